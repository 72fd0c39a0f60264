using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What a program asks the state for. Counters are numbered in this order.</summary>
internal sealed class ProgramDemands
{
    private readonly BoundProgram _program;
    private readonly ImmutableArray<BoundAssertion> _assertions;
    private readonly ExpressionDemands _expressions;
    private readonly ImmutableArray<(BoundFunction Function, FunctionDemands Demands)> _functions;

    /// <summary>Looks through a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="transitions">What its transitions add.</param>
    /// <param name="assertions">The assertions to prove.</param>
    public ProgramDemands(
        BoundProgram program,
        TransitionAdditions transitions,
        ImmutableArray<BoundAssertion> assertions
    )
    {
        _program = program;
        _assertions = assertions;
        _expressions = new ExpressionDemands(transitions.Amounts);
        _functions =
        [
            .. program
                .Conventions.OrderBy(convention => convention.Symbol.From)
                .SelectMany(convention => convention.Functions)
                .Select(function =>
                    (function, new FunctionDemands(function, transitions.ExceptionsOf(function.Symbol), _expressions))
                ),
        ];
    }

    /// <summary>What decides sessions, then what is kept by and claimed of them.</summary>
    public IEnumerable<StateDemand> Rules() =>
        [
            .. _functions.SelectMany(function => function.Demands.All()),
            .. _program
                .Conventions.SelectMany(convention => convention.Monitors)
                .Select(monitor => monitor.Category)
                .OfType<CategoryDefinition>()
                .SelectMany(_expressions.Of),
            .. _assertions.SelectMany(Assertion),
        ];

    /// <summary>What is only worked out once it is known what is counted: the quantities that are added up.</summary>
    public IEnumerable<StateDemand> Quantity(QuantityDefinition quantity) =>
        quantity.Body.Forms.SelectMany(_expressions.Of);

    /// <summary>What sessions ask for that count as others.</summary>
    public IEnumerable<StateDemand> Feeds() => _functions.SelectMany(function => function.Demands.Feeds());

    private IEnumerable<StateDemand> Assertion(BoundAssertion assertion) =>
        assertion.Functions.SelectMany(symbol =>
            _expressions
                .Of(assertion.When)
                .Concat(
                    Claim(
                        assertion.Claim,
                        _functions.First(function => function.Function.Symbol.Equals(symbol)).Demands
                    )
                )
        );

    private IEnumerable<StateDemand> Claim(BoundClaim claim, FunctionDemands function) =>
        claim switch
        {
            BoundAmountClaim amount => _expressions.Of(amount.Value),
            BoundOutcomeClaim => [],
            BoundCountClaim count =>
            [
                .. count.For is { } target ? _expressions.Of(target.Category) : [],
                new ActsDemand(count.Acts, count.Quantity, count.Window, count.Limit + 1, count.Place),
                .. count.Quantity is { } quantity ? function.Units(quantity) : [],
            ],
            _ => throw new UnreachableException($"{claim.GetType().Name} is no claim"),
        };
}
