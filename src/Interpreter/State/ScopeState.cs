using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Interpreter.Observing;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.State;

/// <summary>
/// What the accepted acts of one beneficiary, or of whatever else windows are kept for, left behind: for each window the day on which it last opened, for each counter everything that was
/// added to it since. Nothing is summed, dropped or shortened until a question is asked.
/// </summary>
internal sealed class ScopeState(IrProgram program, ReadingAssignment readings)
{
    private readonly Dictionary<int, int> _openedOn = [];
    private readonly Dictionary<int, List<(int Day, BigInteger Amount)>> _additions = [];

    /// <summary>The same, to go on from for itself.</summary>
    public ScopeState Copy()
    {
        var copy = new ScopeState(program, readings);
        foreach (var (window, day) in _openedOn)
        {
            copy._openedOn.Add(window, day);
        }

        foreach (var (counter, additions) in _additions)
        {
            copy._additions.Add(counter, [.. additions]);
        }

        return copy;
    }

    /// <summary>Whether acts left anything behind in a counter or its window.</summary>
    public bool Remembers(int counter) =>
        _openedOn.ContainsKey(program.Counters[counter].Window) || AdditionsOf(counter).Count > 0;

    /// <summary>What acts on a day or later may find in a counter, as a text.</summary>
    public string Fingerprint(int day, int counter)
    {
        var count = CountOn(day, counter, WindowSpan.Always).ToString(CultureInfo.InvariantCulture);
        return FormOf(program.Counters[counter].Window) is IrRecallingWindow
            ? $"{count}@{string.Join(',', AdditionsOf(counter).Select(addition => addition.Day))}"
            : $"{count}@{SpanOn(day, program.Counters[counter].Window)?.First}";
    }

    /// <summary>The first days after a day on which a window is closed that is open then, or acts leave one that looks back.</summary>
    public IEnumerable<long> EndsOf(int day, int window) =>
        FormOf(window) switch
        {
            IrRollingWindow form => program
                .Counters.Where(counter => counter.Window == window)
                .SelectMany(counter => AdditionsOf(counter.Id))
                .Select(addition => (long)form.Leaves(addition.Day)),
            IrOpenedWindow => SpanOn(day, window) is { End: { } end } ? [end] : [],
            IrSinceWindow => [],
            var form => throw new UnreachableException($"{form.GetType().Name} has no end"),
        };

    /// <summary>Whether each count of a counter says from which day on it counts.</summary>
    public bool AsksSince(int counter) => FormOf(program.Counters[counter].Window) is IrSinceWindow;

    /// <summary>Whether a window looks back from each act.</summary>
    public bool NeverOpens(int window) => FormOf(window) is IrRecallingWindow;

    /// <summary>What a counter holds for an act on a day: what was added in its window.</summary>
    public BigInteger CountOn(int day, int counter, WindowSpan? since = null)
    {
        var span = SpanOn(day, program.Counters[counter].Window, since);
        return AdditionsOf(counter)
            .Where(addition => span is { } open && open.Contains(addition.Day))
            .Aggregate(BigInteger.Zero, (sum, addition) => BigInteger.Max(sum + addition.Amount, BigInteger.Zero));
    }

    /// <summary>The days of a window as an act on a day finds it; null where it is closed, or nobody says since when it counts.</summary>
    public WindowSpan? SpanOn(int day, int window, WindowSpan? since = null) =>
        FormOf(window) switch
        {
            IrSinceWindow => since,
            IrRollingWindow form => WindowSpan.UpTo(day, form),
            IrOpenedWindow form => _openedOn.TryGetValue(window, out var openedOn)
            && WindowSpan.From(openedOn, form) is var span
            && span.Contains(day)
                ? span
                : null,
            var form => throw new UnreachableException($"{form.GetType().Name} has no days"),
        };

    /// <summary>How a day stands to the end of a counter's window, as acts before it left the window.</summary>
    public WindowEdge EdgeOn(int day, int counter)
    {
        var window = program.Counters[counter].Window;
        switch (FormOf(window))
        {
            case IrRollingWindow form:
                var first = WindowSpan.UpTo(day, form).First;
                return AdditionsOf(counter).Exists(addition => addition.Day == first) ? WindowEdge.LastDay
                    : AdditionsOf(counter).Exists(addition => addition.Day == first - 1) ? WindowEdge.FirstDayAfter
                    : WindowEdge.None;
            case IrOpenedWindow form:
                var end = _openedOn.TryGetValue(window, out var openedOn) ? WindowSpan.From(openedOn, form).End : null;
                return end == day + 1L ? WindowEdge.LastDay
                    : end == day ? WindowEdge.FirstDayAfter
                    : WindowEdge.None;
            case IrSinceWindow:
                return WindowEdge.None;
            case var form:
                throw new UnreachableException($"{form.GetType().Name} has no edge");
        }
    }

    /// <summary>Opens a window that is closed on a day; its counters start at 0.</summary>
    public void Open(int day, int window)
    {
        _openedOn[window] = day;
        foreach (var counter in program.Counters.Where(counter => counter.Window == window))
        {
            AdditionsOf(counter.Id).Clear();
        }
    }

    /// <summary>Adds to a counter.</summary>
    public void Add(int day, int counter, BigInteger amount) => AdditionsOf(counter).Add((day, amount));

    /// <summary>A counter and its window on a day, for a trace.</summary>
    public CounterReading Describe(int day, int counter, BigInteger count, WindowSpan? since = null)
    {
        var symbol = program.Counters[counter];
        var span = SpanOn(day, symbol.Window, since);
        return new CounterReading(
            symbol.Name,
            symbol.Phrase,
            (long)BigInteger.Min(count, long.MaxValue),
            program.Windows[symbol.Window].Name,
            span?.FirstDayText,
            span?.LastDayText,
            TracePlaces.Of(symbol.Origin)
        )
        {
            IsMoney = symbol.Type == IrType.Money,
        };
    }

    private IrFixedWindow FormOf(int window) => readings.Resolve(program.Windows[window].Form);

    private List<(int Day, BigInteger Amount)> AdditionsOf(int counter)
    {
        if (!_additions.TryGetValue(counter, out var additions))
        {
            additions = [];
            _additions.Add(counter, additions);
        }

        return additions;
    }
}
