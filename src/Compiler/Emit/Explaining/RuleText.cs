using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Explaining.Graphs;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Emit.Explaining;

/// <summary>
/// Writes the rules of a program as explanations read them at run time (<c>Conv.Runtime.Explaining.Graphs</c>): JSON, each thing an array of its
/// parts in the order of the reader's records.
/// </summary>
/// <param name="program">The program; its readings are fixed.</param>
/// <param name="storedAt">What the stored state of its scope calls a counter: its place there, by the counter's id; -1: it is not kept.</param>
internal sealed class RuleText(IrProgram program, Func<int, int> storedAt)
{
    private const int Version = 3;

    private static readonly JsonSerializerOptions Plainly = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly RuleNodes _nodes = new(program);

    /// <summary>The text.</summary>
    /// <param name="glossary">What names are called.</param>
    public string Write(Glossary glossary)
    {
        var windows = Each(program.Windows, Window);
        var counters = Each(program.Counters, Counter);
        var conventions = Each(program.Conventions, Convention);
        var functions = Each(program.Functions, Function);
        return new JsonObject
        {
            ["version"] = Version,
            ["facts"] = Each(program.Vocabulary.Facts, Fact),
            ["reasons"] = RuleNodes.Texts(program.Vocabulary.Reasons.Select(reason => reason.Name)),
            ["notInForce"] = program.Vocabulary.ReasonWith(ReasonRole.NotInForce)?.Index ?? -1,
            ["places"] = _nodes.Places,
            ["scopes"] = Each(
                program.Scopes,
                scope => RuleNodes.Numbers(scope.Id == 0 ? [] : scope.Keys.Select(program.Vocabulary.Facts.IndexOf))
            ),
            ["nodes"] = _nodes.Nodes,
            ["windows"] = windows,
            ["counters"] = counters,
            ["submitted"] = Each(program.Submitted, acts => new JsonArray(acts.Phrase, acts.Before, acts.After)),
            ["conventions"] = conventions,
            ["functions"] = functions,
            ["glossary"] = Each(
                glossary.Entries,
                entry => new JsonArray([
                    entry.Key,
                    .. LanguageCodes.All.Select(language => (JsonNode)entry.Value.In(language)),
                ])
            ),
        }.ToJsonString(Plainly);
    }

    private static JsonArray Each<T>(IEnumerable<T> all, Func<T, JsonNode> write) =>
        [.. all.Select(thing => (JsonNode?)write(thing))];

    private JsonArray Fact(FactSymbol fact) =>
        new(
            fact.Name,
            (int)Subject(fact.Owner),
            (int)Form(fact.Kind),
            RuleNodes.Texts(fact.Values.Select(value => value.Name)),
            Columns(program.Vocabulary, fact.Owner).ToList().IndexOf(fact),
            fact.Decimals
        );

    private static FactForm Form(FactKind kind) =>
        kind switch
        {
            FactKind.Identifier => FactForm.Identifier,
            FactKind.Date => FactForm.Date,
            FactKind.Enumeration => FactForm.Enumeration,
            FactKind.YesNo => FactForm.YesNo,
            FactKind.Number => FactForm.Number,
            FactKind.Minutes => FactForm.Minutes,
            FactKind.Money => FactForm.Money,
            FactKind.Decimal => FactForm.Decimal,
            _ => throw new UnreachableException($"no values of {kind}"),
        };

    /// <summary>Whom a fact is about, as explanations call it.</summary>
    public static FactSubject Subject(FactOwner owner) =>
        owner switch
        {
            FactOwner.Session => FactSubject.Session,
            FactOwner.Provider => FactSubject.Provider,
            FactOwner.Beneficiary => FactSubject.Beneficiary,
            _ => throw new UnreachableException($"nobody is called {owner}"),
        };

