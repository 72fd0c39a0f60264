using System.Text.RegularExpressions;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Documentation;

/// <summary>Does what the tutorial asks of its reader, in the working folder.</summary>
internal static partial class TutorialReader
{
    private const string Prompt = "$ conv ";

    /// <summary>Carries out one fence.</summary>
    /// <param name="fence">The fence.</param>
    /// <param name="page">The page that it is on, for complaints.</param>
    /// <returns>The text of the fence as it ought to be.</returns>
    public static string Do(TutorialFence fence, string page)
    {
        var place = $"{page}:{fence.Line}";
        switch (fence.Language, fence.Deed)
        {
            case ("console", ""):
                return string.Concat(fence.Text.Split('\n').Where(IsCommand).Select(command => Call(command, place)));
            case ("conv" or "csv", "file"):
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(fence.File))!);
                File.WriteAllText(fence.File, fence.Text);
                return fence.Text;
            case ("conv", "add"):
                File.AppendAllText(fence.File, "\n" + fence.Text);
                return fence.Text;
            case ("conv", "replace"):
                File.WriteAllText(fence.File, Replaced(File.ReadAllText(fence.File), fence.Text, place));
                return fence.Text;
            case ("csv", "shows"):
                return File.ReadAllText(fence.File);
            case ("", ""):
                return fence.Text;
            default:
                throw new InvalidOperationException($"{place}: nobody knows what to do with this fence");
        }
    }

    private static bool IsCommand(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);

    private static string Call(string command, string place)
    {
        var call = Support.Call.Of(command[Prompt.Length..].Split(' '));
        call.Status.ShouldBeOneOf([ExitStatus.Fine, ExitStatus.SubjectAtFault], $"{place}: {command}\n{call.Error}");
        return $"{command}\n{Seconds().Replace(call.Out, "0${point}5 s")}{call.Error}";
    }

    // A piece of a file goes up to the next empty line; it is known by its first line.
    private static string Replaced(string file, string text, string place)
    {
        var pieces = file.Split("\n\n");
        var which = Array.FindIndex(pieces, piece => Beginning(piece) == Beginning(text));
        which.ShouldBeGreaterThanOrEqualTo(0, $"{place}: the file has no such piece");
        var last = which == pieces.Length - 1;
        pieces[which] = last ? text : text.TrimEnd('\n');
        return string.Join("\n\n", pieces);
    }

    private static string Beginning(string text) => text.Split('\n')[0];

    // How long a run took differs each time; nothing else does.
    [GeneratedRegex(
        @"\d+(?<point>[.,])\d+ s(?= (in all|en tout|in totaal|insgesamt)\n)",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Seconds();
}
