using System.IO.Compression;
using System.Text.Json;
using Conv.SystemTests.Browser;
using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Editors;

/// <summary>The extension for VS Code is built and packed as its page says, and its panel shows what the server tells.</summary>
public sealed class ExtensionPackageTests(BuiltExtension extension, BrowserFixture browser)
    : IClassFixture<BuiltExtension>,
        IClassFixture<BrowserFixture>
{
    [NpmFact]
    public async Task It_is_compiled_and_packed_with_all_that_it_names()
    {
        var folder = await extension.Folder;

        await using var package = await ZipFile.OpenReadAsync(folder["conv.vsix"]);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain("extension/out/extension.js");
        names.ShouldContain("extension/node_modules/vscode-languageclient/package.json");
        names.ShouldNotContain(name => name.StartsWith("extension/src/", StringComparison.Ordinal));
        var contributes = JsonDocument
            .Parse(await File.ReadAllTextAsync(folder["package.json"]))
            .RootElement.GetProperty("contributes");
        foreach (var part in new[] { "grammars", "snippets" })
        {
            var path = contributes.GetProperty(part)[0].GetProperty("path").GetString()!;
            names.ShouldContain($"extension/{path[2..]}");
        }

        var code = await File.ReadAllTextAsync(folder["src/commands.ts"]);
        var panel = await File.ReadAllTextAsync(folder["src/consequences.ts"]);
        foreach (var command in contributes.GetProperty("commands").EnumerateArray())
        {
            var name = command.GetProperty("command").GetString()!;
            (
                code.Contains($"register('{name[5..]}'", StringComparison.Ordinal)
                || panel.Contains($"registerCommand('{name}'", StringComparison.Ordinal)
            ).ShouldBeTrue(name);
        }
    }

    [NpmFact]
    public async Task The_panel_shows_what_was_told_and_leads_to_its_places()
    {
        var folder = await extension.Folder;
        folder.Write("told.json", Told);
        folder.Write(
            "draw.js",
            """
            const fs = require('node:fs');
            const { page } = require('./out/page.js');
            fs.writeFileSync('panel.html', page(JSON.parse(fs.readFileSync('told.json', 'utf8')), 'abc'));
            """
        );
        await Shell.FineAsync(folder.Path, "node", "draw.js");

        await using var open = await browser.OpenFileAsync(folder["panel.html"], width: 390);
        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
            390
        );
        (await open.Page.Locator("h1").TextContentAsync()).ShouldBe(
            "The editions differ: <img src=x onerror=alert(1)>"
        );
        (await open.Page.Locator("table").First.TextContentAsync())!.ShouldContain("1\u00a0724");
        await open.Page.Locator("summary").ClickAsync();
        (await open.Page.Locator("details td").Last.TextContentAsync()).ShouldBe("accepted, share 12.00 EUR");
        await open.Page.Locator("button.place").First.ClickAsync();
        (await open.Page.EvaluateAsync<string>("() => document.body.dataset.click")).ShouldBe(
            """{"uri":"file:///rules/2024.conv","line":41}"""
        );
        open.Complaints.ShouldBeEmpty();
    }

    private const string Told = """
        [{
          "uri": "file:///rules", "vocabulary": "care", "state": "current", "against": "git HEAD 1a2b3c4",
          "headline": "The editions differ: <img src=x onerror=alert(1)>",
          "rules": [{
            "id": "a", "change": "changed", "text": "amount of entry changed: {11 → 12} EUR", "isAlone": true,
            "place": { "uri": "file:///rules/2024.conv", "range": { "start": { "line": 41, "character": 4 }, "end": { "line": 41, "character": 9 } } },
            "proved": ["visit: share 11.00 EUR → 12.00 EUR"], "scenarios": ["a visit"],
            "money": { "attendances": 1724, "payments": 0, "nowAccepted": 0, "nowRefused": 0, "fees": 0, "shares": 1724, "insurer": -1724, "text": "-1 724.00 EUR" }
          }],
          "scenarios": [{
            "title": "a visit", "passes": false, "text": "ann: expected share 11.00 EUR, decided accepted, share 12.00 EUR", "rules": ["a"],
            "place": { "uri": "file:///rules/2024.conv", "range": { "start": { "line": 60, "character": 0 }, "end": { "line": 60, "character": 9 } } }
          }],
          "proved": {
            "isComplete": true, "range": "over all facts", "open": [],
            "changes": [{
              "functions": "visit", "output": "share", "old": "11.00 EUR", "new": "12.00 EUR", "rules": ["a"],
              "regions": [{ "where": "always", "isAtMost": false, "csv": "", "example": [{ "date": "2024-02-01", "text": "visit", "old": "accepted, share 11.00 EUR", "new": "accepted, share 12.00 EUR" }] }]
            }]
          },
          "money": {
            "file": "samples/sessions.csv", "sessions": 15909, "beneficiaries": 2200, "changedBeneficiaries": 900, "byRule": true,
            "changed": { "attendances": 1724, "payments": 0, "nowAccepted": 0, "nowRefused": 0, "fees": 0, "shares": 1724, "insurer": -1724, "text": "-1 724.00 EUR" }
          },
          "phases": [{ "name": "proofs", "again": 11, "of": 11, "milliseconds": 380.4 }], "problems": []
        }]
        """;
}
