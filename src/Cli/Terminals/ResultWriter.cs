using System.Text;

namespace Conv.Cli.Terminals;

/// <summary>
/// The standard output as commands see it: no letter that steers a terminal passes, whatever wrote it, and what cannot be written ends the
/// command with a sentence.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="coloured">Whether colours pass: <see cref="Terminal.Paint"/> writes them.</param>
internal sealed class ResultWriter(TextWriter inner, bool coloured) : TextWriter(inner.FormatProvider)
{
    /// <summary>Whether anything was written.</summary>
    public bool IsUsed { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        IsUsed |= !buffer.IsEmpty;
        Guarded(ShownText.Tame(buffer, coloured), static (to, text) => to.Write(text));
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write('\n');

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => Guarded("", static (to, _) => to.Flush());

    private void Guarded(ReadOnlySpan<char> text, WriteTo write)
    {
        try
        {
            write(inner, text);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputLostException(exception.InnerException as IOException ?? exception);
        }
    }

    private delegate void WriteTo(TextWriter to, ReadOnlySpan<char> text);
}

/// <summary>The standard output takes nothing more: it is closed, or its disk is full.</summary>
internal sealed class OutputLostException(Exception cause) : Exception("the standard output is lost", cause);
