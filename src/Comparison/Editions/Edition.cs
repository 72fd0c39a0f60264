using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Editions;

/// <summary>
/// One of the two versions that are compared: conventions, who judges, and the readings under which they are read. Two editions are loaded
/// apart, so that a draft can stand against the published convention of the same name.
/// </summary>
/// <param name="Name">What the user called it, such as <c>drafts:2024-2026</c>.</param>
/// <param name="Checked">The files.</param>
/// <param name="Convention">The convention that judges every session, whatever its date; null: the one in force.</param>
/// <param name="Readings">Alternatives by reading; a reading that is not named has its default.</param>
internal sealed record Edition(
    string Name,
    CheckedProgram Checked,
    string? Convention,
    ImmutableSortedDictionary<string, string> Readings
)
{
    private readonly Lazy<IrProgram> _program = new(() => Checked.Specialise(Readings));
    private readonly Lazy<ConventionEvaluator> _evaluator = new(() =>
        EvaluatorLoader.Load(Checked.Emit(Readings), collectible: true)
    );

    /// <summary>What the other edition calls functions of this one, where this one has no function of that name.</summary>
    public ImmutableSortedDictionary<string, string> Aliases { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The IR under the readings.</summary>
    public IrProgram Program => _program.Value;

    /// <summary>The compiled conventions under the readings.</summary>
    public ConventionEvaluator Evaluator => _evaluator.Value;

    /// <summary>The <see cref="IrConvention.Id"/> of the convention that judges every session; -1: the one in force.</summary>
    public int Policy =>
        Convention is null
            ? -1
            : Program.Conventions.First(one => string.Equals(one.Name, Convention, StringComparison.Ordinal)).Id;

    /// <summary>The function of this edition that a session names.</summary>
    public string FunctionOf(string name) => Aliases.GetValueOrDefault(name, name);

    /// <summary>Reads a session file, in which a function may have the name that the other edition gives it.</summary>
    /// <param name="read">Reads the file, given the vocabulary and the names that a function may have.</param>
    public SessionTable Read(Func<Vocabulary, IReadOnlyList<string>, SessionTable> read)
    {
        var own = Program.FunctionNames;
        var table = read(Program.Vocabulary, [.. own, .. Aliases.Keys]);
        var functions = table.Batch.Functions;
        ushort[] targets = [.. Aliases.Values.Select(name => (ushort)own.IndexOf(name))];
        for (var session = 0; targets.Length > 0 && session < functions.Length; session++)
        {
            functions[session] =
                functions[session] < own.Length ? functions[session] : targets[functions[session] - own.Length];
        }

        return table;
    }

    /// <summary>
    /// Whether both name a convention of the same files, and a transition leads from one of them to the other: there is a story of what really
    /// happened then, under the convention in force.
    /// </summary>
    public bool IsLinkedTo(Edition other) =>
        string.Equals(Checked.SourceHash, other.Checked.SourceHash, StringComparison.Ordinal)
        && Checked.Bound.Conventions.Any(convention =>
            convention.Transition is { } transition
            && (transition.From, convention.Symbol.Name) is var (from, to)
            && ((from == other.Convention && to == Convention) || (from == Convention && to == other.Convention))
        );
}
