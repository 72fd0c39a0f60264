using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Hostile;

/// <summary>What every call owes its caller, whatever it is given.</summary>
internal static class Attack
{
    public static readonly string[] Commands =
    [
        "check",
        "build",
        "run",
        "explain",
        "test",
        "sample",
        "diff",
        "timeline",
        "readings",
    ];

    /// <summary>A call of a command on some conventions, with all that it needs beside them.</summary>
    public static string[] On(string command, string conventions, string input, string output) =>
        command switch
        {
            "build" => [command, conventions, "--output", output],
            "run" => [command, conventions, "--input", input, "--output", output],
            "explain" => [command, conventions, "--input", input, "--beneficiary", "ada"],
            "sample" => [command, conventions, "--output", output],
            "diff" => [command, conventions, conventions, "--data", input, "--output", output],
            _ => [command, conventions],
        };

    /// <summary>Calls, and holds the answer to what is owed: a status that says whose fault it is, a sentence, no inside of the program.</summary>
    public static Call Made(params string[] args)
    {
        var call = Call.Of(args);
        new[] { ExitStatus.Fine, ExitStatus.SubjectAtFault, ExitStatus.WrongCall }.ShouldContain(
            call.Status,
            call.Error
        );
        foreach (var text in new[] { call.Out, call.Error })
        {
            text.ShouldNotContain("   at Conv.");
            text.ShouldNotContain("   at System.");
            text.ShouldNotContain("Exception:");
            text.ShouldNotContain("fault of conv itself");
        }

        if (call.Status != ExitStatus.Fine)
        {
            (call.Error + call.Out).ShouldNotBeEmpty();
        }

        return call;
    }

    /// <summary>Nothing that looks like a result, whole or half, stands in a folder.</summary>
    public static void LeftNothing(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.GetFileSystemEntries(folder).ShouldBeEmpty();
        }
    }
}
