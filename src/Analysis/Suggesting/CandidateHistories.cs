using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Analysis.Suggesting;

/// <summary>
/// The histories that may lead to something, in a fixed order: the session alone, then with earlier ones that fill the counters it reads, to
/// just below and just above each number that they are compared with, then at the ends of the windows.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="sketches">The sessions of a function, by id.</param>
internal sealed class CandidateHistories(IrProgram program, Func<int, FunctionSketch> sketches)
{
    private const int MostActs = 60;
    private const long LargestNumber = 1_000_000;
    private static readonly int[] Distances = [7, 1];
    private static readonly int[] Factors = [5, 20];

    /// <summary>Histories that end in a session.</summary>
    public IEnumerable<CandidateHistory> To(Sketch target)
    {
        foreach (var day in Days(target))
        {
            yield return new CandidateHistory([target.On(day)], target.Readings);
        }

        foreach (var longer in Longer(target.On(target.First)))
        {
            yield return new CandidateHistory([longer], target.Readings);
        }

        var counters = IrWalk.Nodes(IrWalk.Outputs(target.Function)).OfType<IrCount>().Select(count => count.Counter);
        foreach (var counter in counters.Distinct())
        {
            foreach (var earlier in Adding(counter, target))
            {
                foreach (var history in Filled(target, earlier, counter).Concat(AtEdges(target, earlier, counter)))
                {
                    yield return history;
                }
            }
        }
    }

    // The first days of a convention are the simplest; where two conventions meet, the last are as good.
    private static IEnumerable<int> Days(Sketch target) =>
        new[] { target.First, target.Last, target.First + 1 }.Where(day => day <= target.Last).Distinct();

    // More of a number than is needed: what a cap cuts off, what a bracket takes.
    private static IEnumerable<ConcreteAct> Longer(ConcreteAct act) =>
        from fact in act.Facts
        where fact.Value.Fact.Kind is FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money
        from factor in Factors
        select act with
        {
            Facts = act.Facts.SetItem(
                fact.Key,
                (fact.Value.Fact, Math.Clamp(fact.Value.Value, 1, LargestNumber) * factor)
            ),
        };

    // The function itself before others.
    private IEnumerable<Sketch> Adding(int counter, Sketch target) =>
        program
            .Functions.Where(function =>
                function.Updates.Any(update => update.Additions.Any(addition => addition.Counter == counter))
            )
            .OrderBy(function => function.Id != target.Function.Id)
            .ThenBy(function => function.Id)
            .Select(function => sketches(function.Id).Counted(counter))
            .OfType<Sketch>();

    private IEnumerable<CandidateHistory> Filled(Sketch target, Sketch earlier, int counter)
    {
        foreach (var times in Numbers(target.Function, counter))
        {
            foreach (var distance in Distances)
            {
                var length = times * distance;
                var day = Math.Max(target.First, earlier.InForce.First + length);
                if (day > target.InForce.Last || day - distance > earlier.InForce.Last)
                {
                    continue;
                }

                var last = target.On(day);
                foreach (var kind in Kinds(earlier, target, last, day - length))
                {
                    yield return new CandidateHistory(
                        [
                            .. Enumerable
                                .Range(0, times)
                                .Select(i => kind with { Day = day - ((times - i) * distance) }),
                            last,
                        ],
                        target.Readings
                    );
                }
            }
        }
    }

    // One earlier session, and the last day on which it counts or the first on which it does not.
    private IEnumerable<CandidateHistory> AtEdges(Sketch target, Sketch earlier, int counter)
    {
        var form = Form(program.Windows[program.Counters[counter].Window].Form, target.Readings);
        foreach (var start in new[] { earlier.First, target.First, earlier.InForce.Last }.Distinct())
        {
            foreach (
                var day in Edges(start, form).Where(day => target.InForce.First <= day && day <= target.InForce.Last)
            )
            {
                var last = target.On(day);
                foreach (var kind in Kinds(earlier, target, last, start))
                {
                    yield return new CandidateHistory([kind with { Day = start }, last], target.Readings);
                }
            }
        }
    }

    // The session itself, as it is at the end or as it would be at the start; or the earlier one, with the facts of the last where they fit.
    private static IEnumerable<ConcreteAct> Kinds(Sketch earlier, Sketch target, ConcreteAct last, int start)
    {
        var own = earlier.On(start);
        var facts = last
            .Facts.Where(fact => fact.Value.Fact.Owner == FactOwner.Beneficiary || !own.Facts.ContainsKey(fact.Key))
            .Aggregate(own.Facts, (all, fact) => all.SetItem(fact.Key, fact.Value));
        if (earlier.Function.Id == last.Function)
        {
            yield return last;
            yield return target.On(start);
        }

        yield return own with
        {
            Facts = facts,
            Providers = last.Providers,
            Beneficiaries = Math.Max(1, last.Beneficiaries),
        };
        yield return own with
        {
            Providers = last.Providers,
            Beneficiaries = Math.Max(1, last.Beneficiaries),
        };
    }

    // How many earlier sessions: one, and those that the function's comparisons tell apart.
    private static IEnumerable<int> Numbers(IrFunction function, int counter) =>
        IrWalk
            .Nodes(IrWalk.Outputs(function))
            .OfType<IrCompare>()
            .Where(compare => compare.Left is IrCount count && count.Counter == counter)
            .Select(compare => compare.Right)
            .OfType<IrConstant>()
            .SelectMany(constant => new[] { constant.Value - 1, constant.Value, constant.Value + 1 })
            .Append(1)
            .Where(number => number is > 0 and <= MostActs)
            .Select(number => (int)number)
            .Distinct()
            .Order();

    private static IrFixedWindow Form(IrWindowForm form, ImmutableSortedDictionary<string, int> readings) =>
        form switch
        {
            IrFixedWindow fixedWindow => fixedWindow,
            IrWindowChoice choice => Form(choice.Alternatives[readings[choice.Reading.Name]], readings),
            _ => throw new UnreachableException($"{form.GetType().Name} is no form of a window"),
        };

    private static int[] Edges(int start, IrFixedWindow form)
    {
        var end = form switch
        {
            IrOpenedWindow opened => opened.EndOf(start),
            IrRollingWindow rolling => rolling.Leaves(start),
            IrSinceWindow => null,
            _ => throw new UnreachableException($"{form.GetType().Name} has no end"),
        };
        return end is { } day && day <= Calendar.LastDay ? [(int)day - 1, (int)day] : [];
    }
}
