using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;
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
                        || acts.Any(one => one.Act.Facts.ContainsKey(ConcreteAct.Key(fact)))
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
            + (act.Providers > 1 ? string.Create(CultureInfo.InvariantCulture, $", {act.Providers} providers") : "")
            + act.Beneficiaries switch
            {
                0 => ", nobody registered",
                1 => "",
                var several => string.Create(CultureInfo.InvariantCulture, $", {several} beneficiaries"),
            };
    }

    private static string Cell(FactSymbol fact, ConcreteAct act, string function, int number, int line)
    {
        var isThere = fact.Owner switch
        {
            FactOwner.Provider => line < act.Providers,
            FactOwner.Beneficiary => line < act.Beneficiaries,
            _ => true,
        };
        return !isThere
            ? ""
            : (fact.Role, fact.Owner) switch
            {
                (FactRole.Identity, FactOwner.Session) => SessionId(number),
                (FactRole.Identity, FactOwner.Provider) => Numbered("P", line),
                (FactRole.Identity, _) => Numbered("B", line),
                (FactRole.SessionDate, _) => AmountText.Day(act.Day),
                (FactRole.Function, _) => function,
                _ => act.Facts.TryGetValue(ConcreteAct.Key(fact), out var given) ? Value(fact, given.Value) : "",
            };
    }

    private static string Value(FactSymbol fact, long value) =>
        fact.Kind switch
        {
            FactKind.Enumeration => fact.Values[(int)value - 1].Name,
            FactKind.YesNo => value == 2 ? "yes" : "no",
            FactKind.Date => AmountText.Day(value),
            FactKind.Money => string.Create(CultureInfo.InvariantCulture, $"{value / 100}.{value % 100:00}"),
            FactKind.Identifier => Numbered("X", (int)Math.Abs(value % 1_000_000)),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };

    private static string Numbered(string letter, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}{number + 1}");
}
