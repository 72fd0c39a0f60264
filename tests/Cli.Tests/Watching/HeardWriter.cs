using System.Text;

namespace Conv.Cli.Tests.Watching;

/// <summary>A writer whose text another thread waits for.</summary>
internal sealed class HeardWriter : TextWriter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_text)
        {
            _text.Append(buffer);
            Monitor.PulseAll(_text);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    /// <summary>Waits until the text holds a piece; the text behind the piece is looked at next.</summary>
    /// <returns>What stood before the piece.</returns>
    public string Until(string piece)
    {
        lock (_text)
        {
            int found;
            while ((found = _text.ToString().IndexOf(piece, StringComparison.Ordinal)) < 0)
            {
                Monitor.Wait(_text, Patience).ShouldBeTrue($"nobody wrote {piece}, but {_text}");
            }

            var before = _text.ToString(0, found);
            _text.Remove(0, found + piece.Length);
            return before;
        }
    }
}
