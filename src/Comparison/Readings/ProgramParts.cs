using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Readings;

/// <summary>
/// A program taken apart into what decides something, each part with the parts that it reads: the conditions of a function, its share, its fee,
/// a window with all that changes it. What is decided about a session follows from facts and from the parts that its function reaches, and
/// from nothing else; so two programs in which a function reaches the same parts decide its sessions alike.
/// </summary>
internal sealed class ProgramParts
{
    private const string Regimes = "regimes";

    private readonly IrProgram _program;
    private readonly GraphNumbers _numbers;
    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>Takes a program apart.</summary>
    /// <param name="program">The program, its readings fixed.</param>
    /// <param name="numbers">The numbers that it shares with the programs it is compared to.</param>
    public ProgramParts(IrProgram program, GraphNumbers numbers)
    {
        _program = program;
        _numbers = numbers;
        AddRegimes();
        foreach (var function in program.Functions)
        {
            AddFunction(function);
        }

        foreach (var window in program.Windows)
        {
            AddWindow(window);
        }

        foreach (var acts in program.Submitted)
        {
            AddSubmitted(acts);
        }

        AddMonitors();
    }

    /// <summary>What decides an attendance of a function: decision, reasons, exceptional mark, share.</summary>
    public int Attendance(IrFunction function) =>
        Closure(Name("accepts", function), Name("exceptional", function), Name("share", function));

    /// <summary>What decides a payment of a function: decision, reasons, fee.</summary>
    public int Payment(IrFunction function) => Closure(Name("accepts", function), Name("fee", function));

    /// <summary>What the monitors come to.</summary>
    public int Monitors => Closure("monitors");

    private static string Name(string kind, IrFunction function) => $"{kind} {function.Id}";

    private static string Name(IrWindow window) => $"window {window.Name}";

    private static string Name(IrSubmittedActs acts) => $"acts {acts.Name}";

    // The number of all that some parts reach.
    private int Closure(params ReadOnlySpan<string> roots)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(roots.ToArray());
        while (open.TryPop(out var name))
        {
            if (reached.Add(name))
            {
                foreach (var read in _parts[name].Reads)
                {
                    open.Push(read);
                }
            }
        }

