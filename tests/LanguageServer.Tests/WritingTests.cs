using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Range = Conv.LanguageServer.Protocol.Range;
using TextEdit = Conv.LanguageServer.Protocol.TextEdit;

namespace Conv.LanguageServer.Tests;

/// <summary>What the server writes: white space, and scenarios that are missing.</summary>
public sealed class WritingTests
{
    private static readonly string Crooked = Files
        .Rules.Replace("    registers  beneficiaries", " registers beneficiaries", StringComparison.Ordinal)
        .Replace("    5 EUR   from", "  5 EUR from", StringComparison.Ordinal);

    [Fact]
    public async Task A_part_is_laid_out_as_it_would_stand_in_the_whole()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv", Crooked);
        var line = Editor.PlaceOf(Crooked, Crooked.IndexOf("5 EUR", StringComparison.Ordinal)).Line;
        var edits = await editor.Ask<TextEdit[]>(
            "textDocument/rangeFormatting",
            new RangeFormattingParams(
                new DocumentId(editor.UriOf("vouchers.conv")),
                new Range(new(line, 0), new(line + 1, 0))
            )
        );
        edits.ShouldAllBe(edit => string.IsNullOrWhiteSpace(edit.NewText));
        var after = Applied(Crooked, edits).Split('\n');
        var whole = Formatted(Crooked).Split('\n');
        after[line].ShouldBe(whole[line]);
        after.Count(text => text.StartsWith(" registers", StringComparison.Ordinal)).ShouldBe(1, "the rest stays");
    }

    [Fact]
    public async Task A_new_line_lays_out_what_stands_above_it_and_leaves_the_caret()
    {
        var crooked = Crooked.Replace("function visit", "function  visit", StringComparison.Ordinal);
        var at = crooked.IndexOf("    requires", StringComparison.Ordinal);
        var typed = crooked.Insert(at, "\n");
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv", typed);
        var edits = await editor.Ask<TextEdit[]>(
            "textDocument/onTypeFormatting",
            new OnTypeFormattingParams(new DocumentId(editor.UriOf("vouchers.conv")), Editor.PlaceOf(typed, at), "\n")
        );
        edits.ShouldNotBeEmpty();
        edits.ShouldAllBe(edit => string.IsNullOrWhiteSpace(edit.NewText));
        var after = Applied(typed, edits);
        after.ShouldContain("\n    registers beneficiaries\n\n    requires");
        after.ShouldContain("  5 EUR from", Case.Sensitive, "another declaration stays");
    }

    [Fact]
    public async Task A_file_in_which_words_do_not_fit_is_left_alone()
    {
        await using var editor = await Editor.With(Files.All);
        var half = Crooked.Replace("fee        entry", "fee        entry entry", StringComparison.Ordinal);
        await editor.Open("vouchers.conv", half);
        var edits = await editor.Ask<TextEdit[]>(
            "textDocument/rangeFormatting",
            new RangeFormattingParams(new DocumentId(editor.UriOf("vouchers.conv")), new Range(new(0, 0), new(99, 0)))
        );
        edits.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_missing_scenario_is_written_behind_the_others_and_passes()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        await editor.Done("gaps");
        var lenses = await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv"));
        lenses.ShouldContain(lens =>
            lens.Command.Title.StartsWith("add the missing scenario: ", StringComparison.Ordinal)
        );

        var share = Editor.PlaceOf(Files.Rules, Files.Rules.IndexOf("otherwise 1", StringComparison.Ordinal));
        var actions = await editor.Ask<CodeAction[]>(
            "textDocument/codeAction",
            new CodeActionParams(
                new DocumentId(editor.UriOf("vouchers.conv")),
                new Range(share, share),
                new CodeActionContext(null)
            )
        );
        var action = actions.First(action => action.Command is { Name: "conv.addMissingScenario" });
        await editor.Ask<object?>(
            "workspace/executeCommand",
            new ExecuteCommandParams(action.Command!.Name, action.Command.Arguments)
        );
        var edit = (await editor.Asked()).Changes[editor.UriOf("vouchers.conv")].ShouldHaveSingleItem();
        var text = Applied(Files.Rules, [edit]);
        text.ShouldStartWith(Files.Rules.TrimEnd());
        Formatted(text).TrimEnd().ShouldEndWith(edit.NewText.Trim(), Case.Sensitive, "it is laid out already");
        text.Split("scenario \"").Length.ShouldBe(3);

        await editor.Open("vouchers.conv", text);
        await editor.Proved();
        var after = await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv"));
        after.Count(lens => lens.Command.Title == "passes").ShouldBe(2);
    }

    private static string Formatted(string text)
    {
        var source = new SourceText("vouchers.conv", text);
        return Formatter.Format(source, SyntaxParser.Parse(source).File);
    }

    private static string Applied(string text, IEnumerable<TextEdit> edits)
    {
        var source = new SourceText("vouchers.conv", text);
        foreach (var edit in edits.OrderByDescending(edit => Offset(source, edit.Range.Start)))
        {
            var start = Offset(source, edit.Range.Start);
            text = text.Remove(start, Offset(source, edit.Range.End) - start).Insert(start, edit.NewText);
        }

        return text;
    }

    private static int Offset(SourceText source, Position place) =>
        source.OffsetOf(new LinePosition(place.Line + 1, place.Character + 1));
}
