using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Compiler.Ir;

/// <summary>A program as text for a person: every rule with the place it comes from. Deterministic; lines end in LF.</summary>
internal sealed class IrPrinter
{
    private readonly IrProgram _program;
    private readonly IrExpressionPrinter _expressions;
    private readonly StringBuilder _text = new();

    private readonly bool _withPlaces;

    private IrPrinter(IrProgram program, bool withPlaces)
    {
        _program = program;
        _withPlaces = withPlaces;
        _expressions = new(program);
    }

    /// <summary>The text of a program.</summary>
    public static string Print(IrProgram program)
    {
        var printer = new IrPrinter(program, withPlaces: true);
        printer.Head();
        foreach (var function in program.Functions)
        {
            printer.Function(function);
        }

        printer.Tail();
        return printer._text.ToString();
    }

    /// <summary>The same without places, taken apart, with the facts that sessions give.</summary>
    internal static ProgramText Parts(IrProgram program)
    {
        var printer = new IrPrinter(program, withPlaces: false);
        printer.Head();
        printer.Tail();
        foreach (var fact in program.Vocabulary.Facts)
        {
            var values = string.Join(", ", fact.Values.Select(value => value.Name));
            printer.Line(
                0,
                $"fact {fact.Name}: {fact.Kind}, {fact.Role} of {fact.Owner}, {fact.WhenMissing}, {fact.Slot} ({values})"
            );
        }

        foreach (var reason in program.Vocabulary.Reasons)
        {
            printer.Line(0, $"reason {reason.Name}: {reason.Index}");
        }

        return new ProgramText(printer.Taken(), [.. program.Functions.Select(Text)]);

        string Text(IrFunction function)
        {
            printer.Function(function);
            return printer.Taken();
        }
    }

    private string Taken()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    private void Head()
    {
        Line(0, $"vocabulary {_program.Vocabulary.Name}");
        for (var i = 0; i < _program.Readings.Length; i++)
        {
            Reading(_program.Readings[i], _program.IsSpecialised ? _program.Assignment[i] : -1);
        }

        foreach (var convention in _program.Conventions)
        {
            var (from, to) = (
                IrExpressionPrinter.DayText(convention.From.Number),
                IrExpressionPrinter.DayText(convention.To.Number)
            );
            Line(0, $"convention {convention.Name} from {from} to {to}{Cite(convention.Citations)}");
            if (convention.Takes is { } takes)
            {
                Shared([takes]);
                Line(1, $"takes {_expressions.Print(takes)}");
            }
        }

        foreach (var window in _program.Windows)
        {
            var each = window.Scope == 0 ? "" : Each(_program.Scopes[window.Scope]);
            Line(0, $"window {window.Name}: {Form(window.Form)}{each}");
            foreach (var counter in _program.Counters.Where(counter => counter.Window == window.Id))
            {
                Line(1, $"counter #{counter.Name}, bound {Number(counter.Bound)}: {counter.Phrase}");
            }
        }

        foreach (var category in _program.Categories)
        {
            Line(0, $"category {category.Name} ({string.Join(", ", category.Values)})");
            Shared([category.Value]);
            Line(1, _expressions.Print(category.Value));
        }
    }

    private void Tail()
    {
        foreach (var monitor in _program.Monitors)
        {
            Monitor(monitor);
        }

        _text.Append(IrBudgetPrinter.Print(_program));
    }

    private void Reading(ReadingSymbol reading, int chosen)
    {
        var alternatives = reading.Alternatives.Select(
            (alternative, i) => i == reading.Default ? alternative.Name + " (default)" : alternative.Name
        );
        Line(
            0,
            chosen >= 0
                ? $"reading {reading.Name} = {reading.Alternatives[chosen].Name}"
                : $"reading {reading.Name}: {string.Join(" | ", alternatives)}"
        );
    }

    private static string Each(IrScope scope) =>
        $", for each {scope.Name}{(scope.CountsAttendances ? ", attendance by attendance" : "")}";

    private static string Form(IrWindowForm form) =>
        form switch
        {
            IrFixedWindow window => window.Name,
            IrWindowChoice choice =>
                $"{{{choice.Reading.Name}: {string.Join("; ", choice.Alternatives.Select((item, i) => $"{choice.Reading.Alternatives[i].Name} = {Form(item)}"))}}}",
            _ => throw new UnreachableException($"{form.GetType().Name} has no text"),
        };

