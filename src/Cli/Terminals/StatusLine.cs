using Conv.Runtime.Languages;

namespace Conv.Cli.Terminals;

/// <summary>
/// A line on the error output that says what a long command is doing; nothing where that is no terminal or the work is short. A thread of its
/// own draws; those that work only leave a text.
/// </summary>
internal sealed class StatusLine : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly ManualResetEventSlim _finished = new();
    private readonly Terminal _terminal;
    private readonly Thread? _drawing;
    private volatile string _text;

    /// <summary>Begins to draw, where somebody sees it.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="text">What is done at first.</param>
    public StatusLine(Terminal terminal, LocalizableText text)
    {
        _terminal = terminal;
        _text = terminal.Say(text);
        if (terminal.ErrorIsTerminal)
        {
            _drawing = new Thread(Draw) { IsBackground = true };
            _drawing.Start();
        }
    }

    /// <summary>Says what is being done now; cheap, from any thread.</summary>
    public void Tell(string text) => _text = text;

    /// <summary>Says how far something is; cheap, from any thread.</summary>
    public void Tell(LocalizableText what, long done, long all) =>
        _text = _terminal.Say(ProgressWords.Of, Numbers.Of(done), Numbers.Of(all), what);

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        _finished.Set();
        _drawing?.Join();
        _finished.Dispose();
    }

    private void Draw()
    {
        if (_finished.Wait(Short))
        {
            return;
        }

        var longest = 0;
        do
        {
            var text = TextTable.Cut(ShownText.Safe(_text), _terminal.Width - 1);
            longest = Math.Max(longest, text.Length);
            _terminal.RawError.Write($"\r{text.PadRight(longest)}");
        } while (!_finished.Wait(Between));

        _terminal.RawError.Write($"\r{new string(' ', longest)}\r");
    }
}
