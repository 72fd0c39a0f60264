using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Interpreter.Input;

/// <summary>The chosen alternative of each reading of a program.</summary>
internal sealed class ReadingAssignment
{
    private readonly Dictionary<string, int> _chosen = new(StringComparer.Ordinal);

    /// <summary>Defaults, then what a specialised program holds, then what the caller chooses.</summary>
    /// <exception cref="ArgumentException">A reading or an alternative has no such name.</exception>
    public ReadingAssignment(IrProgram program, IReadOnlyDictionary<string, string>? chosen)
    {
        for (var i = 0; i < program.Readings.Length; i++)
        {
            var reading = program.Readings[i];
            _chosen[reading.Name] = program.IsSpecialised ? program.Assignment[i] : reading.Default;
        }

        foreach (var (name, alternative) in chosen ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            var reading =
                program.Readings.FirstOrDefault(candidate =>
                    string.Equals(candidate.Name, name, StringComparison.Ordinal)
                ) ?? throw new ArgumentException($"There is no reading \"{name}\".", nameof(chosen));
            var index = reading.Alternatives.Select(candidate => candidate.Name).ToList().IndexOf(alternative);
            if (index < 0)
            {
                throw new ArgumentException(
                    $"The reading \"{name}\" has no alternative \"{alternative}\".",
                    nameof(chosen)
                );
            }

            if (program.IsSpecialised && index != _chosen[name])
            {
                throw new ArgumentException(
                    $"The program is specialised to another alternative of the reading \"{name}\".",
                    nameof(chosen)
                );
            }

            _chosen[name] = index;
        }
    }

    /// <summary>The index of the alternative that holds.</summary>
    public int ChosenOf(ReadingSymbol reading) => _chosen.GetValueOrDefault(reading.Name, reading.Default);

    /// <summary>The form of a window under the chosen alternatives.</summary>
    public IrFixedWindow Resolve(IrWindowForm form) =>
        form switch
        {
            IrFixedWindow fixedForm => fixedForm,
            IrWindowChoice choice => Resolve(choice.Alternatives[ChosenOf(choice.Reading)]),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
}
