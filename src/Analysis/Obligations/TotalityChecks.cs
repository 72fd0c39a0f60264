using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>
/// Every session that a function accepts meets exactly one value of its fee and of its share. The form of the language gives it (the
/// first case that applies, a last value without condition); it is proved all the same, on the sets that every other proof rests on.
/// </summary>
internal sealed class TotalityChecks(FunctionProver prover)
{
    /// <summary>The obligations.</summary>
    public IEnumerable<Obligation> Check()
    {
        yield return Check(prover.Function.Fee, "fee");
        if (prover.Function.Registers)
        {
            yield return Check(prover.Function.Share, "share");
            foreach (var (payer, part) in prover.Program.Vocabulary.Payers.Zip(prover.Function.Parts))
            {
                yield return Check(part.Amount, payer.Name);
            }
        }
    }

    private Obligation Check(IrExpression value, string part) =>
        new(
            ObligationKind.ExactlyOneValue,
            prover.Function.Origin,
            prover.Function.Id,
            part,
            FunctionProver.Try(() =>
            {
                var met = DecisionDiagrams.None;
                foreach (var sessions in Values(value, prover.Accepted))
                {
                    if (!FunctionProver.IsEmpty(prover.Diagrams.And(met, sessions)))
                    {
                        return Outcome.NotProved(
                            new LocalizableText(
                                "two of its values are for the same session",
                                "deux de ses valeurs valent pour la même séance",
                                "twee van zijn waarden zijn voor dezelfde zitting",
                                "zwei seiner Werte gelten für dieselbe Sitzung"
                            )
                        );
                    }

                    met = prover.Diagrams.Or(met, sessions);
                }

                return met == prover.Accepted
                    ? Outcome.Proved
                    : Outcome.NotProved(
                        new LocalizableText(
                            "a session meets none of its values",
                            "une séance n'a aucune de ses valeurs",
                            "een zitting heeft geen van zijn waarden",
                            "eine Sitzung hat keinen seiner Werte"
                        )
                    );
            })
        );

    private IEnumerable<int> Values(IrExpression value, int sessions)
    {
        if (value is IrShared shared)
        {
            return Values(shared.Definition, sessions);
        }

        if (value is IrIf choice)
        {
            var condition = prover.Of(choice.Condition);
            return Values(choice.Then, prover.Diagrams.And(sessions, condition))
                .Concat(Values(choice.Else, prover.Diagrams.And(sessions, prover.Diagrams.Not(condition))));
        }

        return value is IrChoice reading
            ? reading.Alternatives.SelectMany(
                (alternative, i) => Values(alternative, prover.Diagrams.And(sessions, prover.Chosen(reading, i)))
            )
            : [sessions];
    }
}
