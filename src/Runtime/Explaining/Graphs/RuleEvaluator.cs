using System.Diagnostics;
using System.Numerics;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>Evaluates nodes of decision graphs, and takes a note of what was read.</summary>
/// <param name="context">What may be read.</param>
/// <param name="log">Where notes go; null: nowhere.</param>
internal sealed class RuleEvaluator(RuleContext context, RuleLog? log = null)
{
    private RuleProgram Program => context.Program;

    private int Today => context.Facts.Day;

    private RuleFunction Function =>
        context.Function ?? throw new UnreachableException("a convention is asked before a function judges");

    public bool IsTrue(int node) => Evaluate(node).IsTrue;

    public RuleValue Evaluate(int index)
    {
        var node = Program.Nodes[index];
        return node.Kind switch
        {
            RuleKind.Constant => RuleValue.Of(node.Numbers[0]),
            RuleKind.Unspecified => RuleValue.Missing,
            RuleKind.Fact => Number(Fact(node)),
            RuleKind.SessionDate => RuleValue.Of(Today),
            RuleKind.People => People((FactSubject)node.Numbers[0]),
            RuleKind.Present => RuleValue.Of(IsPresent(node)),
            RuleKind.FirstProviderGives => RuleValue.Of(
                context.Facts.Providers.Count > 0
                    && new RuleEvaluator(context with { Provider = 0 }, log).IsPresent(node)
            ),
            RuleKind.IsOneOf => RuleValue.Of(IsOneOf(node)),
            RuleKind.Reached => RuleValue.Of(HasReached(node)),
            RuleKind.Compare => RuleValue.Of(Compare(node)),
            RuleKind.All => RuleValue.Of(All(node)),
            RuleKind.Any => RuleValue.Of(Any(node)),
            RuleKind.Not => RuleValue.Of(!IsTrue(node.Children[0])),
            RuleKind.Every => RuleValue.Of(Every(node)),
            RuleKind.If => Evaluate(node.Children[IsTrue(node.Children[0]) ? 1 : 2]),
            RuleKind.Shared => Shared(node),
            RuleKind.Count => RuleValue.Of(Count((int)node.Numbers[0], node)),
            RuleKind.Submitted => RuleValue.Of(IsSubmitted((int)node.Numbers[0])),
            RuleKind.PeriodStart => Period(node) is { } period ? RuleValue.Of(period.First) : RuleValue.Missing,
            RuleKind.Shift => Shift(node),
            RuleKind.PartOfDate => PartOfDate(node),
            RuleKind.Opening => RuleValue.Of(Opening((int)node.Numbers[0])),
            RuleKind.Arithmetic => Arithmetic(node),
            RuleKind.Quotient => Quotient(node),
            RuleKind.Overflows => RuleValue.Of(
                Evaluate(node.Children[0]) is { IsKnown: true } value && Exact.Overflows(value.Number)
            ),
            RuleKind.Granted => Evaluate(Function.Granted),
            RuleKind.Owed => Evaluate(Function.Share) is { IsKnown: true } share ? share : RuleValue.Of(0),
            RuleKind.LargestGrant => RuleValue.Of(context.LargestGrant),
            RuleKind.IsExceptional => Evaluate(Function.Exceptional),
            _ => throw new UnreachableException($"no node is of the kind {node.Kind}"),
        };
    }

    /// <summary>From which day on a counter counts that says so itself.</summary>
    public RuleSpan? SinceOf(int counter) => Program.CountSince(counter) is { } read ? Since(read) : null;

    /// <summary>A counter as it stands, for a note.</summary>
    public CounterReading Describe(RuleState state, int counter, RuleSpan? since)
    {
        var symbol = Program.Counters[counter];
        var window = Program.Windows[symbol.Window];
        var span = state.SpanOn(Today, symbol.Window, since);
        return new CounterReading(
            symbol.Name,
            symbol.Phrase,
            state.CountOn(Today, counter, since),
            window.Name,
            span?.FirstDay,
            span?.LastDay,
            Program.Places[symbol.Place].Place
        )
        {
            IsMoney = symbol.IsMoney,
            IsAtLeast = state.IsAtLeast(Today, counter, since),
        };
    }

    private static RuleValue Number(FactCell cell) => cell.IsKnown ? RuleValue.Of(cell.Number) : RuleValue.Missing;

    private FactCell Fact(RuleNode node)
    {
        var fact = Program.Facts[(int)node.Numbers[0]];
        var cell = context.CellOf(fact);
        log?.Fact(fact, cell, context.NameOf(fact.Subject));
        return cell;
    }

