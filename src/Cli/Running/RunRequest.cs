using System.Collections.Immutable;
using Conv.Cli.Inputs;
using Conv.Columnar;
using Conv.Columnar.Writing;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Expecting;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Cli.Running;

/// <summary>What decides.</summary>
internal enum Engine
{
    /// <summary>The assembly that the compiler makes.</summary>
    Compiled,

    /// <summary>The reference interpreter.</summary>
    Interpreter,
}

/// <summary>A run as asked for on the command line.</summary>
/// <param name="Conventions">Files and folders.</param>
/// <param name="Input">The session file.</param>
/// <param name="Output">The folder for the results.</param>
/// <param name="Readings"><c>name=value</c>, each.</param>
/// <param name="Policy"><c>auto</c> or a convention.</param>
/// <param name="Engine">What decides.</param>
/// <param name="Workers">Threads; 0: one per processor.</param>
/// <param name="Previous">The folder of the run that this one corrects; null: none.</param>
/// <param name="PreviousInput">The session file of that run; null where digests with a key tell what its sessions were.</param>
/// <param name="Key">The file with the key of the digests; null: none are written.</param>
/// <param name="Dialect">How the session file writes its values.</param>
/// <param name="Registers">Where the registers are.</param>
/// <param name="OutputDialect">For which spreadsheet the tables are written.</param>
/// <param name="OutputFormat">How the tables are kept.</param>
/// <param name="Expected">Files with the rows of another system.</param>
/// <param name="Strict">Whether rejected lines, or columns that the rules miss, stop the run.</param>
internal sealed record RunRequest(
    IReadOnlyList<string> Conventions,
    string Input,
    string Output,
    IReadOnlyList<string> Readings,
    string Policy,
    Engine Engine,
    int Workers,
    string? Previous,
    string? PreviousInput,
    string? Key,
    Dialect Dialect,
    RegisterFiles Registers,
    Dialect OutputDialect,
    TableFormat OutputFormat,
    IReadOnlyList<string> Expected,
    bool Strict
)
{
    /// <summary>Where the registers were of the run that this one corrects.</summary>
    public required RegisterFiles PreviousRegisters { get; init; }

    /// <summary>The language of the summary; null: that of the files.</summary>
    public string? Language { get; init; }

    /// <summary>How the tables are written.</summary>
    public TableFiles Files => ColumnarFiles.Of(OutputFormat);
}

/// <summary>A run that is done.</summary>
/// <param name="Run">Its decisions.</param>
/// <param name="Chosen">The readings that are not the default: name, value, default.</param>
/// <param name="Report">What <c>run.json</c> says, the files apart.</param>
/// <param name="Corrections">What it changes of the run that it corrects; null where it corrects none.</param>
/// <param name="Expected">The rows of other systems, held against its rows.</param>
/// <param name="Differences">Where they are not the same, each with its explanation, which is made when it is asked for; null where none were given.</param>
/// <param name="Key">The key of the digests in <c>sessions.csv</c>; null: there are none.</param>
/// <param name="Deciding">How long it took to decide the sessions.</param>
internal sealed record FinishedRun(
    Run Run,
    ImmutableArray<(string Name, string Value, string Default)> Chosen,
    RunReport Report,
    Corrections? Corrections,
    ImmutableArray<ExpectedFile> Expected,
    IEnumerable<(Deviation Deviation, string Explanation)>? Differences,
    SessionKey? Key,
    TimeSpan Deciding
)
{
    /// <summary>Says what it comes to, in the language of the files or of the call.</summary>
    public Voice Voice { get; init; } = Voice.English;
}
