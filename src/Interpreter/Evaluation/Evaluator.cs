using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Observing;
using Conv.Interpreter.State;
using Conv.Interpreter.Tracing;
using Conv.Interpreter.Values;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Evaluation;

/// <summary>Evaluates an expression as the nodes of the IR say, one method per node that says more than a line.</summary>
/// <param name="context">What the expression may read.</param>
/// <param name="log">Takes a note of every number read; null where nobody asks.</param>
internal sealed class Evaluator(EvaluationContext context, ReadingLog? log = null)
{
    /// <summary>The value of an expression.</summary>
    /// <exception cref="InvalidOperationException">The program is not well-formed: it reads what is not there.</exception>
    public Value Evaluate(IrExpression expression)
    {
        var value = expression switch
        {
            IrConstant constant => Value.Of(constant.Value),
            IrUnspecified => Value.Unspecified,
            IrFact fact => Fact(fact.Fact),
            IrSessionDate => Value.Of(context.Session.Date.Number),
            IrPeople people => People(people),
            IrPresent present => Value.Of(IsPresent(present.Fact)),
            IrFirstProviderGives given => Value.Of(FirstProviderGives(given.Fact)),
            IrIsOneOf isOneOf => Value.Of(IsOneOf(isOneOf)),
            IrReached reached => Value.Of(HasReached(reached)),
            IrCompare compare => Value.Of(Compare(compare)),
            IrAll all => Value.Of(all.Operands.All(IsTrue)),
            IrAny any => Value.Of(any.Operands.Any(IsTrue)),
            IrNot not => Value.Of(!IsTrue(not.Operand)),
            IrEvery every => Value.Of(Every(every)),
            IrIf choice => Evaluate(IsTrue(choice.Condition) ? choice.Then : choice.Else),
            IrChoice choice => Evaluate(Chosen(choice)),
            IrShared shared => Shared(shared),
            IrCount count => Count(count),
            IrSubmitted submitted => Value.Of(IsSubmitted(submitted)),
            IrPeriodStart start => PeriodStart(start),
            IrShift shift => Shift(shift),
            IrPartOfDate part => PartOfDate(part),
            IrOpening opening => Opening(opening.Counter),
            IrArithmetic arithmetic => Arithmetic(arithmetic),
            IrQuotient quotient => Quotient(quotient),
            IrOverflows overflows => Value.Of(Overflows(Evaluate(overflows.Value))),
            IrGranted => Evaluate(JudgingFunction.Granted),
            IrOwed => Owed(Evaluate(JudgingFunction.Share)),
            IrLargestGrant => Value.Of(
                context.LargestGrant
                    ?? throw Malformed(expression, "reads the largest grant before the attendances are decided")
            ),
            IrIsExceptional => Evaluate(JudgingFunction.Exceptional),
            _ => throw new ArgumentOutOfRangeException(nameof(expression)),
        };
        context.Observer?.Saw(
            expression,
            expression.Type == IrType.Boolean
                ? new Observation(ObservationKind.Truth, value.IsTrue ? 1 : 0)
                : new Observation(ObservationKind.Reached, 0)
        );
        return value;
    }

    /// <summary>Whether a condition holds.</summary>
    public bool IsTrue(IrExpression condition) => Evaluate(condition).IsTrue;

    /// <summary>The value of an expression that a decision carries out of the program: there, and within 64 bits.</summary>
    /// <exception cref="InvalidOperationException">It is not: the program lacks a need.</exception>
    public long Whole(IrExpression expression)
    {
        var value = Evaluate(expression);
        return value.IsKnown && !Overflows(value)
            ? (long)value.Number
            : throw Malformed(expression, "decides by a value that is not there or outside 64 bits");
    }

    /// <summary>The cents of an amount; null where the text gives no value.</summary>
    /// <exception cref="InvalidOperationException">A fact is missing or the amount is outside 64 bits: the program lacks a need.</exception>
    public long? Cents(IrExpression amount) => Evaluate(amount).State == ValueState.Unspecified ? null : Whole(amount);

    /// <summary>The branch that a choice takes under the chosen reading.</summary>
    public IrExpression Chosen(IrChoice choice)
    {
        var alternative = context.Readings.ChosenOf(choice.Reading);
        log?.Choice(choice.Reading, alternative);
        return choice.Alternatives[alternative];
    }

    /// <summary>Whether a value does not fit the 64 bits of its column.</summary>
    public static bool Overflows(Value value) =>
        value.IsKnown && (value.Number < long.MinValue || value.Number > long.MaxValue);

    private IrFunction JudgingFunction =>
        context.Function ?? throw new ValueUnavailableException("A category reads the grant of a function.");

    // A share that the text leaves open adds nothing to what the beneficiary has paid; one below zero is given back.
    private static Value Owed(Value share) => share.IsKnown ? share : Value.Of(0);

    private Value Fact(FactSymbol fact)
    {
        var value = context.ValueOf(fact);
        log?.Fact(fact, value, context.Session.Identifiers, context.NameOf(fact.Owner));
        return value;
    }

