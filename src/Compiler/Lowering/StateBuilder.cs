using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering;

/// <summary>
/// Collects windows and counters. The same acts in the same window are one counter, whoever asks; a counter that a transition carries
/// is one with the counter it continues in, so both conventions' acts count in it.
/// </summary>
internal sealed class StateBuilder
{
    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _continues = new(StringComparer.Ordinal);
    private readonly ScopeTable _scopes;

    /// <summary>No windows, no counters.</summary>
    public StateBuilder(Vocabulary vocabulary) => _scopes = new ScopeTable(vocabulary);

    /// <summary>A counter in the making: the acts that it counts, and further acts that open its window.</summary>
    public sealed class Entry(int id, BoundWindow window, string name, string phrase, SourceSpan origin, int? from)
    {
        public int Id => id;

        public BoundWindow Window => window;

        public string Name => name;

        public string Phrase => phrase;

        public SourceSpan Origin => origin;

        /// <summary>The first day of the acts that count; null: all acts.</summary>
        public int? From => from;

        public int Bound { get; set; } = 1;

        /// <summary>Whether it adds up what is owed, in cents.</summary>
        public bool IsOwed { get; init; }

        /// <summary>Where it counts different beneficiaries: what tells whether one has been counted; otherwise null.</summary>
        public Entry? Seen { get; init; }

        public List<(BoundActs Acts, QuantityDefinition? Quantity)> Sources { get; } = [];

        public List<(BoundActs Acts, BoundExpression? When)> Openers { get; } = [];
    }

    /// <summary>The acts whose submission is asked for.</summary>
    public SubmittedBuilder Submitted { get; } = new();

    /// <summary>All counters, by id; each has the window of the same id.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Says that the counter of one cap goes on in the counter of another.</summary>
    public void Continue(BoundCarry carry) => _continues[CounterKey.Of(carry.Into)] = CounterKey.Of(carry.From);

    /// <summary>Says that what was owed under one ceiling goes on under another.</summary>
    public void Continue(BoundCeilingCarry carry) =>
        _continues[CounterKey.Owed(carry.Into.Acts, carry.Into.Window)] = CounterKey.Owed(
            carry.From.Acts,
            carry.From.Window
        );

    /// <summary>The counter of some acts, or of a quantity of theirs.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="quantity">The quantity, or null: sessions.</param>
    /// <param name="window">The window.</param>
    /// <param name="bound">The largest total that the asker tells from larger ones.</param>
    /// <param name="origin">Who asks.</param>
    /// <param name="from">The first day of the acts that count, a day number; null: all acts.</param>
    public Entry Counter(
        BoundActs acts,
        QuantityDefinition? quantity,
        BoundWindow window,
        long bound,
        SourceSpan origin,
        int? from = null
    )
    {
        var own = CounterKey.Of(acts, quantity, window, from);
        var key = own;
        while (_continues.TryGetValue(key, out var earlier))
        {
            key = earlier;
        }

        if (!_byKey.TryGetValue(key, out var entry))
        {
            entry = new Entry(
                _entries.Count,
                window,
                Unique(NameOf(acts, quantity)),
                $"{Phrase(acts, quantity)}{Per(window)}{From(from)}{CounterKey.Each(window)}",
                origin,
                from
            );
            _byKey.Add(key, entry);
            _entries.Add(entry);
        }

        if (
            !entry.Sources.Any(source =>
                string.Equals(CounterKey.Of(source.Acts, source.Quantity, window, from), own, StringComparison.Ordinal)
            )
        )
        {
            entry.Sources.Add((acts, quantity));
        }

        entry.Bound = (int)Math.Max(entry.Bound, Math.Min(bound, int.MaxValue));
        return entry;
    }

    /// <summary>The counter of the different beneficiaries with some acts; what tells them apart is a counter of each of them.</summary>
    public Entry People(BoundActs acts, BoundWindow window, BoundWindow each, SourceSpan origin)
    {
        var key = $"people|{CounterKey.Of(acts, null, window)}";
        if (!_byKey.TryGetValue(key, out var entry))
        {
            var seen = Counter(acts, null, each, 1, origin);
            entry = new Entry(
                _entries.Count,
                window,
                Unique("people_" + NameOf(acts, null)),
                $"beneficiaries with {CounterKey.Phrase(acts)}{Per(window)}{CounterKey.Each(window)}",
                origin,
                from: null
            )
            {
                Seen = seen,
                Bound = int.MaxValue,
            };
            entry.Sources.Add((acts, null));
            _byKey.Add(key, entry);
            _entries.Add(entry);
        }

        return entry;
    }

    /// <summary>The counter of the shares of some acts; no total of cents is like another.</summary>
    public Entry Owed(BoundActs acts, BoundWindow window, SourceSpan origin)
    {
        var own = CounterKey.Owed(acts, window);
        var key = own;
        while (_continues.TryGetValue(key, out var earlier))
        {
            key = earlier;
        }

        if (!_byKey.TryGetValue(key, out var entry))
        {
            entry = new Entry(
                _entries.Count,
                window,
                Unique("shares_" + NameOf(acts, null)),
                $"shares of {CounterKey.Phrase(acts)}{Per(window)}{CounterKey.Each(window)}",
                origin,
                from: null
            )
            {
                IsOwed = true,
                Bound = int.MaxValue,
            };
            _byKey.Add(key, entry);
            _entries.Add(entry);
        }

        if (
            !entry.Sources.Any(source =>
                string.Equals(CounterKey.Owed(source.Acts, window), own, StringComparison.Ordinal)
            )
        )
        {
            entry.Sources.Add((acts, null));
        }

        return entry;
    }

