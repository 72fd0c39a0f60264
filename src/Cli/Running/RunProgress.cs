using Conv.Sessions;

namespace Conv.Cli.Running;

/// <summary>How far a long run is, on the line of the terminal that says so; the threads that work only leave a number.</summary>
internal sealed class RunProgress(Terminal terminal) : IDisposable
{
    private static readonly int Stages = Enum.GetValues<Stage>().Length;

    private readonly StatusLine _line = new(terminal, ProgressWords.Compiling);
    private readonly double[] _done = new double[Stages];

    /// <summary>Takes how far a stage is; cheap, from any thread.</summary>
    public void Report(Progress progress)
    {
        if (progress.Total > 0)
        {
            Volatile.Write(ref _done[(int)progress.Stage], (double)progress.Done / progress.Total);
            var read = Volatile.Read(ref _done[(int)Stage.Reading]);

            // Four stages decide, one after the other; none of them is worth a number of its own.
            _line.Tell(
                read < 1 && progress.Stage == Stage.Reading
                    ? terminal.Say(
                        ProgressWords.Share,
                        ProgressWords.Reading,
                        Numbers.Percent((long)(1000 * read), 1000)
                    )
                    : terminal.Say(
                        ProgressWords.Share,
                        ProgressWords.Deciding,
                        Numbers.Percent((long)(1000 * (_done.Sum() - read)), 1000 * (Stages - 1))
                    )
            );
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose() => _line.Dispose();
}
