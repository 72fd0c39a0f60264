using Conv.Runtime;

namespace Conv.Comparison.Counting.Rows;

/// <summary>Compares the reasons of two editions by name, whatever their order in either vocabulary.</summary>
internal sealed class ReasonNames
{
    private readonly int[] _newOfOld;

    public ReasonNames(EvaluatorInfo old, EvaluatorInfo @new)
    {
        IsSameOrder = old.Reasons.SequenceEqual(@new.Reasons, StringComparer.Ordinal);
        var names = @new.Reasons.ToList();
        _newOfOld = [.. old.Reasons.Select(name => names.IndexOf(name))];
    }

    /// <summary>Whether a mask means the same in both.</summary>
    public bool IsSameOrder { get; }

    /// <summary>Whether two sets of reasons have the same names.</summary>
    public bool AreSame(ulong old, ulong @new) => IsSameOrder ? old == @new : Translate(old) == @new;

    /// <summary>The reasons of the old edition in the numbering of the new one; null where the new one lacks one.</summary>
    public ulong? Translate(ulong old)
    {
        if (IsSameOrder)
        {
            return old;
        }

        var mask = 0UL;
        for (var left = old; left != 0; left &= left - 1)
        {
            var index = _newOfOld[System.Numerics.BitOperations.TrailingZeroCount(left)];
            if (index < 0)
            {
                return null;
            }

            mask |= 1UL << index;
        }

        return mask;
    }
}
