using System.Collections.Immutable;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>Numbers the submitted acts of two programs so that acts that are the same in both have one number.</summary>
internal static class SubmittedTwins
{
    /// <summary>The numbers of the acts of each program.</summary>
    public static (ImmutableArray<int> Old, ImmutableArray<int> New) Of(IrProgram old, IrProgram @new)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count);
            }

            return number;
        }

        return (
            [.. old.Submitted.Select(acts => Number(Key(old, acts)))],
            [.. @new.Submitted.Select(acts => Number(Key(@new, acts)))]
        );
    }

    /// <summary>The acts of both, by their numbers.</summary>
    public static ImmutableArray<IrSubmittedActs> Merged(IrProgram old, IrProgram @new)
    {
        var (ofOld, ofNew) = Of(old, @new);
        return
        [
            .. ofOld
                .Zip(old.Submitted)
                .Concat(ofNew.Zip(@new.Submitted))
                .DistinctBy(one => one.First)
                .OrderBy(one => one.First)
                .Select(one => one.Second with { Id = one.First }),
        ];
    }

    private static string Key(IrProgram program, IrSubmittedActs acts) =>
        $"{acts.Before}|{acts.After}|"
        + string.Join(
            '|',
            from function in program.Functions
            from submission in function.Submissions
            where submission.Acts == acts.Id
            orderby function.Name, function.Convention
            select $"{function.Name}: {CanonicalText.Of(submission.Counts)}"
        );
}
