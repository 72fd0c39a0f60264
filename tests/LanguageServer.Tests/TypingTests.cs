using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;
using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Tests;

public sealed class TypingTests
{
    [Theory]
    [InlineData("    requires   place is ^ else place", "field,hall", "missing,within")]
    [InlineData("    requires   place is hall else ^", "closed,full,place,unlisted", "")]
    [InlineData("    requires   ^ applies else place", "young", "not,the,this")]
    [InlineData("    at most    2 sessions per ^", "season", "calendar,rolling")]
    [InlineData("    fee        ^", "entry", "unspecified,number")]
    [InlineData("    ^", "", "requires,share,exclusive,scenario")]
    [InlineData("    requires   pl^ is hall else place", "place", "")]
    [InlineData("    share      0 EUR when y^", "young", "age")]
    [InlineData("    fee 5 EUR [de^]", "decree", "")]
    [InlineData("    fee 5 EUR # ^", "", "")]
    public async Task Completion_knows_the_place(string line, string names, string keywords)
    {
        var text = Files.Rules.Replace(
            "    registers  beneficiaries\n",
            $"    registers  beneficiaries\n{line.Replace("^", "", StringComparison.Ordinal)}\n",
            StringComparison.Ordinal
        );
        var start = text.IndexOf("beneficiaries\n", StringComparison.Ordinal) + "beneficiaries\n".Length;
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv", text);
        var list = await editor.Ask<CompletionList>(
            "textDocument/completion",
            new PlaceParams(
                new DocumentId(editor.UriOf("vouchers.conv")),
                Editor.PlaceOf(text, start + line.IndexOf('^', StringComparison.Ordinal))
            )
        );
        const int keyword = 14;
        var offered = list.Items.Where(item => item.Kind != keyword).Select(item => item.Label).ToList();
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            offered.ShouldContain(name);
        }

        var words = list.Items.Where(item => item.Kind == keyword).Select(item => item.Label).ToList();
        foreach (var word in keywords.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            words.ShouldContain(word);
        }

        if (names.Length == 0)
        {
            offered.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("    exige   lieu est ^ à défaut place", "salle,terrain", "")]
    [InlineData("    au plus    2 séances par ^", "season", "année,année civile")]
    [InlineData("    ^", "", "exige,au plus,scénario")]
    public async Task Completion_speaks_the_language_of_the_file(string line, string names, string keywords)
    {
        var words = Files.Words.Replace(
            "place     one of hall \"Salle\" (nl \"Zaal\"), field",
            "place (fr lieu) one of hall (fr salle), field (fr terrain)",
            StringComparison.Ordinal
        );
        var english = new SourceText("vouchers.conv", Files.Rules);
        var forms = NameForms.OfFiles([new SourceText("sport.conv", words), english]);
        var rules = Translator.Translate(english, forms, "fr");
        var registers = rules.Split('\n').Single(written => written.Contains("enregistre", StringComparison.Ordinal));
        var text = rules.Replace(
            registers,
            $"{registers}\n{line.Replace("^", "", StringComparison.Ordinal)}",
            StringComparison.Ordinal
        );
        var start = text.IndexOf(registers, StringComparison.Ordinal) + registers.Length + 1;
        await using var editor = await Editor.With([("sport.conv", words), ("vouchers.conv", rules)]);
        await editor.Open("vouchers.conv", text);
        var list = await editor.Ask<CompletionList>(
            "textDocument/completion",
            new PlaceParams(
                new DocumentId(editor.UriOf("vouchers.conv")),
                Editor.PlaceOf(text, start + line.IndexOf('^', StringComparison.Ordinal))
            )
        );
        var offered = list.Items.Select(item => item.Label).ToList();
        foreach (var word in $"{names},{keywords}".Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            offered.ShouldContain(word);
        }
    }

