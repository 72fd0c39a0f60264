using System.Collections.Immutable;
using Conv.Comparison.Counting.Causes;
using Conv.Comparison.Counting.Rows;

namespace Conv.Comparison.Counting.Marginal;

/// <summary>
/// Which changes are behind a row, by trying: those that alone make of it what all together do; where none does, those without which it would be
/// otherwise; where there are none, those that alone change it; else all together.
/// </summary>
internal sealed class MarginalCauses : IRowCauseFinder
{
    private readonly ImmutableArray<MarginalPart> _parts;
    private readonly ImmutableArray<(RowDifferences? FromOld, RowDifferences? ToNew, RowDifferences? Without)> _rows;

    public MarginalCauses(FilePair file, Side old, Side @new, ImmutableArray<MarginalPart> parts)
    {
        _parts = parts;
        _rows =
        [
            .. parts.Select(part =>
                (
                    part.Alone is { } alone ? RowDifferences.Of(file, old, alone) : null,
                    part.Alone is { } changed ? RowDifferences.Of(file, changed, @new) : null,
                    part.Without is { } without ? RowDifferences.Of(file, without, @new) : null
                )
            ),
        ];
    }

    /// <inheritdoc/>
    public RuleSets Sets { get; } = new();

    /// <inheritdoc/>
    public bool IsOfEveryRow => true;

    /// <inheritdoc/>
    public int OfAttendance(int row) => Of(one => one.Attendances[row]);

    /// <inheritdoc/>
    public int OfPayment(int row, int session) => Of(one => one.Payments[row]);

    private int Of(Func<RowDifferences, bool> differs)
    {
        var makes = Set(one => one is { FromOld: { } from, ToNew: { } to } && differs(from) && !differs(to));
        var needed = makes == 0 ? Set(one => one.Without is { } without && differs(without)) : makes;
        var moves = needed == 0 ? Set(one => one.FromOld is { } from && differs(from)) : needed;
        return moves == 0 ? Set(_ => true) : moves;
    }

    private int Set(Func<(RowDifferences? FromOld, RowDifferences? ToNew, RowDifferences? Without), bool> isIn)
    {
        var set = 0;
        for (var part = 0; part < _parts.Length; part++)
        {
            if (isIn(_rows[part]))
            {
                set = Sets.Union(set, Sets.Number(_parts[part].Rules));
            }
        }

        return set;
    }
}
