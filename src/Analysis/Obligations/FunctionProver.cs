using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Analysis.Spaces;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>
/// Everything that one function may be asked, as sets of sessions: a session, one of its providers, one of its beneficiaries and any
/// values of the counters. A set leaves out what no session is (dates that do not go with ages) and what is no session of the function
/// (days on which the convention takes none, facts without which a session is a reject).
/// </summary>
internal sealed class FunctionProver
{
    private readonly AtomReader _atoms;
    private readonly GraphReader<int> _reader;
    private readonly Lazy<int> _consistent;
    private readonly Lazy<int> _possible;
    private readonly Lazy<int> _valid;
    private readonly Lazy<int> _sessionConditions;
    private readonly Lazy<int> _accepted;

    /// <param name="program">The program.</param>
    /// <param name="function">The function.</param>
    /// <param name="limit">How many nodes the diagrams may have.</param>
    /// <param name="more">Further graphs about its sessions that will be asked for.</param>
    public FunctionProver(
        IrProgram program,
        IrFunction function,
        ProofLimit limit,
        params IEnumerable<IrExpression> more
    )
    {
        Program = program;
        Function = function;
        var convention = Convention = program.Conventions[function.Convention];
        var atoms = _atoms = new AtomReader(convention);
        var date = Subject.SessionDate(convention);
        Roots = [.. IrWalk.Outputs(function), .. KeptCategories(program, function), .. more];
        var takes = convention.Takes;
        Diagrams = new DecisionDiagrams(Space.Of(Atoms(function, takes, atoms), date), limit);
        var builder = new DiagramBuilder(Diagrams);
        _reader = new GraphReader<int>(function, atoms, builder, Largest);
        _consistent = new(() => Diagrams.And([builder.Dates(date), builder.Others(), builder.Calculations()]));
        _possible = new(() => takes is null ? Consistent : Diagrams.And(Consistent, Of(takes)));
        _valid = new(() => Diagrams.And(Possible, Diagrams.Not(Rejected())));
        _sessionConditions = new(() => Diagrams.And(Valid, All(function.SessionConditions)));
        _accepted = new(() =>
            function.Registers
                ? Diagrams.And([SessionConditions, Attended, All(function.AttendanceConditions)])
                : SessionConditions
        );
    }

    /// <summary>The function.</summary>
    public IrFunction Function { get; }

    /// <summary>The program that it is part of.</summary>
    public IrProgram Program { get; }

    /// <summary>Its convention.</summary>
    public IrConvention Convention { get; }

    /// <summary>The sets.</summary>
    public DecisionDiagrams Diagrams { get; }

    /// <summary>Looks for a session of a set that hangs on what cannot be read; null: nobody does.</summary>
    public Func<FunctionProver, int, bool>? Finds { get; init; }

    /// <summary>All graphs that decide its sessions, and the categories that monitors keep them by.</summary>
    public ImmutableArray<IrExpression> Roots { get; }

    /// <summary>What the variables can be together: the dates go together, and nobody else is asked where there is nobody else.</summary>
    public int Consistent => _consistent.Value;

    /// <summary>Whatever can be a session of the convention: consistent, and taken by it.</summary>
    public int Possible => _possible.Value;

    /// <summary>Whether the convention takes no session at all, so that nothing can be asked of its functions.</summary>
    public bool TakesNothing =>
        Try(() => IsEmpty(Possible) ? Outcome.Proved : Outcome.NotProved(LocalizableText.Same(""))).Status
        == ProofStatus.Proved;

    /// <summary>Those that are no rejects.</summary>
    public int Valid => _valid.Value;

    /// <summary>Those among the valid that meet the conditions of the session.</summary>
    public int SessionConditions => _sessionConditions.Value;

    /// <summary>Those among the valid that meet every condition.</summary>
    public int Accepted => _accepted.Value;

    /// <summary>Those with a beneficiary.</summary>
    public int Attended => Diagrams.Of(Somebody);

    private static Atom Somebody => Atom.AtLeast(Subject.People(FactOwner.Beneficiary), 1);

    /// <summary>The sessions in which a condition holds.</summary>
    public int Of(IrExpression condition) => _reader.Read(condition);

    /// <summary>
    /// A fact that a graph reads, or keeps its counters by, without which a session is a reject: what decides nothing does that all the same.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="before">What is asked before it, and makes the same rejects.</param>
    public FactSymbol? Needed(IrExpression graph, params IEnumerable<IrExpression> before)
    {
        var read = Read(graph).Except(before.SelectMany(Read)).ToHashSet();
        return Function
            .Needs.FirstOrDefault(need => read.Contains(need.Fact) && !IsEmpty(Diagrams.And(Possible, Of(need.Lacks))))
            ?.Fact;
    }

