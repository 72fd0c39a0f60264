using System.Text;
using Conv.Cli.Outputs;
using Conv.Population;
using Conv.Runtime.Languages;
using Conv.Sessions.Writing;

namespace Conv.Cli.Sampling;

/// <summary>Generates the file and tells what is in it.</summary>
internal static class Sampler
{
    /// <summary>Does what was asked.</summary>
    /// <exception cref="CliException">The options do not fit the calibration, or the file cannot be written.</exception>
    public static void Run(SampleRequest request, PopulationCalibration calibration, Terminal terminal)
    {
        var problems = request.Options.Problems(calibration);
        if (!problems.IsEmpty)
        {
            throw new CliException(ExitStatus.WrongCall, LocalizableText.Same(string.Join("; ", problems)));
        }

        var summary = request.Output is null ? null : Generate(request, calibration, terminal);
        var writer = request.ToStandardOutput ? terminal.Error : terminal.Out;
        if (request.Json)
        {
            JsonText.Write(
                writer,
                SampleResult.Of(calibration, summary, request.Options.Seed, request.Assumptions),
                OutputJson.Default.SampleOutput
            );
            return;
        }

        var report = new SampleReport(terminal, writer, calibration);
        if (request.Assumptions)
        {
            report.WriteFigures();
        }

        if (summary is not null)
        {
            report.Write(summary, request.Output!);
        }
    }

    private static PopulationSummary Generate(
        SampleRequest request,
        PopulationCalibration calibration,
        Terminal terminal
    )
    {
        if (request.ToStandardOutput)
        {
            return Generate(request, calibration, terminal.Out, terminal);
        }

        var path = request.Output!;
        try
        {
            using var file = UnfinishedFile.Create(path);
            PopulationSummary summary;
            using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
            {
                summary = Generate(request, calibration, writer, terminal);
            }

            file.Finish();
            return summary;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {path}", ComplaintWords.NotWrittenFor.With(SystemWords.Why(exception)))
            );
        }
    }

    private static PopulationSummary Generate(
        SampleRequest request,
        PopulationCalibration calibration,
        TextWriter writer,
        Terminal terminal
    )
    {
        // A file that scrolls over the terminal needs no other sign of life.
        using var line =
            request.ToStandardOutput && terminal.OutIsTerminal
                ? null
                : new StatusLine(terminal, ProgressWords.Generating);
        return PopulationGenerator.Generate(calibration, request.Options, writer, new SampleProgress(terminal, line));
    }

    // Generates synchronously; stops the work when asked to.
    private sealed class SampleProgress(Terminal terminal, StatusLine? line) : IProgress<long>
    {
        public void Report(long value)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            line?.Tell(terminal.Say(ProgressWords.SessionsWritten, Numbers.Of(value)));
        }
    }
}
