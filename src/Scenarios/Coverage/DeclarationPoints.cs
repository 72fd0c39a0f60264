using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Interpreter.Observing;

namespace Conv.Scenarios.Coverage;

/// <summary>What declarations promise that no graph shows: days in force, reasons, readings, windows, counters that are carried.</summary>
internal sealed class DeclarationPoints(CoverageMap map)
{
    private readonly IrProgram _program = map.Checked.Ir;

    public void Read()
    {
        foreach (var (source, file) in map.Checked.Sources.Zip(map.Checked.Files))
        {
            foreach (var declaration in file.Declarations)
            {
                switch (declaration)
                {
                    case ReasonSyntax reason:
                        Reason(source, reason);
                        break;
                    case ReadingSyntax reading:
                        Reading(source, reading);
                        break;
                    case WindowDeclarationSyntax window:
                        Window(source, window);
                        break;
                }
            }

            if (file.Header is ConventionHeaderSyntax header)
            {
                InForce(source, header);
            }
        }

        foreach (var carry in Carries())
        {
            map.Add(carry.Place, CoverageKind.Outcome, "an earlier act is counted on", NameOf(carry.Place));
        }
    }

    /// <summary>The name under which a reason is told.</summary>
    public static string NameOfReason(string reason) => $"reason {reason}";

    /// <summary>The name under which an alternative of a reading is told.</summary>
    public static string NameOf(string reading, string alternative) => $"reading {reading} {alternative}";

    /// <summary>The name under which the end of a window is told, under an alternative of a reading.</summary>
    public static string NameOf(string reading, string alternative, WindowEdge edge) =>
        $"window {reading} {alternative} {edge}";

    /// <summary>The name under which a day at the edge of a convention is told: how far it is from the first or last.</summary>
    public static string NameOf(IrConvention convention, bool first, bool taken) =>
        $"convention {convention.Name} {first} {taken}";

    /// <summary>The name under which a counter that is carried is told.</summary>
    public static string NameOf(SourceSpan carry) => $"carry {carry}";

    private void Reason(SourceText source, ReasonSyntax reason) =>
        map.Add(
            new SourceSpan(source, reason.Span),
            CoverageKind.Reason,
            "refuses a session",
            NameOfReason(reason.Name.Text)
        );

    // A reading that only a monitor asks decides nothing.
    private void Reading(SourceText source, ReadingSyntax reading)
    {
        if (!Decides(reading.Name.Text))
        {
            return;
        }

        foreach (var alternative in reading.Alternatives)
        {
            map.Add(
                new SourceSpan(source, alternative.Span),
                CoverageKind.Reading,
                "decides something",
                NameOf(reading.Name.Text, alternative.Name.Text)
            );
        }
    }

    private void Window(SourceText source, WindowDeclarationSyntax window)
    {
        if (window.Body.Reading is not { } reading)
        {
            return;
        }

        foreach (var (alternative, form) in window.Body.Forms)
        {
            var place = new SourceSpan(source, form.Span);
            map.Add(
                place,
                CoverageKind.Boundary,
                "on the last day on which earlier acts count",
                NameOf(reading.Text, alternative!.Text, WindowEdge.LastDay)
            );
            map.Add(
                place,
                CoverageKind.Boundary,
                "on the first day on which earlier acts count no more",
                NameOf(reading.Text, alternative.Text, WindowEdge.FirstDayAfter)
            );
        }
    }

    private void InForce(SourceText source, ConventionHeaderSyntax header)
    {
        var convention = _program.Conventions.FirstOrDefault(one =>
            string.Equals(one.Name, header.Name.Text, StringComparison.Ordinal)
        );
        if (convention is null || header.Clauses.OfType<InForceSyntax>().FirstOrDefault() is not { } inForce)
        {
            return;
        }

        var place = new SourceSpan(source, inForce.Span);
        Edge("on the first day", convention.From.Number, NameOf(convention, first: true, taken: true));
        Edge("on the day before", convention.From.Number - 1, NameOf(convention, first: true, taken: false));
        Edge("on the last day", convention.To.Number, NameOf(convention, first: false, taken: true));
        Edge("on the day after", convention.To.Number + 1, NameOf(convention, first: false, taken: false));

        void Edge(string words, int day, string name)
        {
            // What has no end has no last day to show.
            if (day is >= 0 and < Runtime.Calendar.LastDay)
            {
                map.Add(place, CoverageKind.Boundary, $"{words}, {Runtime.Values.Day.Text(day)}", name);
            }
        }
    }

    private IEnumerable<(SourceSpan Place, BoundCarry Carry)> Carries() =>
        map.Checked.Bound.Conventions.SelectMany(convention =>
            convention.Transition is { } transition ? transition.Carries.Select(carry => (carry.Place, carry)) : []
        );

    private bool Decides(string reading) =>
        _program.Windows.Any(window => IsChosenBy(window.Form, reading))
        || IrWalk
            .Nodes(_program.Functions.SelectMany(IrWalk.Outputs))
            .OfType<IrChoice>()
            .Any(choice => string.Equals(choice.Reading.Name, reading, StringComparison.Ordinal));

    private static bool IsChosenBy(IrWindowForm form, string reading) =>
        form is IrWindowChoice choice
        && (
            string.Equals(choice.Reading.Name, reading, StringComparison.Ordinal)
            || choice.Alternatives.Any(one => IsChosenBy(one, reading))
        );
}
