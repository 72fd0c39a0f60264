using System.Numerics;
using Conv.Analysis.Histories;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Witnesses;

/// <summary>What graphs say of one session, exactly; an answer is unknown where a graph has a node that is not known here.</summary>
/// <param name="program">The program.</param>
/// <param name="function">The function that judges the session.</param>
/// <param name="act">The session.</param>
/// <param name="memory">What the acts before it left behind.</param>
/// <param name="chosen">The chosen alternative of each reading, by name.</param>
internal sealed class ActEvaluator(
    IrProgram program,
    IrFunction function,
    ConcreteAct act,
    Memory memory,
    IReadOnlyDictionary<string, int> chosen
)
{
    /// <summary>The session.</summary>
    public ConcreteAct Act => act;

    /// <summary>Whether a condition holds; null: unknown.</summary>
    public bool? Holds(IrExpression condition) => Value(condition) is { } value ? !value.IsZero : null;

    /// <summary>An amount in cents. Known and null: unspecified.</summary>
    public (bool Known, BigInteger? Cents) Amount(IrExpression amount) =>
        amount switch
        {
            IrUnspecified => (true, null),
            IrShared shared => Amount(shared.Definition),
            IrChoice choice => Amount(Chosen(choice)),
            IrIf choice => Holds(choice.Condition) is { } holds
                ? Amount(holds ? choice.Then : choice.Else)
                : (false, null),
            _ => Value(amount) is { } value ? (true, value) : (false, null),
        };

    /// <summary>The value of a graph, 1 and 0 where it is a condition; null: unknown.</summary>
    public BigInteger? Value(IrExpression node) =>
        node switch
        {
            IrConstant constant => constant.Value,
            IrFact fact => act.Value(fact.Fact),
            IrSessionDate => act.Day,
            IrPeople people => people.Who == FactOwner.Provider ? act.Providers : act.Beneficiaries,
            IrPresent present => One(present.Fact.Storage == FactStorage.Own || act.Value(present.Fact) is not null),
            IrIsOneOf member => One(act.Value(member.Fact) is { } value && member.Set.Has((int)value)),
            IrReached reached => One(
                act.Value(reached.Fact) is { } since
                    && AgeSteps.FirstDay((int)since, AgeSteps.Completed(reached.Years)) <= act.Day
            ),
            IrCompare compare => Value(compare.Left) is { } left && Value(compare.Right) is { } right
                ? One(AtomReader.Holds(compare.Operator, left.CompareTo(right)))
                : null,
            IrAll all => Row(all.Operands, until: false),
            IrAny any => Row(any.Operands, until: true),
            IrEvery every => every.OfBeneficiaries && act.Beneficiaries == 0 ? BigInteger.Zero
            : Holds(every.Condition) is not { } own ? null
            : !own ? BigInteger.Zero
            : OthersSay(every) is { } others ? One(others)
            : null,
            IrNot not => Holds(not.Operand) is { } holds ? One(!holds) : null,
            IrIf choice => Holds(choice.Condition) is { } holds ? Value(holds ? choice.Then : choice.Else) : null,
            IrChoice choice => Value(Chosen(choice)),
            IrShared shared => Value(shared.Definition),
            IrCount count => memory.Count(act, count.Counter),
            IrOpening opening => memory.Opening(act, program.Counters[opening.Counter].Window) ?? act.Day,
            IrArithmetic arithmetic => Value(arithmetic.Left) is { } left && Value(arithmetic.Right) is { } right
                ? MonotoneCalculation.Combine(arithmetic.Operator, left, right)
                : null,
            IrQuotient quotient => Value(quotient.Numerator) is { } numerator
                ? MonotoneCalculation.Divide(numerator, quotient.Divisor, quotient.Rounding)
                : null,
            IrShift shift => Value(shift.Operand) is { } from ? MonotoneCalculation.Move(shift, (int)from) : null,
            IrOverflows overflows => Value(overflows.Value) is { } value
                ? One(value < long.MinValue || value > long.MaxValue)
                : null,
            IrFirstProviderGives given => One(
                given.Fact.Storage == FactStorage.Own || act.Value(given.Fact) is not null
            ),
            IrOwed => Amount(function.Share) is (true, var cents) ? cents ?? BigInteger.Zero : null,
            IrGranted or IrLargestGrant => Value(function.Granted),
            IrIsExceptional => Value(function.Exceptional),
            _ => null,
        };

    /// <summary>Whether everybody but the first says yes as well, in vain where there is nobody else; null: unknown.</summary>
    public bool? OthersSay(IrEvery every)
    {
        var all = true;
        foreach (var (provider, beneficiary) in Others(every))
        {
            var other = new ActEvaluator(program, function, act.SeenBy(provider, beneficiary), memory, chosen);
            if (other.Holds(every.Condition) is not { } holds)
            {
                return null;
            }

            all &= holds;
        }

        return all;
    }

    private IEnumerable<(bool Provider, bool Beneficiary)> Others(IrEvery every)
    {
        var providers = every.OfProviders && act.Providers > 1;
        var beneficiaries = every.OfBeneficiaries && act.Beneficiaries > 1;
        if (providers)
        {
            yield return (true, false);
        }

        if (beneficiaries)
        {
            yield return (false, true);
        }

        if (providers && beneficiaries)
        {
            yield return (true, true);
        }
    }

    private static BigInteger One(bool holds) => holds ? BigInteger.One : BigInteger.Zero;

    private IrExpression Chosen(IrChoice choice) => choice.Alternatives[chosen[choice.Reading.Name]];

    private BigInteger? Row(IEnumerable<IrExpression> operands, bool until)
    {
        foreach (var operand in operands)
        {
            if (Holds(operand) is not { } holds)
            {
                return null;
            }

            if (holds == until)
            {
                return One(until);
            }
        }

        return One(!until);
    }
}