    [Fact]
    public async Task Values_of_a_fact_come_only_where_it_is_asked_for()
    {
        var text = Files.Rules.Replace("else place   [decree 3]", "else    [decree 3]", StringComparison.Ordinal);
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv", text);
        var at = editor.At("vouchers.conv", text, "else    [", "else ".Length);
        var list = await editor.Ask<CompletionList>("textDocument/completion", at);
        list.Items.Where(item => item.Kind != 14)
            .Select(item => item.Label)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["closed", "full", "place", "unlisted"]);
    }

    [Fact]
    public async Task Lenses_say_whether_scenarios_pass()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        (await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv")))
            .Select(lens => lens.Command.Title)
            .ShouldContain("1 scenario");
        await editor.Proved();
        (await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv")))
            .Select(lens => lens.Command.Title)
            .ShouldBe(["passes", "1 scenario"]);
        await editor.Open(
            "vouchers.conv",
            Files.Rules.Replace("fee 5 EUR, share", "fee 7 EUR, share", StringComparison.Ordinal)
        );
        await editor.Proved();
        (await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv")))
            .Select(lens => lens.Command.Title)
            .ShouldBe(["fails: expected fee 7.00 EUR, decided accepted, fee 5.00 EUR", "1 scenario, 1 of them fail"]);
    }

    [Theory]
    [InlineData("2023-06-01", "5 EUR   from 2022-01-01")]
    [InlineData("2024-06-01", "6 EUR   from 2024-01-01")]
    [InlineData("2021-06-01", null)]
    public async Task Hints_tell_which_amount_holds(string day, string? line)
    {
        await using var editor = await Editor.Start(day, Files.All);
        await editor.Open("vouchers.conv");
        var whole = new Protocol.Range(new(0, 0), new(100, 0));
        var hints = await editor.Ask<InlayHint[]>(
            "textDocument/inlayHint",
            new InlayHintParams(new DocumentId(editor.UriOf("vouchers.conv")), whole)
        );
        hints
            .Select(hint => (hint.Position.Line, hint.Label))
            .ShouldBe(
                line is null
                    ? []
                    :
                    [
                        (
                            Editor.PlaceOf(Files.Rules, Files.Rules.IndexOf(line, StringComparison.Ordinal)).Line,
                            $"◂ {day}"
                        ),
                    ]
            );
    }

    [Fact]
    public async Task A_document_is_laid_out_as_conv_fmt_does_unless_words_do_not_fit()
    {
        await using var editor = await Editor.With(Files.All);
        var crooked = Files.Rules.Replace("    fee        entry", "  fee entry", StringComparison.Ordinal);
        await editor.Open("vouchers.conv", crooked);
        var edits = await editor.Ask<TextEdit[]>("textDocument/formatting", editor.Document("vouchers.conv"));
        edits.ShouldContain(edit =>
            edit.Range.Start.Line
            == Editor.PlaceOf(crooked, crooked.IndexOf("  fee entry", StringComparison.Ordinal)).Line
        );
        await editor.Open("vouchers.conv", crooked.Replace("registers", "registres", StringComparison.Ordinal));
        (await editor.Ask<TextEdit[]>("textDocument/formatting", editor.Document("vouchers.conv"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Colours_go_by_meaning()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var tokens = await editor.Ask<SemanticTokens>(
            "textDocument/semanticTokens/full",
            editor.Document("vouchers.conv")
        );
        var legend = editor.Greeting.Capabilities.SemanticTokensProvider.Legend.TokenTypes;
        var lines = Files.Rules.Split('\n');
        var (line, character) = (0, 0);
        var told = new List<string>();
        foreach (var token in tokens.Data.Chunk(5))
        {
            (line, character) = (line + token[0], token[0] == 0 ? character + token[1] : token[1]);
            told.Add($"{legend[token[3]]} {lines[line].Substring(character, token[2])}");
        }

        told.Take(4)
            .ShouldBe(["comment # Sport for the young.", "keyword convention", "namespace vouchers", "keyword uses"]);
        told.ShouldContain("function young");
        told.ShouldContain("enumMember hall");
        told.ShouldContain("property place");
        told.ShouldContain("event place");
        told.ShouldContain("number 2022-01-01");
    }
}
