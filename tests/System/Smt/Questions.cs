using System.Text;
using Conv.Analysis.Assertions;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Proofs;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.SystemTests.Smt;

/// <summary>Something that sessions of a function may be, and whether the provers found one.</summary>
/// <param name="What">What, for a person.</param>
/// <param name="Formula">A condition of the script.</param>
/// <param name="HasSession">Whether a session is so, by the provers.</param>
/// <param name="RestsOnHistory">Whether they leave sessions out that no history leads to: a solver that knows no history finds them.</param>
internal sealed record Question(string What, string Formula, bool HasSession, Func<bool> RestsOnHistory);

/// <summary>The obligations of one function as questions about one session with any counters, by the meaning of the graphs alone.</summary>
internal sealed class Questions
{
    private readonly Terms _terms = new();
    private readonly Formulas _formulas;
    private readonly IrProgram _program;
    private readonly IrFunction _function;
    private readonly List<Question> _asked = [];

    public Questions(IrProgram program, IrFunction function)
    {
        _program = program;
        _function = function;
        _formulas = new Formulas(function, _terms);
    }

    /// <summary>The questions.</summary>
    public IReadOnlyList<Question> Asked => _asked;

    /// <summary>How many obligations were neither proved nor refuted.</summary>
    public int Open { get; private set; }

    /// <summary>What obligations read that has no formula here, once for each.</summary>
    public List<string> WithoutFormula { get; } = [];

    /// <summary>The script that asks them all.</summary>
    public string Script()
    {
        var script = new StringBuilder(_terms.ToString());
        foreach (var question in _asked)
        {
            script.Append("(push 1)\n(assert ").Append(question.Formula).Append(")\n(check-sat)\n(pop 1)\n");
        }

        return script.ToString();
    }

    /// <summary>Asks whether requirements can hold and fail, whether caps can refuse, and whether cases apply.</summary>
    public void AskHygiene()
    {
        var prover = new FunctionProver(_program, _function, ProofLimit.DefaultNodes);
        if (prover.TakesNothing)
        {
            Ask("the convention takes something", () => Possible, ProofStatus.Refuted);
            return;
        }

        var obligations = new ConditionChecks(prover).Check().ToList();
        foreach (
            var (condition, sessions) in _function
                .SessionConditions.Select(one => (one, (Func<string>)(() => Valid)))
                .Concat(_function.AttendanceConditions.Select(one => (one, (Func<string>)(() => Attending))))
        )
        {
            Ask(obligations, ObligationKind.RequirementCanHold, condition, () => And(sessions(), Holds(condition)));
            Ask(obligations, ObligationKind.RequirementCanFail, condition, () => And(sessions(), Fails(condition)));
            Ask(
                obligations,
                ObligationKind.CapCanRefuse,
                condition,
                () =>
                    And([
                        Attending,
                        .. _function.SessionConditions.Select(Holds),
                        .. _function.AttendanceConditions.Where(one => !ConditionChecks.IsCap(one)).Select(Holds),
                        Fails(condition),
                    ])
            );
        }

        var accepts = obligations.First(one => one.Kind == ObligationKind.FunctionAccepts).Outcome.Status;
        Ask("the function accepts", () => Accepted, accepts);
        if (accepts != ProofStatus.Refuted)
        {
            foreach (var amount in _function.Registers ? new[] { _function.Fee, _function.Share } : [_function.Fee])
            {
                var cases = new CaseQuestions(_formulas, amount);
                foreach (var obligation in new CaseChecks(prover, () => prover.Accepted).Check(amount))
                {
                    if (cases.For(obligation) is { } way)
                    {
                        Ask(
                            $"{obligation.Kind} {obligation.Place}",
                            () => And(Accepted, way()),
                            obligation.Outcome.Status
                        );
                    }
                }
            }
        }
    }

    /// <summary>Asks whether a session is one that a case of an assertion calls wrong.</summary>
    public void Ask(IrAssertion assertion, IrAssertionCase one, Replay replay)
    {
        var (result, _) = new AssertionProver(
            _program,
            assertion with
            {
                Cases = [one],
            },
            replay,
            ProofLimit.DefaultNodes
        ).Prove();
        Ask(
            $"`{assertion.Title}` is wrong of {_function.Name}",
            () => And(Sessions(one.Sessions), _formulas.Of(one.When), _formulas.Of(one.Wrong)),
            // An assertion is proved where there is no such session.
            result.Status switch
            {
                ProofStatus.Proved => ProofStatus.Refuted,
                ProofStatus.Refuted => ProofStatus.Proved,
                _ => ProofStatus.NotProved,
            },
            () => IsWrongBeforeHistory(one)
        );
    }

    private bool IsWrongBeforeHistory(IrAssertionCase one)
    {
        var prover = new FunctionProver(_program, _function, ProofLimit.DefaultNodes, one.When, one.Wrong);
        return !FunctionProver.IsEmpty(
            prover.Diagrams.And([prover.Of(one.Sessions), prover.Of(one.When), prover.Of(one.Wrong)])
        );
    }

    private void Ask(List<Obligation> obligations, ObligationKind kind, IrCondition condition, Func<string> formula)
    {
        // Two conditions may stand in one place, such as the bodies of one list: which is which is not told.
        if (obligations.Where(one => one.Kind == kind && one.Place.Equals(condition.Origin)).ToList() is [var only])
        {
            Ask($"{kind} {condition.Origin}", formula, only.Outcome.Status);
        }
    }

    private void Ask(string what, Func<string> formula, ProofStatus status, Func<bool>? restsOnHistory = null)
    {
        if (status == ProofStatus.NotProved)
        {
            Open++;
            return;
        }

        try
        {
            var written = formula();
            _asked.Add(new($"{what}\n", written, status == ProofStatus.Proved, restsOnHistory ?? (() => false)));
        }
        catch (NoFormulaException unknown)
        {
            WithoutFormula.Add(unknown.Message);
        }
    }

    private string Possible
    {
        get
        {
            var convention = _program.Conventions[_function.Convention];
            var (from, to) = (Calculus.Day(convention.From.Number).Key, Calculus.Day(convention.To.Number).Key);
            var within = $"(<= {from} {_formulas.SessionDate.Key} {to})";
            return convention.Takes is { } takes ? And(within, _formulas.Of(takes)) : within;
        }
    }

    private string Valid => And([Possible, .. _function.Needs.Select(need => $"(not {Lacks(need)})")]);

    private string Attending => And(Valid, Somebody);

    private string Accepted =>
        _function.Registers
            ? And([Attending, .. _function.SessionConditions.Concat(_function.AttendanceConditions).Select(Holds)])
            : And([Valid, .. _function.SessionConditions.Select(Holds)]);

    private string Somebody => $"(>= {_formulas.People(FactOwner.Beneficiary)} 1)";

    private string Sessions(IrAssertedSessions sessions) =>
        sessions switch
        {
            IrAssertedSessions.Accepted => Accepted,
            IrAssertedSessions.Attended when _function.Registers => Attending,
            _ => Valid,
        };

    private string Lacks(IrNeed need) =>
        need.Level == FactOwner.Beneficiary ? And(Somebody, _formulas.Of(need.Lacks)) : _formulas.Of(need.Lacks);

    private string Holds(IrCondition condition) => _formulas.Of(condition.Holds);

    private string Fails(IrCondition condition) => $"(not {Holds(condition)})";

    private static string And(params IEnumerable<string> all) => $"(and true true {string.Join(' ', all)})";
}
