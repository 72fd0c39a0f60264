using System.Collections.Immutable;
using System.Globalization;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>
/// Edits conventions as an author might: a number, a day, an amount, a word, a window, a condition, a whole line or declaration. An edit
/// that leaves errors is not made.
/// </summary>
internal sealed class EditMaker
{
    private const int MostTries = 60;

    private readonly CheckedProgram _conventions;
    private readonly List<EditSite> _sites;
    private readonly WordEdits _words;
    private readonly PhraseEdits _phrases;

    /// <param name="conventions">What is edited.</param>
    public EditMaker(CheckedProgram conventions)
    {
        _conventions = conventions;
        _sites = EditSite.Of(conventions.Sources);
        _words = new WordEdits(conventions.Ir);
        _phrases = new PhraseEdits(conventions.Ir);
    }

    /// <summary>An edit; null where none was found that compiles.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="line">The line to edit; null: any.</param>
    public Edited? Make(Dice dice, (int File, int Line)? line = null)
    {
        for (var i = 0; i < MostTries; i++)
        {
            var site = line is var (file, number)
                ? _sites.Find(one => one.File == file && one.Line == number)!
                : dice.Of(_sites);
            if (Lines(dice, site, out var what) is not { } lines || lines.SequenceEqual(site.Lines))
            {
                continue;
            }

            var sources = _conventions.Sources.SetItem(
                site.File,
                new SourceText(_conventions.Sources[site.File].Path, string.Join('\n', lines))
            );
            if (ProgramChecker.Check(Compilation.Create(sources)).Program is { } program)
            {
                return new Edited(program, $"{what}: {site.Text.Trim()}", (site.File, site.Line));
            }
        }

        return null;
    }

    private ImmutableArray<string>? Lines(Dice dice, EditSite site, out string what)
    {
        var kind = dice.Below(10);
        if (kind >= 8)
        {
            return LineEdits.Edit(dice, site, out what);
        }

        var line = kind >= 6 ? _phrases.Edit(dice, site.Text) : Piece(dice, site.Text);
        what = line is null ? "" : $"to {line.Trim()}";
        return line is null ? null : site.Lines.SetItem(site.Line, line);
    }

    private string? Piece(Dice dice, string line)
    {
        var tokens = Token.Of(line);
        if (tokens.Count == 0)
        {
            return null;
        }

        // Numbers are what drafts change most.
        var numbers = tokens.FindAll(token => token.Kind != TokenKind.Word);
        var token = numbers.Count > 0 && dice.Percent(70) ? dice.Of(numbers) : dice.Of(tokens);
        var text = token.Kind switch
        {
            TokenKind.Number => Number(dice, long.Parse(token.Text, CultureInfo.InvariantCulture)),
            TokenKind.Amount => Amount(dice, token.Text),
            TokenKind.Day => Day(dice, token.Text),
            TokenKind.Word => _words.Another(dice, token.Text),
            _ => throw new System.Diagnostics.UnreachableException($"{token.Kind} cannot be edited"),
        };
        return text is null ? null : token.Replaced(line, text);
    }

    private static string Number(Dice dice, long number) =>
        Math.Max(0, dice.Of(number + 1, number - 1, number + 3, number * 2, number * 11 / 10, 0, 1))
            .ToString(CultureInfo.InvariantCulture);

    private static string Amount(Dice dice, string text)
    {
        var amount = decimal.Parse(text, CultureInfo.InvariantCulture);
        var decimals = text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1;
        return Math.Max(0, dice.Of(amount + 0.01m, amount - 0.01m, amount + 1, amount * 2, 0))
            .ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    private static string? Day(Dice dice, string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return dice.Of(day.AddDays(1), day.AddDays(-1), day.AddMonths(-1), day.AddMonths(2), day.AddYears(1))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

/// <summary>Conventions after an edit.</summary>
/// <param name="Conventions">What they are now.</param>
/// <param name="What">What was done.</param>
/// <param name="Place">To which line.</param>
internal sealed record Edited(CheckedProgram Conventions, string What, (int File, int Line) Place);