        return _numbers.Of(string.Join('\n', reached.Select(name => $"{name}: {_parts[name].Text}")));
    }

    private Part Add(string name, params ReadOnlySpan<string> reads)
    {
        var part = new Part(this);
        part.Reads.UnionWith(reads.ToArray());
        _parts.Add(name, part);
        return part;
    }

    private void AddRegimes()
    {
        var part = Add(Regimes);
        foreach (var convention in _program.Conventions)
        {
            part.Say($"{convention.Name} {convention.From.Number} {convention.To.Number} {convention.Relieves}");
            part.Graph(convention.Takes, null);
            part.Graph(convention.Claims, null);
        }
    }

    private void AddFunction(IrFunction function)
    {
        var needs = Add(Name("needs", function), Regimes);
        foreach (var need in function.Needs)
        {
            needs.Say($"{need.Level} {need.Fact.Name} {need.Message}");
            needs.Graph(need.Lacks, function);
        }

        var accepts = Add(Name("accepts", function), Name("needs", function));
        accepts.Say($"{function.Name} {function.Registers}");
        foreach (var (level, conditions) in Conditions(function))
        {
            foreach (var condition in conditions)
            {
                accepts.Say($"{level} {condition.Reason.Index}");
                accepts.Graph(condition.Holds, function);
            }
        }

        Add(Name("granted", function), Name("accepts", function)).Graph(function.Granted, function);
        Add(Name("exceptional", function), Name("accepts", function)).Graph(function.Exceptional, function);
        var share = Add(Name("share", function), Name("accepts", function));
        share.Graph(function.Share, function);

        // What other payers pay is an amount of the attendance like the share.
        foreach (var part in function.Parts)
        {
            share.Graph(part.Amount, function);
        }

        Add(Name("fee", function), Name("accepts", function)).Graph(function.Fee, function);
    }

    private void AddWindow(IrWindow window)
    {
        var part = Add(Name(window));
        var form = (IrFixedWindow)window.Form;
        var scope = _program.Scopes[window.Scope];
        part.Say($"{form.Name} {scope.Name} {scope.CountsAttendances}");
        part.Say($"{string.Join(' ', scope.Keys.Select(key => $"{key.Owner}.{key.Name}"))}");
        foreach (var counter in _program.Counters.Where(counter => counter.Window == window.Id))
        {
            part.Say($"{counter.Name} {counter.Bound} {counter.Type}");
        }

        foreach (var function in _program.Functions)
        {
            foreach (var (level, updates) in Updates(function))
            {
                foreach (var update in updates.Where(update => update.Window == window.Id))
                {
                    part.Reads.Add(Name("accepts", function));
                    part.Say($"{function.Id} {level}");
                    part.Graph(update.Opens, function);
                    foreach (var addition in update.Additions)
                    {
                        part.Say($"{_program.Counters[addition.Counter].Name}");
                        part.Graph(addition.Counts, function);
                        part.Graph(addition.Amount, function);
                    }
                }
            }
        }
    }

    // An act is submitted unless its session is a reject.
    private void AddSubmitted(IrSubmittedActs acts)
    {
        var part = Add(Name(acts));
        part.Say($"{acts.Before} {acts.After}");
        foreach (var function in _program.Functions)
        {
            foreach (var submission in function.Submissions.Where(submission => submission.Acts == acts.Id))
            {
                part.Reads.Add(Name("needs", function));
                part.Say($"{function.Id}");
                part.Graph(submission.Counts, function);
            }
        }
    }

    private void AddMonitors()
    {
        var part = Add("monitors");
        foreach (var monitor in _program.Monitors)
        {
            part.Say($"{monitor.Name} {monitor.Period} {monitor.YearFrom} {monitor.Category}");
            part.Say($"{monitor.Numerator} {monitor.NumeratorCountsBeneficiaries} {monitor.NumeratorSum}");
            part.Say($"{monitor.Denominator} {monitor.DenominatorCountsBeneficiaries} {monitor.DenominatorSum}");
            part.Say(
                $"{string.Join(' ', monitor.Scopes.Select(fact => fact.Name))} {string.Join(' ', monitor.Limits)}"
            );
        }

        foreach (var category in _program.Categories)
        {
            part.Say($"{category.Name} {string.Join(' ', category.Values)}");
            part.Graph(category.Value, null);
        }

        var money = _program.Monitors.Any(monitor => monitor.NumeratorSum.IsMoney || monitor.DenominatorSum.IsMoney);
        foreach (var function in _program.Functions.Where(function => !function.Measures.IsEmpty))
        {
            part.Reads.Add(Name("accepts", function));
            part.Reads.UnionWith(money ? [Name("share", function), Name("fee", function)] : []);
            foreach (var use in function.Measures)
            {
                part.Say($"{function.Id} {use.Measure}");
                part.Graph(use.Counts, function);
            }
        }
    }

    private static (string Level, ImmutableArray<IrCondition> Conditions)[] Conditions(IrFunction function) =>
        [("session", function.SessionConditions), ("attendance", function.AttendanceConditions)];

    private static (string Level, ImmutableArray<IrUpdate> Updates)[] Updates(IrFunction function) =>
        [("attendance", function.Updates), ("session", function.SessionUpdates)];

    // What a node reads beside facts.
    private string? Read(IrExpression node, IrFunction? function) =>
        node switch
        {
            IrCounterRead read => Name(_program.Windows[_program.Counters[read.Counter].Window]),
            IrSubmitted submitted => Name(_program.Submitted[submitted.Acts]),
            IrGranted or IrLargestGrant => Name("granted", function!),
            IrOwed => Name("share", function!),
            IrIsExceptional => Name("exceptional", function!),
            IrConstant
            or IrFact
            or IrPeople
            or IrPresent
            or IrFirstProviderGives
            or IrIsOneOf
            or IrReached
            or IrCompare
            or IrEvery
            or IrPeriodStart
            or IrArithmetic
            or IrQuotient
            or IrShift
            or IrPartOfDate
            or IrUnspecified
            or IrSessionDate
            or IrAll
            or IrAny
            or IrNot
            or IrIf
            or IrOverflows
            or IrShared
            or IrChoice => null,
            _ => throw new UnreachableException($"the node {node.GetType().Name}"),
        };

    private sealed class Part(ProgramParts owner)
    {
        private readonly List<string> _text = [];

        public HashSet<string> Reads { get; } = new(StringComparer.Ordinal);

        public string Text => string.Join("; ", _text);

        public void Say(FormattableString text) => _text.Add(FormattableString.Invariant(text));

        public void Graph(IrExpression? graph, IrFunction? function)
        {
            if (graph is null)
            {
                _text.Add("none");
                return;
            }

            Say($"graph {owner._numbers.Of(owner._program, graph)}");
            Reads.UnionWith(IrWalk.Nodes(graph).Select(node => owner.Read(node, function)).OfType<string>());
        }
    }
}
