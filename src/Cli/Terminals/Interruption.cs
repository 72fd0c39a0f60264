namespace Conv.Cli.Terminals;

/// <summary>
/// What Ctrl-C does: commands that look at <see cref="Terminal.Cancellation"/> end in order; what has not ended after a moment is ended, but
/// never between the first and the last byte of a file.
/// </summary>
internal static class Interruption
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private static readonly Lock Writing = new();

    /// <summary>Begins to write files: until the end of the scope nothing ends the program.</summary>
    public static Lock.Scope WhileWriting() => Writing.EnterScope();

    /// <summary>Ends the program soon, if it does not end by itself.</summary>
    /// <param name="terminal">Where to say so.</param>
    public static void EndSoon(Terminal terminal) =>
        new Thread(() =>
        {
            Thread.Sleep(Grace);
            using (WhileWriting())
            {
                terminal.RawError.WriteLine("conv: stopped");
                Environment.Exit(terminal.StatusOfStop);
            }
        })
        {
            IsBackground = true,
        }.Start();
}
