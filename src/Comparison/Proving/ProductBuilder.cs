using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>Makes the product of two editions.</summary>
internal sealed class ProductBuilder
{
    private readonly Edition _old;
    private readonly Edition _new;
    private readonly MergedVocabulary _vocabulary;
    private readonly (int First, int Last) _horizon;
    private readonly SideBuilder _oldSides;
    private readonly SideBuilder _newSides;
    private readonly ImmutableArray<IrScope> _scopes;

    private ProductBuilder(Edition old, Edition @new)
    {
        (_old, _new) = (old, @new);
        _vocabulary = new MergedVocabulary(old.Program.Vocabulary, @new.Program.Vocabulary);
        _horizon = Horizon(old, @new);
        _scopes =
        [
            .. old
                .Program.Scopes.Concat(@new.Program.Scopes)
                .DistinctBy(ScopeKey, StringComparer.Ordinal)
                .Select((scope, id) => scope with { Id = id, Keys = [.. scope.Keys.Select(_vocabulary.Of)] }),
        ];
        var submitted = SubmittedTwins.Of(old.Program, @new.Program);
        _oldSides = new SideBuilder(old.Program, _vocabulary, isNew: false, 0, 0, submitted.Old);
        _newSides = new SideBuilder(
            @new.Program,
            _vocabulary,
            isNew: true,
            old.Program.Counters.Length,
            old.Program.Windows.Length,
            submitted.New
        );
    }

    /// <summary>The product, with counters that always hold the same told apart no longer.</summary>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="limit">How many nodes the diagrams of one function may have.</param>
    /// <exception cref="ArgumentException">The vocabularies do not go together: <see cref="MergedVocabulary.Difference"/>.</exception>
    public static Product Build(Edition old, Edition @new, int limit = Analysis.Diagrams.ProofLimit.DefaultNodes)
    {
        if (MergedVocabulary.Difference(old.Program.Vocabulary, @new.Program.Vocabulary) is { } difference)
        {
            throw new ArgumentException(difference, nameof(@new));
        }

        return InductiveTwins.Join(StateTwins.Join(new ProductBuilder(old, @new).Build()), limit);
    }

    /// <summary>The days over which two editions are compared: those of every convention that may judge.</summary>
    public static (int First, int Last) Horizon(Edition old, Edition @new)
    {
        var conventions = Judging(old).Concat(Judging(@new)).ToList();
        return (conventions.Min(one => one.From.Number), conventions.Max(one => one.To.Number));
    }

    private static IEnumerable<IrConvention> Judging(Edition edition) =>
        edition.Policy < 0 ? edition.Program.Conventions : [edition.Program.Conventions[edition.Policy]];

    private Product Build()
    {
        var joints = new List<(Joint Joint, IrConvention Convention)>();
        foreach (var pairs in Pairs().GroupBy(pair => (pair.Old, pair.New), new SamePair()))
        {
            joints.Add(
                Join(joints.Count, pairs.Key.Old, pairs.Key.New, [.. pairs.Select(pair => pair.Name).Distinct()])
            );
        }

        var program = _new.Program with
        {
            Vocabulary = _vocabulary.Vocabulary,
            Readings = [],
            Assignment = [],
            Conventions = [.. joints.Select(one => one.Convention)],
            Functions = [.. joints.Select(one => one.Joint.Function)],
            Windows = [.. Windows(_old.Program, 0), .. Windows(_new.Program, _old.Program.Windows.Length)],
            Counters =
            [
                .. _old.Program.Counters,
                .. _new.Program.Counters.Select(counter =>
                    counter with
                    {
                        Id = counter.Id + _old.Program.Counters.Length,
                        Window = counter.Window + _old.Program.Windows.Length,
                    }
                ),
            ],
            Scopes = _scopes,
            Categories = [],
            Measures = [],
            Monitors = [],
            Budgets = [],
            Submitted = SubmittedTwins.Merged(_old.Program, _new.Program),
        };
        return new Product(program, [.. joints.Select(one => one.Joint)]);
    }

    private IEnumerable<(string Name, Judge Old, Judge New)> Pairs() =>
        from name in _old.Program.FunctionNames.Concat(_new.Program.FunctionNames).Distinct(StringComparer.Ordinal)
        from old in Judge.Of(_old.Program, _old.Policy, _old.FunctionOf(name), _horizon.First, _horizon.Last)
        from @new in Judge.Of(_new.Program, _new.Policy, _new.FunctionOf(name), _horizon.First, _horizon.Last)
        where Math.Max(old.From, @new.From) <= Math.Min(old.To, @new.To)
        where old.Function is not null || @new.Function is not null || old.IsDeclared != @new.IsDeclared
        select (name, old, @new);

