using Conv.Compiler.Symbols;

namespace Conv.Fuzzing.Texts;

/// <summary>A fact of a random vocabulary.</summary>
/// <param name="Name">Its name, of one piece.</param>
/// <param name="Owner">Whose fact it is.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Values">The values of an enumeration.</param>
/// <param name="IsBirth">Whether ages are counted from it.</param>
internal sealed record FactWord(
    string Name,
    FactOwner Owner,
    FactKind Kind,
    IReadOnlyList<string> Values,
    bool IsBirth = false
);

/// <summary>A name that stands for one of some values: a reading and its alternatives, a category and its values.</summary>
internal sealed record ChoiceWord(string Name, IReadOnlyList<string> Values);

/// <summary>A function of a random convention.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Registers">Whether it registers beneficiaries; only those are counted.</param>
internal sealed record FunctionWord(string Name, bool Registers);

/// <summary>The names that sentences may use. Definitions are added when they are written, so nothing is defined in a circle.</summary>
/// <param name="vocabulary">The name of the vocabulary.</param>
internal sealed class Words(string vocabulary)
{
    /// <summary>The name of the vocabulary.</summary>
    public string Vocabulary => vocabulary;

    public List<FactWord> Facts { get; } = [];

    public List<string> Reasons { get; } = [];

    /// <summary>Who pays beside the insurer and the beneficiary.</summary>
    public List<string> Payers { get; } = [];

    public List<ChoiceWord> Readings { get; } = [];

    public List<ChoiceWord> Categories { get; } = [];

    public List<string> Windows { get; } = [];

    /// <summary>Conditions with a name, and whose facts they read.</summary>
    public List<(string Name, FactOwner Level)> Conditions { get; } = [];

    /// <summary>Quantities with a name; facts of the session only.</summary>
    public List<string> Quantities { get; } = [];

    public List<string> Amounts { get; } = [];

    /// <summary>Amounts that are in whole cents and always have a value.</summary>
    public List<string> Bounds { get; } = [];

    /// <summary>Amounts that a table gives; facts of the session only.</summary>
    public List<string> Scales { get; } = [];

    public List<FunctionWord> Functions { get; } = [];

    /// <summary>Functions with a cap whose counter a successor may carry on.</summary>
    public HashSet<string> Carrying { get; } = new(StringComparer.Ordinal);

    /// <summary>Which function carries on the counter of which one before it.</summary>
    public List<(string From, string Into)> Carried { get; } = [];

    /// <summary>Forgets what only the rules of one file may name.</summary>
    public void LeaveFile()
    {
        Categories.Clear();
        Windows.Clear();
        Conditions.Clear();
        Quantities.Clear();
        Amounts.Clear();
        Bounds.Clear();
        Scales.Clear();
        DayLists.Clear();
    }

    /// <summary>The facts of some kinds that a sentence at a level may read: those of the session, and of the one person it is about.</summary>
    public List<FactWord> At(FactOwner level, params FactKind[] kinds) =>
        [.. Reached(level).Where(fact => kinds.Contains(fact.Kind))];

    /// <summary>The numbers with decimals that a sentence at a level may read.</summary>
    public List<FactWord> DecimalsAt(FactOwner level) => At(level, FactKind.Decimal);

    private IEnumerable<FactWord> Reached(FactOwner level) =>
        Facts.Where(fact => fact.Owner == FactOwner.Session || fact.Owner == level);

    /// <summary>The lists of days of the file.</summary>
    public List<string> DayLists { get; } = [];
}
