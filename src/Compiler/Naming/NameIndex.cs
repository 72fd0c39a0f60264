using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Naming;

/// <summary>
/// Who declares each name of some files that belong together, and who uses it. It goes by what is written, so it answers for files with
/// errors as well; a test renames everything in sound files and holds what the compiler makes of them against what it made before.
/// </summary>
internal sealed class NameIndex
{
    private readonly ILookup<(NameKind, string), Symbol> _byName;
    private readonly Dictionary<string, string?> _followed;
    private readonly Lazy<ILookup<Symbol, Occurrence>> _uses;

    private NameIndex(
        ImmutableArray<(SourceText Source, FileSyntax File)> files,
        ImmutableArray<Occurrence> occurrences
    )
    {
        Occurrences = ExtendedFunctions(files, occurrences);
        occurrences = Occurrences;
        var headers = files
            .GroupBy(file => file.Source.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.First().File.Header?.Name.Text ?? "", StringComparer.Ordinal);
        Symbols =
        [
            .. occurrences
                .Where(name => name.Role.Declares)
                .Select(name => Declared(name, headers[name.Place.Source.Path])),
        ];
        _byName = Symbols.ToLookup(symbol => (symbol.Kind, symbol.Name));
        _followed = files
            .Where(file => file.File.Header is ConventionHeaderSyntax)
            .GroupBy(file => file.Source.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => Followed(file.First().File), StringComparer.Ordinal);
        _uses = new(() =>
            Occurrences
                .Select(one => (Symbol: SymbolOf(one), Occurrence: one))
                .Where(one => one.Symbol is not null)
                .ToLookup(one => one.Symbol!, one => one.Occurrence)
        );
    }

    /// <summary>Every name in the files, file by file, in the order of the text.</summary>
    public ImmutableArray<Occurrence> Occurrences { get; }

    /// <summary>Everything that is declared.</summary>
    public ImmutableArray<Symbol> Symbols { get; }

    /// <summary>Reads the names of files that belong together.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="trees">Their syntax trees, parallel to <paramref name="sources"/>.</param>
    public static NameIndex Of(ImmutableArray<SourceText> sources, ImmutableArray<FileSyntax> trees)
    {
        var files = sources.Zip(trees).ToImmutableArray();
        return new(files, [.. files.SelectMany(file => OccurrenceReader.Of(file.First, file.Second))]);
    }

    /// <summary>The name at an offset of a file; a caret just behind a name is at it. Null: there is none.</summary>
    public Occurrence? At(string path, int offset) =>
        Occurrences.FirstOrDefault(one =>
            string.Equals(one.Place.Source.Path, path, StringComparison.Ordinal)
            && one.Place.Span.Start <= offset
            && offset <= one.Place.Span.End
        );

    /// <summary>Where something is named, its declaration included.</summary>
    public IEnumerable<Occurrence> NamesOf(Symbol symbol) => _uses.Value[symbol];

    /// <summary>What a name names; null where nothing has it.</summary>
    public Symbol? SymbolOf(Occurrence name)
    {
        foreach (var kind in name.Role.Kinds)
        {
            var candidates = _byName[(kind, name.Text)].Where(symbol => Fits(name, symbol)).ToList();
            if (candidates.Count > 0)
            {
                return candidates.MinBy(symbol => Distance(name, symbol));
            }
        }

        return null;
    }

    /// <summary>What could be named at a place: what its role admits, of the owner that is meant there.</summary>
    public IEnumerable<Symbol> CandidatesFor(Occurrence name) =>
        Symbols.Where(symbol =>
            name.Role.Kinds.Contains(symbol.Kind) && Fits(name, symbol) && Distance(name, symbol) < Distances.Elsewhere
        );

    // A declaration is itself; a value belongs to the subject it is compared with, a person to the scenario, an alternative to its reading.
    private bool Fits(Occurrence name, Symbol symbol)
    {
        if (name.Role.Declares)
        {
            return symbol.Place == name.Place;
        }

        if (NameKinds.StandsForItself(symbol.Kind))
        {
            return true;
        }

        return symbol.Kind switch
        {
            NameKind.FactValue or NameKind.CategoryValue => SubjectOf(name) is not { } subject
                || string.Equals(subject, symbol.Owner, StringComparison.Ordinal)
                || (!IsSubject(subject) && symbol.Kind == NameKind.CategoryValue),
            NameKind.Alternative => name.Reading is null
                || string.Equals(name.Reading, symbol.Owner, StringComparison.Ordinal),
            NameKind.Person => name.Declaration is { } scenario && IsWithin(symbol, name.Place.Source, scenario),
            NameKind.Function or NameKind.FunctionGroup => name.Under is not { } under
                || string.Equals(under, symbol.Owner, StringComparison.Ordinal),
            // Lines of other budgets of the file are told apart by the compiler.
            NameKind.BudgetLine => true,
            var other => throw new UnreachableException($"the kind {other}"),
        };
    }

