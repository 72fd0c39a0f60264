using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>The rules of compiled conventions, as far as explanations need them.</summary>
/// <param name="Facts">What sessions and people say.</param>
/// <param name="Reasons">Why something may be refused.</param>
/// <param name="NotInForce">The reason where no convention takes a session; -1: there is none.</param>
/// <param name="Places">Pieces of the files.</param>
/// <param name="Scopes">What windows are kept for: the facts by which states are told apart; the beneficiary's first, without any.</param>
/// <param name="Nodes">The decision graphs.</param>
/// <param name="Windows">The windows.</param>
/// <param name="Counters">The counters.</param>
/// <param name="Submitted">The kinds of acts that rules ask for around a session.</param>
/// <param name="Conventions">The conventions.</param>
/// <param name="Functions">The functions, one for each convention that has them.</param>
internal sealed record RuleProgram(
    ImmutableArray<RuleFact> Facts,
    ImmutableArray<string> Reasons,
    int NotInForce,
    ImmutableArray<RulePlace> Places,
    ImmutableArray<ImmutableArray<int>> Scopes,
    ImmutableArray<RuleNode> Nodes,
    ImmutableArray<RuleWindow> Windows,
    ImmutableArray<RuleCounter> Counters,
    ImmutableArray<RuleSubmitted> Submitted,
    ImmutableArray<RuleConvention> Conventions,
    ImmutableArray<RuleFunction> Functions
)
{
    private readonly Lazy<FrozenDictionary<int, RuleNode>> _since = new(() =>
        Nodes
            .Where(node => node.Kind == RuleKind.Count && !node.Children.IsEmpty)
            .DistinctBy(node => node.Numbers[0])
            .ToFrozenDictionary(node => (int)node.Numbers[0])
    );

    private readonly Lazy<ILookup<int, RuleNode>> _comparisons = new(() =>
        Nodes
            .Where(node => node.Kind == RuleKind.Reached)
            .Select(node => (Fact: (int)node.Numbers[0], Node: node))
            .Concat(
                Nodes
                    .Where(node => node.Kind == RuleKind.Compare)
                    .SelectMany(node =>
                        node.Children.Select(child => Nodes[child])
                            .Where(child => child.Kind == RuleKind.Fact)
                            .Select(child => (Fact: (int)child.Numbers[0], Node: node))
                            .Distinct()
                    )
            )
            .ToLookup(pair => pair.Fact, pair => pair.Node)
    );

    /// <summary>The first count of a counter that says itself since which day; null where none does.</summary>
    public RuleNode? CountSince(int counter) => _since.Value.GetValueOrDefault(counter);

    /// <summary>Where a fact is compared with something.</summary>
    public IEnumerable<RuleNode> ComparisonsOf(int fact) => _comparisons.Value[fact];
}

/// <summary>A fact.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Form">How its values are written.</param>
/// <param name="Values">The names of the values of an enumeration.</param>
/// <param name="Column">Its place among the facts that a session or a person carries; -1: it stands apart from them, as an identity and the day of a session do.</param>
/// <param name="Decimals">How many decimals a number has.</param>
internal sealed record RuleFact(
    string Name,
    FactSubject Subject,
    FactForm Form,
    ImmutableArray<string> Values,
    int Column,
    int Decimals
)
{
    /// <summary>Whether it is the day of the session: the only day that stands apart.</summary>
    public bool IsSessionDate => Form == FactForm.Date && Column < 0;
}

/// <summary>A piece of a file.</summary>
internal sealed record RulePlace(TracePlace Place, string Text);

/// <summary>How long a window stays open, or how far it looks back; the numbers are those of the written form.</summary>
internal enum RuleWindowForm
{
    Months = 0,
    Days = 1,
    YearEnd = 2,
    MonthEnd = 3,
    WeekEnd = 4,
    YearFromDay = 5,
    Lifetime = 6,
    RollingMonths = 7,
    RollingDays = 8,
    Since = 9,
}

/// <summary>A window.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Scope">What it is kept for; 0: the beneficiary.</param>
/// <param name="Form">Its form.</param>
/// <param name="Length">Its length, or the month in which it begins.</param>
/// <param name="Day">The day of that month.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record RuleWindow(string Name, int Scope, RuleWindowForm Form, int Length, int Day, int Place)
{
    /// <summary>Whether it looks back from each act.</summary>
    public bool LooksBack => Form is RuleWindowForm.RollingMonths or RuleWindowForm.RollingDays or RuleWindowForm.Since;
}

/// <summary>A counter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phrase">As the text says it.</param>
/// <param name="Window">Its window.</param>
/// <param name="IsMoney">Whether it adds up cents.</param>
/// <param name="Stored">What the stored state calls it.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record RuleCounter(string Name, string Phrase, int Window, bool IsMoney, int Stored, int Place);

/// <summary>Acts that may be submitted around a session.</summary>
internal sealed record RuleSubmitted(string Phrase, int Before, int After);

/// <summary>A convention.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Takes">Which sessions of its days it takes; -1: all.</param>
/// <param name="Language">The code of the language of its file.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record RuleConvention(
    string Name,
    int From,
    int To,
    int Takes,
    string Language,
    ImmutableArray<string> Citations,
    int Place
);

/// <summary>A condition.</summary>
internal sealed record RuleCondition(
    int Reason,
    int Holds,
    string Text,
    ImmutableArray<string> Citations,
    int Place,
    bool IsCap
);

/// <summary>What a session may lack.</summary>
/// <param name="Subject">Who is asked: the session, or each of its people.</param>
/// <param name="Lacks">Whether it is lacking.</param>
internal sealed record RuleNeed(FactSubject Subject, int Lacks);

/// <summary>What an accepted act does to a window.</summary>
internal sealed record RuleUpdate(
    int Window,
    int Opens,
    ImmutableArray<(int Counter, int Counts, int Amount)> Additions
);

/// <summary>A function of a convention.</summary>
internal sealed record RuleFunction(
    string Name,
    int Convention,
    bool Registers,
    ImmutableArray<RuleCondition> SessionConditions,
    ImmutableArray<RuleCondition> AttendanceConditions,
    int Granted,
    int Exceptional,
    int Share,
    int Fee,
    ImmutableArray<string> Citations,
    ImmutableArray<string> ShareCitations,
    ImmutableArray<string> FeeCitations,
    ImmutableArray<RuleUpdate> Updates,
    ImmutableArray<RuleUpdate> SessionUpdates,
    ImmutableArray<RuleNeed> Needs,
    ImmutableArray<RulePart> Parts
);

/// <summary>What a payer pays.</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Amount">How much for an accepted attendance.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record RulePart(string Payer, int Amount, ImmutableArray<string> Citations);
