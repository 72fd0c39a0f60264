using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;
using Conv.Sessions.Writing;

namespace Conv.Comparison.Proving;

/// <summary>A row of sessions as a session file, so that a tester can run it, and in words.</summary>
/// <param name="vocabulary">The merged vocabulary.</param>
internal sealed class WitnessFile(Vocabulary vocabulary)
{
    /// <summary>The file: the columns that are needed, a line for each provider or beneficiary of a session.</summary>
    /// <param name="acts">The sessions with the function that each names.</param>
    public string Csv(IReadOnlyList<(ConcreteAct Act, string Function)> acts)
    {
        var columns = vocabulary
            .Facts.Where(fact =>
                fact.Role == FactRole.Identity
                    ? fact.Owner != FactOwner.Beneficiary || acts.Any(one => one.Act.Beneficiaries > 0)
                    : fact.Storage == FactStorage.Own
                        || acts.Any(one =>
                            one.Act.Facts.ContainsKey(ConcreteAct.Key(fact))
                            || one.Act.OtherFacts.ContainsKey(ConcreteAct.Key(fact))
                        )
            )
            .ToList();
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(fact => CsvWriter.Cell(fact.Name))).Append('\n');
        for (var i = 0; i < acts.Count; i++)
        {
            var (act, function) = acts[i];
            var lines = Math.Max(act.Providers, Math.Max(1, act.Beneficiaries));
            for (var person = 0; person < lines; person++)
            {
                var (number, line) = (i, person);
                text.AppendJoin(',', columns.Select(fact => CsvWriter.Cell(Cell(fact, act, function, number, line))));
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The identifier of a session in the file, by its place from 0.</summary>
    public static string SessionId(int number) => Numbered("S", number);

    /// <summary>A session in words, without its date.</summary>
    public string Text(ConcreteAct act, string function)
    {
        var facts = act.Facts.Values.Select(fact => $"{fact.Fact.Name} {Value(fact.Fact, fact.Value)}").ToList();
        var text = function + (facts.Count == 0 ? "" : $" with {string.Join(", ", facts)}");
        return text
            + (act.Provider > 1 ? string.Create(CultureInfo.InvariantCulture, $", provider {act.Provider}") : "")
            + (
                act.Beneficiary > 1
                    ? string.Create(CultureInfo.InvariantCulture, $", beneficiary {act.Beneficiary}")
                    : ""
            )
            + (act.Providers > 1 ? string.Create(CultureInfo.InvariantCulture, $", {act.Providers} providers") : "")
            + act.Beneficiaries switch
            {
                0 => ", nobody registered",
                1 => "",
                var several => string.Create(CultureInfo.InvariantCulture, $", {several} beneficiaries"),
            }
            + (
                act.OtherFacts.IsEmpty
                    ? ""
                    : $", the others with {string.Join(", ", act.OtherFacts.Values.Select(Other))}"
            );
    }

    private static string Other((FactSymbol Fact, long? Value) other) =>
        $"{other.Fact.Name} {(other.Value is { } value ? Value(other.Fact, value) : "missing")}";

    private static string Cell(FactSymbol fact, ConcreteAct act, string function, int number, int line)
    {
        var isThere = fact.Owner switch
        {
            FactOwner.Provider => line < act.Providers,
            FactOwner.Beneficiary => line < act.Beneficiaries,
            FactOwner.Session => true,
            _ => throw new UnreachableException($"nobody gives facts of a {fact.Owner}"),
        };
        return !isThere
            ? ""
            : fact.Role switch
            {
                FactRole.Identity => fact.Owner switch
                {
                    FactOwner.Session => SessionId(number),
                    FactOwner.Provider => Person("P", act.Provider, line),
                    FactOwner.Beneficiary => Person("B", act.Beneficiary, line),
                    _ => throw new UnreachableException($"no identity of a {fact.Owner}"),
                },
                FactRole.SessionDate => Day.Text(act.Day),
                FactRole.Function => function,
                FactRole.None or FactRole.BirthDate => act.SeenBy(line > 0, line > 0)
                    .Facts.TryGetValue(ConcreteAct.Key(fact), out var given)
                    ? Value(fact, given.Value)
                    : "",
                _ => throw new UnreachableException($"no column for {fact.Role}"),
            };
    }

    private static string Value(FactSymbol fact, long value) =>
        fact.Kind switch
        {
            FactKind.Enumeration => fact.Values[(int)value - 1].Name,
            FactKind.YesNo => value == 2 ? "yes" : "no",
            FactKind.Date => Day.Text((int)value),
            FactKind.Money => string.Create(CultureInfo.InvariantCulture, $"{value / 100}.{value % 100:00}"),
            FactKind.Identifier => Numbered("X", (int)Math.Abs(value % 1_000_000)),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.NumberText(value),
            _ => throw new UnreachableException($"{fact.Kind} is not written"),
        };

    // The others of a session are nobody whom another session names first.
    private static string Person(string letter, int first, int line) =>
        line == 0 ? Numbered(letter, first - 1) : Numbered(letter, (10 * line) + first - 1);

    private static string Numbered(string letter, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}{number + 1}");
}
