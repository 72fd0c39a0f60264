using Conv.Sessions;
using Spectre.Console;
using Progress = Conv.Sessions.Progress;

namespace Conv.Cli.Running;

/// <summary>
/// Bars on the error output while a long run goes on; nothing where that is no terminal or the run is short. A thread of its own draws;
/// the threads that work only leave a number.
/// </summary>
internal sealed class RunProgress : IDisposable
{
    // A file of this size is read in about a tenth of a second.
    private const long Short = 16 << 20;

    private static readonly int Stages = Enum.GetValues<Stage>().Length;

    private readonly double[] _done = new double[Stages];
    private readonly ManualResetEventSlim _finished = new();
    private readonly Thread? _drawing;

    private RunProgress(Terminal? terminal)
    {
        if (terminal is not null)
        {
            _drawing = new Thread(() => Draw(terminal)) { IsBackground = true };
            _drawing.Start();
        }
    }

    /// <summary>Progress for a file, where somebody sees it.</summary>
    public static RunProgress Of(Terminal terminal, string input)
    {
        var file = new FileInfo(input);
        return new(terminal.ErrorIsTerminal && file.Exists && file.Length > Short ? terminal : null);
    }

    /// <summary>Takes how far a stage is; cheap, from any thread.</summary>
    public void Report(Progress progress)
    {
        if (progress.Total > 0)
        {
            Volatile.Write(ref _done[(int)progress.Stage], (double)progress.Done / progress.Total);
        }
    }

    /// <summary>Clears the bars.</summary>
    public void Dispose()
    {
        _finished.Set();
        _drawing?.Join();
        _finished.Dispose();
    }

    private void Draw(Terminal terminal)
    {
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
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                // Four stages decide, one after the other; none of them is worth a bar of its own.
                var reading = context.AddTask("reading", maxValue: 1);
                var deciding = context.AddTask("deciding", maxValue: Stages - 1);
                do
                {
                    var read = Volatile.Read(ref _done[(int)Stage.Reading]);
                    reading.Value = read;
                    deciding.Value = _done.Sum() - read;
                } while (!_finished.Wait(TimeSpan.FromMilliseconds(100)));
            });
    }
}
