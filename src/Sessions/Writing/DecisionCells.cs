using System.Diagnostics;
using System.Numerics;
using System.Text;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>The cells that say a decision, as bytes made once per run.</summary>
internal sealed class DecisionCells(EvaluatorInfo info, Dialect? dialect = null)
{
    private readonly byte[][] _conventions =
    [
        .. info.Conventions.Select(convention =>
            Encoding.UTF8.GetBytes(CsvWriter.Cell(convention.Name, dialect ?? Dialect.Standard))
        ),
    ];
    private readonly byte[][] _reasons =
    [
        .. info.Reasons.Select(reason => Encoding.UTF8.GetBytes(CsvWriter.Cell(reason, dialect ?? Dialect.Standard))),
    ];

    // Reasons are joined by what separates the cells of a spreadsheet.
    private readonly bool _quotesSeveral = dialect is { Separator: ';' };

    public ReadOnlySpan<byte> Convention(int index) => _conventions[index];

    public static ReadOnlySpan<byte> Of(Decision decision) =>
        decision switch
        {
            Decision.Accepted => "accepted"u8,
            Decision.Refused => "refused"u8,
            Decision.Unpriced => "unpriced"u8,
            _ => throw new UnreachableException($"{decision}"),
        };

    public void WriteReasons(Utf8Output output, ulong reasons)
    {
        var quotes = _quotesSeveral && BitOperations.PopCount(reasons) > 1;
        Quote(output, quotes);
        for (var left = reasons; left != 0; left &= left - 1)
        {
            Write(output, BitOperations.TrailingZeroCount(left), left == reasons);
        }

        Quote(output, quotes);
    }

    public void WriteReasons(Utf8Output output, List<int> reasons)
    {
        var quotes = _quotesSeveral && reasons.Count > 1;
        Quote(output, quotes);
        for (var i = 0; i < reasons.Count; i++)
        {
            Write(output, reasons[i], i == 0);
        }

        Quote(output, quotes);
    }

    private static void Quote(Utf8Output output, bool quotes)
    {
        if (quotes)
        {
            output.Write((byte)'"');
        }
    }

    private void Write(Utf8Output output, int reason, bool first)
    {
        if (!first)
        {
            output.Write((byte)';');
        }

        output.Write(_reasons[reason]);
    }
}
