using System.Diagnostics;
using Conv.Runtime.Storing;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>The days of a window, up to, not including, its end; an end past the calendar never comes.</summary>
internal readonly record struct RuleSpan(int First, int End)
{
    public string FirstDay => Text(First);

    public string? LastDay => End > Calendar.LastDay ? null : Text(End - 1);

    /// <summary>A day, also just outside the calendar.</summary>
    public static string Text(int day) =>
        day < 0 ? "0000-12-31"
        : day > Calendar.LastDay ? "10000-01-01"
        : Day.Text(day);
}

/// <summary>What is remembered in one scope, to be read and added to as a decision does it.</summary>
internal sealed class RuleState
{
    private readonly RuleProgram _program;
    private readonly Dictionary<int, (int Opened, int Ends)> _windows = [];
    private readonly Dictionary<int, long> _counts = [];
    private readonly Dictionary<int, List<(int Day, long Amount)>> _acts = [];
    private readonly Dictionary<int, int> _bounds = [];

    public RuleState(RuleProgram program, int scope, StoredState stored)
    {
        _program = program;
        for (var i = 0; i < program.Counters.Length; i++)
        {
            var counter = program.Counters[i];
            if (program.Windows[counter.Window].Scope == scope && counter.Stored >= 0)
            {
                var value = stored.Counters[counter.Stored];
                _windows[counter.Window] = (value.Opened, value.Ends);
                _counts[i] = value.Count;
                _acts[i] = [.. value.Acts];
                _bounds[i] = value.Counter.Bound;
            }
        }
    }

    public RuleSpan? SpanOn(int day, int window, RuleSpan? since)
    {
        var form = _program.Windows[window];
        switch (form.Form)
        {
            case RuleWindowForm.Since:
                return since;
            case RuleWindowForm.RollingMonths:
                return new(Calendar.AddMonths(day, -form.Length) + 1, day + 1);
            case RuleWindowForm.RollingDays:
                return new(Calendar.DaysLater(day, -form.Length) + 1, day + 1);
            case RuleWindowForm.Months
            or RuleWindowForm.Days
            or RuleWindowForm.YearEnd
            or RuleWindowForm.MonthEnd
            or RuleWindowForm.WeekEnd
            or RuleWindowForm.YearFromDay
            or RuleWindowForm.Lifetime:
                return _windows.TryGetValue(window, out var open) && day < open.Ends
                    ? new(open.Opened, open.Ends)
                    : null;
            default:
                throw new UnreachableException($"no window has the form {form.Form}");
        }
    }

    public long CountOn(int day, int counter, RuleSpan? since)
    {
        var window = _program.Counters[counter].Window;
        if (SpanOn(day, window, since) is not { } span)
        {
            return 0;
        }

        return !_program.Windows[window].LooksBack
            ? _counts.GetValueOrDefault(counter)
            : ActsOf(counter)
                .Where(act => act.Day >= span.First && act.Day < span.End)
                .Aggregate(0L, (total, act) => Exact.Total(total, act.Amount));
    }

    /// <summary>Whether acts may have been forgotten that lie in the window: as many are remembered as there is room for.</summary>
    public bool IsAtLeast(int day, int counter, RuleSpan? since) =>
        _program.Windows[_program.Counters[counter].Window].LooksBack
        && ActsOf(counter) is var acts
        && acts.Count > 0
        && acts.Count >= _bounds.GetValueOrDefault(counter)
        && SpanOn(day, _program.Counters[counter].Window, since) is { } span
        && acts[0].Day >= span.First;

    public void Open(int day, int window)
    {
        _windows[window] = (day, EndOf(_program.Windows[window], day));
        for (var i = 0; i < _program.Counters.Length; i++)
        {
            if (_program.Counters[i].Window == window)
            {
                _counts[i] = 0;
            }
        }
    }

    public void Add(int day, int counter, long amount)
    {
        if (_program.Windows[_program.Counters[counter].Window].LooksBack)
        {
            ActsOf(counter).Add((day, amount));
        }
        else
        {
            _counts[counter] = Exact.Total(_counts.GetValueOrDefault(counter), amount);
        }
    }

    private List<(int Day, long Amount)> ActsOf(int counter)
    {
        if (!_acts.TryGetValue(counter, out var acts))
        {
            _acts.Add(counter, acts = []);
        }

        return acts;
    }

    private static int EndOf(RuleWindow window, int opened) =>
        window.Form switch
        {
            RuleWindowForm.Months => Calendar.AddMonths(opened, window.Length),
            RuleWindowForm.Days => Calendar.DaysLater(opened, window.Length),
            RuleWindowForm.YearEnd => Calendar.NewYear(opened, window.Length + 1),
            RuleWindowForm.MonthEnd => Calendar.NewMonth(opened, window.Length),
            RuleWindowForm.WeekEnd => Calendar.NewWeek(opened),
            RuleWindowForm.YearFromDay => Calendar.NewYearFrom(opened, window.Length, window.Day),
            RuleWindowForm.Lifetime => Calendar.LastDay + 1,
            RuleWindowForm.RollingMonths or RuleWindowForm.RollingDays or RuleWindowForm.Since =>
                throw new UnreachableException("a window that looks back never opens"),
            _ => throw new UnreachableException($"no window has the form {window.Form}"),
        };
}