    private Value People(IrPeople people)
    {
        var number = people.Who switch
        {
            FactOwner.Provider => context.Session.Providers.Length,
            FactOwner.Beneficiary => context.Session.Beneficiaries.Length,
            _ => throw Malformed(people, "counts neither providers nor beneficiaries"),
        };
        log?.People(people.Who, number);
        return Value.Of(number);
    }

    // What the input always gives stands outside the fact dictionaries: the keys of sessions and people, and the function.
    private bool IsPresent(FactSymbol fact) => fact.Storage == FactStorage.Own || Fact(fact).IsKnown;

    private bool FirstProviderGives(FactSymbol fact) =>
        !context.Session.Providers.IsEmpty
        && new Evaluator(context with { Provider = context.Session.Providers[0] }, log).IsPresent(fact);

    private bool IsOneOf(IrIsOneOf isOneOf)
    {
        var value = Fact(isOneOf.Fact);
        return value.IsKnown && value.Number > 0 && value.Number < 64 && isOneOf.Set.Has((int)value.Number);
    }

    private bool HasReached(IrReached reached)
    {
        var since = Fact(reached.Fact);
        if (!since.IsKnown)
        {
            return false;
        }

        var anniversary = CivilDate.FromDayNumber((long)since.Number).Anniversary(reached.Years);
        log?.Anniversary(reached.Fact, reached.Years, anniversary);
        context.Observer?.Saw(
            reached,
            Observation.Of(ObservationKind.Days, (BigInteger)context.Session.Date.Number - anniversary.DayNumber)
        );
        return anniversary.DayNumber <= context.Session.Date.Number;
    }

    private bool Compare(IrCompare compare)
    {
        var left = Evaluate(compare.Left);
        var right = Evaluate(compare.Right);
        RefuseUnspecified(compare, left, right);
        if (!left.IsKnown || !right.IsKnown)
        {
            return false;
        }

        context.Observer?.Saw(compare, Observation.Of(ObservationKind.Difference, left.Number - right.Number));
        var order = left.Number.CompareTo(right.Number);
        return compare.Operator switch
        {
            IrComparison.Equal => order == 0,
            IrComparison.NotEqual => order != 0,
            IrComparison.Less => order < 0,
            IrComparison.AtMost => order <= 0,
            IrComparison.Greater => order > 0,
            IrComparison.AtLeast => order >= 0,
            _ => throw Malformed(compare, "compares by no known relation"),
        };
    }

    // Of nobody registered nothing is true; a session without a provider is no session.
    private bool Every(IrEvery every)
    {
        var contexts = every.OfProviders
            ? context
                .Session.Providers.Take(every.OfFirst ? 1 : int.MaxValue)
                .Select(provider => context with { Provider = provider, IsQuantified = true })
            : [context];
        if (every.OfBeneficiaries)
        {
            var beneficiaries = context.Session.Beneficiaries;
            contexts = contexts.SelectMany(
                _ => beneficiaries,
                (evaluation, beneficiary) => evaluation with { Beneficiary = beneficiary, IsQuantified = true }
            );
            if (beneficiaries.IsEmpty)
            {
                return false;
            }
        }

        return contexts.All(evaluation => new Evaluator(evaluation, log).IsTrue(every.Condition));
    }

    private Value Shared(IrShared shared)
    {
        var value = Evaluate(shared.Definition);
        log?.Named(shared, value);
        return value;
    }

    private Value Count(IrCount read)
    {
        // Where the session lacks a key of the scope, nothing was counted.
        var counter = read.Counter;
        if (context.StateOf(context.Program.Counters[counter].Window) is not { } state)
        {
            return Value.Of(0);
        }

        var since = state.AsksSince(counter) ? Since(read) : null;
        var count = state.CountOn(context.Session.Date.Number, counter, since);
        log?.Counter(state.Describe(context.Session.Date.Number, counter, count, since));
        if (context.Observer is { } observer)
        {
            observer.Saw(
                read,
                new Observation(ObservationKind.Edge, (long)state.EdgeOn(context.Session.Date.Number, counter))
            );
        }

        return Value.Of(count);
    }

    private bool IsSubmitted(IrSubmitted submitted)
    {
        if (context.Submitted is not { } history || context.Beneficiary is not { } beneficiary)
        {
            throw Malformed(submitted, "asks for submitted acts where there is no trajectory");
        }

        var found = history.Around(beneficiary.Id, submitted.Acts, context.Position, context.Session.Date.Number);
        log?.Submitted(context.Program.Submitted[submitted.Acts], context.Session.Date.Number, found);
        return found is not null;
    }

    private Value PartOfDate(IrPartOfDate part)
    {
        var day = Evaluate(part.Operand);
        if (!day.IsKnown)
        {
            return Value.Missing;
        }

        var date = CivilDate.FromDayNumber((long)day.Number);
        return Value.Of(
            part.Part switch
            {
                IrDatePart.Year => date.Year,
                IrDatePart.Month => date.Month,
                IrDatePart.Day => date.Day,
                IrDatePart.Weekday => date.Weekday,
                _ => throw Malformed(part, "asks for no known part of a day"),
            }
        );
    }

