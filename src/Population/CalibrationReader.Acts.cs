using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>Lines, what follows them, and the acts beside them.</summary>
internal sealed partial class CalibrationReader
{
    private ImmutableArray<Line> Lines()
    {
        if (_lines.Length == 0)
        {
            _findings.Error("lines", "names no line of acts", "give at least one");
        }

        return [.. _file.Lines.Select(line => Line(line.Key, line.Value, $"lines.{line.Key}"))];
    }

    private Line Line(string name, LineSpec line, string path)
    {
        var codes = Codes(line.Codes, $"{path}.codes");
        if (
            !Enumerable
                .Range(0, Math.Max(0, _last.DayNumber - _file.From.DayNumber + 1))
                .All(day => codes.On(_file.From.DayNumber + day) >= 0)
        )
        {
            _findings.Error(
                $"{path}.codes",
                "leave days of the period without a code",
                "let the codes follow each other without a gap from `from` to the last day of `totals`"
            );
        }

        return new Line(
            name,
            codes,
            ByKind(line.Weight, $"{path}.weight", Value),
            ByKind(line.Sessions, $"{path}.sessions", Numbers),
            Numbers(line.Interval, $"{path}.interval"),
            Numbers(line.Delay, $"{path}.delay"),
            line.Then is { } then ? FollowOn(then, $"{path}.then") : null,
            Facts(line.Alone, $"{path}.alone"),
            line.Together is { } together ? Group(together, $"{path}.together") : null
        );
    }

    private FollowOn FollowOn(FollowOnSpec then, string path) =>
        new(
            LineIndex(then.Line, $"{path}.line"),
            Value(then.PerThousand, $"{path}.perThousand"),
            Numbers(then.DaysAfterLast, $"{path}.daysAfterLast")
        );

    private GroupLine Group(GroupSpec group, string path) =>
        new(
            Value(group.JoinPerThousand, $"{path}.joinPerThousand"),
            Value(group.OnlyPerThousand, $"{path}.onlyPerThousand"),
            Numbers(group.DaysAfterFirst, $"{path}.daysAfterFirst"),
            Numbers(group.Size, $"{path}.size"),
            ByKind(group.Sessions, $"{path}.sessions", Numbers),
            Numbers(group.Interval, $"{path}.interval"),
            Value(group.PresentPerThousand, $"{path}.presentPerThousand"),
            Facts(group.Facts, $"{path}.facts")
        );

    private DocumentRule Document(string column, OrderedDictionary<string, DocumentSpec> lines) =>
        new(
            ColumnIndex($"documents.{column}", column, ColumnContent.Document),
            By(
                _lines,
                lines,
                $"documents.{column}",
                (line, path) =>
                    new LineDocument(
                        Value(line.AbsentPerThousand, $"{path}.absentPerThousand"),
                        Numbers(line.DaysAfterFirst, $"{path}.daysAfterFirst")
                    )
            )
        );

    private AttachedAct Attached(string name, AttachedSpec act)
    {
        var path = $"attached.{name}";
        return new AttachedAct(
            name,
            Codes(act.Codes, $"{path}.codes"),
            LineIndex(act.Line, $"{path}.line"),
            Value(act.PerThousand, $"{path}.perThousand"),
            Numbers(act.Times, $"{path}.times"),
            Numbers(act.DaysAfterFirst, $"{path}.daysAfterFirst"),
            Numbers(act.Providers, $"{path}.providers"),
            Facts(act.Facts, $"{path}.facts")
        );
    }

    private CollectiveAct Collective(string name, CollectiveSpec act)
    {
        var path = $"collective.{name}";
        return new CollectiveAct(
            name,
            Codes(act.Codes, $"{path}.codes"),
            Value(act.PerMillion, $"{path}.perMillion"),
            Numbers(act.Providers, $"{path}.providers"),
            Facts(act.Facts, $"{path}.facts")
        );
    }

    private Slip Slip(string name, SlipSpec slip)
    {
        var path = $"slips.{name}";
        var forms = slip.Forms is { } given ? Forms(given, $"{path}.forms") : SessionForms.Any;
        if (slip.Unregistered && forms != SessionForms.Alone)
        {
            _findings.Error(
                path,
                "would leave a group or another session without beneficiaries",
                "write \"forms\": [ \"alone\" ] beside \"unregistered\": true"
            );
        }

        return new Slip(
            name,
            [.. slip.Codes.Select((code, i) => KnownCode(code, $"{path}.codes[{CalibrationFindings.Number(i)}]"))],
            forms,
            [.. (slip.Set ?? []).Select(pair => (ColumnIndex($"{path}.set.{pair.Key}", pair.Key, null), pair.Value))],
            slip.Unregistered,
            slip.SingleProvider,
            Value(slip.PerMillion, $"{path}.perMillion"),
            slip.AtLeast is { } least ? Value(least, $"{path}.atLeast") : 0
        );
    }

    private SessionForms Forms(IReadOnlyList<string> names, string path)
    {
        var forms = SessionForms.None;
        for (var i = 0; i < names.Count; i++)
        {
            switch (names[i])
            {
                case "alone":
                    forms |= SessionForms.Alone;
                    break;
                case "together":
                    forms |= SessionForms.Together;
                    break;
                case "attached":
                    forms |= SessionForms.Attached;
                    break;
                case "collective":
                    forms |= SessionForms.Collective;
                    break;
                default:
                    _findings.Error(
                        $"{path}[{CalibrationFindings.Number(i)}]",
                        "is no form of session",
                        "use alone, together, attached or collective"
                    );
                    break;
            }
        }

        return forms;
    }

    private ActCodes Codes(IReadOnlyList<CodeSpec> specs, string path)
    {
        var codes = ImmutableArray.CreateBuilder<ActCode>();
        foreach (var spec in specs)
        {
            var code = new ActCode(
                spec.Code,
                (spec.From ?? DateOnly.MinValue).DayNumber,
                (spec.Until ?? DateOnly.MaxValue).DayNumber
            );
            if (
                code.FromDay > code.UntilDay
                || codes.Any(other => other.FromDay <= code.UntilDay && code.FromDay <= other.UntilDay)
            )
            {
                _findings.Error(
                    $"{path}[{CalibrationFindings.Number(codes.Count)}]",
                    "overlaps another code of the same act, or ends before it begins",
                    "let each day have at most one code"
                );
            }

            _codes.Add(code.Code);
            codes.Add(code);
        }

        if (codes.Count == 0)
        {
            _findings.Error(path, "is empty", "give at least one code");
        }

        return new ActCodes(codes.ToImmutable());
    }

    private string KnownCode(string code, string path)
    {
        if (!_codes.Contains(code))
        {
            _findings.Error(path, $"`{code}` is the code of no act", $"use one of {string.Join(", ", _codes)}");
        }

        return code;
    }

    private int LineIndex(string name, string path)
    {
        var index = Array.IndexOf(_lines, name);
        if (index < 0)
        {
            _findings.Error(path, $"`{name}` is no line", $"use one of {string.Join(", ", _lines)}");
        }

        return Math.Max(0, index);
    }
}