    private IEnumerable<FactSymbol> Read(IrExpression graph)
    {
        foreach (var node in IrWalk.Nodes(graph))
        {
            if (node is IrFactLeaf leaf)
            {
                yield return leaf.Fact;
            }
            else if (node is IrCounterRead counter)
            {
                foreach (var key in Program.ScopeOf(counter.Counter).Keys)
                {
                    yield return key;
                }
            }
        }
    }

    /// <summary>The sessions judged under an alternative of a reading.</summary>
    public int Chosen(IrChoice choice, int alternative) => _reader.Chosen(choice, alternative);

    /// <summary>The sessions that an assertion ranges over.</summary>
    public int Of(IrAssertedSessions sessions) =>
        sessions switch
        {
            IrAssertedSessions.Accepted => Accepted,
            IrAssertedSessions.Attended when Function.Registers => Diagrams.And(Valid, Attended),
            IrAssertedSessions.Attended or IrAssertedSessions.Valid => Valid,
            _ => throw new UnreachableException($"{sessions} are no sessions"),
        };

    /// <summary>Whether a set has no session: a proof, whatever the opaque comparisons are.</summary>
    public static bool IsEmpty(int set) => set == DecisionDiagrams.None;

    /// <summary>That a set has a session: proved, refuted with a finding, or left open where it hangs on what cannot be read.</summary>
    /// <param name="set">The set.</param>
    /// <param name="finding">What to report where it has none.</param>
    /// <param name="demonstration">Sessions of which one shows the finding.</param>
    public Outcome HasSession(int set, Func<Diagnostic> finding, Func<IrAssertionCase?>? demonstration = null)
    {
        if (IsEmpty(set))
        {
            return Outcome.Refuted(finding()) with { Demonstration = demonstration?.Invoke() };
        }

        return Diagrams.HasSession(set) || Finds?.Invoke(this, set) == true
            ? Outcome.Proved
            : Outcome.NotProved(DependsOn(set));
    }

    /// <summary>Says which comparisons that cannot be read a set hangs on, in the words of the text.</summary>
    public LocalizableText DependsOn(int set) =>
        Dependence.On(
            Diagrams.OpaqueIn(set).Select(variable => _atoms.Quote(Diagrams.Space.Variables[variable].Subject))
        );

    /// <summary>Answers an obligation, within the limit.</summary>
    public static Outcome Try(Func<Outcome> answer)
    {
        try
        {
            return answer();
        }
        catch (DiagramLimitException limit)
        {
            return Outcome.NotProved(limit.Reason);
        }
    }

    private int All(ImmutableArray<IrCondition> conditions) =>
        Diagrams.And(conditions.Select(condition => Of(condition.Holds)));

    // What is asked of every beneficiary is asked of none where there is none.
    private int Rejected() =>
        Function
            .Needs.Select(need =>
                need.Level == FactOwner.Beneficiary ? Diagrams.And(Attended, Of(need.Lacks)) : Of(need.Lacks)
            )
            .Aggregate(DecisionDiagrams.None, Diagrams.Or);

    // What holds of the grant of every accepted attendance holds of the largest one.
    private int Largest(int ofOne, int unknown) =>
        IsEmpty(Diagrams.And(Accepted, ofOne)) ? DecisionDiagrams.None
        : IsEmpty(Diagrams.And(Accepted, Diagrams.Not(ofOne))) ? DecisionDiagrams.All
        : unknown;

    private List<Atom> Atoms(IrFunction function, IrExpression? takes, AtomReader atoms)
    {
        var collector = new AtomCollector();
        collector.Atoms.Add(Somebody);
        var reader = new GraphReader<bool>(function, atoms, collector);
        foreach (var node in IrWalk.Nodes(takes is null ? Roots : Roots.Add(takes)))
        {
            if (node.Type == IrType.Boolean)
            {
                reader.Read(node);
            }

            if (node is IrChoice choice)
            {
                collector.Atoms.AddRange(
                    choice.Alternatives.Select((_, i) => Atom.Is(Subject.Reading(choice.Reading), i))
                );
            }
        }

        return collector.Atoms;
    }

    private static IEnumerable<IrExpression> KeptCategories(IrProgram program, IrFunction function) =>
        function.Measures.IsEmpty ? [] : program.Categories.Select(category => category.Value);
}
