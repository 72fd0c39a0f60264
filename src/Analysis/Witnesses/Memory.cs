using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using Conv.Compiler.Ir;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Analysis.Witnesses;

/// <summary>
/// What accepted acts left behind, for each combination of keys that windows are kept for: when a window opened, and what was added since.
/// Never changes.
/// </summary>
internal sealed class Memory
{
    private readonly IrProgram _program;
    private readonly IReadOnlyDictionary<string, int> _chosen;
    private readonly ImmutableSortedDictionary<(int Window, string Key), int> _openings;
    private readonly ImmutableSortedDictionary<
        (int Counter, string Key),
        ImmutableList<(int Day, BigInteger Amount)>
    > _additions;

    private Memory(
        IrProgram program,
        IReadOnlyDictionary<string, int> chosen,
        ImmutableSortedDictionary<(int, string), int> openings,
        ImmutableSortedDictionary<(int, string), ImmutableList<(int Day, BigInteger Amount)>> additions
    ) => (_program, _chosen, _openings, _additions) = (program, chosen, openings, additions);

    /// <summary>Before the first act.</summary>
    /// <param name="program">The program.</param>
    /// <param name="chosen">The chosen alternative of each reading, by name.</param>
    public static Memory Empty(IrProgram program, IReadOnlyDictionary<string, int> chosen) =>
        new(
            program,
            chosen,
            ImmutableSortedDictionary.Create<(int, string), int>(new ByNumberAndKey()),
            ImmutableSortedDictionary.Create<(int, string), ImmutableList<(int, BigInteger)>>(new ByNumberAndKey())
        );

    /// <summary>What a counter holds for an act.</summary>
    public BigInteger Count(ConcreteAct act, int counter) =>
        act.KeyOf(_program.ScopeOf(counter)) is { } key ? Count(act.Day, counter, key) : BigInteger.Zero;

    /// <summary>The day on which a window opened that is open for an act; null where it is closed.</summary>
    public int? Opening(ConcreteAct act, int window) =>
        act.KeyOf(_program.Scopes[_program.Windows[window].Scope]) is { } key ? Opening(act.Day, window, key) : null;

    /// <summary>The first days after a day on which a window that is open then is closed, or acts leave one that looks back.</summary>
    public IEnumerable<int> Ends(int day, IEnumerable<int> windows)
    {
        foreach (var window in windows)
        {
            var form = Form(window);
            if (form is IrRollingWindow rolling)
            {
                foreach (
                    var act in _additions
                        .Where(one => _program.Counters[one.Key.Counter].Window == window)
                        .SelectMany(one => one.Value)
                )
                {
                    yield return rolling.Leaves(act.Day);
                }
            }
            else
            {
                foreach (var ((_, key), _) in _openings.Where(one => one.Key.Window == window))
                {
                    if (Opening(day, window, key) is { } opened && End(opened, form) <= Calendar.LastDay)
                    {
                        yield return (int)End(opened, form);
                    }
                }
            }
        }
    }

    /// <summary>What is left behind once an act is accepted too; null where something about it is unknown.</summary>
    public Memory? After(IrFunction function, ConcreteAct act, Func<IrExpression, BigInteger?> value)
    {
        var (openings, additions) = (_openings, _additions);
        foreach (var update in function.Updates.Concat(function.SessionUpdates))
        {
            if (value(update.Opens) is not { } opens)
            {
                return null;
            }

            // Who lacks a key has no state.
            if (act.KeyOf(_program.Scopes[_program.Windows[update.Window].Scope]) is not { } key)
            {
                continue;
            }

            var rolling = IsRolling(Form(update.Window));
            var isOpen = rolling || Opening(act.Day, update.Window, key) is not null;
            if (!isOpen && !opens.IsZero)
            {
                openings = openings.SetItem((update.Window, key), act.Day);
                additions = additions.RemoveRange(
                    _program.Counters.Where(one => one.Window == update.Window).Select(one => (one.Id, key))
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
                    var before = additions.GetValueOrDefault((addition.Counter, key), []);
                    additions = additions.SetItem((addition.Counter, key), before.Add((act.Day, amount)));
                }
            }
        }

        return new Memory(_program, _chosen, openings, additions);
    }

    /// <summary>Tells memories apart that some counters tell apart on a day or later.</summary>
    public string Key(int day, IEnumerable<int> counters)
    {
        var text = new StringBuilder();
        text.Append(day);
        foreach (var counter in counters)
        {
            var window = _program.Counters[counter].Window;
            text.Append('|');
            foreach (var key in Keys(counter, window))
            {
                text.Append(CultureInfo.InvariantCulture, $"{key}:{Count(day, counter, key)}@");
                if (IsRolling(Form(window)))
                {
                    foreach (var (at, _) in _additions.GetValueOrDefault((counter, key), []))
                    {
                        text.Append(at).Append(',');
                    }
                }
                else
                {
                    text.Append(Opening(day, window, key) ?? -1).Append(',');
                }
            }
        }

        return text.ToString();
    }

    private IEnumerable<string> Keys(int counter, int window) =>
        _openings
            .Keys.Where(one => one.Window == window)
            .Select(one => one.Key)
            .Concat(_additions.Keys.Where(one => one.Counter == counter).Select(one => one.Key))
            .Distinct(StringComparer.Ordinal);

    private BigInteger Count(int day, int counter, string key)
    {
        var window = _program.Counters[counter].Window;
        var form = Form(window);
        if (!IsRolling(form) && Opening(day, window, key) is null)
        {
            return BigInteger.Zero;
        }

        var after = form is IrRollingWindow rolling ? rolling.Before(day) : int.MinValue;
        return _additions
            .GetValueOrDefault((counter, key), [])
            .Where(addition => addition.Day > after && addition.Day <= day)
            .Aggregate(BigInteger.Zero, (sum, addition) => BigInteger.Max(sum + addition.Amount, BigInteger.Zero));
    }

    private int? Opening(int day, int window, string key) =>
        _openings.TryGetValue((window, key), out var opened) && day < End(opened, Form(window)) ? opened : null;

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

    private sealed class ByNumberAndKey : IComparer<(int Number, string Key)>
    {
        public int Compare((int Number, string Key) x, (int Number, string Key) y) =>
            x.Number != y.Number ? x.Number.CompareTo(y.Number) : string.CompareOrdinal(x.Key, y.Key);
    }
}
