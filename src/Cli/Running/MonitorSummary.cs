using System.Globalization;
using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Sessions.Deciding;

namespace Conv.Cli.Running;

/// <summary>The averages and quotas of a run: how many scopes exceed which limit, and the worst of them.</summary>
internal sealed class MonitorSummary(Terminal terminal, Voice voice, Run run)
{
    private const int Narrow = 100;

    private readonly int _shown = terminal.Width < Narrow ? 2 : 3;

    public void Write()
    {
        if (run.Monitors.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        var table = new TextTable(terminal, 4);
        table.Add(
            Tone.Strong,
            voice.Say(WatchWords.Monitor),
            voice.Say(WatchWords.Limit),
            voice.Say(WatchWords.Kept),
            voice.Say(WatchWords.Above),
            voice.Say(WatchWords.Highest)
        );
        foreach (var group in run.Monitors.GroupBy(row => (row.Monitor, row.Category, row.Limit)))
        {
            var above = group.Where(row => row.Exceeded).ToList();
            table.Add(
                above.Count > 0 ? Tone.Warning : Tone.Plain,
                group.Key.Category.Length == 0
                    ? voice.Name(group.Key.Monitor)
                    : $"{voice.Name(group.Key.Monitor)}, {voice.Name(group.Key.Category)}",
                voice.Decimal(group.Key.Limit),
                voice.Of(group.LongCount()),
                voice.Of(above.Count),
                string.Join(
                    voice.Semicolon,
                    [.. group.Order(Highest).Take(_shown).Select(Show), .. Unknown(group.Sum(row => row.Unknown))]
                )
            );
        }

        table.Write();
    }

    // Exactly, as whole numbers: a/b above c/d where a*d > c*b. Ties stay in the order of monitors.csv.
    private static readonly Comparer<MonitorRow> Highest = Comparer<MonitorRow>.Create(
        (a, b) => ((BigInteger)b.Numerator * a.Denominator).CompareTo((BigInteger)a.Numerator * b.Denominator)
    );

    private IEnumerable<string> Unknown(long amounts) =>
        amounts > 0 ? [voice.Say(WatchWords.NotInIt, voice.Of(amounts, WatchWords.UnknownAmount))] : [];

    private string Show(MonitorRow row)
    {
        var unit = row.NumeratorIsMoney && !row.DenominatorIsMoney ? 100 : 1;
        var ratio = ((decimal)row.Numerator / (decimal)row.Denominator / unit).ToString(
            "0.00",
            CultureInfo.InvariantCulture
        );
        return $"{voice.Decimal(ratio)} {ScopeOf(row)}{row.PeriodName}";
    }

    // A scope that is a beneficiary stays in monitors.csv.
    private string ScopeOf(MonitorRow row)
    {
        var name = run.Info.Monitors.First(monitor => monitor.Name == row.Monitor).Scope;
        var ofBeneficiaries = run.Table.Vocabulary.Facts.Any(fact =>
            fact.Name == name && fact.Owner == FactOwner.Beneficiary
        );
        return ofBeneficiaries || row.Scope.Length == 0 ? "" : $"{row.Scope} ";
    }
}
