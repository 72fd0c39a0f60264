namespace Conv.Cli.Watching;

/// <summary>Does something again each time files change, until somebody ends it.</summary>
internal static class Watch
{
    /// <summary>Does it once, then again after each change. What is wrong with the files is told, and waited for.</summary>
    /// <param name="terminal">Where to tell it; its cancellation ends the watching.</param>
    /// <param name="command">What is done, for complaints, such as <c>conv check</c>.</param>
    /// <param name="paths">The files and folders.</param>
    /// <param name="round">What is done.</param>
    /// <returns><see cref="ExitStatus.Fine"/>: that it ends is what was asked for.</returns>
    /// <exception cref="CliException">There are no such files, or they cannot be watched.</exception>
    public static int Run(Terminal terminal, string command, IReadOnlyList<string> paths, Action round)
    {
        // Before the first round: what is saved during it counts.
        using var changed = new ChangedFiles(paths);
        terminal.StatusOfStop = ExitStatus.Fine;
        do
        {
            try
            {
                round();
            }
            catch (CliException exception)
            {
                terminal.Complain(command, exception);
            }
            catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
            {
                return ExitStatus.Fine;
            }

            terminal.Error.WriteLine(
                terminal.Say(ProgressWords.Watching, string.Join(" ", paths.Select(Terminal.Safe)))
            );
        } while (changed.Wait(terminal.Cancellation));

        return ExitStatus.Fine;
    }
}
