namespace Conv.Cli.Tests.Processes;

/// <summary>Every command on any input of a megabyte ends within 20 seconds and a gibibyte, with a result or a sentence.</summary>
public sealed class BoundsTests
{
    public static TheoryData<string> Kinds => [.. HostileFiles.Names];

    [BoundsTheory]
    [MemberData(nameof(Kinds))]
    public void A_hostile_file_is_answered_in_time(string kind)
    {
        using var folder = new Folder();
        HostileFiles.Write(kind, folder.Path);

        // What has errors is refused by every command alike.
        if (Answers("check") == ExitStatus.Fine)
        {
            Answers("test");
            Answers("timeline");
            Answers("build", "--output", folder["lib"]);
        }

        int Answers(string command, params string[] more)
        {
            var child = Child.Of([command, folder.Path, .. more]);
            child.Status.ShouldBeInRange(ExitStatus.Fine, ExitStatus.WrongCall, $"{command}: {Head(child.Error)}");
            (child.Out.Length + child.Error.Length).ShouldBeLessThan(5_000_000, command);
            return child.Status;
        }
    }

    private static string Head(string text) => text.Length < 500 ? text : text[..500];
}
