using System.Globalization;
using Conv.Benchmarks.Deciding;
using Conv.LanguageServer.Protocol;
using Range = Conv.LanguageServer.Protocol.Range;

namespace Conv.Benchmarks.Typing;

/// <summary>
/// A recorded session of an author, told to the language server over its wire, keystroke by keystroke: how long after each the findings are there, and after the last of an
/// edit, when the author pauses, scenarios, proved regions and euros; and which phases ran again.
/// </summary>
internal static class TypingTable
{
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(150);

    private static readonly string Program = Path.Combine(
        Repository.Conventions,
        "../src/Cli/bin/Release/net10.0/conv.dll"
    );

    /// <summary>Measures and prints.</summary>
    /// <param name="sessions">The session file; null: the shipped sample.</param>
    public static async Task Print(string? sessions)
    {
        var folder = Directory.CreateTempSubdirectory("conv-typing-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Repository.Conventions, "*.conv"))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            sessions = Path.GetFullPath(sessions ?? Path.Combine(Repository.Conventions, "samples", "sessions.csv"));
            await Print(folder, sessions).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Print(string folder, string sessions)
    {
        var editor = await EditorProcess.Start(Program, folder, sessions).ConfigureAwait(false);
        await using (editor.ConfigureAwait(false))
        {
            var path = Path.Combine(folder, RecordedSession.File);
            var text = await File.ReadAllTextAsync(path).ConfigureAwait(false);
            Console.WriteLine(
                "milliseconds after the keystroke; findings of the slowest key of an edit, the rest of its last one"
            );
            Console.WriteLine(
                $"{"", -38}{"keys", 5}{"findings", 10}{"scenarios", 11}{"regions", 9}{"euros", 8}{"cpu", 8}  again"
            );
            var before = editor.Processor;
            var opened = System.Diagnostics.Stopwatch.GetTimestamp();
            await editor.Open(path, text).ConfigureAwait(false);
            await Row(editor, "opened", 1, await Find(editor, opened).ConfigureAwait(false), opened, before)
                .ConfigureAwait(false);
            foreach (var edit in RecordedSession.Edits)
            {
                text = await Type(editor, path, text, edit).ConfigureAwait(false);
            }
        }
    }

    private static async Task<string> Type(EditorProcess editor, string path, string text, Edit edit)
    {
        var before = editor.Processor;
        var caret = text.IndexOf(edit.Behind, StringComparison.Ordinal) + edit.Behind.Length;
        if (caret < edit.Behind.Length)
        {
            throw new InvalidOperationException($"`{edit.Behind}` is not in {path}");
        }

        var keys = Enumerable.Repeat('\b', edit.Back).Concat(edit.Typed).ToList();
        var (slowest, last) = (0.0, 0L);
        foreach (var (number, key) in keys.Index())
        {
            var (place, end) = (PlaceOf(text, key == '\b' ? caret - 1 : caret), PlaceOf(text, caret));
            var change = new ContentChange(new Range(place, end), key == '\b' ? "" : key.ToString());
            text = key == '\b' ? text.Remove(caret - 1, 1) : text.Insert(caret, change.Text);
            caret += key == '\b' ? -1 : 1;
            last = await editor.Type(path, change).ConfigureAwait(false);
            slowest = Math.Max(slowest, await Find(editor, last).ConfigureAwait(false));
            if (
                BetweenKeys - System.Diagnostics.Stopwatch.GetElapsedTime(last) is { Ticks: > 0 } rest
                && number + 1 < keys.Count
            )
            {
                await Task.Delay(rest).ConfigureAwait(false);
            }
        }

        await Row(editor, edit.What, keys.Count, slowest, last, before).ConfigureAwait(false);
        return text;
    }

    private static async Task<double> Find(EditorProcess editor, long since) =>
        (await editor.Heard("findings", since, "gaps").ConfigureAwait(false))!.Value.TotalMilliseconds;

    private static async Task Row(
        EditorProcess editor,
        string what,
        int keys,
        double findings,
        long since,
        TimeSpan before
    )
    {
        var cells = new List<string>();
        foreach (var step in new[] { "scenarios", "regions", "euros" })
        {
            var heard = await editor.Heard(step, since, "proofs").ConfigureAwait(false);
            cells.Add(heard is { } time ? Number(time.TotalMilliseconds) : "-");
        }

        // The state that was told stays until something of this text is told: errors leave it.
        await editor.Heard("proofs", since, "proofs").ConfigureAwait(false);
        var told = editor.Told;
        var again = told is { State: "current" }
            ? string.Join(
                ", ",
                told.Phases.Select(phase => $"{phase.Name} {phase.Again}/{phase.Of} {Number(phase.Milliseconds)}")
            )
            : "errors: as before";
        var processor = (editor.Processor - before).TotalMilliseconds;
        Console.WriteLine(
            $"{what, -38}{keys, 5}{Number(findings), 10}{cells[0], 11}{cells[1], 9}{cells[2], 8}{Number(processor), 8}  {again}"
        );
    }

    private static Position PlaceOf(string text, int offset) =>
        new(text.AsSpan(0, offset).Count('\n'), offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1));

    private static string Number(double milliseconds) => milliseconds.ToString("0", CultureInfo.InvariantCulture);
}
