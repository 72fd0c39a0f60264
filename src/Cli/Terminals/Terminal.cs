using System.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Runtime.Languages;

namespace Conv.Cli.Terminals;

/// <summary>What a colour says.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Warning,
    Bad,
    Place,
}

/// <summary>What a call has around it: where it writes, results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    private const int NarrowestTerminal = 60;
    private const int WidestText = 120;

    private readonly Lazy<ResultWriter> _out;
    private readonly Lazy<ComplaintWriter> _error;

    /// <summary>A terminal of two writers.</summary>
    /// <param name="output">Results.</param>
    /// <param name="error">Findings that stop a command, complaints, progress.</param>
    public Terminal(TextWriter output, TextWriter error)
    {
        RawError = error;
        _out = new(() => new ResultWriter(output, ColoursWanted && OutIsTerminal));
        _error = new(() => new ComplaintWriter(error, _out.Value, ErrorIsTerminal));
    }

    /// <summary>Results.</summary>
    public TextWriter Out => _out.Value;

    /// <summary>Findings that stop a command, complaints, progress.</summary>
    public TextWriter Error => _error.Value;

    /// <summary>The error output itself, for what draws on a terminal; texts of files do not go there.</summary>
    public TextWriter RawError { get; }

    /// <summary>Whether there are results already.</summary>
    public bool HasResults => _out.IsValueCreated && _out.Value.IsUsed;

    /// <summary>Opens the standard input.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>The language that a call or its environment asks for; null: that of the files.</summary>
    public string? AskedLanguage { get; set; }

    /// <summary>The language of the files that were read last; English before.</summary>
    public string LanguageOfFiles { get; set; } = LanguageCodes.English;

    /// <summary>The language of helps, of progress and of what is said of a call.</summary>
    public string Language => AskedLanguage ?? LanguageOfFiles;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool ColoursWanted { get; init; }

    /// <summary>Where compiled conventions are kept from one call to the next; null: nowhere.</summary>
    public IEvaluatorCache? Evaluators { get; init; }

    /// <summary>Asks the command to stop (Ctrl-C).</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What the program tells a script when it had to be ended.</summary>
    public int StatusOfStop { get; set; } = ExitStatus.Stopped;

    /// <summary>Columns of text; fixed where the output goes to a file, so that the same run gives the same text.</summary>
    public int Width => OutIsTerminal ? Math.Clamp(Console.WindowWidth, NarrowestTerminal, WidestText) : WidestText;

    /// <summary>A text in the language of the call, its places filled.</summary>
    public string Say(LocalizableText text, params object?[] places) => text.With(places).In(Language);

    /// <summary>Whether a writer takes colours.</summary>
    public bool HasColours(TextWriter writer) =>
        ColoursWanted && (ReferenceEquals(writer, Out) ? OutIsTerminal : ErrorIsTerminal);

    /// <summary>A text in a tone, where the writer takes colours.</summary>
    public string Paint(TextWriter writer, Tone tone, string text) =>
        tone == Tone.Plain || text.Length == 0 || !HasColours(writer) ? text : $"\u001b[{Code(tone)}m{text}\u001b[0m";

    /// <summary>Says on <see cref="Error"/> why a command ends.</summary>
    public void Complain(string command, CliException exception)
    {
        if (exception.Message.Length == 0)
        {
            return;
        }

        var help = exception.Help is { } advice ? $" ({ShownText.Message(advice.In(Language))})" : "";
        Error.WriteLine($"{Paint(Error, Tone.Bad, command)}: {ShownText.Message(exception.Said.In(Language))}{help}");
    }

    /// <summary>A text from a file as one line that cannot steer a terminal; see <see cref="ShownText.Safe"/>.</summary>
    public static string Safe(string text) => ShownText.Safe(text);

    private static int Code(Tone tone) =>
        tone switch
        {
            Tone.Strong => 1,
            Tone.Faint => 2,
            Tone.Good => 32,
            Tone.Warning => 33,
            Tone.Bad => 31,
            Tone.Place => 36,
            Tone.Plain => 0,
            _ => throw new UnreachableException($"the tone {tone}"),
        };
}
