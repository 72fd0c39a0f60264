using System.Numerics;
using System.Text;
using Conv.Runtime;

namespace Conv.Sessions.Writing;

/// <summary>The cells that say a decision, as bytes made once per run.</summary>
internal sealed class DecisionCells(EvaluatorInfo info)
{
    private readonly byte[][] _conventions = [.. info.Conventions.Select(convention => Bytes(convention.Name))];
    private readonly byte[][] _reasons = [.. info.Reasons.Select(Bytes)];

    public ReadOnlySpan<byte> Convention(int index) => _conventions[index];

    public static ReadOnlySpan<byte> Of(Decision decision) =>
        decision switch
        {
            Decision.Accepted => "accepted"u8,
            Decision.Refused => "refused"u8,
            Decision.Unpriced => "unpriced"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };

    public void WriteReasons(Utf8Output output, ulong reasons)
    {
        for (var left = reasons; left != 0; left &= left - 1)
        {
            Write(output, BitOperations.TrailingZeroCount(left), left == reasons);
        }
    }

    public void WriteReasons(Utf8Output output, List<int> reasons)
    {
        for (var i = 0; i < reasons.Count; i++)
        {
            Write(output, reasons[i], i == 0);
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

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(CsvWriter.Cell(text));
}
