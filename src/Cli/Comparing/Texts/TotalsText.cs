using Conv.Comparison.Counting.Results;
using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Texts;

/// <summary>A session file under both editions, all in all.</summary>
internal sealed class TotalsText(Page page, Voice voice)
{
    /// <summary>Writes the totals.</summary>
    public void Write(DataComparison data)
    {
        page.Heading(
            voice.Say(
                CountedWords.Data,
                voice.Of(data.Sessions, Nouns.Session),
                voice.Of(data.Beneficiaries, Nouns.Beneficiary)
            )
        );
        var table = page.Table();
        table.Add(Tone.Strong, "", voice.Say(DiffWords.Old), voice.Say(DiffWords.New), voice.Say(DiffWords.Difference));
        Money(RunWords.Fees, one => one.Fees);
        Money(RunWords.Shares, one => one.Shares);
        if (data.Old.Others != 0 || data.New.Others != 0)
        {
            Money(RunWords.OtherPayers, one => one.Others);
        }

        table.Add(
            voice.Say(RunWords.Insurer),
            voice.Amount(data.Old.Insurer),
            voice.Amount(data.New.Insurer),
            voice.Change(data.Changed.Insurer)
        );
        Count(RunWords.NotInIt, one => one.InsurerNotKnown);
        Count(RunWords.AttendancesAccepted, one => one.Accepted);
        Count(RunWords.Exceptional, one => one.Exceptional);
        Count(RunWords.AttendancesRefused, one => one.Refused);
        Count(RunWords.AttendancesUnpriced, one => one.Unpriced);
        Count(RunWords.AttendancesRejected, one => one.Rejected);
        table.Write();
        if (data.RejectedLines > 0)
        {
            page.Text(2, voice.Say(CountedWords.NotCounted, voice.Of(data.RejectedLines, Nouns.Line)), Tone.Bad);
        }

        if (data.Changed.InsurerNotKnown > 0)
        {
            page.Text(
                2,
                voice.Say(CountedWords.NotKnown, voice.Of(data.Changed.InsurerNotKnown, CountedWords.SessionDiffers)),
                Tone.Warning
            );
        }

        void Money(LocalizableText name, Func<Tally, long> value) =>
            table.Add(
                voice.Say(name),
                voice.Amount(value(data.Old)),
                voice.Amount(value(data.New)),
                voice.Change(value(data.New) - value(data.Old))
            );

        // A row of zeros tells a manager nothing.
        void Count(LocalizableText name, Func<Tally, long> value)
        {
            var (old, now) = (value(data.Old), value(data.New));
            if (old != 0 || now != 0)
            {
                table.Add(voice.Say(name), Numbers.Of(old), Numbers.Of(now), Amounts.Count(now - old));
            }
        }
    }
}
