using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Tests;

public sealed class QuotationTests
{
    private const string Decree = "Art. 2\n\nYoung people visit a hall\nor a field.\n\nArt. 3\n";

    private static readonly string Rules = Files
        .Rules.Replace("3 March 2021\"", "3 March 2021\" text \"decree.txt\"", StringComparison.Ordinal)
        .Replace("[decree 3]", "[decree 3, \"a hall or field\"; decree 2, \"visit a hall\"]", StringComparison.Ordinal);

    [Fact]
    public async Task Words_that_the_source_does_not_say_are_found_with_what_is_near()
    {
        await using var editor = await Editor.With(
            ("sport.conv", Files.Words),
            ("vouchers.conv", Rules),
            ("decree.txt", Decree)
        );
        await editor.Open("vouchers.conv");
        var found = await editor.Findings("vouchers.conv", found => found.Length > 0);

        found
            .Select(finding => (finding.Code, finding.Severity, finding.Message))
            .ShouldBe([
                (
                    "CONV0222",
                    2,
                    "the text of `decree` does not say “a hall or field”\nnearest is “a hall or a field”, line 3"
                ),
            ]);
        found[0]
            .Range.ShouldBe(
                new Protocol.Range(
                    Editor.PlaceOf(Rules, Rules.IndexOf("a hall or field\"", StringComparison.Ordinal)),
                    Editor.PlaceOf(Rules, Rules.IndexOf("\"; decree 2", StringComparison.Ordinal))
                )
            );

        editor.Folder.Write("decree.txt", Decree.Replace("or a field", "or field", StringComparison.Ordinal));
        await editor.Tell(
            "workspace/didChangeWatchedFiles",
            new DidChangeFilesParams([new FileEvent(editor.UriOf("decree.txt"), 2)])
        );
        (await editor.Findings("vouchers.conv", found => found.Length == 0)).ShouldBeEmpty();
        await editor.Done("scenarios");
        await editor.Done("scenarios");
        (await editor.Findings("vouchers.conv", _ => true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_paragraph_around_the_words_is_shown_where_they_are_quoted()
    {
        await using var editor = await Editor.With(
            ("sport.conv", Files.Words),
            ("vouchers.conv", Rules),
            ("decree.txt", Decree)
        );
        await editor.Open("vouchers.conv");

        var hover = await editor.Ask<Hover>("textDocument/hover", editor.At("vouchers.conv", Rules, "visit a hall"));
        hover.Contents.Value.ShouldBe("> Young people **visit a hall** or a field\\.\n\n_decree_, line 3");
        hover = await editor.Ask<Hover>("textDocument/hover", editor.At("vouchers.conv", Rules, "decree 2, \""));
        hover.Contents.Value.ShouldContain("**source** `decree`");
        hover.Contents.Value.ShouldContain("> Young people **visit a hall** or a field");
    }
}
