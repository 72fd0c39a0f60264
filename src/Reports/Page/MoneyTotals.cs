using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>All of the file under both editions.</summary>
internal static class MoneyTotals
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context, DataComparison data)
    {
        var (page, words) = (context.Page, context.Words);
        var table = TableWriter.Begin(
            page,
            words.Total,
            "totals",
            (words.What, false),
            (words.Old, true),
            (words.New, true),
            (words.Difference, true)
        );
        table.OpenBody();
        Euros(words.Fees, data.Old.Fees, data.New.Fees);
        Euros(words.Shares, data.Old.Shares, data.New.Shares);
        if (data.Old.Others != 0 || data.New.Others != 0)
        {
            Euros(words.OtherPayers, data.Old.Others, data.New.Others);
        }

        table.Row(
            words.Insurer,
            words.Euro(data.Old.Insurer),
            words.Euro(data.New.Insurer),
            Insurer(context, data.Changed)
        );
        if (data.Old.InsurerNotKnown + data.New.InsurerNotKnown > 0)
        {
            Counts(words.SessionsNotInIt, data.Old.InsurerNotKnown, data.New.InsurerNotKnown);
        }

        Counts(words.Accepted, data.Old.Accepted, data.New.Accepted);
        Counts(words.Exceptional, data.Old.Exceptional, data.New.Exceptional);
        Counts(words.Unpriced, data.Old.Unpriced, data.New.Unpriced);
        Counts(words.Refused, data.Old.Refused, data.New.Refused);
        Counts(words.Rejected, data.Old.Rejected, data.New.Rejected);
        table.Row(words.AttendancesThatDiffer, "", "", words.Number(data.Changed.Attendances));
        table.Row(words.PaymentsThatDiffer, "", "", words.Number(data.Changed.Payments));
        table.Close();
        table.End();
        if (data.Changed.InsurerNotKnown > 0)
        {
            page.Element("p", words.NotKnownSentence(data.Changed.InsurerNotKnown));
        }

        void Euros(string name, long old, long now) =>
            table.Row(name, words.Euro(old), words.Euro(now), words.SignedEuro(now - old));

        void Counts(string name, long old, long now) =>
            table.Row(name, words.Number(old), words.Number(now), words.Signed(now - old));
    }

    /// <summary>What the insurer pays more or less, and of how many sessions nobody knows.</summary>
    public static string Insurer(PageContext context, Delta changed) =>
        changed.InsurerNotKnown == 0 ? context.Words.SignedEuro(changed.Insurer)
        : changed.Insurer == 0 ? context.Words.NotKnown
        : context.Words.AndNotKnown(context.Words.SignedEuro(changed.Insurer), changed.InsurerNotKnown);
}
