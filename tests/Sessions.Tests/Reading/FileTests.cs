using System.Security.Cryptography;
using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conv-sessions-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_on_disk_is_read_and_hashed()
    {
        var path = Path.Combine(_folder, "visits.csv");
        var bytes = Encoding.UTF8.GetBytes(Visits.Header + "\r\n" + Visits.Line() + "\r\n");
        File.WriteAllBytes(path, bytes);

        var table = SessionFile.Open(path, Visits.Vocabulary, Visits.Functions);

        table.Batch.SessionCount.ShouldBe(1);
        table.InputHash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void A_folder_is_no_file() =>
        Should
            .Throw<SessionFileException>(() => SessionFile.Open(_folder, Visits.Vocabulary, Visits.Functions))
            .Message.ShouldBe("a folder, not a file");

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing() =>
        Should.Throw<SessionFileException>(() =>
            SessionFile.Open(Path.Combine(_folder, "none.csv"), Visits.Vocabulary, Visits.Functions)
        );

    [Fact]
    public void A_stream_that_fails_half_way_fails_the_reading()
    {
        using var stream = new FailingStream(Encoding.UTF8.GetBytes(Visits.Header + "\n" + Visits.Line()));

        Should.Throw<IOException>(() =>
            SessionFile.Read(stream, Visits.Vocabulary, Visits.Functions, new() { BlockSize = 16 })
        );
    }

    [Fact]
    public void Reading_tells_how_far_it_is_and_stops_when_told()
    {
        var text = Visits.Header + "\n" + string.Concat(Enumerable.Repeat(Visits.Line() + "\n", 70_000));
        var told = new List<Progress>();
        using var stop = new CancellationTokenSource();
        var options = new ReadOptions { Cancellation = stop.Token, Progress = told.Add };
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)))
        {
            SessionFile.Read(stream, Visits.Vocabulary, Visits.Functions, options).Records.ShouldBe(70_000);
        }

        told[0].Done.ShouldBeLessThan(told[0].Total);
        told[^1].ShouldBe(new Progress(Stage.Reading, text.Length, text.Length));
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)))
        {
            Should.Throw<OperationCanceledException>(() =>
                SessionFile.Read(
                    stream,
                    Visits.Vocabulary,
                    Visits.Functions,
                    options with
                    {
                        Progress = _ => stop.Cancel(),
                    }
                )
            );
        }
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) =>
            Position >= 100
                ? throw new IOException("the disk is gone")
                : base.Read(buffer[..Math.Min(buffer.Length, 16)]);
    }
}