    private RuleValue People(FactSubject who)
    {
        var number = who switch
        {
            FactSubject.Provider => context.Facts.Providers.Count,
            FactSubject.Beneficiary => context.Facts.Beneficiaries.Count,
            FactSubject.Session => throw new UnreachableException("a session is nobody"),
            _ => throw new UnreachableException($"nobody is called {who}"),
        };
        log?.People(who, number);
        return RuleValue.Of(number);
    }

    private bool IsPresent(RuleNode node) =>
        Program.Facts[(int)node.Numbers[0]] is { Column: < 0 } || Fact(node).IsKnown;

    private bool IsOneOf(RuleNode node)
    {
        var cell = Fact(node);
        return cell.IsKnown && cell.Number is > 0 and < 64 && ((node.Numbers[1] >> (int)cell.Number) & 1) != 0;
    }

    private bool HasReached(RuleNode node)
    {
        var since = Fact(node);
        if (!since.IsKnown)
        {
            return false;
        }

        var years = (int)node.Numbers[1];
        var day = Calendar.Anniversary((int)since.Number, years);
        log?.Anniversary(Program.Facts[(int)node.Numbers[0]], years, day);
        return day <= Today;
    }

    private bool Compare(RuleNode node)
    {
        var (left, right) = (Evaluate(node.Children[0]), Evaluate(node.Children[1]));
        if (!left.IsKnown || !right.IsKnown)
        {
            return false;
        }

        var order = left.Number.CompareTo(right.Number);
        return (RuleComparison)node.Numbers[0] switch
        {
            RuleComparison.Equal => order == 0,
            RuleComparison.NotEqual => order != 0,
            RuleComparison.Less => order < 0,
            RuleComparison.AtMost => order <= 0,
            RuleComparison.Greater => order > 0,
            RuleComparison.AtLeast => order >= 0,
            var other => throw new UnreachableException($"no comparison is numbered {other}"),
        };
    }

    // Of nobody registered nothing is true; a session without a provider is no session.
    private bool Every(RuleNode node)
    {
        var (ofProviders, ofBeneficiaries, ofFirst) = (node.Says(0), node.Says(1), node.Says(2));
        if (ofBeneficiaries && context.Facts.Beneficiaries.Count == 0)
        {
            return false;
        }

        // Who is not asked in turn stays who they are.
        var providers =
            !ofProviders ? 1
            : ofFirst ? Math.Min(1, context.Facts.Providers.Count)
            : context.Facts.Providers.Count;
        var beneficiaries = ofBeneficiaries ? context.Facts.Beneficiaries.Count : 1;
        for (var i = 0; i < providers * beneficiaries; i++)
        {
            var asking = context with
            {
                Provider = ofProviders ? i / beneficiaries : context.Provider,
                Beneficiary = ofBeneficiaries ? i % beneficiaries : context.Beneficiary,
                IsQuantified = context.IsQuantified || ofProviders || ofBeneficiaries,
            };
            if (!new RuleEvaluator(asking, log).IsTrue(node.Children[0]))
            {
                return false;
            }
        }

        return true;
    }

    private bool All(RuleNode node)
    {
        foreach (var child in node.Children)
        {
            if (!IsTrue(child))
            {
                return false;
            }
        }

        return true;
    }

    private bool Any(RuleNode node)
    {
        foreach (var child in node.Children)
        {
            if (IsTrue(child))
            {
                return true;
            }
        }

        return false;
    }

    private RuleValue Shared(RuleNode node)
    {
        var value = Evaluate(node.Children[0]);
        log?.Named(node, value);
        return value;
    }

    private long Count(int counter, RuleNode node)
    {
        // Where the session lacks a key of the scope, nothing was counted.
        if (context.StateOf(Program.Counters[counter].Window) is not { } state)
        {
            return 0;
        }

        var since = Program.Windows[Program.Counters[counter].Window].Form == RuleWindowForm.Since ? Since(node) : null;
        log?.Counter(Describe(state, counter, since));
        return state.CountOn(Today, counter, since);
    }

    private int Opening(int counter)
    {
        var window = Program.Counters[counter].Window;
        if (context.StateOf(window) is not { } state)
        {
            return Today;
        }

        log?.Counter(Describe(state, counter, null));
        return state.SpanOn(Today, window, null)?.First ?? Today;
    }

    private bool IsSubmitted(int kind)
    {
        var acts = Program.Submitted[kind];
        int? found = null;
        foreach (var day in context.Facts.Submitted[context.Beneficiary][kind])
        {
            if (day >= Today - acts.Before && day <= Today + acts.After)
            {
                found = day;
                break;
            }
        }

        log?.Submitted(acts, Today, found);
        return found is not null;
    }

