using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Analysis.Witnesses;

/// <summary>A history as a scenario in the words of the files, so that an author can paste it.</summary>
/// <param name="program">The program.</param>
internal sealed class ScenarioText(IrProgram program)
{
    private readonly HashSet<FactSymbol> _adjectives =
    [
        .. IrWalk
            .Nodes(program.Functions.SelectMany(IrWalk.Effects))
            .OfType<IrIsOneOf>()
            .Select(test => test.Fact)
            .Where(fact =>
                fact is { Kind: FactKind.Enumeration, Owner: FactOwner.Session }
                && fact.Values.All(value => IsOnly(program, fact, value.Name))
            ),
    ];

    /// <summary>The text; lines end in LF.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="chosen">Alternatives that are not the defaults, by reading.</param>
    /// <param name="acts">The sessions with what is expected of each.</param>
    public string Of(
        string title,
        IEnumerable<(ReadingSymbol Reading, int Alternative)> chosen,
        ImmutableArray<(ConcreteAct Act, string Expected)> acts
    )
    {
        var text = new StringBuilder();
        text.Append("scenario \"").Append(title.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        foreach (var (reading, alternative) in chosen)
        {
            text.Append("    reading ").Append(reading.Name).Append(" is ");
            text.Append(reading.Alternatives[alternative].Name).Append('\n');
        }

        // What every session says is said once.
        var given = acts[0]
            .Act.Facts.Where(fact =>
                acts.Length > 1
                && !IsAdjective(fact.Value.Fact)
                && acts.All(told => told.Act.Facts.TryGetValue(fact.Key, out var same) && same == fact.Value)
            )
            .ToList();
        if (given.Count > 0)
        {
            text.Append("    given ").AppendJoin(", ", given.Select(fact => Fact(fact.Value))).Append('\n');
        }

        var beneficiaries = acts.Max(told => told.Act.Beneficiaries);
        People(text, "provider", acts.Max(told => told.Act.Providers));
        People(text, "beneficiary", beneficiaries);
        for (var i = 0; i < acts.Length; )
        {
            var times = Times(acts, i, out var days);
            text.Append("    ").Append(Line(acts[i], given.ConvertAll(fact => fact.Key), beneficiaries, times, days));
            text.Append('\n');
            i += times;
        }

        return text.ToString();
    }

    private static void People(StringBuilder text, string kind, int count)
    {
        for (var i = 1; count > 1 && i <= count; i++)
        {
            text.Append("    ").Append(kind).Append(' ').Append(Person(kind, i)).Append('\n');
        }
    }

    private static string Person(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(kind[0])}{number}");

    private string Line((ConcreteAct Act, string Expected) told, List<string> given, int people, int times, int days)
    {
        var act = told.Act;
        var facts = act.Facts.Where(fact => !given.Contains(fact.Key)).Select(fact => fact.Value).ToList();
        var function = program.Functions[act.Function];
        var line = new StringBuilder($"{Day.Text(act.Day)} {function.Name}");
        foreach (var fact in facts.Where(fact => IsAdjective(fact.Fact)))
        {
            line.Append(' ').Append(Value(fact));
        }

        var others = facts.Where(fact => !IsAdjective(fact.Fact)).Select(Fact).ToList();
        if (others.Count > 0)
        {
            line.Append(" with ").AppendJoin(", ", others);
        }

        if (act.Beneficiaries == 0 && (function.Registers || people > 1))
        {
            line.Append(" for nobody");
        }
        else if (people > 1 && act.Beneficiaries < people)
        {
            line.Append(" for ")
                .AppendJoin(", ", Enumerable.Range(1, act.Beneficiaries).Select(i => Person("beneficiary", i)));
        }

        if (times > 1)
        {
            line.Append(CultureInfo.InvariantCulture, $", {times} times every {days} {(days == 1 ? "day" : "days")}");
        }

        return line.Append("  => ").Append(told.Expected).ToString();
    }

    // How many sessions from one on say the same at the same distance.
    private static int Times(ImmutableArray<(ConcreteAct Act, string Expected)> acts, int from, out int days)
    {
        var times = 1;
        days = 0;
        for (var i = from + 1; i < acts.Length; i++)
        {
            var distance = acts[i].Act.Day - acts[i - 1].Act.Day;
            if (
                !Same(acts[i].Act, acts[from].Act)
                || !string.Equals(acts[i].Expected, acts[from].Expected, StringComparison.Ordinal)
                || (times > 1 && distance != days)
                || distance > 31
            )
            {
                break;
            }

            days = distance;
            times++;
        }

        return times;
    }

    private static bool Same(ConcreteAct act, ConcreteAct other) =>
        act.Function == other.Function
        && act.Providers == other.Providers
        && act.Beneficiaries == other.Beneficiaries
        && act.Facts.SequenceEqual(other.Facts);

    private static bool IsOnly(IrProgram program, FactSymbol fact, string value) =>
        !program.Vocabulary.Facts.Any(other =>
            !other.Equals(fact)
            && other.Owner == FactOwner.Session
            && other.Values.Any(named => string.Equals(named.Name, value, StringComparison.Ordinal))
        );

    // Values by which conventions count sessions are said as they are there: `individual`, without the name of the fact.
    private bool IsAdjective(FactSymbol fact) => _adjectives.Contains(fact);

    private static string Fact((FactSymbol Fact, long Value) fact) => $"{fact.Fact.Name} {Value(fact)}";

    private static string Value((FactSymbol Fact, long Value) fact) =>
        fact.Fact.Kind switch
        {
            FactKind.Enumeration => fact.Fact.Values[(int)fact.Value - 1].Name,
            FactKind.YesNo => fact.Value == 2 ? "yes" : "no",
            FactKind.Date => Day.Text((int)fact.Value),
            FactKind.Money => Prediction.Money(fact.Value),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.Fact.NumberText(fact.Value),
            FactKind.Identifier => fact.Value.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"{fact.Fact.Kind} has no values"),
        };
}
