using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Tests;

public sealed class FindingsTests
{
    [Fact]
    public async Task A_misspelt_name_is_found_while_it_is_typed_and_mended_by_a_click()
    {
        await using var editor = await Editor.With(Files.All);
        var wrong = Files.Rules.Replace("fee        entry", "fee        enty", StringComparison.Ordinal);
        await editor.Open("vouchers.conv", wrong);
        var found = await editor.Findings("vouchers.conv", found => found.Length > 0);

        found.Select(finding => (finding.Code, finding.Severity)).ShouldContain(("CONV0201", 1));
        var place = found.First(finding => finding.Code == "CONV0201").Range;
        var fixes = await editor.Ask<CodeAction[]>(
            "textDocument/codeAction",
            new CodeActionParams(new DocumentId(editor.UriOf("vouchers.conv")), place, new CodeActionContext(found))
        );
        fixes.Select(fix => fix.Title).ShouldBe(["Replace by `entry`"]);
        fixes[0].Edit!.Changes[editor.UriOf("vouchers.conv")].ShouldBe([new TextEdit(place, "entry")]);

        await editor.Change("vouchers.conv", new ContentChange(place, "entry"));
        (await editor.Findings("vouchers.conv", found => found.Length == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Proofs_and_scenarios_follow_what_reading_finds()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open(
            "vouchers.conv",
            Files.Rules.Replace("2 sessions per season", "3 sessions per season", StringComparison.Ordinal)
        );
        await editor.Proved();
        var found = await editor.Findings("vouchers.conv", found => found.Length > 0);
        found
            .Select(finding => $"{finding.Code} {finding.Message}")
            .ShouldBe(["scenario ann: expected refused full, decided accepted, share 0.00 EUR"]);
    }

    [Fact]
    public async Task An_extension_knows_the_convention_in_the_folder_above()
    {
        const string Extension = """
            convention summer
                uses     sport
                extends  vouchers

            function visit
                requires place is hall else plaec
            """;
        await using var editor = await Editor.With([.. Files.All, ("extensions/summer.conv", Extension)]);
        await editor.Open("extensions/summer.conv", Extension);
        var found = await editor.Findings("extensions/summer.conv", found => found.Length > 0);

        found.Select(finding => finding.Message).ShouldBe(["no reason is called `plaec`\ndid you mean `place`?"]);
    }

    [Fact]
    public async Task Edits_come_in_their_order_and_count_in_code_units()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv", Files.Rules);
        var comment = Editor.PlaceOf(Files.Rules, Files.Rules.IndexOf("young.", StringComparison.Ordinal));

        // An emoji is two units: the second edit lies behind it.
        await editor.Change(
            "vouchers.conv",
            new ContentChange(new(comment, comment), "😀 "),
            new ContentChange(
                new(new(comment.Line, comment.Character + 3), new(comment.Line, comment.Character + 8)),
                "old"
            )
        );
        await editor.Change(
            "vouchers.conv",
            new ContentChange(new(new(comment.Line + 1, 0), new(comment.Line + 1, 10)), "konvention")
        );
        var found = await editor.Findings("vouchers.conv", found => found.Length > 0);
        found[0].Range.Start.ShouldBe(new Position(comment.Line + 1, 0));
    }

    [Fact]
    public async Task A_file_that_changes_on_the_disk_is_read_again_unless_it_is_open()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        editor.Folder.Write(
            "sport.conv",
            Files.Words.Replace("reason full  ", "reason used  ", StringComparison.Ordinal)
        );
        await editor.Tell(
            "workspace/didChangeWatchedFiles",
            new DidChangeFilesParams([new FileEvent(editor.UriOf("sport.conv"), 2)])
        );
        var found = await editor.Findings("vouchers.conv", found => found.Length > 0);
        found[0].Message.ShouldContain("full");
    }

    [Fact]
    public async Task What_was_saved_beside_an_open_document_is_read_when_it_is_saved()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        editor.Folder.Write(
            "sport.conv",
            Files.Words.Replace("reason full  ", "reason used  ", StringComparison.Ordinal)
        );
        await editor.Tell("textDocument/didSave", editor.Document("vouchers.conv"));
        (await editor.Findings("vouchers.conv", found => found.Length > 0))[0].Message.ShouldContain("full");
        File.Delete(editor.Folder["sport.conv"]);
        await editor.Tell("textDocument/didSave", editor.Document("vouchers.conv"));
        await editor.Findings(
            "vouchers.conv",
            found => found.Any(finding => finding.Message.Contains("sport", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_half_written_file_keeps_its_names()
    {
        await using var editor = await Editor.With(Files.All);
        var half = Files.Rules.Replace(
            "    at most    2 sessions per season\n",
            "    at most    2 sess\n",
            StringComparison.Ordinal
        );
        await editor.Open("vouchers.conv", half);
        (await editor.Findings("vouchers.conv", found => found.Length > 0)).ShouldNotBeEmpty();
        var places = await editor.Ask<Location[]>(
            "textDocument/definition",
            editor.At("vouchers.conv", half, "young applies")
        );
        places
            .Select(place => place.Range.Start)
            .ShouldBe([Editor.PlaceOf(half, half.IndexOf("young \"", StringComparison.Ordinal))]);
    }
}
