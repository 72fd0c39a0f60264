using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using Conv.Compiler.Ir;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Analysis.Histories;

/// <summary>What the accepted acts of a beneficiary left behind: when each window opened, and what was added since. Never changes.</summary>
internal sealed class Memory
{
    private readonly IrProgram _program;
    private readonly IReadOnlyDictionary<string, int> _chosen;
    private readonly ImmutableDictionary<int, int> _openings;
    private readonly ImmutableDictionary<int, ImmutableList<(int Day, BigInteger Amount)>> _additions;

    private Memory(
        IrProgram program,
        IReadOnlyDictionary<string, int> chosen,
        ImmutableDictionary<int, int> openings,
        ImmutableDictionary<int, ImmutableList<(int Day, BigInteger Amount)>> additions
    ) => (_program, _chosen, _openings, _additions) = (program, chosen, openings, additions);

    /// <summary>Before the first act.</summary>
    /// <param name="program">The program.</param>
    /// <param name="chosen">The chosen alternative of each reading, by name.</param>
    public static Memory Empty(IrProgram program, IReadOnlyDictionary<string, int> chosen) =>
        new(
            program,
            chosen,
            ImmutableDictionary<int, int>.Empty,
            ImmutableDictionary<int, ImmutableList<(int, BigInteger)>>.Empty
        );

    /// <summary>What a counter holds for an act on a day.</summary>
    public BigInteger Count(int day, int counter)
    {
        var window = _program.Counters[counter].Window;
        var form = Form(window);
        if (!IsRolling(form) && Opening(day, window) is null)
        {
            return BigInteger.Zero;
        }

        var after = form is IrRollingWindow rolling ? rolling.Before(day) : int.MinValue;
        return _additions
            .GetValueOrDefault(counter, [])
            .Where(addition => addition.Day > after && addition.Day <= day)
            .Aggregate(BigInteger.Zero, (sum, addition) => BigInteger.Max(sum + addition.Amount, BigInteger.Zero));
    }

    /// <summary>The day on which a window opened that is open on a day; null where it is closed.</summary>
    public int? Opening(int day, int window) =>
        _openings.TryGetValue(window, out var opened) && day < End(opened, Form(window)) ? opened : null;

    /// <summary>The first days after a day on which a window that is open then is closed, or acts leave one that looks back.</summary>
    public IEnumerable<int> Ends(int day, IEnumerable<int> windows)
    {
        foreach (var window in windows)
        {
            var form = Form(window);
            if (form is IrRollingWindow rolling)
            {
                foreach (
                    var act in _program
                        .Counters.Where(counter => counter.Window == window)
                        .SelectMany(counter => _additions.GetValueOrDefault(counter.Id, []))
                )
                {
                    yield return rolling.Leaves(act.Day);
                }
            }
            else if (Opening(day, window) is { } opened && End(opened, form) <= Calendar.LastDay)
            {
                yield return (int)End(opened, form);
            }
        }
    }

    /// <summary>What is left behind once an act is accepted too; null where something about it is unknown.</summary>
    public Memory? After(IrFunction function, int day, Func<IrExpression, BigInteger?> value)
    {
        var (openings, additions) = (_openings, _additions);
        foreach (var update in function.Updates.Concat(function.SessionUpdates))
        {
            if (value(update.Opens) is not { } opens)
            {
                return null;
            }

            var rolling = IsRolling(Form(update.Window));
            var isOpen = rolling || Opening(day, update.Window) is not null;
            if (!isOpen && !opens.IsZero)
            {
                openings = openings.SetItem(update.Window, day);
                additions = additions.RemoveRange(
                    _program.Counters.Where(one => one.Window == update.Window).Select(one => one.Id)
                );
                isOpen = true;
            }

            foreach (var addition in update.Additions)
            {
                if (value(addition.Counts) is not { } counts || value(addition.Amount) is not { } amount)
                {
                    return null;
                }

                if (isOpen && !counts.IsZero)
                {
                    var before = additions.GetValueOrDefault(addition.Counter, []);
                    additions = additions.SetItem(addition.Counter, before.Add((day, amount)));
                }
            }
        }

        return new Memory(_program, _chosen, openings, additions);
    }

    /// <summary>Tells memories apart that some counters tell apart on a day or later.</summary>
    public string Key(int day, IEnumerable<int> counters)
    {
        var key = new StringBuilder();
        key.Append(day);
        foreach (var counter in counters)
        {
            var window = _program.Counters[counter].Window;
            key.Append('|').Append(Count(day, counter).ToString(CultureInfo.InvariantCulture)).Append('@');
            if (IsRolling(Form(window)))
            {
                foreach (var (at, _) in _additions.GetValueOrDefault(counter, []))
                {
                    key.Append(at).Append(',');
                }
            }
            else
            {
                key.Append(Opening(day, window) ?? -1);
            }
        }

        return key.ToString();
    }

    private IrFixedWindow Form(int window)
    {
        var form = _program.Windows[window].Form;
        while (form is IrWindowChoice choice)
        {
            form = choice.Alternatives[_chosen[choice.Reading.Name]];
        }

        return (IrFixedWindow)form;
    }

    private static bool IsRolling(IrFixedWindow form) => form is IrRollingWindow;

    // From which day on a window of a fact's counts is not known here: it is taken for one that never ends.
    private static long End(int opened, IrFixedWindow form) =>
        form switch
        {
            IrOpenedWindow window => window.EndOf(opened) ?? long.MaxValue,
            IrSinceWindow => long.MaxValue,
            IrRollingWindow => throw new ArgumentException($"{form.Name}: does not end", nameof(form)),
            _ => throw new UnreachableException($"{form.GetType().Name} has no end"),
        };
}