    /// <summary>The facts that a session or a person carries, in the order in which explanations read them.</summary>
    public static IEnumerable<FactSymbol> Columns(Vocabulary vocabulary, FactOwner owner) =>
        vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own);

    private JsonArray Window(IrWindow window)
    {
        var (form, length, day) = window.Form switch
        {
            IrMonthsWindow { Months: var months } => (
                RuleWindowForm.Months,
                Math.Min(months, IrOpenedWindow.LongestInMonths),
                0
            ),
            IrDaysWindow { Days: var days } => (RuleWindowForm.Days, days, 0),
            IrYearEndWindow { Years: var years } => (RuleWindowForm.YearEnd, Math.Min(years, 9999), 0),
            IrMonthEndWindow { Months: var months } => (RuleWindowForm.MonthEnd, months, 0),
            IrWeekEndWindow => (RuleWindowForm.WeekEnd, 0, 0),
            IrYearFromDayWindow yearly => (RuleWindowForm.YearFromDay, yearly.Month, yearly.Day),
            IrLifetimeWindow => (RuleWindowForm.Lifetime, 0, 0),
            IrRollingMonthsWindow { Months: var months } => (
                RuleWindowForm.RollingMonths,
                Math.Min(months, IrOpenedWindow.LongestInMonths),
                0
            ),
            IrRollingDaysWindow { Days: var days } => (RuleWindowForm.RollingDays, days, 0),
            IrSinceWindow => (RuleWindowForm.Since, 0, 0),
            _ => throw new UnreachableException(
                $"{window.Form.GetType().Name} is in no program whose readings are fixed"
            ),
        };
        return new(window.Name, window.Scope, (int)form, length, day, _nodes.Place(window.Origin));
    }

    private JsonArray Counter(IrCounter counter) =>
        new(
            counter.Name,
            counter.Phrase,
            counter.Window,
            counter.Type == IrType.Money ? 1 : 0,
            storedAt(counter.Id),
            _nodes.Place(counter.Origin)
        );

    private JsonArray Convention(IrConvention convention) =>
        new(
            convention.Name,
            convention.From.Number,
            convention.To.Number,
            convention.Takes is { } takes ? _nodes.Of(takes) : -1,
            convention.Origin.Source?.Language ?? LanguageCodes.English,
            Cited(convention.Citations),
            _nodes.Place(convention.Origin)
        );

    private JsonArray Function(IrFunction function) =>
        new(
            function.Name,
            function.Convention,
            function.Registers ? 1 : 0,
            Each(function.SessionConditions, Condition),
            Each(function.AttendanceConditions, Condition),
            _nodes.Of(function.Granted),
            _nodes.Of(function.Exceptional),
            _nodes.Of(function.Share),
            _nodes.Of(function.Fee),
            Cited(function.Citations),
            Cited(function.ShareCitations),
            Cited(function.FeeCitations),
            Each(function.Updates, Update),
            Each(function.SessionUpdates, Update),
            Each(function.Needs, need => new JsonArray((int)Subject(need.Level), _nodes.Of(need.Lacks))),
            Each(
                program.Vocabulary.Payers.Zip(function.Parts),
                pair => new JsonArray(pair.First.Name, _nodes.Of(pair.Second.Amount), Cited(pair.Second.Citations))
            )
        );

    private JsonArray Condition(IrCondition condition) =>
        new(
            condition.Reason.Index,
            _nodes.Of(condition.Holds),
            condition.Text,
            Cited(condition.Citations),
            _nodes.Place(condition.Origin),
            condition.IsCap ? 1 : 0
        );

    private JsonArray Update(IrUpdate update) =>
        new(
            update.Window,
            _nodes.Of(update.Opens),
            Each(
                update.Additions,
                addition => new JsonArray(addition.Counter, _nodes.Of(addition.Counts), _nodes.Of(addition.Amount))
            )
        );

    private static JsonArray Cited(System.Collections.Immutable.ImmutableArray<Citation> citations) =>
        RuleNodes.Texts(citations.IsDefault ? [] : citations.Select(citation => citation.ToString()));
}
