using System.Collections.Immutable;
using System.Text.Json;

namespace Conv.Population;

/// <summary>Lines, what follows them, and the acts beside them.</summary>
internal sealed partial class CalibrationParser
{
    private const int Decade = 3660;

    private ImmutableArray<Line> Lines(CalibrationNode node)
    {
        var members = node.Members();
        _lines = [.. members.Select(member => member.Name)];
        if (members.Count == 0 && node.Kind == JsonValueKind.Object)
        {
            node.Report("names no line of acts", "give at least one");
        }

        return [.. members.Select(member => Line(member.Name, member.Node))];
    }

    private Line Line(string name, CalibrationNode node)
    {
        node.Only("codes", "weight", "sessions", "interval", "delay", "then", "alone", "together");
        var codes = Codes(node.Member("codes"));
        if (
            node.Exists
            && !Enumerable
                .Range(0, _last.DayNumber - _from.DayNumber + 1)
                .All(day => codes.On(_from.DayNumber + day) >= 0)
        )
        {
            node.Member("codes")
                .Report(
                    "leave days of the period without a code",
                    "let the codes follow each other without a gap from `from` to the last day of `totals`"
                );
        }

        return new Line(
            name,
            codes,
            node.Member("weight").ByKind(_kinds, kind => kind.Figure(0, 1_000_000)),
            node.Member("sessions").ByKind(_kinds, kind => kind.Numbers(1, 200)),
            node.Member("interval").Numbers(1, 366),
            node.Member("delay").Numbers(-30, 366),
            node.Optional("then") is { Exists: true } then ? Then(then) : null,
            Facts(node.Member("alone")),
            node.Optional("together") is { Exists: true } together ? Group(together) : null
        );
    }

    private FollowOn Then(CalibrationNode node)
    {
        node.Only("line", "perThousand", "daysAfterLast");
        return new FollowOn(
            LineIndex(node.Member("line")),
            node.Member("perThousand").Figure(0, 1000),
            node.Member("daysAfterLast").Numbers(1, Decade)
        );
    }

    private GroupLine Group(CalibrationNode node)
    {
        node.Only(
            "joinPerThousand",
            "onlyPerThousand",
            "daysAfterFirst",
            "size",
            "sessions",
            "interval",
            "presentPerThousand",
            "facts"
        );
        return new GroupLine(
            node.Member("joinPerThousand").Figure(0, 1000),
            node.Member("onlyPerThousand").Figure(0, 1000),
            node.Member("daysAfterFirst").Numbers(0, Decade),
            node.Member("size").Numbers(1, 500),
            node.Member("sessions").ByKind(_kinds, kind => kind.Numbers(1, 200)),
            node.Member("interval").Numbers(1, 366),
            node.Member("presentPerThousand").Figure(1, 1000),
            Facts(node.Member("facts"))
        );
    }

    private ImmutableArray<DocumentRule> Documents(CalibrationNode node)
    {
        var rules = ImmutableArray.CreateBuilder<DocumentRule>();
        foreach (var (name, rule) in node.Members())
        {
            rule.Only([.. _lines]);
            rules.Add(
                new DocumentRule(
                    ColumnIndex(rule, name, ColumnContent.Document),
                    [
                        .. _lines.Select(line =>
                        {
                            var at = rule.Member(line).Only("absentPerThousand", "daysAfterFirst");
                            return new LineDocument(
                                at.Member("absentPerThousand").Figure(0, 1000),
                                at.Member("daysAfterFirst").Numbers(-Decade, Decade)
                            );
                        }),
                    ]
                )
            );
        }

        return rules.ToImmutable();
    }

    private ImmutableArray<AttachedAct> Attached(CalibrationNode node) =>
        [
            .. node.Members()
                .Select(member =>
                {
                    var at = member.Node.Only(
                        "codes",
                        "line",
                        "perThousand",
                        "times",
                        "daysAfterFirst",
                        "providers",
                        "facts"
                    );
                    return new AttachedAct(
                        member.Name,
                        Codes(at.Member("codes")),
                        LineIndex(at.Member("line")),
                        at.Member("perThousand").Figure(0, 1000),
                        at.Member("times").Numbers(1, 100),
                        at.Member("daysAfterFirst").Numbers(0, Decade),
                        at.Member("providers").Numbers(1, 20),
                        Facts(at.Member("facts"))
                    );
                }),
        ];