    private void Function(IrFunction function)
    {
        Line(0, "");
        var succeeds = function.Predecessor < 0 ? "" : $", succeeds {_program.Functions[function.Predecessor].Name}";
        var registers = function.Registers ? ", registers beneficiaries" : "";
        Line(
            0,
            $"function {function.Name} under {_program.Conventions[function.Convention].Name}{succeeds}{registers}{Cite(function.Citations)}"
        );
        Shared([.. IrWalk.Outputs(function), .. IrWalk.Effects(function)]);
        foreach (var condition in function.SessionConditions)
        {
            Condition("session", condition);
        }

        foreach (var condition in function.AttendanceConditions)
        {
            Condition("attendance", condition);
        }

        foreach (var need in function.Needs)
        {
            var level = need.Level.ToString().ToLowerInvariant();
            Line(1, $"reject the {level}, {need.Fact.Name}: {need.Message}, if {_expressions.Print(need.Lacks)}");
        }

        Line(1, $"granted {_expressions.Print(function.Granted)}");
        Line(1, $"exceptional {_expressions.Print(function.Exceptional)}");
        Value("share", function.Share, function.ShareCitations);
        foreach (var (payer, part) in _program.Vocabulary.Payers.Zip(function.Parts))
        {
            Value($"part of {payer.Name}", part.Amount, part.Citations);
        }

        Value("fee", function.Fee, function.FeeCitations);
        Updates("window", function.Updates);
        Updates("session, window", function.SessionUpdates);

        foreach (var use in function.Measures)
        {
            Line(1, $"measure {_program.Measures[use.Measure].Name} if {_expressions.Print(use.Counts)}");
        }
    }

    private void Updates(string level, ImmutableArray<IrUpdate> updates)
    {
        foreach (var update in updates)
        {
            Line(1, $"{level} {_program.Windows[update.Window].Name} opens if {_expressions.Print(update.Opens)}");
            foreach (var addition in update.Additions)
            {
                var name = _program.Counters[addition.Counter].Name;
                Line(2, $"#{name} + {_expressions.Print(addition.Amount)} if {_expressions.Print(addition.Counts)}");
            }
        }
    }

    private void Condition(string level, IrCondition condition)
    {
        var place = !_withPlaces || condition.Origin.Source is null ? "" : $"  -- {condition.Origin}";
        Line(
            1,
            $"{level} {condition.Reason.Name}: {_expressions.Print(condition.Holds)}{Cite(condition.Citations)}{place}"
        );
    }

    // A case per line: that is how the text states amounts.
    private void Value(string name, IrExpression value, ImmutableArray<Citation> citations)
    {
        if (value is not IrIf)
        {
            Line(1, $"{name} {_expressions.Print(value)}{Cite(citations)}");
            return;
        }

        Line(1, name + Cite(citations));
        for (; value is IrIf choice; value = choice.Else)
        {
            Line(2, $"{_expressions.Print(choice.Then)} if {_expressions.Print(choice.Condition)}");
        }

        Line(2, $"{_expressions.Print(value)} otherwise");
    }

    private void Shared(IEnumerable<IrExpression> roots)
    {
        foreach (var shared in IrWalk.Nodes(roots).OfType<IrShared>().DistinctBy(shared => shared.Name))
        {
            Line(1, $"let <{shared.Name}> = {_expressions.Print(shared.Definition)}");
        }
    }

    private void Monitor(IrMonitor monitor)
    {
        Line(0, "");
        var scopes = string.Join(" | ", monitor.Scopes.Select(scope => scope.Name));
        var from = monitor.YearFrom is (1, 1) ? "" : $" from {monitor.YearFrom.Month}-{monitor.YearFrom.Day}";
        var category = monitor.Category < 0 ? "" : $" and {_program.Categories[monitor.Category].Name}";
        Line(
            0,
            $"monitor {monitor.Name} by {scopes}, {monitor.Period.ToString().ToLowerInvariant()}{from}{category}{Cite(monitor.Citations)}"
        );
        Line(
            1,
            $"{Counted(monitor.NumeratorCountsBeneficiaries, monitor.NumeratorSum)} of {_program.Measures[monitor.Numerator].Name}"
        );
        Line(
            1,
            $"over {Counted(monitor.DenominatorCountsBeneficiaries, monitor.DenominatorSum)} of {_program.Measures[monitor.Denominator].Name}"
        );
        Line(1, $"at most {string.Join(", ", monitor.Limits)}");
    }

    private static string Counted(bool beneficiaries, MonitorSum sum) =>
        sum.Amount switch
        {
            MonitorAmount.Fees => "fees",
            MonitorAmount.Shares => "shares",
            MonitorAmount.FeesLessShares => "fees less shares",
            MonitorAmount.Insurer => "insurer",
            MonitorAmount.Fact or MonitorAmount.Part => sum.Fact,
            MonitorAmount.Count => beneficiaries ? "beneficiaries" : "attendances",
            _ => throw new UnreachableException($"no monitor adds up {sum.Amount}"),
        };

    private static string Cite(ImmutableArray<Citation> citations) =>
        citations.IsDefaultOrEmpty ? "" : $"  [{Citation.Join(citations)}]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(int depth, string text) =>
        _text.Append(' ', 4 * depth * (text.Length == 0 ? 0 : 1)).Append(text).Append('\n');
}
