using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;

namespace Conv.Interpreter.Tests;

public sealed class ConventionTests
{
    private static IrFunction Function(int id, string name, int convention, int predecessor = -1, long share = 0) =>
        Programs.Care(id, name, convention) with
        {
            Predecessor = predecessor,
            Share = Nodes.Cents(share),
        };

    private static string Judge(IrProgram program, string function, string date, string? policy = null)
    {
        var outcome = program.Run(new InterpreterOptions(Policy: policy), Trajectories.Act(date, function))[0];
        var reasons = outcome.Attendances[0].Reasons();
        return $"{outcome.Convention!.Name} {outcome.Function?.Name}{(reasons.Length == 0 ? "" : " " + reasons)}";
    }

    private static IrProgram Chain =>
        Programs.Of(
            Function(0, "old", 0),
            Function(1, "middle", 1, 0),
            Function(2, "new", 2, 1),
            Function(3, "same", 0),
            Function(4, "same", 1, 3),
            Function(5, "alone", 2)
        );

    [Theory]
    [InlineData("old", "2023-12-31", "first old")]
    [InlineData("old", "2024-01-01", "first old not-in-force")]
    [InlineData("middle", "2023-12-31", "second middle not-in-force")]
    [InlineData("same", "2023-12-31", "first same")]
    [InlineData("same", "2024-01-01", "second same")]
    [InlineData("same", "2026-01-01", "second same not-in-force")]
    [InlineData("same", "1999-12-31", "second same not-in-force")]
    public void The_convention_that_takes_the_session_judges_it_or_else_the_latest_that_declares_its_function(
        string function,
        string date,
        string expected
    ) => Judge(Chain, function, date).ShouldBe(expected);

    [Theory]
    [InlineData("old", "third", "third new")]
    [InlineData("new", "first", "first old")]
    [InlineData("middle", "first", "first old")]
    [InlineData("middle", "third", "third new")]
    [InlineData("same", "second", "second same")]
    [InlineData("same", "third", "third  not-in-force")]
    [InlineData("alone", "first", "first  not-in-force")]
    [InlineData("alone", "third", "third alone")]
    public void A_policy_judges_every_session_through_chains_of_predecessors_whatever_the_date(
        string function,
        string policy,
        string expected
    )
    {
        Judge(Chain, function, "2023-12-31", policy).ShouldBe(expected);
        Judge(Chain, function, "2050-01-01", policy).ShouldBe(expected);
    }

    [Fact]
    public void A_predecessor_chain_that_bites_its_tail_ends() =>
        Judge(Programs.Of(Function(0, "old", 0, 1), Function(1, "new", 1, 0)), "old", "2023-01-01", "third")
            .ShouldBe("third  not-in-force");

    [Fact]
    public void Under_a_policy_the_acts_of_all_mapped_functions_share_the_state()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), 1);
        var function = program.Functions[0] with { Id = 1, Name = "new", Convention = 1, Predecessor = 0 };
        program = program with { Functions = [Function(0, "old", 0), function] };

        program
            .Run(
                new InterpreterOptions(Policy: "second"),
                Trajectories.Act("2020-01-01", "old"),
                Trajectories.Act("2024-01-01", "new")
            )
            .Letters()
            .ShouldBe("AR");
    }
}
