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
    private static readonly (int Day, long Amount)[] Nothing = [];

    private readonly RuleProgram _program;
    private readonly (int Opened, int Ends)[] _windows;
    private readonly long[] _counts;

    // Never changed in place: copies share them.
    private readonly IReadOnlyList<(int Day, long Amount)>[] _acts;
    private readonly int[] _bounds;

    public RuleState(RuleProgram program, int scope, StoredState stored)
    {
        _program = program;
        _windows = new (int, int)[program.Windows.Length];
        _counts = new long[program.Counters.Length];
        _bounds = new int[program.Counters.Length];
        _acts = new IReadOnlyList<(int, long)>[program.Counters.Length];
        for (var i = 0; i < program.Counters.Length; i++)
        {
            var counter = program.Counters[i];
            _acts[i] = Nothing;
            if (program.Windows[counter.Window].Scope == scope && counter.Stored >= 0)
            {
                var value = stored.Counters[counter.Stored];
                _windows[counter.Window] = (value.Opened, value.Ends);
                _counts[i] = value.Count;
                _acts[i] = value.Acts;
                _bounds[i] = value.Counter.Bound;
            }
        }
    }

    private RuleState(RuleState other)
    {
        (_program, _bounds) = (other._program, other._bounds);
        _windows = [.. other._windows];
        _counts = [.. other._counts];
        _acts = [.. other._acts];
    }

    /// <summary>The same once more: what is added to it leaves this one as it is.</summary>
    public RuleState Copy() => new(this);

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
                return _windows[window] is var (opened, ends) && day < ends ? new(opened, ends) : null;
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

        if (!_program.Windows[window].LooksBack)
        {
            return _counts[counter];
        }

        var total = 0L;
        foreach (var (on, amount) in _acts[counter])
        {
            total = on >= span.First && on < span.End ? Exact.Total(total, amount) : total;
        }

        return total;
    }

    /// <summary>Whether acts may have been forgotten that lie in the window: as many are remembered as there is room for.</summary>
    public bool IsAtLeast(int day, int counter, RuleSpan? since) =>
        _program.Windows[_program.Counters[counter].Window].LooksBack
        && _acts[counter] is { Count: > 0 } acts
        && acts.Count >= _bounds[counter]
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
            _acts[counter] = [.. _acts[counter], (day, amount)];
        }
        else
        {
            _counts[counter] = Exact.Total(_counts[counter], amount);
        }
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
