using Conv.Analysis.Obligations;
using Conv.Analysis.Proofs;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.SystemTests.Smt;

/// <summary>
/// Which sessions come to the cases of an amount, and to the value behind the last: those of which no case before it holds. Only what
/// stands in one place alone is told; values that begin at a date are left out.
/// </summary>
internal sealed class CaseQuestions
{
    private readonly Formulas _formulas;
    private readonly List<(bool IsCase, SourceSpan Place, Func<string> Way)> _ways = [];

    public CaseQuestions(Formulas formulas, IrExpression amount)
    {
        _formulas = formulas;
        Walk(amount, () => "true");
    }

    /// <summary>The condition under which a session comes to the place of an obligation, or null.</summary>
    public Func<string>? For(Obligation obligation)
    {
        var isCase = obligation.Kind is ObligationKind.CaseApplies or ObligationKind.ExceptionApplies;
        return !isCase && obligation.Kind != ObligationKind.OtherwiseApplies ? null
            : _ways.Where(way => way.IsCase == isCase && way.Place.Equals(obligation.Place)).ToList() is [var only]
                ? only.Way
            : null;
    }

    private void Walk(IrExpression amount, Func<string> way)
    {
        switch (amount)
        {
            case IrShared shared:
                Walk(shared.Definition, way);
                break;
            case IrChoice choice:
                for (var i = 0; i < choice.Alternatives.Length; i++)
                {
                    var alternative = i;
                    Walk(choice.Alternatives[i], () => $"(and {way()} {_formulas.Chosen(choice, alternative)})");
                }

                break;
            case IrIf choice when !DatedValues.IsDated(choice) && !OpenAmounts.IsQuestion(choice):
                _ways.Add((true, choice.Origin, () => $"(and {way()} {_formulas.Of(choice.Condition)})"));
                Walk(choice.Else, () => $"(and {way()} (not {_formulas.Of(choice.Condition)}))");
                break;
            default:
                _ways.Add(
                    (
                        false,
                        amount is IrIf { } question && OpenAmounts.IsQuestion(question)
                            ? question.Then.Origin
                            : amount.Origin,
                        way
                    )
                );
                break;
        }
    }
}
