using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Naming;
using Conv.Compiler.Text;

namespace Conv.LanguageServer.Tests;

/// <summary>Names are found by what is written; the compiler knows what they mean. Everything is renamed, and the compiler must not notice.</summary>
public sealed class RenameEverythingTests
{
    public static TheoryData<string> Folders =>
        [
            "conventions",
            "conventions+conventions/extensions",
            .. Directory
                .GetDirectories(RepositoryFiles.PathOf("conventions/examples"))
                .Select(folder => $"conventions/examples/{Path.GetFileName(folder)}")
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_name_is_known_to_somebody(string folder)
    {
        foreach (var names in Groups(folder).Select(group => NameIndex.Of(group.Sources, group.Files)))
        {
            names
                .Occurrences.Where(name => names.SymbolOf(name) is null && !IsIdentifier(names, name))
                .Select(name => $"{name.Place}: {name.Text}")
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Renamed_files_mean_the_same(string folder)
    {
        foreach (var compilation in Groups(folder))
        {
            var renamed = Compilation.Create([.. Renamed(compilation)]);
            renamed
                .Diagnostics.Select(finding => $"{finding.Place}: {finding.Message}")
                .ShouldBe(compilation.Diagnostics.Select(finding => $"{finding.Place}: {finding.Message}"));
            renamed.Bound!.Scenarios.Length.ShouldBe(compilation.Bound!.Scenarios.Length);
        }
    }

    private static ImmutableArray<Compilation> Groups(string folder) =>
        CompilationGroups.Of(
            Compilation.Create([.. folder.Split('+').SelectMany(one => RepositoryFiles.Conventions(one))])
        );

    // Every name gets an `-x`; what says nothing to the compiler but itself (people, and values of identifiers) stays.
    private static IEnumerable<SourceText> Renamed(Compilation compilation)
    {
        var names = NameIndex.Of(compilation.Sources, compilation.Files);
        foreach (var source in compilation.Sources)
        {
            var text = source.Text;
            foreach (
                var name in names
                    .Occurrences.Where(name => name.Place.Source == source && names.SymbolOf(name) is not null)
                    .OrderByDescending(name => name.Place.Span.Start)
            )
            {
                var end = name.Place.Text.EndsWith('\'') ? name.Place.Span.End - 1 : name.Place.Span.End;
                text = text.Insert(end, "-x");
            }

            yield return new SourceText(source.Path, text);
        }
    }

    // The value of an identifier is a text like any other, and `age` is the language's own.
    private static bool IsIdentifier(NameIndex names, Occurrence name) =>
        name.Text == "age"
        || name.Role == NameRole.Nothing
        || name.Parent is Compiler.Syntax.AssignmentSyntax assignment
            && assignment.Fact.Span != name.Place.Span
            && !names.Symbols.Any(symbol => symbol.Kind == NameKind.FactValue && symbol.Owner == assignment.Fact.Text);
}
