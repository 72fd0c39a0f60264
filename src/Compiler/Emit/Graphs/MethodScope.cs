using System.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Graphs;

/// <summary>The locals of one generated method: counters as they stood before the act, and values with a name, each computed once.</summary>
internal sealed class MethodScope(Names names, StateLayout layout, CodeWriter writer, Questions? questions = null)
{
    private readonly Identifiers _locals = names.LocalScope();
    private readonly Dictionary<string, Code> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Code> _counts = [];
    private readonly Dictionary<int, string> _openings = [];
    private readonly Dictionary<IrFixedWindow, string> _since = [];

    /// <summary>The identifiers of the program.</summary>
    public Names Names => names;

    /// <summary>How the state is stored.</summary>
    public StateLayout Layout => layout;

    /// <summary>Where the method is written.</summary>
    public CodeWriter Writer => writer;

    /// <summary>The local that holds a value with a name.</summary>
    public Code Shared(IrShared shared) => _shared[shared.Name];

    /// <summary>The local that holds what everybody says.</summary>
    public string Answer(IrEvery every) =>
        questions?.Of(every).Local ?? throw new UnreachableException($"{every.Origin}: nobody is asked here");

    /// <summary>The local that holds a counter.</summary>
    public Code Count(IrCount count) => _counts[count.Counter];

    /// <summary>The name of the parameter that brings a value with a name.</summary>
    public string Given(IrShared shared)
    {
        var local = _locals.Local(shared.Name);
        _shared.Add(shared.Name, new(local, Precedence.Primary, layout.TypeOf(shared.Definition)));
        return local;
    }

    /// <summary>The local that holds the day on which a counter's window opened.</summary>
    public Code Opening(IrOpening opening) => new(_openings[opening.Counter], Precedence.Primary, NumberType.Int32);

    /// <summary>How to reach the fields of the state that a window stands in: <c>state.</c></summary>
    public string StateOf(int window) => names.Scopes[layout.ScopeOf(window).Id].Local + ".";

    /// <summary>Declares the locals that some expressions need and that are not declared yet.</summary>
    public void Prepare(params IEnumerable<IrExpression> roots)
    {
        foreach (var node in IrWalk.NodesAtHand(roots))
        {
            if (node is IrCount count && !_counts.ContainsKey(count.Counter))
            {
                Declare(count);
            }
            else if (node is IrOpening opening && !_openings.ContainsKey(opening.Counter))
            {
                Declare(opening);
            }
            else if (node is IrShared shared && !_shared.ContainsKey(shared.Name))
            {
                Declare(shared);
            }
        }
    }

    private void Declare(IrCount count)
    {
        var window = layout.WindowOf(count.Counter);
        var state = StateOf(window.Id);
        var field = state + names.Counters[count.Counter];
        var local = _locals.Local(names.Counters[count.Counter]);
        var storage = layout.StorageOf(count.Counter);
        var value = storage is CounterStorage.Days or CounterStorage.Amounts
            ? $"{field}.After({Since(count, layout.FormOf(window.Id))})"
            : $"date < {state}{names.Windows[window.Id].Ends} ? {field} : 0";
        writer.Line($"var {local} = {value};");
        var type = storage is CounterStorage.Int32 or CounterStorage.Days ? NumberType.Int32 : NumberType.Int64;
        _counts.Add(count.Counter, new(local, Precedence.Primary, type));
    }

    private void Declare(IrOpening opening)
    {
        var window = layout.WindowOf(opening.Counter).Id;
        var (opened, ends) = names.Windows[window];
        var state = StateOf(window);
        var local = _locals.Local($"{names.Counters[opening.Counter]} opening");
        writer.Line($"var {local} = date < {state}{ends} ? {state}{opened} : date;");
        _openings.Add(opening.Counter, local);
    }

    private string Since(IrCount count, IrFixedWindow window) =>
        window switch
        {
            IrSinceWindow => new ExpressionEmitter(this).Number(count.Since!).Text + " - 1",
            IrRollingMonthsWindow { Months: var months } => Since(
                window,
                $"since {months} months",
                $"Calendar.AddMonths(date, -{Math.Min(months, IrOpenedWindow.LongestInMonths)})"
            ),
            IrRollingDaysWindow { Days: var days } => Since(
                window,
                $"since {days} days",
                $"date - {Math.Min(days, IrOpenedWindow.LongestInMonths)}"
            ),
            IrOpenedWindow => throw new ArgumentException($"{window.Name}: does not look back", nameof(window)),
            _ => throw new UnreachableException($"{window.GetType().Name} looks back on no day"),
        };

    private string Since(IrFixedWindow window, string name, string value)
    {
        if (!_since.TryGetValue(window, out var local))
        {
            local = _locals.Local(name);
            writer.Line($"var {local} = {value};");
            _since.Add(window, local);
        }

        return local;
    }

    private void Declare(IrShared shared)
    {
        var local = _locals.Local(shared.Name);
        var type = shared.Type switch
        {
            IrType.Date or IrType.Enumeration => new ExpressionEmitter(this).Number(shared.Definition).Type,
            IrType.Boolean or IrType.Number or IrType.Money => layout.TypeOf(shared.Definition),
            _ => throw new UnreachableException($"no local is of type {shared.Type}"),
        };
        if (shared.Type == IrType.Boolean)
        {
            new StatementEmitter(this).DeclareCondition(local, shared.Definition);
        }
        else
        {
            new StatementEmitter(this).Declare(Code.Keyword(type), local, shared.Definition, type);
        }

        _shared.Add(shared.Name, new(local, Precedence.Primary, type));
    }
}
