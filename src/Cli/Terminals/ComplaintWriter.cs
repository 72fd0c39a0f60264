using System.Text;

namespace Conv.Cli.Terminals;

/// <summary>
/// The error output as commands see it: results that were written before come first, no letter that steers a terminal passes, and where nobody
/// listens nothing is said.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="results">What is flushed before.</param>
/// <param name="isTerminal">Whether it draws: colours and carriage returns pass.</param>
internal sealed class ComplaintWriter(TextWriter inner, TextWriter results, bool isTerminal)
    : TextWriter(inner.FormatProvider)
{
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
        try
        {
            results.Flush();
        }
        catch (OutputLostException)
        {
            // It is said where the command ends.
        }

        try
        {
            inner.Write(ShownText.Tame(buffer, isTerminal, keepReturns: isTerminal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told.
        }
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write('\n');

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told.
        }
    }
}
