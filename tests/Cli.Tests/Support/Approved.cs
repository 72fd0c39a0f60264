namespace Conv.Cli.Tests.Support;

/// <summary>
/// Compares a text with an approved file of the repository; with <c>CONV_APPROVE=1</c> in the environment the file is rewritten instead.
/// </summary>
internal static class Approved
{
    private const string Switch = "CONV_APPROVE";

    public static void ShouldBe(string file, string actual)
    {
        var path = Path.Combine(Places.Root, file);
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

        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var first = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => At(old, i) != At(now, i));
        Assert.Fail(
            $"{file} differs, {Switch}=1 rewrites it; line {first + 1}:\n- {At(old, first)}\n+ {At(now, first)}"
        );
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(no more lines)";
}
