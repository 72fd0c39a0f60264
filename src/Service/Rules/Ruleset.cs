using System.Collections.Concurrent;
using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Loading;
using Conv.Sessions.Reading;

namespace Conv.Service.Rules;

/// <summary>Conventions as they are decided by: checked, under an assignment of readings, compiled and loaded. Nothing of it changes.</summary>
internal sealed class Ruleset
{
    // Other readings are compiled when somebody asks for them; nobody asks for many.
    private const int MostVariants = 16;

    private readonly CheckedProgram _program;
    private readonly ConcurrentDictionary<string, Lazy<Ruleset>> _variants = new(StringComparer.Ordinal);

    /// <summary>Compiles.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="readings">Alternatives by reading; those that are not named have their default.</param>
    /// <param name="registers">The registers of the vocabulary.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public Ruleset(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> readings,
        IReadOnlyList<RegisterTable>? registers = null
    )
    {
        (_program, Readings, Registers) = (program, readings, registers ?? []);
        Library = EvaluatorLoader.LoadLibrary(program.Emit(readings));
        Name = string.Join(
            ' ',
            [
                Info.SourceHash,
                Info.CompilerVersion,
                .. Info.Readings.Select(reading => $"{reading.Key}={reading.Value}"),
                .. Registers.Select(one => $"{one.Register.Name}={one.Hash}"),
            ]
        );
    }

    /// <summary>Alternatives by reading, where they were chosen.</summary>
    public ImmutableSortedDictionary<string, string> Readings { get; }

    /// <summary>What is known of networks, providers and the like beside what sessions say.</summary>
    public IReadOnlyList<RegisterTable> Registers { get; }

    /// <summary>The loaded code.</summary>
    public ConventionLibrary Library { get; }

    /// <summary>What decides.</summary>
    public ConventionEvaluator Evaluator => Library.Evaluator;

    /// <summary>What it says of itself.</summary>
    public EvaluatorInfo Info => Evaluator.Info;

    /// <summary>Everything that decides: sources, compiler, readings, registers. Rulesets of one name decide alike.</summary>
    public string Name { get; }

    /// <summary>The facts.</summary>
    public Vocabulary Vocabulary => _program.Ir.Vocabulary;

    /// <summary>What explanations call names in each language.</summary>
    public Glossary Glossary => _program.Glossary;

    /// <summary>The conventions with their readings open.</summary>
    public IrProgram Program => _program.Ir;

    /// <summary>The same conventions under some other readings.</summary>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public Ruleset Under(IReadOnlyDictionary<string, string> readings)
    {
        var all = Readings.SetItems(readings);
        var name = string.Join(' ', all.Select(reading => $"{reading.Key}={reading.Value}"));
        if (readings.Count == 0 || all.SequenceEqual(Readings))
        {
            return this;
        }

        if (_variants.Count >= MostVariants)
        {
            _variants.Clear();
        }

        try
        {
            return _variants.GetOrAdd(name, _ => new(() => new Ruleset(_program, all, Registers))).Value;
        }
        catch (ArgumentException)
        {
            _variants.TryRemove(name, out _);
            throw;
        }
    }
}
