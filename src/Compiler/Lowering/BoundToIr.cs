using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Lowering.Programs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering;

/// <summary>
/// Turns a bound program into IR. Input: a program without errors. Output: decision graphs without sugar, dates of effect or exceptions;
/// readings stay as choices until <c>Specialiser</c> fixes them.
/// </summary>
internal static class BoundToIr
{
    /// <summary>Lowers a program.</summary>
    public static IrProgram Lower(BoundProgram program) => Lower(program, []).Program;

    /// <summary>Lowers a program with its assertions.</summary>
    public static IrAssertedProgram LowerAsserted(BoundProgram program) => Lower(program, program.Assertions);

    // The state is planned first: what is lowered looks its counters up in the plan.
    private static IrAssertedProgram Lower(BoundProgram program, ImmutableArray<BoundAssertion> assertions)
    {
        var transitions = new TransitionAdditions(program);
        var state = StatePlanner.Plan(program, transitions, assertions);
        var outside = new ExpressionLowering(state, null, transitions.Amounts);
        var conventions = program.Conventions.OrderBy(convention => convention.Symbol.From).ToImmutableArray();
        var functions = Functions(program, conventions, state, transitions);
        var monitors = new MonitorLowering(program, outside);
        var lowered = new IrProgram(
            program.Vocabulary,
            program.Readings,
            default,
            Conventions(program, conventions, new RegimeLowering(program, outside)),
            [.. functions.Select(function => WithCounted(function, state, monitors))],
            state.IrWindows,
            state.IrCounters,
            monitors.Categories,
            monitors.Measures,
            monitors.Monitors
        )
        {
            Budgets = BudgetLowering.Lower(program, [.. functions.Select(function => function.Bound.Symbol)]),
            Scopes = state.Scopes,
            Submitted = [.. state.Submissions.Select(submission => submission.Submitted)],
        };
        return new IrAssertedProgram(lowered, Assertions(assertions, functions, state));
    }

    private static ImmutableArray<LoweredFunction> Functions(
        BoundProgram program,
        ImmutableArray<BoundConvention> conventions,
        StatePlan state,
        TransitionAdditions transitions
    )
    {
        var functions = conventions.SelectMany(convention => convention.Functions).ToList();
        return
        [
            .. functions.Select(
                (function, id) =>
                    new FunctionLowering(function, program.Vocabulary, state, transitions).Lower(
                        id,
                        conventions
                            .ToList()
                            .FindIndex(candidate =>
                                string.Equals(
                                    candidate.Symbol.Name,
                                    function.Symbol.Convention,
                                    StringComparison.Ordinal
                                )
                            ),
                        function.Predecessor is null
                            ? -1
                            : functions.FindIndex(candidate => candidate.Symbol.Equals(function.Predecessor))
                    )
            ),
        ];
    }

    private static ImmutableArray<IrConvention> Conventions(
        BoundProgram program,
        ImmutableArray<BoundConvention> conventions,
        RegimeLowering regimes
    ) =>
        [
            .. conventions.Select(
                (convention, id) =>
                    new IrConvention(
                        id,
                        convention.Symbol.Name,
                        convention.Symbol.Label,
                        convention.Symbol.From,
                        Regimes.LastDay(program, convention),
                        convention.Symbol.Citations,
                        convention.Symbol.Place
                    )
                    {
                        Takes = regimes.Takes(convention),
                        Claims = regimes.Claims(convention),
                        Relieves = Relieved(conventions, convention),
                    }
            ),
        ];

    private static int Relieved(ImmutableArray<BoundConvention> conventions, BoundConvention convention) =>
        convention.Transition is { } transition && Regimes.GoesByFacts(transition)
            ? conventions.ToList().FindIndex(candidate => candidate.Symbol.Name == transition.From)
            : -1;

    // Which sets of attendances a function's belong to, and until when its decisions may change.
    private static IrFunction WithCounted(LoweredFunction lowered, StatePlan state, MonitorLowering monitors)
    {
        var function = lowered.Function.Registers
            ? lowered.Function with
            {
                Measures = monitors.Uses(lowered.Expressions),
                Submissions =
                [
                    .. state
                        .Submissions.Select(candidate => new IrSubmission(
                            candidate.Submitted.Id,
                            lowered.Expressions.Matches(candidate.Acts, window: null)
                        ))
                        .Where(submission => submission.Counts is not IrConstant { Value: 0 }),
                ],
            }
            : lowered.Function;
        return function with
        {
            Pending = PendingFinder.Of(function, [.. state.Submissions.Select(candidate => candidate.Submitted)]),
        };
    }

    private static ImmutableArray<IrAssertion> Assertions(
        ImmutableArray<BoundAssertion> assertions,
        ImmutableArray<LoweredFunction> functions,
        StatePlan state
    ) =>
        [
            .. assertions.Select(assertion => new IrAssertion(
                assertion.Title,
                assertion.Place,
                assertion.Citations,
                [
                    .. assertion
                        .Functions.Select(symbol => functions.First(function => function.Bound.Symbol.Equals(symbol)))
                        .Select(lowered =>
                            new AssertionLowering(state, lowered.Function, lowered.Expressions, lowered.Units).Lower(
                                assertion
                            )
                        ),
                ]
            )),
        ];
}
