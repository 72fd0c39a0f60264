using Conv.Analysis.Paths;
using Conv.Analysis.Tests.Kit;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Tests;

public sealed class ReachabilityTests
{
    [Fact]
    public void A_case_that_the_requirements_refuse_is_impossible_for_that_function_alone()
    {
        var program = Toy.Program(
            """
            function a "A" registers beneficiaries requires format is group else r1
            function b "B" registers beneficiaries
            fee for a, b
                5 EUR      when format is single
                otherwise  1 EUR
            share for a, b 0 EUR
            """
        );

        Ask(program, function => ((IrIf)function.Fee).Condition, holds: true).ShouldBe([true, false]);
        Ask(program, function => ((IrIf)function.Fee).Else).ShouldBe([false, false]);
    }

    [Fact]
    public void A_distance_from_a_bound_is_impossible_where_another_requirement_forbids_it()
    {
        var program = Toy.Program(
            Toy.Function(
                """
                requires participants is at least 5 else r1
                        at most 3 sessions per calendar year when participants is at least 5
                """
            )
        );
        static IrExpression Bound(IrFunction function) =>
            IrWalk.Nodes(function.SessionConditions[0].Holds).OfType<IrCompare>().Single();

        Ask(program, Bound, difference: -1).ShouldBe([false]);
        Ask(program, Bound, difference: 0).ShouldBe([false]);
        Ask(program, Bound, difference: long.MinValue + 10).ShouldBe([true]);
    }

    [Fact]
    public void What_an_earlier_operand_decides_is_not_asked()
    {
        var program = Toy.Program(
            Toy.Function("requires participants is at least 5 or participants is at least 3 else r1")
        );
        static IrExpression Second(IrFunction function) =>
            IrWalk.Nodes(function.SessionConditions[0].Holds).OfType<IrCompare>().Last();

        Ask(program, Second, difference: 1).ShouldBe([false]);
        Ask(program, Second, difference: 2).ShouldBe([true]);
    }

    private static bool[] Ask(
        IrProgram program,
        Func<IrFunction, IrExpression> node,
        bool? holds = null,
        long? difference = null
    ) =>
        [
            .. Reachability.AreImpossible(
                program,
                [
                    .. program.Functions.Select(function => new ReachabilityQuestion(
                        function.Id,
                        RootOf(function, node(function)),
                        node(function),
                        holds,
                        difference
                    )),
                ]
            ),
        ];

    private static IrExpression RootOf(IrFunction function, IrExpression node) =>
        IrWalk.Outputs(function).First(root => IrWalk.Nodes(root).Any(one => ReferenceEquals(one, node)));
}