    private Value Shift(IrShift shift)
    {
        var from = Evaluate(shift.Operand);
        if (!from.IsKnown)
        {
            return Value.Missing;
        }

        // Beyond the calendar on either side there is one day, and nothing moves it.
        var (before, after) = (-1L, new CivilDate(10_000, 1, 1).DayNumber);
        if (from.Number <= before || from.Number >= after)
        {
            return Value.Of(from.Number <= before ? before : after);
        }

        var day = CivilDate.FromDayNumber((long)from.Number);
        var moved = shift.Unit switch
        {
            IrShiftUnit.Days => day.DayNumber + shift.Length,
            IrShiftUnit.Months => day.AddMonths(shift.Length).DayNumber,
            IrShiftUnit.Anniversaries => day.Anniversary(shift.Length).DayNumber,
            _ => throw Malformed(shift, "moves a day by no known unit"),
        };
        moved = Math.Clamp(moved, before, after);
        if (shift is { Unit: IrShiftUnit.Anniversaries, Operand: IrFact birth })
        {
            log?.Anniversary(birth.Fact, shift.Length, CivilDate.FromDayNumber(moved));
        }

        return Value.Of(moved);
    }

    private Value Opening(int counter)
    {
        var day = context.Session.Date.Number;
        if (context.StateOf(context.Program.Counters[counter].Window) is not { } state)
        {
            return Value.Of(day);
        }

        log?.Counter(state.Describe(day, counter, state.CountOn(day, counter)));
        return Value.Of(state.SpanOn(day, context.Program.Counters[counter].Window)?.First ?? day);
    }

    /// <summary>
    /// From which day on a counter counts, as the judging function says, else another one whose sessions it counts; null where none says, or the day is missing.
    /// </summary>
    public WindowSpan? SinceOf(int counter) =>
        IrWalk
            .Nodes(context.Program.Functions.Prepend(JudgingFunction).SelectMany(IrWalk.Outputs))
            .OfType<IrCount>()
            .FirstOrDefault(read => read.Counter == counter && read.Since is not null)
            is { } read
            ? Since(read)
            : null;

    // A count since a day that is missing looks back on no day at all.
    private WindowSpan? Since(IrCount read)
    {
        var since = read.Since ?? throw Malformed(read, "does not say from which day on it counts");
        while (since is IrChoice choice)
        {
            since = Chosen(choice);
        }

        if (since is IrPeriodStart start)
        {
            return Period(start);
        }

        return Evaluate(since) is { IsKnown: true } first
            ? new WindowSpan((long)first.Number, context.Session.Date.Number + 1L)
            : null;
    }

    private Value PeriodStart(IrPeriodStart start) =>
        Period(start) is { } period ? Value.Of(period.First) : Value.Missing;

    // Written from the definition: the last period that begins on or before the day.
    private WindowSpan? Period(IrPeriodStart start)
    {
        var value = Fact(start.Fact);
        if (!value.IsKnown)
        {
            return null;
        }

        var anchor = CivilDate.FromDayNumber((long)value.Number);
        long Begin(long period) =>
            start.InMonths
                ? anchor.AddMonths(period * start.Length).DayNumber
                : anchor.DayNumber + (period * start.Length);
        var period = 0L;
        while (Begin(period) > context.Session.Date.Number)
        {
            period--;
        }

        while (Begin(period + 1) <= context.Session.Date.Number)
        {
            period++;
        }

        return new WindowSpan(Begin(period), Begin(period + 1));
    }

    private Value Arithmetic(IrArithmetic arithmetic)
    {
        var left = Evaluate(arithmetic.Left);
        var right = Evaluate(arithmetic.Right);
        RefuseUnspecified(arithmetic, left, right);
        if (!left.IsKnown || !right.IsKnown)
        {
            return Value.Missing;
        }

        if (arithmetic.Operator is IrOperator.Least or IrOperator.Greatest)
        {
            var sign = left.Number.CompareTo(right.Number);
            context.Observer?.Saw(arithmetic, new Observation(ObservationKind.Difference, sign));
        }

        return Value.Of(
            arithmetic.Operator switch
            {
                IrOperator.Add => left.Number + right.Number,
                IrOperator.Subtract => left.Number - right.Number,
                IrOperator.Multiply => left.Number * right.Number,
                IrOperator.Least => BigInteger.Min(left.Number, right.Number),
                IrOperator.Greatest => BigInteger.Max(left.Number, right.Number),
                _ => throw Malformed(arithmetic, "computes by no known operator"),
            }
        );
    }

    private Value Quotient(IrQuotient quotient)
    {
        var numerator = Evaluate(quotient.Numerator);
        RefuseUnspecified(quotient, numerator);
        return numerator.IsKnown
            ? Value.Of(Rounding.Divide(numerator.Number, quotient.Divisor, quotient.Rounding))
            : Value.Missing;
    }

    private static void RefuseUnspecified(IrExpression node, params ReadOnlySpan<Value> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.State == ValueState.Unspecified)
            {
                throw Malformed(node, "computes with an amount that has no value");
            }
        }
    }

    private static ValueUnavailableException Malformed(IrExpression node, string what) =>
        new($"{TracePlaces.Of(node.Origin)}: the program {what}.");
}
