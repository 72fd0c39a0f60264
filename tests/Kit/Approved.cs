using System.Text;
using Shouldly;

namespace Conv.TestKit;

/// <summary>
/// Compares a text with an approved file of the repository. Where they differ, the failure shows the lines that do;
/// with <c>CONV_APPROVE=1</c> in the environment the file is rewritten instead.
/// </summary>
public static class Approved
{
    private const string Switch = "CONV_APPROVE";

    /// <summary>Fails where the text is not the approved one.</summary>
    /// <param name="file">The approved file, relative to the root of the repository.</param>
    /// <param name="actual">The text as it is now, line ends LF.</param>
    /// <exception cref="ShouldAssertException">They differ; the message shows the lines.</exception>
    public static void ShouldBe(string file, string actual)
    {
        var path = RepositoryFiles.PathOf(file);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (expected == actual)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        throw new ShouldAssertException(
            $"{file} differs (- approved, + now); {Switch}=1 rewrites it.\n{Differences(expected, actual)}"
        );
    }

    /// <summary>The lines that only one of two texts has, in order, with their line numbers.</summary>
    public static string Differences(string before, string after)
    {
        var old = before.Split('\n');
        var now = after.Split('\n');
        var common = CommonLengths(old, now);
        var result = new StringBuilder();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                result.Append($"- {i + 1, 4} {old[i++]}\n");
            }
            else
            {
                result.Append($"+ {j + 1, 4} {now[j++]}\n");
            }
        }

        return result.ToString();
    }

    // The length of the longest common subsequence of what follows two positions.
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var table = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                table[i, j] = old[i] == now[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
            }
        }

        return table;
    }
}
