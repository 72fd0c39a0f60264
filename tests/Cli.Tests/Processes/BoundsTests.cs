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
        foreach (var args in new[] { new[] { "check" }, ["test"], ["timeline"], ["build", "--output", folder["lib"]] })
        {
            var child = Child.Of([args[0], folder.Path, .. args[1..]]);

            child.Status.ShouldBeInRange(ExitStatus.Fine, ExitStatus.WrongCall, $"{args[0]}: {Head(child.Error)}");
            (child.Out.Length + child.Error.Length).ShouldBeLessThan(5_000_000, args[0]);
        }
    }

    private static string Head(string text) => text.Length < 500 ? text : text[..500];
}
