using Conv.Comparison.Counting;

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
        Euros(words.Insurer, data.Old.Insurer, data.New.Insurer);
        Counts(words.Accepted, data.Old.Accepted, data.New.Accepted);
        Counts(words.Exceptional, data.Old.Exceptional, data.New.Exceptional);
        Counts(words.Unpriced, data.Old.Unpriced, data.New.Unpriced);
        Counts(words.Refused, data.Old.Refused, data.New.Refused);
        Counts(words.Rejected, data.Old.Rejected, data.New.Rejected);
        table.Row(words.AttendancesThatDiffer, "", "", words.Number(data.Changed.Attendances));
        table.Row(words.PaymentsThatDiffer, "", "", words.Number(data.Changed.Payments));
        table.Close();
        table.End();

        void Euros(string name, long old, long now) =>
            table.Row(name, words.Euro(old), words.Euro(now), words.SignedEuro(now - old));

        void Counts(string name, long old, long now) =>
            table.Row(name, words.Number(old), words.Number(now), words.Signed(now - old));
    }
}
