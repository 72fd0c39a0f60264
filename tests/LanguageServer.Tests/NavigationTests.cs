using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Tests;

public sealed class NavigationTests
{
    [Fact]
    public async Task Hover_shows_the_rule_its_label_and_its_source()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var hover = await editor.Ask<Hover>(
            "textDocument/hover",
            editor.At("vouchers.conv", Files.Rules, "fee        entry", "fee        ".Length + 1)
        );
        hover.Contents.Value.ShouldBe(
            """
            **amount** `entry`  
            Le prix d'une entrée

            ```conv
            amount entry "Le prix d'une entrée"   [decree 4]
                5 EUR   from 2022-01-01
                6 EUR   from 2024-01-01
            ```

            _decree_: Decree of 3 March 2021
            """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public async Task A_name_leads_to_its_declaration_in_another_file_and_to_all_its_uses()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var at = editor.At("vouchers.conv", Files.Rules, "hall or field");
        var declared = await editor.Ask<Location[]>("textDocument/definition", at);
        declared.ShouldBe([
            new Location(
                editor.UriOf("sport.conv"),
                new(
                    Editor.PlaceOf(Files.Words, Files.Words.IndexOf("hall", StringComparison.Ordinal)),
                    Editor.PlaceOf(Files.Words, Files.Words.IndexOf("hall", StringComparison.Ordinal) + 4)
                )
            ),
        ]);
        var uses = await editor.Ask<Location[]>(
            "textDocument/references",
            new ReferenceParams(at.TextDocument, at.Position, new ReferenceContext(IncludeDeclaration: false))
        );
        uses.Length.ShouldBe(3);
        (await editor.Ask<DocumentHighlight[]>("textDocument/documentHighlight", at)).Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_rename_goes_through_all_files_scenarios_too()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var at = editor.At("vouchers.conv", Files.Rules, "full");
        (await editor.Ask<PrepareRenameResult>("textDocument/prepareRename", at)).Placeholder.ShouldBe("full");
        var edit = await editor.Ask<WorkspaceEdit>(
            "textDocument/rename",
            new RenameParams(at.TextDocument, at.Position, "used-up")
        );
        edit.Changes.Keys.Order(StringComparer.Ordinal)
            .ShouldBe([editor.UriOf("sport.conv"), editor.UriOf("vouchers.conv")]);
        edit.Changes.Values.SelectMany(edits => edits).Select(one => one.NewText).Distinct().ShouldBe(["used-up"]);
    }

    [Theory]
    [InlineData("12 visits", "is no name")]
    [InlineData("closed", "is a reason already")]
    public async Task A_name_that_cannot_be_is_refused_with_a_sentence(string name, string why)
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var at = editor.At("vouchers.conv", Files.Rules, "full");
        var refusal = await Should.ThrowAsync<StreamJsonRpc.RemoteInvocationException>(() =>
            editor.Ask<WorkspaceEdit>("textDocument/rename", new RenameParams(at.TextDocument, at.Position, name))
        );
        refusal.Message.ShouldContain(why);
    }

    [Fact]
    public async Task A_word_of_the_language_becomes_a_name_in_quotes()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var at = editor.At("vouchers.conv", Files.Rules, "young applies");
        var edit = await editor.Ask<WorkspaceEdit>(
            "textDocument/rename",
            new RenameParams(at.TextDocument, at.Position, "applies")
        );
        edit.Changes.Values.SelectMany(edits => edits).Select(one => one.NewText).Distinct().ShouldBe(["'applies'"]);
    }

    [Fact]
    public async Task What_reads_a_rule_and_what_it_reads()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var items = await editor.Ask<CallHierarchyItem[]>(
            "textDocument/prepareCallHierarchy",
            editor.At("vouchers.conv", Files.Rules, "visit \"")
        );
        items.Select(item => item.Name).ShouldBe(["visit"]);
        (await editor.Ask<IncomingCall[]>("callHierarchy/incomingCalls", new CallHierarchyParams(items[0])))
            .Select(call => call.From.Name)
            .ShouldBe(["two visits a year"]);
        (await editor.Ask<OutgoingCall[]>("callHierarchy/outgoingCalls", new CallHierarchyParams(items[0])))
            .Select(call => call.To.Name)
            .ShouldBe(["place", "hall", "field", "place", "season", "entry", "young"]);
    }

    [Fact]
    public async Task Symbols_folds_and_selections_follow_the_declarations()
    {
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        var document = editor.Document("vouchers.conv");
        (await editor.Ask<DocumentSymbol[]>("textDocument/documentSymbol", document))
            .Select(symbol => symbol.Name)
            .ShouldBe(["decree", "season", "young", "entry", "visit", "two visits a year"]);
        (await editor.Ask<WorkspaceSymbol[]>("workspace/symbol", new WorkspaceSymbolParams("HAL")))
            .Select(symbol => $"{symbol.ContainerName}.{symbol.Name}")
            .ShouldBe(["place.hall"]);
        var folds = await editor.Ask<FoldingRange[]>("textDocument/foldingRange", document);
        folds.Length.ShouldBe(3);
        var around = await editor.Ask<SelectionRange[]>(
            "textDocument/selectionRange",
            new SelectionRangeParams(
                document.TextDocument,
                [editor.At("vouchers.conv", Files.Rules, "hall or field").Position]
            )
        );
        var steps = new List<int>();
        for (var step = around[0]; step is not null; step = step.Parent)
        {
            steps.Add(step.Range.End.Line - step.Range.Start.Line);
        }

        steps.Count.ShouldBeGreaterThan(3);
        steps.ShouldBe(steps.Order());
    }
}