    private ImmutableArray<CollectiveAct> Collective(CalibrationNode node) =>
        [
            .. node.Members()
                .Select(member =>
                {
                    var at = member.Node.Only("codes", "perMillion", "providers", "facts");
                    return new CollectiveAct(
                        member.Name,
                        Codes(at.Member("codes")),
                        at.Member("perMillion").Figure(0, 900_000),
                        at.Member("providers").Numbers(1, 20),
                        Facts(at.Member("facts"))
                    );
                }),
        ];

    private ImmutableArray<Slip> Slips(CalibrationNode node) =>
        [
            .. node.Members()
                .Select(member =>
                {
                    var at = member.Node.Only(
                        "codes",
                        "forms",
                        "set",
                        "unregistered",
                        "singleProvider",
                        "perMillion",
                        "atLeast"
                    );
                    var forms = at.Optional("forms") is { Exists: true } given ? Forms(given) : SessionForms.Any;
                    var set = at.Optional("set")
                        .Members()
                        .Select(pair => (ColumnIndex(pair.Node, pair.Name, null), pair.Node.Text()));
                    var unregistered = at.Optional("unregistered").YesNo();
                    if (unregistered && forms != SessionForms.Alone)
                    {
                        at.Report(
                            "would leave a group or another session without beneficiaries",
                            "write \"forms\": [ \"alone\" ] beside \"unregistered\": true"
                        );
                    }

                    return new Slip(
                        member.Name,
                        [.. at.Member("codes").Items().Select(KnownCode)],
                        forms,
                        [.. set],
                        unregistered,
                        at.Optional("singleProvider").YesNo(),
                        at.Member("perMillion").Figure(0, 1_000_000),
                        at.Optional("atLeast").FigureOr(0, 0, 1000)
                    );
                }),
        ];

    private static SessionForms Forms(CalibrationNode node)
    {
        var forms = SessionForms.None;
        foreach (var item in node.Items())
        {
            switch (item.Text())
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
                    item.Report("is no form of session", "use alone, together, attached or collective");
                    break;
            }
        }

        return forms;
    }

    private ActCodes Codes(CalibrationNode node)
    {
        var codes = ImmutableArray.CreateBuilder<ActCode>();
        foreach (var item in node.Items())
        {
            item.Only("code", "from", "until");
            var from = item.Optional("from") is { Exists: true } start
                ? start.Date(DateOnly.MinValue)
                : DateOnly.MinValue;
            var until = item.Optional("until") is { Exists: true } end
                ? end.Date(DateOnly.MaxValue)
                : DateOnly.MaxValue;
            var code = new ActCode(item.Member("code").Text(), from.DayNumber, until.DayNumber);
            if (
                code.FromDay > code.UntilDay
                || codes.Any(other => other.FromDay <= code.UntilDay && code.FromDay <= other.UntilDay)
            )
            {
                item.Report(
                    "overlaps another code of the same act, or ends before it begins",
                    "let each day have at most one code"
                );
            }

            _codes.Add(code.Code);
            codes.Add(code);
        }

        if (codes.Count == 0 && node.Kind == JsonValueKind.Array)
        {
            node.Report("is empty", "give at least one code");
        }

        return new ActCodes(codes.ToImmutable());
    }

    private string KnownCode(CalibrationNode node)
    {
        var code = node.Text();
        if (!_codes.Contains(code) && node.Exists)
        {
            node.Report($"`{code}` is the code of no act", $"use one of {string.Join(", ", _codes)}");
        }

        return code;
    }

    private int LineIndex(CalibrationNode node)
    {
        var index = _lines.IndexOf(node.Text());
        if (index < 0 && node.Exists)
        {
            node.Report($"`{node.Text()}` is no line", $"use one of {string.Join(", ", _lines)}");
        }

        return Math.Max(0, index);
    }
}
