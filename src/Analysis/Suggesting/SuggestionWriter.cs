using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Analysis.Suggesting;

/// <summary>Writes a history as a scenario that expects what the compiled conventions decide.</summary>
internal sealed class SuggestionWriter(CheckedProgram program)
{
    private const int RuleShown = 60;

    private readonly ScenarioText _text = new(program.Ir);
    private readonly Replay _replay = new(program);
    private readonly ScenarioRunner _runner = new(program);

    /// <summary>
    /// The scenario and the file in which it may stand, that of its last function where that one knows all names; null where it cannot be
    /// written or the engines do not agree on it.
    /// </summary>
    public (SourceText File, string Text)? Write(CandidateHistory history, CoveragePoint point)
    {
        var own = program.Ir.Functions[history.Acts[^1].Function].Origin;
        var unknown = Text(history, point, [.. history.Acts.Select(_ => "accepted")]);
        foreach (
            var file in program
                .Ir.Conventions.Select(convention => convention.Origin)
                .Prepend(own)
                .DistinctBy(origin => origin.Source)
        )
        {
            if (_replay.Bind(unknown, file.Source) is { } bound && bound.Acts.Length == history.Acts.Length)
            {
                var decided = _runner.Run(bound).Acts.Select(Expected).ToImmutableArray();
                var text = Text(history, point, decided);
                return _replay.Disagrees(text, file) is null
                    ? (file.Source, _replay.InWordsOf(file.Source, text))
                    : null;
            }
        }

        return null;
    }

    private string Text(CandidateHistory history, CoveragePoint point, ImmutableArray<string> expected) =>
        _text.Of(
            Title(point),
            program
                .Ir.Readings.Where(reading => history.Readings[reading.Name] != reading.Default)
                .Select(reading => (reading, history.Readings[reading.Name])),
            [.. history.Acts.Zip(expected)]
        );

    private static string Title(CoveragePoint point)
    {
        var rule = point.Place.OneLine;
        rule = rule.Replace("\"", "'", StringComparison.Ordinal);
        rule = rule.Length <= RuleShown ? rule : string.Concat(rule.AsSpan(0, RuleShown - 3), "...");
        return $"suggested: {rule}: {point.Text.Replace("\"", "'", StringComparison.Ordinal)}";
    }

    // Beneficiaries say what they owe, providers what they earn; where they differ, each says its own.
    private static string Expected(ScenarioActResult result)
    {
        if (result.Decided is [("", _)])
        {
            return "rejected";
        }

        var attending = result.Act.Beneficiaries.Select(person => person.Name).ToHashSet(StringComparer.Ordinal);
        var attendances = Decided(result, attending.Contains);
        var payments = Decided(result, name => !attending.Contains(name));
        if (
            attendances.Distinct(StringComparer.Ordinal).Count() > 1
            || payments.Distinct(StringComparer.Ordinal).Count() > 1
        )
        {
            return string.Join("  => ", result.Decided.Select(pair => $"{pair.Person}: {pair.Decision}"));
        }

        var payment = payments.FirstOrDefault() ?? "";
        if (attendances.FirstOrDefault() is not { } attendance)
        {
            return payment;
        }

        const string earns = "accepted, fee ";
        return
            payment.StartsWith(earns, StringComparison.Ordinal)
            && !attendance.StartsWith("refused", StringComparison.Ordinal)
            ? $"{attendance}, fee {payment[earns.Length..]}"
            : attendance;
    }

    private static List<string> Decided(ScenarioActResult result, Func<string, bool> who) =>
        [
            .. result
                .Decided.Where(pair => who(pair.Person))
                .Select(pair => pair.Decision.Replace(".00 EUR", " EUR", StringComparison.Ordinal)),
        ];
}
