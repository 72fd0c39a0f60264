using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Paths;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Suggesting;

/// <summary>The simplest sessions of a function that come to a node, or that are accepted.</summary>
internal sealed class FunctionSketch
{
    private readonly IrProgram _program;
    private readonly FunctionProver _prover;
    private readonly Dictionary<string, int> _defaults;
    private readonly Dictionary<IrExpression, PathConditions> _ways = new(ReferenceEqualityComparer.Instance);

    /// <param name="program">The program, its readings open.</param>
    /// <param name="function">The function.</param>
    /// <param name="questions">What will be asked about it.</param>
    public FunctionSketch(IrProgram program, IrFunction function, IEnumerable<ReachabilityQuestion> questions)
    {
        _program = program;
        Function = function;
        _prover = new FunctionProver(
            program,
            function,
            ProofLimit.DefaultNodes,
            questions
                .Select(question => question.Asked)
                .OfType<IrExpression>()
                .Concat(Additions(function).Select(addition => addition.Counts))
        );
        _defaults = program.Readings.ToDictionary(
            reading => reading.Name,
            reading => reading.Default,
            StringComparer.Ordinal
        );
    }

    /// <summary>The function.</summary>
    public IrFunction Function { get; }

    /// <summary>The simplest session to which a question is answered with yes; null where there is none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isBusy">Whether every counter holds something: a session that many others may come before.</param>
    public Sketch? Of(ReachabilityQuestion question, bool isBusy = false)
    {
        if (!_ways.TryGetValue(question.Root, out var ways))
        {
            _ways.Add(question.Root, ways = new PathConditions(_prover, question.Root));
        }

        var set = ways.To(question.Node);
        if (question.Asked is { } asked)
        {
            set = _prover.Diagrams.And(set, _prover.Of(asked));
        }
        else if (question is { Holds: { } holds, Node.Type: IrType.Boolean })
        {
            var condition = _prover.Of(question.Node);
            set = _prover.Diagrams.And(set, holds ? condition : _prover.Diagrams.Not(condition));
        }

        // A session that is refused for nothing else says more.
        var others = Function
            .SessionConditions.Concat(Function.Registers ? Function.AttendanceConditions : [])
            .Where(condition => !ReferenceEquals(condition.Holds, question.Root))
            .Select(condition => _prover.Of(condition.Holds))
            .Aggregate(set, _prover.Diagrams.And);
        return Of(others, isBusy) ?? Of(set, isBusy);
    }

    /// <summary>The simplest session that is accepted, on a day where one is named; null where there is none.</summary>
    public Sketch? Accepted(int? day = null)
    {
        if (day is not { } only)
        {
            return Of(_prover.Accepted);
        }

        var date = Subject.SessionDate(_program.Conventions[Function.Convention]);
        var on = new Atom(date, [], cell => cell.Low <= only && only <= cell.High);
        return Of(_prover.Diagrams.And(_prover.Accepted, _prover.Diagrams.Of(on)));
    }

    /// <summary>The simplest session that is accepted and adds to a counter; null where there is none.</summary>
    public Sketch? Counted(int counter) =>
        Additions(Function).FirstOrDefault(addition => addition.Counter == counter) is { } addition
            ? Of(_prover.Diagrams.And(_prover.Accepted, _prover.Of(addition.Counts)))
            : null;

    private static IEnumerable<IrAddition> Additions(IrFunction function) =>
        function.Updates.SelectMany(update => update.Additions);

    private Sketch? Of(int set, bool isBusy = false)
    {
        var space = _prover.Diagrams.Space;
        bool Allows(int variable, int cell) =>
            !isBusy
            || space.Variables[variable].Subject.Kind != SubjectKind.Counter
            || space.Variables[variable].Cells[cell].Low > 0;
        if (new CheapestPath(_prover.Diagrams, _defaults).Find(set, Allows) is not { } cells)
        {
            return null;
        }

        var convention = _program.Conventions[Function.Convention];
        var (first, last) = (convention.From.Number, convention.To.Number);
        var readings = _defaults.ToImmutableSortedDictionary(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            var (subject, all) = space.Variables[i];
            if (cells[i] < 0)
            {
                continue;
            }

            var cell = all[cells[i]];
            if (subject.Kind == SubjectKind.SessionDate)
            {
                (first, last) = ((int)cell.Low, (int)cell.High);
            }
            else if (
                subject.Kind == SubjectKind.Reading
                && !(cell.Low <= readings[subject.Name] && readings[subject.Name] <= cell.High)
            )
            {
                readings = readings.SetItem(subject.Name, (int)cell.Low);
            }
        }

        return new Sketch(
            Function,
            first,
            last,
            (convention.From.Number, convention.To.Number),
            readings,
            day => new ActBuilder(space, _program.Vocabulary).Build(Function.Id, Function.Registers, cells, day)
        );
    }
}

/// <summary>A session that may be held on any of some days.</summary>
/// <param name="Function">Its function.</param>
/// <param name="First">The first of the days on which it is certain.</param>
/// <param name="Last">The last of them.</param>
/// <param name="InForce">The first and the last day on which its convention takes acts: on these it may be what it is as well.</param>
/// <param name="Readings">The alternatives under which it is what it is, by reading.</param>
/// <param name="On">The session on a day.</param>
internal sealed record Sketch(
    IrFunction Function,
    int First,
    int Last,
    (int First, int Last) InForce,
    ImmutableSortedDictionary<string, int> Readings,
    Func<int, ConcreteAct> On
);