    private bool IsSubject(string name) =>
        _byName[(NameKind.Fact, name)].Any() || _byName[(NameKind.Category, name)].Any();

    private static string? SubjectOf(Occurrence name) =>
        name.Parent is MembershipSyntax { Subject: NameValueSyntax subject } ? subject.Name.Text
        : name.Parent is AssignmentSyntax assignment && assignment.Fact.Span != name.Place.Span ? assignment.Fact.Text
        : name.Parent is ScaleRowSyntax ? (name.Declaration as ScaleSyntax)?.Subject.Text
        : name.Parent is CategoryCasesSyntax ? (name.Declaration as CategorySyntax)?.Name.Text
        : null;

    private static bool IsWithin(Symbol symbol, SourceText source, DeclarationSyntax scenario) =>
        symbol.Place.Source == source && scenario.Span.Contains(symbol.Place.Span);

    private int Distance(Occurrence name, Symbol symbol)
    {
        var here = name.Place.Source.Path;
        var there = symbol.Place.Source.Path;
        if (string.Equals(here, there, StringComparison.Ordinal))
        {
            return name.Role.Before ? Distances.Before : Distances.Here;
        }

        if (!_followed.TryGetValue(there, out _))
        {
            return Distances.Vocabulary;
        }

        return
            _followed.GetValueOrDefault(here) is { } followed
            && _byName[(NameKind.Convention, followed)].Any(one => one.Place.Source == symbol.Place.Source)
            ? name.Role.Before
                ? Distances.Here
                : Distances.Before
            : symbol.Kind
                is NameKind.Function
                    or NameKind.FunctionGroup
                    or NameKind.Reading
                    or NameKind.Alternative
                    or NameKind.Convention
                    or NameKind.Monitor
                ? Distances.Other
                : Distances.Elsewhere;
    }

    // A function that an extension names and the convention declares is that of the convention.
    private static ImmutableArray<Occurrence> ExtendedFunctions(
        ImmutableArray<(SourceText Source, FileSyntax File)> files,
        ImmutableArray<Occurrence> occurrences
    )
    {
        var extended = files
            .Where(file => Extended(file.File) is not null)
            .GroupBy(file => file.Source.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => Extended(file.First().File)!, StringComparer.Ordinal);
        if (extended.Count == 0)
        {
            return occurrences;
        }

        var declared = files
            .Where(file => file.File.Header is ConventionHeaderSyntax && !extended.ContainsKey(file.Source.Path))
            .SelectMany(file =>
                file.File.Declarations.OfType<FunctionSyntax>()
                    .Select(function => (file.File.Header!.Name.Text, function.Name.Text))
            )
            .ToHashSet();
        return
        [
            .. occurrences.Select(one =>
                one.Role.Declares
                && one.Parent is FunctionSyntax
                && extended.TryGetValue(one.Place.Source.Path, out var convention)
                && declared.Contains((convention, one.Text))
                    ? one with
                    {
                        Role = NameRole.To(NameKind.Function),
                    }
                    : one
            ),
        ];
    }

    private static string? Followed(FileSyntax file) =>
        file.Header is ConventionHeaderSyntax header
            ? header.Clauses.OfType<FollowsSyntax>().FirstOrDefault()?.Name.Text ?? Extended(file)
            : null;

    // An extension sees the names of the convention that it extends.
    private static string? Extended(FileSyntax file) => (file.Header as ConventionHeaderSyntax)?.Extends()?.Name.Text;

    private static Symbol Declared(Occurrence name, string file)
    {
        var kind = name.Role.Kinds[0];
        var owner = NameKinds.StandsForItself(kind)
            ? ""
            : kind switch
            {
                NameKind.FactValue => ((FactSyntax)name.Parent).Name.Text,
                NameKind.CategoryValue => ((CategorySyntax)name.Parent).Name.Text,
                NameKind.Alternative => ((ReadingSyntax)name.Declaration!).Name.Text,
                NameKind.BudgetLine => ((BudgetSyntax)name.Declaration!).Name.Text,
                NameKind.Person => ((ScenarioSyntax)name.Declaration!).Title.Text,
                NameKind.Function or NameKind.FunctionGroup => file,
                var other => throw new UnreachableException($"the kind {other}"),
            };
        return new(kind, name.Text, owner, name.Place, name.Parent);
    }

    private static class Distances
    {
        public const int Here = 0;
        public const int Before = 1;
        public const int Vocabulary = 2;
        public const int Other = 3;
        public const int Elsewhere = 4;
    }
}
