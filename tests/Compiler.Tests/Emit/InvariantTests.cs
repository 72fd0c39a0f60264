using Conv.Compiler.Ir;
using Conv.Compiler.Ir.Invariants;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit;

/// <summary>The rules that every program keeps (docs/ir.md): kept by a large one, and each break is told.</summary>
public sealed class InvariantTests
{
    [Fact]
    public void A_large_program_keeps_them_before_and_after_its_readings_are_fixed()
    {
        IrInvariants.Violations(Big.Program).ShouldBeEmpty();
        IrInvariants.Violations(Big.Program.Fixed()).ShouldBeEmpty();
    }

    [Fact]
    public void A_counter_of_no_window_and_a_grant_that_reads_no_counter_are_told()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), cap: 2);

        IrInvariants
            .Violations(program with { Counters = [Nodes.Counter(0, 7)] })
            .ShouldContain("the counter 'counter_0' is in a window that there is not");
        IrInvariants
            .Violations(program with { Functions = [program.Functions[0] with { Granted = Nodes.Count(3) }] })
            .ShouldContain(violation => violation.EndsWith("there is no such counter", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fee_is_an_amount_or_the_largest_grant_of_amounts()
    {
        var program = Programs.Of(Programs.Care());
        IrProgram With(IrExpression fee, IrExpression granted) =>
            program with
            {
                Functions = [program.Functions[0] with { Fee = fee, Granted = granted }],
            };

        IrInvariants.Violations(With(Nodes.LargestGrant, Nodes.Cents(7500))).ShouldBeEmpty();
        foreach (var fee in new[] { Nodes.Number(1), Nodes.LargestGrant, Nodes.True })
        {
            IrInvariants
                .Violations(With(fee, Nodes.Number(1)))
                .ShouldHaveSingleItem()
                .ShouldContain("its fee is neither");
        }
    }

    [Fact]
    public void Rejects_that_depend_on_history_are_told()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), cap: 2);
        var need = Nodes.Need(
            Symbols.FactOwner.Beneficiary,
            Words.Place,
            Nodes.Compare(Nodes.Count(0), IrComparison.Equal, Nodes.Number(0))
        );

        Should.Throw<InvalidOperationException>(() =>
            IrInvariants.Verify(program with { Functions = [program.Functions[0] with { Needs = [need] }] })
        );
    }
}
