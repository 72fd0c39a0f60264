using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Outputs;
using Conv.Cli.Running;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.Runtime.Explaining;

namespace Conv.Cli.Formatting;

/// <summary>Lays files out in their place. A file with syntax errors is told and left alone.</summary>
/// <param name="terminal">Where to tell it.</param>
/// <param name="isCheck">Whether files are only looked at.</param>
internal sealed class FormatRun(Terminal terminal, bool isCheck)
{
    private const string InputName = "standard input";

    private int _same;
    private int _other;
    private int _broken;

    /// <summary>Lays files out.</summary>
    /// <param name="paths">The files.</param>
    public int Files(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            var source = ConventionFiles.Read(path);
            if (Formatted(source) is not { } text)
            {
                continue;
            }

            if (string.Equals(text, source.Text, StringComparison.Ordinal))
            {
                _same++;
                continue;
            }

            _other++;
            if (isCheck)
            {
                terminal.Out.WriteLine(Terminal.Safe(path));
            }
            else
            {
                Replace(path, text);
            }
        }

        return Told();
    }

    /// <summary>Lays out what comes in and hands it on; what has syntax errors is told and not handed on.</summary>
    public int StandardInput()
    {
        using var input = terminal.Input();
        var source = ConventionFiles.Text(InputName, BoundedFile.Read(InputName, input));
        if (Formatted(source) is not { } text)
        {
            return Told();
        }

        if (!isCheck)
        {
            terminal.Out.Write(text);
            return ExitStatus.Fine;
        }

        var isSame = string.Equals(text, source.Text, StringComparison.Ordinal);
        (_same, _other) = isSame ? (1, 0) : (0, 1);
        return Told();
    }

    private string? Formatted(SourceText source)
    {
        if (terminal.AskedLanguage is { } asked)
        {
            source = source.WithMessagesIn(asked);
        }

        terminal.LanguageOfFiles = source.MessageLanguage;
        var (file, findings) = SyntaxParser.Parse(source);
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
        {
            return Formatter.Format(source, file);
        }

        _broken++;
        new DiagnosticsText(terminal, terminal.Error).Write(errors);
        return null;
    }

    // A link stays a link, and whoever may read the file may still read it.
    private static void Replace(string path, string text)
    {
        var real = RealPath.Of(path);
        var mode = OperatingSystem.IsWindows() ? (UnixFileMode?)null : File.GetUnixFileMode(real);
        WholeFile.Write("fmt", real, text);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(real, kept);
        }
    }

    private int Told()
    {
        var voice = new Voice(terminal.Language, Glossary.None);
        var told = voice.Say(
            isCheck ? SmallWords.ToLayOut : SmallWords.LaidOut,
            voice.Of(_other, CheckWords.File),
            voice.Of(_same, SmallWords.AsTheyAre)
        );
        terminal.Error.WriteLine(told + (_broken == 0 ? "" : voice.Say(SmallWords.LeftAlone, voice.Of(_broken))));
        return _broken > 0 || (isCheck && _other > 0) ? ExitStatus.SubjectAtFault : ExitStatus.Fine;
    }
}
