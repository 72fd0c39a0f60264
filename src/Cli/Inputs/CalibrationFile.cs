using System.Text;
using Conv.Population;
using Conv.Runtime.Languages;

namespace Conv.Cli.Inputs;

/// <summary>What a population is like, as a command is given it; what is wrong with it becomes a sentence.</summary>
internal static class CalibrationFile
{
    /// <summary>Reads a calibration.</summary>
    /// <param name="path">The file.</param>
    /// <param name="help">What to do where there is none.</param>
    /// <param name="terminal">Receives its errors.</param>
    /// <exception cref="CliException">It is not there, cannot be read, or has errors.</exception>
    public static PopulationCalibration Read(string path, LocalizableText help, Terminal terminal)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true)
                .GetString(BoundedFile.Read(path))
                .TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(path, CallComplaints.NotUtf8),
                AdviceWords.SaveUtf8
            );
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(ExitStatus.WrongCall, Said.At(path, ComplaintWords.NoFile), help);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(path, ComplaintWords.NotRead),
                SystemWords.Why(exception)
            );
        }

        var result = PopulationCalibration.Parse(text, path.Replace('\\', '/'));
        if (result.Calibration is { } calibration)
        {
            return calibration;
        }

        foreach (var error in result.Errors)
        {
            terminal.Error.WriteLine(Terminal.Safe(error.ToString()));
        }

        throw new CliException(
            ExitStatus.SubjectAtFault,
            CallComplaints.CalibrationErrors.With(Said.Counted(result.Errors.Length, FindingNouns.Error))
        );
    }
}
