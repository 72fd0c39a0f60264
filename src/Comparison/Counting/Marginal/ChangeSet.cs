using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Marginal;

/// <summary>
/// The changes between two editions as parts that can be made one by one: an edition with one of them alone, with all but one, or with any
/// others. Changes that share a line are one part; so are readings that are chosen otherwise.
/// </summary>
internal sealed class ChangeSet
{
    private readonly Edition _old;
    private readonly Edition _new;
    private readonly ImmutableArray<FileChange> _files;
    private readonly int[] _partOf;
    private readonly bool _readingsDiffer;

    private ChangeSet(Edition old, Edition @new, ImmutableArray<RuleChange> changes)
    {
        (_old, _new) = (old, @new);
        var joined = new DisjointSets(changes.Length);
        _files =
        [
            .. Pairs(old.Checked, @new.Checked)
                .Select(pair => FileChange.Of(pair.Old, pair.New, changes, joined.Unite)),
        ];
        var owned = _files.SelectMany(file => file.Owners).Distinct().Order().ToList();
        var roots = owned.Select(joined.Find).Distinct().ToList();
        _partOf = new int[changes.Length];
        Array.Fill(_partOf, -1);
        foreach (var change in owned)
        {
            _partOf[change] = roots.IndexOf(joined.Find(change));
        }

        var parts = roots
            .Select((_, part) => owned.Where(change => _partOf[change] == part).Select(change => changes[change].Id))
            .Select(ids => ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray())
            .ToList();
        var readings = Readings(old, @new);
        _readingsDiffer = !readings.IsEmpty;
        if (_readingsDiffer)
        {
            parts.Add(readings);
        }

        Parts = [.. parts];
    }

    /// <summary>Per part: the ids of the changed rules in it, or <c>reading NAME=VALUE</c>.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; }

    /// <summary>Whether every change is in a part: all parts together are the new edition.</summary>
    public bool IsWhole => Array.TrueForAll(_partOf, part => part >= 0);

    /// <summary>Takes the changes apart; null where the editions are judged by different conventions, and the texts have no lines in common to change.</summary>
    public static ChangeSet? Of(Edition old, Edition @new, ImmutableArray<RuleChange> changes) =>
        string.Equals(old.Convention, @new.Convention, StringComparison.Ordinal)
            ? new ChangeSet(old, @new, changes)
            : null;

    /// <summary>The old edition with some parts changed; null where the text has no meaning without the others.</summary>
    /// <param name="isMade">Whether a part is changed.</param>
    public Edition? With(Func<int, bool> isMade)
    {
        var sources = _files
            .Select(file =>
                (file.Path, Text: file.With(change => _partOf[change] is >= 0 and var part && isMade(part)))
            )
            .Where(file => file.Text is not null)
            .Select(file => new SourceText(file.Path, file.Text! + "\n"));
        if (ProgramChecker.Check(Compilation.Create([.. sources])).Program is not { } program)
        {
            return null;
        }

        var side = _readingsDiffer && isMade(Parts.Length - 1) ? _new : _old;
        var known = program.Ir.Readings;
        var readings = side.Readings.Where(one =>
            known.Any(reading => reading.Name == one.Key && reading.Alternatives.Any(other => other.Name == one.Value))
        );
        return new Edition(side.Name, program, side.Convention, readings.ToImmutableSortedDictionary());
    }

    private static ImmutableArray<string> Readings(Edition old, Edition @new) =>
        [
            .. @new
                .Readings.Except(old.Readings)
                .Select(one => $"reading {one.Key}={one.Value}")
                .Concat(
                    old.Readings.Where(one => !@new.Readings.ContainsKey(one.Key))
                        .Select(one => $"reading {one.Key}, no longer {one.Value}")
                ),
        ];

    private static IEnumerable<((SourceText, FileSyntax)? Old, (SourceText, FileSyntax)? New)> Pairs(
        CheckedProgram old,
        CheckedProgram @new
    )
    {
        var before = old.Sources.Zip(old.Files).ToDictionary(one => NameOf(one.Second), StringComparer.Ordinal);
        var after = @new.Sources.Zip(@new.Files).ToDictionary(one => NameOf(one.Second), StringComparer.Ordinal);
        return before
            .Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(name =>
                (
                    before.TryGetValue(name, out var one) ? ((SourceText, FileSyntax)?)one : null,
                    after.TryGetValue(name, out var other) ? ((SourceText, FileSyntax)?)other : null
                )
            );
    }

    private static string NameOf(FileSyntax file) =>
        file.Header switch
        {
            ConventionHeaderSyntax convention => $"convention {convention.Name.Text}",
            VocabularyHeaderSyntax vocabulary => $"vocabulary {vocabulary.Name.Text}",
            null => "",
            var other => throw new System.Diagnostics.UnreachableException($"{other.GetType().Name} is no header"),
        };
}
