using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random answers to which sessions a convention takes: facts of the session, and questions to everybody in it.</summary>
internal sealed class RegimeGenerator(Dice dice, ExpressionGenerator expressions)
{
    private static readonly Reach Session = new([FactOwner.Session], []);

    /// <summary>A condition, or null: every session.</summary>
    public IrExpression? Takes() => dice.Percent(75) ? null : Boolean(2);

    private IrExpression Boolean(int depth) =>
        dice.Below(depth == 0 ? 4 : 7) switch
        {
            0 => expressions.Boolean(Session, 1),
            1 => Every(true, false),
            2 => Every(false, true),
            3 => Every(true, true),
            4 => All(Boolean(depth - 1), Boolean(depth - 1)),
            5 => Any(Boolean(depth - 1), Boolean(depth - 1)),
            _ => Not(Boolean(depth - 1)),
        };

    private IrEvery Every(bool providers, bool beneficiaries)
    {
        FactOwner[] owners =
        [
            FactOwner.Session,
            .. providers ? new[] { FactOwner.Provider } : [],
            .. beneficiaries ? new[] { FactOwner.Beneficiary } : [],
        ];
        var reach = new Reach([.. owners], []);
        var shared = dice.Percent(30)
            ? [(IrShared)Nodes.Shared("category", expressions.Category(reach, 2))]
            : Array.Empty<IrShared>();
        return new IrEvery(
            Words.Here,
            providers,
            beneficiaries,
            expressions.Boolean(reach with { Shared = [.. shared] }, 2)
        );
    }
}
