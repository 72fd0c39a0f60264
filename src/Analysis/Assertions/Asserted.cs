using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Assertions;

/// <summary>Whether a session is one of those that a case of an assertion calls wrong, worked out from its facts.</summary>
internal static class Asserted
{
    /// <summary>Whether it is; false where something about it is unknown.</summary>
    public static bool IsOne(IrFunction function, IrAssertionCase assertionCase, EvaluatedAct evaluated)
    {
        var conditions = function.SessionConditions.Concat(function.Registers ? function.AttendanceConditions : []);
        return evaluated.Session.Holds(assertionCase.When) == true
            && evaluated.Session.Holds(assertionCase.Wrong) == true
            && (
                assertionCase.Sessions != IrAssertedSessions.Accepted
                || conditions.All(condition => evaluated.Session.Holds(condition.Holds) == true)
            );
    }
}