    // A count since a day that is missing looks back on no day at all.
    private RuleSpan? Since(RuleNode count)
    {
        var since = Program.Nodes[count.Children[0]];
        return since.Kind == RuleKind.PeriodStart ? Period(since)
            : Evaluate(count.Children[0]) is { IsKnown: true } first ? new RuleSpan((int)first.Number, Today + 1)
            : null;
    }

    private RuleSpan? Period(RuleNode node)
    {
        var cell = Fact(node);
        if (!cell.IsKnown)
        {
            return null;
        }

        var (anchor, length) = ((int)cell.Number, (int)node.Numbers[1]);
        if (!node.Says(2))
        {
            var day = Calendar.PeriodOfDays(anchor, length, Today);
            return new(day, Calendar.DaysLater(day, length));
        }

        // Each period begins so many months after the anchor, never after the one before it.
        var first = Calendar.PeriodOfMonths(anchor, length, Today);
        var months = 0;
        while (Calendar.AddMonths(anchor, months) <= Today)
        {
            months += length;
        }

        while (Calendar.AddMonths(anchor, months - length) > Today)
        {
            months -= length;
        }

        return new(first, Calendar.AddMonths(anchor, months));
    }

    private RuleValue Shift(RuleNode node)
    {
        var from = Evaluate(node.Children[0]);
        if (!from.IsKnown)
        {
            return RuleValue.Missing;
        }

        var (day, length) = ((int)BigInteger.Clamp(from.Number, -1, Calendar.LastDay + 1), (int)node.Numbers[0]);
        var unit = (RuleUnit)node.Numbers[1];
        var moved = unit switch
        {
            RuleUnit.Days => Calendar.DaysLater(day, length),
            RuleUnit.Months => Calendar.MonthsLater(day, length),
            RuleUnit.Anniversaries => Calendar.AnniversaryLater(day, length),
            var other => throw new UnreachableException($"no unit is numbered {other}"),
        };
        if (unit == RuleUnit.Anniversaries && Program.Nodes[node.Children[0]] is { Kind: RuleKind.Fact } birth)
        {
            log?.Anniversary(Program.Facts[(int)birth.Numbers[0]], length, moved);
        }

        return RuleValue.Of(moved);
    }

    private RuleValue PartOfDate(RuleNode node)
    {
        var value = Evaluate(node.Children[0]);
        if (!value.IsKnown)
        {
            return RuleValue.Missing;
        }

        var day = (int)value.Number;
        return RuleValue.Of(
            (RuleDatePart)node.Numbers[0] switch
            {
                RuleDatePart.Year => Calendar.YearOf(day),
                RuleDatePart.Month => Calendar.MonthOf(day),
                RuleDatePart.Day => Calendar.DayOfMonth(day),
                RuleDatePart.Weekday => Calendar.WeekdayOf(day),
                var other => throw new UnreachableException($"no part of a day is numbered {other}"),
            }
        );
    }

    private RuleValue Arithmetic(RuleNode node)
    {
        var (left, right) = (Evaluate(node.Children[0]), Evaluate(node.Children[1]));
        return !left.IsKnown || !right.IsKnown
            ? RuleValue.Missing
            : RuleValue.Of(
                (RuleOperation)node.Numbers[0] switch
                {
                    RuleOperation.Add => left.Number + right.Number,
                    RuleOperation.Subtract => left.Number - right.Number,
                    RuleOperation.Multiply => left.Number * right.Number,
                    RuleOperation.Least => BigInteger.Min(left.Number, right.Number),
                    RuleOperation.Greatest => BigInteger.Max(left.Number, right.Number),
                    var other => throw new UnreachableException($"no operation is numbered {other}"),
                }
            );
    }

    private RuleValue Quotient(RuleNode node)
    {
        var numerator = Evaluate(node.Children[0]);
        var divisor = node.Numbers[0];
        return !numerator.IsKnown
            ? RuleValue.Missing
            : RuleValue.Of(
                (RuleRounding)node.Numbers[1] switch
                {
                    RuleRounding.HalfUp => Exact.HalfUp(numerator.Number, divisor),
                    RuleRounding.HalfEven => Exact.HalfEven(numerator.Number, divisor),
                    RuleRounding.Up => Exact.Up(numerator.Number, divisor),
                    RuleRounding.Down => BigInteger.Divide(numerator.Number, divisor),
                    var other => throw new UnreachableException($"no rounding is numbered {other}"),
                }
            );
    }
}
