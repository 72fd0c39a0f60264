using Microsoft.CodeAnalysis;

namespace Conv.House.Tests;

/// <summary>
/// A family of records that the pipeline tells apart, and the folders in which each of its kinds must be named: where it is made, and wherever
/// somebody has to think of it. CONTRIBUTING.md has the same places as recipes.
/// </summary>
/// <param name="Base">The record that the kinds derive from.</param>
/// <param name="Places">Folders of the repository.</param>
/// <param name="Elsewhere">Kinds that are rightly not named in a place, with the reason.</param>
internal sealed record Family(string Base, string[] Places, params (string Kind, string Place, string Why)[] Elsewhere);

/// <summary>The families, from what is written to what is decided.</summary>
internal static class Pipeline
{
    private const string Parsing = "src/Compiler/Parsing";
    private const string Binding = "src/Compiler/Binding";
    private const string Lowering = "src/Compiler/Lowering";
    private const string Ir = "src/Compiler/Ir";
    private const string Emit = "src/Compiler/Emit";
    private const string Interpreter = "src/Interpreter";
    private const string Analysis = "src/Analysis";
    private const string OwnEnd = "the analysis asks every window that an act opens for its own end";
    private const string RandomPrograms = "tests/Interpreter.Tests";
    private const string WordsOfRandomPrograms = "tests/Kit/Ir/";

    public static readonly Family[] Families =
    [
        new("WindowSyntax", [Parsing, Binding]),
        new("ConditionSyntax", [Parsing, Binding]),
        new("ValueSyntax", [Parsing, Binding]),
        new("FunctionClauseSyntax", [Parsing, Binding]),
        new("TransitionClauseSyntax", [Parsing, Binding]),
        new("ScenarioClauseSyntax", [Parsing, Binding]),
        new("ClaimSyntax", [Parsing, Binding]),
        new("BudgetClauseSyntax", [Parsing, Binding]),
        new("BoundWindowForm", [Lowering]),
        new(
            "BoundExpression",
            [Lowering],
            ("BoundError", Lowering, "what is broken was reported, and a program with errors is not lowered")
        ),
        new("BoundClaim", [Lowering]),
        new(
            "IrFixedWindow",
            [Lowering, Ir, Emit, Interpreter, Analysis, RandomPrograms],
            ("IrYearEndWindow", Analysis, OwnEnd),
            ("IrMonthEndWindow", Analysis, OwnEnd),
            ("IrWeekEndWindow", Analysis, OwnEnd),
            ("IrYearFromDayWindow", Analysis, OwnEnd)
        ),
        new(
            "IrExpression",
            [Lowering, Ir, Emit, Interpreter, Analysis, RandomPrograms],
            ("IrChoice", Emit, "an assembly holds one assignment of readings: choices are gone before it"),
            ("IrFirstProviderGives", RandomPrograms, "the sessions of random programs have no facts of a provider")
        ),
    ];

    /// <summary>What each window is called by authors: so pages and random conventions must say it.</summary>
    public static readonly Dictionary<string, string> Phrases = new(StringComparer.Ordinal)
    {
        ["FromFirstWindowSyntax"] = "from the first session",
        ["FromFactWindowSyntax"] = " from ",
        ["RollingWindowSyntax"] = "rolling ",
        ["CalendarYearsWindowSyntax"] = "calendar year",
        ["CalendarPeriodWindowSyntax"] = "calendar week",
        ["YearFromDayWindowSyntax"] = "year from 1 ",
        ["ToEndOfYearWindowSyntax"] = "to the end of the calendar year",
        ["DayWindowSyntax"] = "per day",
        ["EverWindowSyntax"] = "ever",
    };

    /// <summary>The kinds of a family: what derives from its base and is not abstract itself, by name.</summary>
    public static IReadOnlyList<string> Kinds(string family) =>
        [
            .. Types(Sources.House.Assembly.GlobalNamespace)
                .Where(type => !type.IsAbstract && Bases(type).Any(one => one.Name == family))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Every word that the C# files below a folder say in code, not in comments.</summary>
    public static HashSet<string> Words(string folder) =>
        [
            .. Repository
                .Sources(folder + "/")
                .Concat(folder == RandomPrograms ? Repository.Sources(WordsOfRandomPrograms) : [])
                .SelectMany(file =>
                    Microsoft
                        .CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Repository.Read(file))
                        .GetRoot()
                        .DescendantTokens()
                        .Select(token => token.ValueText)
                ),
        ];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var one = type.BaseType; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }
}
