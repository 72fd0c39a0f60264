using System.Globalization;
using Conv.Comparison.Counting;
using Spectre.Console;

namespace Conv.Cli.Comparing;

/// <summary>
/// A line on the error output that says what a long comparison is doing; nothing where that is no terminal or the work is short. A thread of
/// its own draws; those that work only leave a text.
/// </summary>
internal sealed class DiffProgress : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    private readonly ManualResetEventSlim _finished = new();
    private readonly Thread? _drawing;
    private volatile string _text = "comparing";

    /// <summary>Begins to draw, where somebody sees it.</summary>
    public DiffProgress(Terminal terminal)
    {
        if (terminal.ErrorIsTerminal)
        {
            _drawing = new Thread(() => Draw(terminal)) { IsBackground = true };
            _drawing.Start();
        }
    }

    /// <summary>Takes how many pairs of functions are proved, of how many; cheap, from any thread.</summary>
    public void Proved(int done, int total) =>
        _text = string.Create(CultureInfo.InvariantCulture, $"proving: {done} of {total} functions");

    /// <summary>Takes how far the counting is; cheap, from any thread.</summary>
    public void Counted(CountingProgress progress)
    {
        var done = progress.Total > 0 ? $" {Numbers.Percent(progress.Done, progress.Total)}" : "";
        _text = $"counting ({progress.Stage.ToString().ToLowerInvariant()}){done}";
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        _finished.Set();
        _drawing?.Join();
        _finished.Dispose();
    }

    private void Draw(Terminal terminal)
    {
        if (_finished.Wait(Short))
        {
            return;
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(terminal.Error),
                Ansi = AnsiSupport.Yes,
                ColorSystem = terminal.ColoursWanted ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
            }
        );
        console
            .Status()
            .Start(
                _text,
                context =>
                {
                    do
                    {
                        context.Status(_text);
                    } while (!_finished.Wait(TimeSpan.FromMilliseconds(100)));
                }
            );
    }
}
