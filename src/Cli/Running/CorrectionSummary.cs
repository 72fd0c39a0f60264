using Conv.Runtime.Languages;
using Conv.Sessions.Correcting;

namespace Conv.Cli.Running;

/// <summary>What corrections come to, for a person at a terminal. It names nobody.</summary>
internal sealed class CorrectionSummary(Terminal terminal, Voice voice, CorrectionTotals totals)
{
    private const int HashShown = 12;

    /// <summary>Says which run is corrected, and what decided it otherwise.</summary>
    public void WriteHead(string previous)
    {
        Line(Tone.Plain, voice.Say(CorrectionWords.Corrects, Terminal.Safe(previous)));
        if (totals.Differences.IsEmpty)
        {
            return;
        }

        Line(Tone.Warning, voice.Say(CorrectionWords.OtherRules));
        foreach (var one in totals.Differences)
        {
            Line(Tone.Warning, "  " + voice.Say(CorrectionWords.ThenNow, one.What, Shown(one.Before), Shown(one.Now)));
        }
    }

    /// <summary>Says what changes and what is to be settled.</summary>
    public void Write()
    {
        terminal.Out.WriteLine();
        Line(Tone.Strong, voice.Say(CorrectionWords.Differing, Sessions()));
        if (totals.Attendances.Total() + totals.Payments.Total() == 0)
        {
            Line(Tone.Plain, voice.Say(CorrectionWords.NoCorrection));
            return;
        }

        WriteCauses();
        WriteAmounts();
        WriteSettlement(CorrectionWords.DueBackTo, CorrectionWords.DueFrom, Nouns.Beneficiary, totals.Beneficiaries);
        WriteSettlement(CorrectionWords.DueBackFrom, CorrectionWords.DueTo, Nouns.Provider, totals.Providers);
    }

    private string Sessions()
    {
        var counts = totals.Sessions;
        (long Count, LocalizableText What)[] kinds =
        [
            (counts.Late, CorrectionWords.Late),
            (counts.Withdrawn, CorrectionWords.Withdrawn),
            (counts.Rejected, CorrectionWords.RejectedNow),
            (counts.Changed, CorrectionWords.Changed),
        ];
        var parts = kinds
            .Where(one => one.Count > 0)
            .Select(one => $"{voice.Of(one.Count)} {voice.Say(one.What)}")
            .ToList();
        return parts.Count == 0 ? voice.Say(CorrectionWords.None) : string.Join(", ", parts);
    }

    private void WriteCauses()
    {
        var table = new TextTable(terminal);
        table.Add(
            Tone.Strong,
            voice.Say(CorrectionWords.Change),
            voice.Say(RunWords.Attendances),
            voice.Say(RunWords.Payments)
        );
        Row(CorrectionWords.OfLate, one => one.Late);
        Row(CorrectionWords.OfWithdrawn, one => one.Withdrawn);
        Row(CorrectionWords.OfRejected, one => one.Rejected);
        Row(CorrectionWords.OfChanged, one => one.Changed);
        Row(CorrectionWords.Follow, one => one.Follows);
        Row(CorrectionWords.ByOrder, one => one.Order);
        Row(CorrectionWords.ByRules, one => one.Rules);
        Row(RunWords.Together, one => one.Total());
        table.Write();

        void Row(LocalizableText name, Func<CauseCounts, long> count)
        {
            if (count(totals.Attendances) + count(totals.Payments) > 0)
            {
                table.Add(voice.Say(name), voice.Of(count(totals.Attendances)), voice.Of(count(totals.Payments)));
            }
        }
    }

    private void WriteAmounts()
    {
        var table = new TextTable(terminal);
        terminal.Out.WriteLine();
        table.Add(
            Tone.Strong,
            voice.Say(CorrectionWords.ToSettle),
            voice.Say(CorrectionWords.Then),
            voice.Say(CorrectionWords.Now),
            voice.Say(CorrectionWords.Difference)
        );
        Row(RunWords.Fees, totals.Providers);
        Row(RunWords.Shares, totals.Beneficiaries);
        foreach (var payer in totals.Payers ?? [])
        {
            Named(voice.Name(payer.Person), payer.Paid, payer.Due, payer.Due - payer.Paid, payer.Unknown);
        }

        var insurer = totals.Insurer;
        Cells(
            RunWords.Insurer,
            insurer.Paid.Euros,
            insurer.Due.Euros,
            insurer.Difference.Euros,
            insurer.DifferenceUnknown
        );
        if (insurer.PaidUnknown + insurer.DueUnknown > 0)
        {
            table.Add(voice.Say(RunWords.NotInIt), voice.Of(insurer.PaidUnknown), voice.Of(insurer.DueUnknown), "");
        }

        table.Write();

        void Row(LocalizableText name, SettlementTotals sums) =>
            Cells(name, sums.Paid, sums.Due, sums.Difference, sums.PeopleUnknown);

        void Cells(LocalizableText name, decimal then, decimal now, decimal difference, long unknown) =>
            Named(voice.Say(name), then, now, difference, unknown);

        void Named(string name, decimal then, decimal now, decimal difference, long unknown) =>
            table.Add(
                name,
                voice.Euros(then),
                voice.Euros(now),
                unknown > 0 ? voice.Say(CorrectionWords.NotKnown) : voice.Euros(difference)
            );
    }

    private void WriteSettlement(LocalizableText less, LocalizableText more, Noun people, SettlementTotals sums)
    {
        var parts = new List<string>();
        if (sums.PeopleWithLess > 0)
        {
            parts.Add($"{voice.Say(less)} {voice.Of(sums.PeopleWithLess, people)} {voice.Euros(sums.Less)}");
        }

        if (sums.PeopleWithMore > 0)
        {
            parts.Add($"{voice.Say(more)} {voice.Of(sums.PeopleWithMore, people)} {voice.Euros(sums.More)}");
        }

        if (sums.PeopleUnknown > 0)
        {
            parts.Add(voice.Say(CorrectionWords.NotKnownFor, voice.Of(sums.PeopleUnknown, people)));
        }

        if (parts.Count > 0)
        {
            var all = string.Join(voice.Semicolon, parts);
            Line(Tone.Plain, char.ToUpperInvariant(all[0]) + all[1..]);
        }
    }

    private string Shown(string value) =>
        value.Length == 0
            ? voice.Say(CorrectionWords.None)
            : Terminal.Safe(value.Length > HashShown * 5 ? value[..HashShown] : value);

    private void Line(Tone tone, string text) => terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, text));
}
