using System.Security.Cryptography;
using System.Text;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Sessions.Deciding;

namespace Conv.LanguageServer.Checking;

/// <summary>
/// What the outcome of a scenario hangs on, as a text: what it says itself, what the program says of everything, and the functions that may judge its acts,
/// which are those that bear their names, and what these succeed or are succeeded by.
/// </summary>
internal sealed class ScenarioKeys
{
    private readonly string _common;
    private readonly Dictionary<string, string> _byName;
    private readonly Dictionary<SourceSpan, string> _texts;

    public ScenarioKeys(CheckedProgram files)
    {
        var program = files.Ir;
        _texts = files
            .Sources.Zip(files.Files)
            .SelectMany(file =>
                file.Second.Declarations.OfType<ScenarioSyntax>()
                    .Select(scenario => (Source: file.First, Scenario: scenario))
            )
            .ToDictionary(
                pair => new SourceSpan(pair.Source, pair.Scenario.Title.Span),
                pair => pair.Source.Slice(pair.Scenario.Span)
            );
        var text = ProgramText.Of(program);
        _common = Hash(text.Common);
        var related = new DisjointSets(program.Functions.Length);
        foreach (var function in program.Functions)
        {
            if (function.Predecessor >= 0)
            {
                related.Unite(function.Id, function.Predecessor);
            }
        }

        foreach (var named in program.Functions.GroupBy(function => function.Name, StringComparer.Ordinal))
        {
            foreach (var function in named)
            {
                related.Unite(function.Id, named.First().Id);
            }
        }

        var hashes = program
            .Functions.GroupBy(function => related.Find(function.Id))
            .ToDictionary(
                group => group.Key,
                group => Hash(string.Join('\n', group.Select(function => text.Functions[function.Id])))
            );
        _byName = program
            .Functions.DistinctBy(function => function.Name, StringComparer.Ordinal)
            .ToDictionary(
                function => function.Name,
                function => hashes[related.Find(function.Id)],
                StringComparer.Ordinal
            );
    }

    /// <summary>The key of a scenario of the program.</summary>
    public string Of(Scenario scenario) =>
        string.Join(
            '\n',
            [
                _common,
                .. scenario
                    .Acts.Select(act => _byName.GetValueOrDefault(act.Function, act.Function))
                    .Distinct(StringComparer.Ordinal),
                scenario.Place.Source.Path,
                _texts[scenario.Place],
            ]
        );

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
