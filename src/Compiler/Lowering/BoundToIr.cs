using System.Collections.Immutable;
using Conv.Compiler.Binding.Checks;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering;

/// <summary>
/// Turns a bound program into IR. Input: a program without errors. Output: decision graphs without sugar, dates of effect or exceptions;
/// readings stay as choices until <c>Specialiser</c> fixes them.
/// </summary>
public static class BoundToIr
{
    /// <summary>Lowers a program.</summary>
    public static IrProgram Lower(BoundProgram program) => Lower(program, []).Program;

    /// <summary>Lowers a program with its assertions.</summary>
    public static IrAssertedProgram LowerAsserted(BoundProgram program) => Lower(program, program.Assertions);

    private static IrAssertedProgram Lower(BoundProgram program, ImmutableArray<BoundAssertion> assertions)
    {
        var state = new StateBuilder(program.Vocabulary);
        foreach (var carry in program.Conventions.SelectMany(convention => convention.Transition?.Carries ?? []))
        {
            state.Continue(carry);
        }

        foreach (var carry in program.Conventions.SelectMany(convention => convention.Transition?.CeilingCarries ?? []))
        {
            state.Continue(carry);
        }

        var transitions = program
            .Conventions.Select(convention => convention.Transition)
            .OfType<BoundTransition>()
            .ToList();
        var amounts = transitions
            .SelectMany(transition => transition.Amounts)
            .ToLookup(
                one => one.Amount,
                one => one.Value,
                (IEqualityComparer<AmountDefinition>)ReferenceEqualityComparer.Instance
            );
        var conventions = program.Conventions.OrderBy(convention => convention.Symbol.From).ToList();
        var functions = conventions.SelectMany(convention => convention.Functions).ToList();
        var lowered =
            new List<(
                BoundFunction Bound,
                FunctionLowering Lowering,
                ExpressionLowering Expressions,
                IrFunction Function
            )>();
        foreach (var function in functions)
        {
            var expressions = new ExpressionLowering(state, function.Symbol, amounts);
            var exceptions = transitions
                .SelectMany(transition => transition.Exceptions)
                .Where(exception => exception.Function.Equals(function.Symbol))
                .ToImmutableArray();
            var lowering = new FunctionLowering(function, program.Vocabulary, state, exceptions, expressions);
            var convention = conventions.FindIndex(one =>
                string.Equals(one.Symbol.Name, function.Symbol.Convention, StringComparison.Ordinal)
            );
            var predecessor = function.Predecessor is null
                ? -1
                : functions.FindIndex(one => one.Symbol.Equals(function.Predecessor));
            lowered.Add((function, lowering, expressions, lowering.Lower(lowered.Count, convention, predecessor)));
        }

        var regimes = new RegimeLowering(program, new ExpressionLowering(state, null, amounts));
        var monitors = new MonitorLowering(program, new ExpressionLowering(state, null, amounts));

        // Assertions ask for counters, which must all be known before the updates.
        ImmutableArray<IrAssertion> asserted =
        [
            .. assertions.Select(assertion => new IrAssertion(
                assertion.Title,
                assertion.Place,
                assertion.Citations,
                [
                    .. assertion
                        .Functions.Select(symbol => lowered.Find(one => one.Bound.Symbol.Equals(symbol)))
                        .Select(one =>
                            new AssertionLowering(state, one.Function, one.Expressions, one.Lowering.Units).Lower(
                                assertion
                            )
                        ),
                ]
            )),
        ];

        // Quantities that functions add to each other's counters may read counters that no rule has asked for yet.
        for (var i = 0; i < state.Entries.Count; i++)
        {
            foreach (
                var quantity in state
                    .Entries[i]
                    .Sources.Select(source => source.Quantity)
                    .OfType<QuantityDefinition>()
                    .ToList()
            )
            {
                foreach (var form in quantity.Body.Forms)
                {
                    foreach (var function in lowered)
                    {
                        function.Expressions.Value(form);
                    }
                }
            }
        }

        var asProgram = new IrProgram(
            program.Vocabulary,
            program.Readings,
            default,
            [
                .. conventions.Select(
                    (convention, id) =>
                        new IrConvention(
                            id,
                            convention.Symbol.Name,
                            convention.Symbol.Label,
                            convention.Symbol.From,
                            TimeChecks.LastDay(program, convention),
                            convention.Symbol.Citations,
                            convention.Symbol.Place
                        )
                        {
                            Takes = regimes.Takes(convention),
                            Claims = regimes.Claims(convention),
                            Relieves = Regimes.GoesByFacts(convention.Transition)
                                ? conventions.FindIndex(one => one.Symbol.Name == convention.Transition!.From)
                                : -1,
                        }
                ),
            ],
            [
                .. lowered
                    .Select(one =>
                        one.Lowering.Complete(one.Function) with
                        {
                            Measures = one.Function.Registers ? monitors.Uses(one.Expressions) : [],
                            Submissions = one.Function.Registers ? state.Submitted.Submissions(one.Expressions) : [],
                        }
                    )
                    .Select(one => one with { Pending = PendingFinder.Of(one, state.Submitted.Acts) }),
            ],
            state.Windows(),
            state.Counters(),
            monitors.Categories,
            monitors.Measures,
            monitors.Monitors
        )
        {
            Budgets = BudgetLowering.Lower(program, [.. functions.Select(function => function.Symbol)]),
            Scopes = state.Scopes(),
            Submitted = state.Submitted.Acts,
        };
        return new IrAssertedProgram(asProgram, asserted);
    }
}
