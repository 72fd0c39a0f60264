using System.Globalization;
using System.Text;
using Conv.Comparison.Readings;
using Conv.Runtime.Values;
using Conv.Sessions.Writing;

namespace Conv.Cli.ReadingsPriced;

/// <summary>The table for a spreadsheet: an alternative to a row, in the order of the table; amounts in euros, differences from the base.</summary>
internal static class ReadingsCsv
{
    private static readonly string[] Columns =
    [
        "reading",
        "question",
        "base",
        "alternative",
        "attendances",
        "payments",
        "now_accepted",
        "now_refused",
        "fees",
        "shares",
        "insurer",
        "beneficiaries",
        "now_rejected",
        "no_longer_rejected",
        "monitor_rows",
        "monitors_now_exceeded",
        "monitors_no_longer_exceeded",
    ];

    /// <summary>The file; lines end in LF.</summary>
    public static string Write(PricedReadings priced)
    {
        var text = new StringBuilder();
        Row(text, Columns);
        foreach (var reading in priced.Readings)
        {
            foreach (var alternative in reading.Alternatives)
            {
                Row(text, Cells(reading.Survey, alternative));
            }
        }

        return text.ToString();
    }

    private static string[] Cells(SurveyedReading reading, PricedAlternative alternative)
    {
        var (effect, changed) = (alternative.Effect, alternative.Effect.Changed);
        return
        [
            reading.Reading.Name,
            Text(reading.Reading.Question.ToString()),
            reading.Base,
            alternative.Survey.Name,
            Number(changed.Attendances),
            Number(changed.Payments),
            Number(changed.NowAccepted),
            Number(changed.NowRefused),
            Euros(changed.Fees),
            Euros(changed.Shares),
            Euros(changed.Insurer),
            Number(effect.Beneficiaries),
            Number(effect.NowRejected),
            Number(effect.NoLongerRejected),
            Number(effect.Monitors.Rows),
            Number(effect.Monitors.NowExceeded),
            Number(effect.Monitors.NoLongerExceeded),
        ];
    }

    // What an author wrote may begin as a formula does; a spreadsheet must not take it for one.
    private static string Text(string text) =>
        text.Length > 0 && !char.IsLetterOrDigit(text[0]) ? $"'{Terminal.Safe(text)}" : Terminal.Safe(text);

    private static void Row(StringBuilder text, string[] cells) =>
        text.AppendJoin(',', cells.Select(CsvWriter.Cell)).Append('\n');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Euros(long cents) => Cents.Text(cents);
}