    private (Joint, IrConvention) Join(int id, Judge old, Judge @new, ImmutableArray<string> names)
    {
        var (one, other) = (_oldSides.Of(old), _newSides.Of(@new));
        var sides = new[] { one, other };
        var both = sides.Select(side => side.Function).OfType<IrFunction>().ToList();

        // Where nobody judges, the editions differ in whether they know the name; what else there is to say of a function is left empty.
        var template = both.LastOrDefault() ?? (old.Named ?? @new.Named)!;
        var origin = (both.FirstOrDefault() ?? template).Origin;
        var session = sides.Aggregate(
            ImmutableArray<IrExpression>.Empty,
            (all, side) =>
                side.Function is null || !side.IsDeclared
                    ? all.Add(new IrConstant(origin, IrType.Boolean, 0))
                    : all.AddRange(side.SessionConditions.Select(condition => condition.Holds))
        );
        var reason = _vocabulary.Vocabulary.Reasons[0];
        var function = template with
        {
            Id = id,
            Name = names[0],
            Convention = id,
            Predecessor = -1,
            Registers = both.Exists(function => function.Registers),
            SessionConditions = [new IrCondition(reason, new IrAll(origin, session), "", [], origin)],
            AttendanceConditions = [.. sides.SelectMany(side => side.AttendanceConditions)],
            Granted = new IrConstant(origin, IrType.Number, 1),
            Exceptional = new IrConstant(origin, IrType.Boolean, 0),
            Share = new IrConstant(origin, IrType.Money, 0),
            Parts =
            [
                .. _vocabulary.Vocabulary.Payers.Select(_ => new IrPart(new IrConstant(origin, IrType.Money, 0), [])),
            ],
            Fee = new IrConstant(origin, IrType.Money, 0),
            Needs = [.. sides.SelectMany(side => side.Needs)],
            Updates = [.. both.SelectMany(one => one.Updates)],
            SessionUpdates = [.. both.SelectMany(one => one.SessionUpdates)],
            Measures = [],
            Submissions = [],
            Pending = [],
        };
        var pair = new FunctionPair(
            names,
            old.Function?.Name,
            ConventionOf(_old.Program, old),
            @new.Function?.Name,
            ConventionOf(_new.Program, @new)
        );
        return (
            new Joint(function, pair, one, other) { FirstNewCounter = _old.Program.Counters.Length },
            Convention(id, old, @new, origin)
        );
    }

    private IrConvention Convention(int id, Judge old, Judge @new, SourceSpan origin)
    {
        ImmutableArray<IrExpression> takes =
        [
            .. old.Takes is { } one ? new[] { _oldSides.Rewrite(one) } : [],
            .. @new.Takes is { } other ? new[] { _newSides.Rewrite(other) } : [],
        ];
        return new IrConvention(
            id,
            "",
            Label.None,
            new Day(Math.Max(old.From, @new.From)),
            new Day(Math.Min(old.To, @new.To)),
            [],
            origin
        )
        {
            Takes = takes.IsEmpty ? null : new IrAll(origin, takes),
        };
    }

    private IEnumerable<IrWindow> Windows(IrProgram program, int first) =>
        program.Windows.Select(window =>
            window with
            {
                Id = window.Id + first,
                Scope = _scopes.First(scope => ScopeKey(scope) == ScopeKey(program.Scopes[window.Scope])).Id,
            }
        );

    private static string? ConventionOf(IrProgram program, Judge judge) =>
        judge.Function is { } function ? program.Conventions[function.Convention].Name : null;

    private static string ScopeKey(IrScope scope) =>
        $"{scope.Name}|{scope.CountsAttendances}|{string.Join('|', scope.Keys.Select(key => key.Name))}";

    // Two names that the same functions judge on the same days are one pair.
    private sealed class SamePair : IEqualityComparer<(Judge Old, Judge New)>
    {
        public bool Equals((Judge Old, Judge New) x, (Judge Old, Judge New) y) =>
            Same(x.Old, y.Old) && Same(x.New, y.New);

        public int GetHashCode((Judge Old, Judge New) obj) =>
            HashCode.Combine(obj.Old.Function?.Id, obj.New.Function?.Id, obj.Old.From, obj.New.From);

        private static bool Same(Judge one, Judge other) =>
            one.Function?.Id == other.Function?.Id
            && one.IsDeclared == other.IsDeclared
            && one.From == other.From
            && one.To == other.To
            && ReferenceEquals(one.Takes, other.Takes);
    }
}
