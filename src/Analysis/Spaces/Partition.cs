using System.Collections.Immutable;

namespace Conv.Analysis.Spaces;

/// <summary>Cuts the numbers of a subject where a graph tells them apart.</summary>
internal static class Partition
{
    /// <summary>The cells of a subject: missing first where it can be, then the numbers in order, a cell from each cut to the next.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="cuts">Numbers that begin a cell, in any order; those outside the subject's range cut nothing.</param>
    public static ImmutableArray<Cell> Of(Subject subject, IEnumerable<long> cuts)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        if (subject.CanBeMissing)
        {
            cells.Add(new Cell(true, 0, 0));
        }

        var low = subject.Low;
        foreach (var cut in cuts.Where(cut => cut > subject.Low && cut <= subject.High).Distinct().Order())
        {
            cells.Add(new Cell(false, low, cut - 1));
            low = cut;
        }

        cells.Add(new Cell(false, low, subject.High));
        return cells.ToImmutable();
    }
}
