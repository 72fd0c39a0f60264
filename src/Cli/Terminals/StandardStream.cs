namespace Conv.Cli.Terminals;

/// <summary>The standard outputs, also where they are closed.</summary>
internal static class StandardStream
{
    /// <summary>Opens one; one that is closed takes nothing.</summary>
    public static Stream Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (IOException)
        {
            return new Closed();
        }
    }

    private sealed class Closed : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("the standard output is closed");
    }
}
