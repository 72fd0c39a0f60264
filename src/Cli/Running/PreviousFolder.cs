using System.Security.Cryptography;
using Conv.Runtime.Languages;
using Conv.Sessions;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Running;

/// <summary>The folder of an earlier run that is to be corrected.</summary>
internal sealed class PreviousFolder
{
    private const long LargestReport = 16 << 20;

    private readonly string _path;
    private readonly PreviousReport _report;

    private PreviousFolder(string path)
    {
        _path = path;
        _report = Named(
            path,
            () =>
            {
                using var stream = File.OpenRead(Path.Combine(path, RunFileNames.Report));
                return PreviousReport.Read(Bytes(stream));
            }
        );
    }

    /// <summary>Looks at what is there, before any work.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="output">The folder of the later run.</param>
    /// <exception cref="CliException">It is no folder of a finished run, or the one that would be written.</exception>
    public static PreviousFolder Open(string path, string output)
    {
        if (!Directory.Exists(path))
        {
            throw Wrong(
                Said.At(
                    $"--previous {path}",
                    File.Exists(path) ? CallComplaints.FileNotFolder : ComplaintWords.NoFolder
                ),
                AdviceWords.NameEarlier
            );
        }

        if (RealPath.Of(path) == RealPath.Of(output))
        {
            throw Wrong(Said.At($"--output {output}", CallComplaints.ReplaceCorrected), AdviceWords.AnotherFolder);
        }

        string[] missing =
        [
            .. (
                (string[])[RunFileNames.Report, RunFileNames.Sessions, RunFileNames.Attendances, RunFileNames.Payments]
            ).Where(name => !File.Exists(Path.Combine(path, name))),
        ];
        if (missing.Length > 0)
        {
            throw Wrong(
                Said.At($"--previous {path}", CallComplaints.MissingIn.With(Missing(missing))),
                RunFileNames.Extensions.Any(extension =>
                        File.Exists(Path.Combine(path, Path.ChangeExtension(missing[0], extension)))
                    )
                        ? AdviceWords.OtherFormat
                    : missing is [RunFileNames.Sessions] ? AdviceWords.EarlierConv
                    : AdviceWords.NameEarlier
            );
        }

        var folder = new PreviousFolder(path);
        return folder._report.OutputDialect == Dialect.Standard.Name
            ? folder
            : throw Wrong(
                Said.At($"--previous {path}", CallComplaints.ForSpreadsheet.With(folder._report.OutputDialect)),
                AdviceWords.WithoutDialect
            );
    }

    /// <summary>Holds a run against it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="again">The session file of the earlier run, decided by the rules of today; null where it is not given.</param>
    /// <param name="key">The key of its digests; null where it is not given.</param>
    /// <exception cref="CliException">Its files cannot be read, or are not what a run writes.</exception>
    public Corrections Compare(Run run, Run? again, SessionKey? key) =>
        Named(
            _path,
            () =>
            {
                using var sessions = Read(RunFileNames.Sessions);
                using var attendances = Read(RunFileNames.Attendances);
                using var payments = Read(RunFileNames.Payments);
                return Corrector.Compare(
                    run,
                    new PreviousRun(_report, sessions, attendances, payments) { Again = again, Key = key }
                );
            }
        );

    // What the report does not vouch for may be of another run, or half of one.
    private FileStream Read(string name)
    {
        var stream = new FileStream(
            Path.Combine(_path, name),
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            bufferSize: 0
        );
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (
            !_report.Files.TryGetValue(name, out var vouched) || !string.Equals(hash, vouched, StringComparison.Ordinal)
        )
        {
            stream.Dispose();
            throw new PreviousRunException(
                name,
                0,
                $"not the file that {RunFileNames.Report} vouches for: it was changed, or the files are of two runs"
            );
        }

        stream.Position = 0;
        return stream;
    }

    // A device does not say how much it holds, and may never end.
    private static byte[] Bytes(FileStream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestReport)
            {
                throw new PreviousRunException(RunFileNames.Report, 0, "larger than any report of a run, 16 MiB");
            }
        }

        return bytes.ToArray();
    }

    private static T Named<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PreviousRunException exception)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                CallComplaints.OfPrevious.With(SessionPhrases.Of(Path.Combine(path, exception.Message))),
                AdviceWords.NameEarlierOrAgain
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Wrong(
                Said.At($"--previous {path}", ComplaintWords.FilesNotReadFor.With(SystemWords.Why(exception))),
                null
            );
        }
    }

    private static LocalizableText Missing(string[] files)
    {
        var listed = string.Join(", ", files);
        return new(string.Join(", no ", files), listed, listed, listed);
    }

    private static CliException Wrong(LocalizableText message, LocalizableText? help) =>
        new(ExitStatus.WrongCall, message, help);
}
