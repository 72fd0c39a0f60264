using System.Collections.Concurrent;
using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>
/// From places in the files of two editions to rules, and to the changes of rules behind what is decided there. May be asked from several
/// threads at once.
/// </summary>
internal sealed class RuleIndex
{
    private readonly Side _old;
    private readonly Side _new;

    private RuleIndex(Side old, Side @new) => (_old, _new) = (old, @new);

    /// <summary>Indexes the rules of two editions, all their files.</summary>
    /// <param name="structure">What <see cref="StructureComparer.Compare"/> found between them.</param>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    public static RuleIndex Of(StructuralComparison structure, Edition old, Edition @new)
    {
        var before = EditionRules.All(old);
        var after = EditionRules.All(@new);
        var pairs = ConventionPairs.Of(EditionRules.Judging(old), EditionRules.Judging(@new));
        var counterparts = pairs
            .Where(pair => pair is { Old: not null, New: not null })
            .Select(pair => (Old: pair.Old!.Name, New: pair.New!.Name))
            .ToImmutableArray();
        return new RuleIndex(
            new Side(
                before,
                structure,
                change => change.Old,
                change => change.New,
                [.. counterparts.Select(one => (one.Old, one.New))]
            ),
            new Side(
                after,
                structure,
                change => change.New,
                change => change.Old,
                [.. counterparts.Select(one => (one.New, one.Old))]
            )
        );
    }

    /// <summary>The innermost rule around a place; null where none is.</summary>
    /// <param name="isNew">Whether the place is in the new edition.</param>
    /// <param name="place">A piece of a file, or a point of it; the file is known by its path.</param>
    public Rule? RuleAt(bool isNew, SourceSpan place) =>
        (isNew ? _new : _old).ClauseAt(place) is { } clause ? clause.ToRule(clause.Owner) : null;

    /// <summary>
    /// The ids of the changes behind what is decided at a place, in ordinal order: changed rules around it, and changed definitions
    /// (readings, conditions, categories, amounts, quantities, windows, groups of functions) that the rule around it uses, or that these use.
    /// </summary>
    /// <param name="isNew">Whether the place is in the new edition.</param>
    /// <param name="place">A piece of a file, or a point of it; the file is known by its path.</param>
    /// <param name="day">The day of the session, a day number: dated values that hold on another day are not behind it. Null: any day.</param>
    public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null) =>
        (isNew ? _new : _old).ChangesBehind(place, day);

    /// <summary>The rules of one edition.</summary>
    private sealed class Side
    {
        private readonly ImmutableArray<ClauseFile> _files;
        private readonly StructuralComparison _structure;
        private readonly Func<RuleChange, Rule?> _mine;
        private readonly Func<RuleChange, Rule?> _theirs;
        private readonly ImmutableArray<(string Mine, string Theirs)> _counterparts;
        private readonly ILookup<string, RuleClause> _clauses;
        private readonly ILookup<string, RuleChange> _changes;
        private readonly ConcurrentDictionary<
            (string Path, TextSpan Span),
            (RuleClause? Clause, ImmutableArray<RuleChange> Around, ImmutableArray<RuleChange> Used)
        > _known = new();

        public Side(
            ImmutableArray<ClauseFile> files,
            StructuralComparison structure,
            Func<RuleChange, Rule?> mine,
            Func<RuleChange, Rule?> theirs,
            ImmutableArray<(string Mine, string Theirs)> counterparts
        )
        {
            (_files, _structure, _mine, _theirs, _counterparts) = (files, structure, mine, theirs, counterparts);
            _clauses = files
                .SelectMany(file => file.Clauses)
                .ToLookup(clause => clause.Place.Source.Path, StringComparer.Ordinal);
            _changes = structure
                .Changes.Where(change => mine(change) is not null)
                .ToLookup(change => mine(change)!.Place.Source.Path, StringComparer.Ordinal);
        }

        public RuleClause? ClauseAt(SourceSpan place) => At(place).Clause;

        // The same few places are asked for with every session of a file.
        private (RuleClause? Clause, ImmutableArray<RuleChange> Around, ImmutableArray<RuleChange> Used) At(
            SourceSpan place
        ) =>
            _known.GetOrAdd(
                (place.Source.Path, place.Span),
                static (key, side) =>
                {
                    var clause = side._clauses[key.Path]
                        .Where(clause => Holds(clause.Place.Span, key.Span))
                        .MinBy(clause => clause.Place.Span.Length);
                    var around = side._changes[key.Path]
                        .Where(change => Holds(side._mine(change)!.Place.Span, key.Span));
                    return (clause, [.. around], clause is null ? [] : [.. side.Used(clause)]);
                },
                this
            );

        public ImmutableArray<string> ChangesBehind(SourceSpan place, int? day)
        {
            var (_, around, used) = At(place);
            return
            [
                .. around
                    .Concat(used.Where(change => day is not { } on || HoldsOn(change, on)))
                    .Select(change => change.Id)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
        }

        private IEnumerable<RuleChange> Used(RuleClause clause)
        {
            var visible = _files.Where(file => file.IsVocabulary || file.Name == clause.Convention);
            var definitions = Definitions.Used([clause], visible);
            var theirs = _counterparts.FirstOrDefault(pair => pair.Mine == clause.Convention).Theirs;
            return _structure.Changes.Where(change =>
                definitions.Contains((change.Rule.Kind, change.Rule.Owner))
                && (
                    _mine(change) is { } mine
                        ? IsVisible(mine.Convention, clause.Convention)
                        : IsVisible(_theirs(change)!.Convention, theirs)
                )
            );
        }

        private bool IsVisible(string convention, string? own) =>
            convention == own || _files.Any(file => file.IsVocabulary && file.Name == convention);

        private static bool HoldsOn(RuleChange change, int day) =>
            (change.Old is { } old && HoldsOn(old, day)) || (change.New is { } now && HoldsOn(now, day));

        private static bool HoldsOn(Rule rule, int day) =>
            (rule.From ?? int.MinValue) <= day && day <= (rule.To ?? int.MaxValue);

        private static bool Holds(TextSpan outer, TextSpan inner) =>
            outer.Start <= inner.Start && (inner.Length == 0 ? inner.Start < outer.End : inner.End <= outer.End);
    }
}