    /// <summary>Whether all attendances of a session share a counter.</summary>
    public bool IsOfSession(int counter) => _entries[counter].Window.IsOfSession;

    /// <summary>The facts whose values a counter is kept for, as far as a session may lack them.</summary>
    public IEnumerable<FactSymbol> KeysOf(int counter) =>
        _entries[counter].Window.Keys.Where(key => key.Role != FactRole.Identity);

    /// <summary>Whether a value depends on a beneficiary: its facts, what was counted of it, what is decided about it.</summary>
    public bool IsOfAttendance(IrExpression expression) =>
        IrWalk
            .Nodes(expression)
            .Any(node =>
                Graph.FactOf(node) is { Owner: FactOwner.Beneficiary }
                || node is IrSubmitted or IrGranted or IrIsExceptional or IrOwed
                || (IrWalk.CounterOf(node) is { } counter && !IsOfSession(counter))
            );

    /// <summary>What windows are kept for.</summary>
    public ImmutableArray<IrScope> Scopes() => _scopes.All(_entries.Select(entry => entry.Window));

    public ImmutableArray<IrWindow> Windows() =>
        [
            .. _entries.Select(entry => new IrWindow(entry.Id, entry.Name, Form(entry.Window), entry.Origin)
            {
                Scope = _scopes.Of(entry.Window),
            }),
        ];

    public ImmutableArray<IrCounter> Counters() =>
        [
            .. _entries.Select(entry => new IrCounter(
                entry.Id,
                entry.Name,
                entry.Phrase,
                entry.Id,
                entry.Bound,
                entry.Origin
            )
            {
                Type =
                    entry.IsOwed || entry.Sources.Exists(source => source.Quantity?.IsFees == true)
                        ? IrType.Money
                        : IrType.Number,
            }),
        ];

    private static IrWindowForm Form(BoundWindow window) =>
        window.Form.Reading is { } reading
            ? new IrWindowChoice(reading, [.. window.Form.Forms.Select(Form)])
            : Form(window.Form.Forms[0]);

    private static IrWindowForm Form(BoundWindowForm form) =>
        form switch
        {
            FromFirstWindow { Length: { Unit: DurationUnit.Days } days } => new IrDaysWindow(days.Length),
            FromFirstWindow { Length: { Unit: DurationUnit.Months } months } => new IrMonthsWindow(months.Length),
            RollingWindow { Length: { Unit: DurationUnit.Days } days } => new IrRollingDaysWindow(days.Length),
            RollingWindow { Length: { Unit: DurationUnit.Months } months } => new IrRollingMonthsWindow(months.Length),
            FromFactWindow => new IrSinceWindow(),
            CalendarYearsWindow calendar => new IrYearEndWindow(calendar.Years - 1),
            ToEndOfYearWindow end => new IrYearEndWindow(end.YearsAfter),
            DayWindow => new IrDaysWindow(1),
            EverWindow => new IrLifetimeWindow(),
            _ => throw new UnreachableException($"no window for {form}"),
        };

    /// <summary>A read of a counter; of one that may run from a fact, with the first day that counts.</summary>
    public static IrCount Read(SourceSpan origin, Entry entry) =>
        entry.Window.IsAnchored
            ? new IrCount(
                origin,
                entry.Id,
                ExpressionLowering.Body(
                    origin,
                    IrType.Date,
                    entry.Window.Form,
                    form =>
                        form is FromFactWindow fact
                            ? new IrPeriodStart(
                                origin,
                                fact.From,
                                fact.Length.Length,
                                fact.Length.Unit == DurationUnit.Months
                            )
                            : new IrConstant(origin, IrType.Date, 0)
                )
            )
            : new IrCount(origin, entry.Id);

    private static string From(int? from) => from is { } day ? $" from {Days.Show(day)}" : "";

    // "sessions ever", "sessions to the end of …", "sessions per year".
    private static string Per(BoundWindow window) =>
        string.Equals(window.Name, "ever", StringComparison.Ordinal) ? ""
        : window.Name.StartsWith("to ", StringComparison.Ordinal) ? $" {window.Name}"
        : $" per {window.Name}";

    private static string Phrase(BoundActs acts, QuantityDefinition? quantity) =>
        quantity is null
            ? CounterKey.Phrase(acts)
            : $"{quantity.Name} of {string.Join(", ", acts.Functions.Select(function => function.Name))}";

    private static string NameOf(BoundActs acts, QuantityDefinition? quantity)
    {
        var functions =
            acts.Functions.Length <= 2
                ? string.Join("_", acts.Functions.Select(function => function.Name))
                : $"any_of_{acts.Functions.Length}";
        var values = acts.Filters.Select(filter =>
            string.Join(
                "_",
                filter.Fact.Values.Where((_, i) => (filter.Set >> (i + 1) & 1) == 1).Select(value => value.Name)
            )
        );
        return string.Join(
            "_",
            new[] { functions }.Concat(values).Append(quantity?.Name ?? "").Where(part => part.Length > 0)
        );
    }

    private string Unique(string name)
    {
        var candidate = name;
        for (var i = 2; !_names.Add(candidate); i++)
        {
            candidate = $"{name}_{i}";
        }

        return candidate;
    }
}
