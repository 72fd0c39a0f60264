using System.Collections.Immutable;
using Conv.Runtime.Languages;
using Conv.Runtime.Storing;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>Explains one session: reads the rules in the order in which they decided, and counts what they counted.</summary>
internal sealed class Explaining
{
    private readonly RuleProgram _program;
    private readonly ExplainedFacts _facts;
    private readonly RuleFunction _function;
    private readonly RuleConvention _convention;
    private RuleContext _context;
    private ImmutableArray<ConditionTrace> _sessionConditions = [];

    public Explaining(RuleProgram program, ExplainedFacts facts, RuleFunction function, RuleConvention convention)
    {
        (_program, _facts, _function, _convention) = (program, facts, function, convention);
        _context = new RuleContext(program, facts, function, new RuleStates(program, facts));
    }

    public SessionExplanation Explain()
    {
        if (!Takes && _program.NotInForce >= 0)
        {
            return All([Regime()], IsJudged: false);
        }

        ImmutableArray<ConditionTrace> conditions =
        [
            .. _convention.Takes >= 0 && _facts.Policy < 0 && _program.NotInForce >= 0
                ? [Regime()]
                : Array.Empty<ConditionTrace>(),
            .. _function.SessionConditions.Select(condition => Condition(_context, condition)),
        ];
        _sessionConditions = conditions;
        return All(conditions, IsJudged: true);
    }

    // A session that no convention takes carries one reason, alone. Under a policy its convention judges every day.
    private bool Takes =>
        _facts.Policy >= 0
            ? _function.Convention == _facts.Policy
            : IsOfItsDays
                && (
                    _convention.Takes < 0
                    || new RuleEvaluator(_context with { Function = null }).IsTrue(_convention.Takes)
                );

    private bool IsOfItsDays => _convention.From <= _facts.Day && _facts.Day <= _convention.To;

    private SessionExplanation All(ImmutableArray<ConditionTrace> conditions, bool IsJudged)
    {
        ImmutableArray<AttendanceExplanation> attendances =
        [
            .. _facts.Attendances.Select((decision, i) => Attendance(decision, i, IsJudged)),
        ];
        var accepted = _facts.Attendances.Where(decision => decision.IsAccepted).ToList();
        var context = _context with
        {
            LargestGrant =
                !_function.Registers && IsJudged ? new RuleEvaluator(_context).Evaluate(_function.Granted).Number
                : accepted.Count == 0 ? 0
                : accepted.Max(decision => decision.Granted),
        };
        var explanation = ConventionExplainer.Explanation(
            _facts,
            _function,
            _convention,
            null,
            conditions,
            attendances,
            [.. _facts.Payments.Select((decision, i) => Payment(context, decision, i, attendances))]
        );
        if (!IsJudged || _facts.Decision.Reasons != 0 || (_function.Registers && accepted.Count == 0))
        {
            return explanation;
        }

        var (opened, counted) = Count(context with { States = context.States.Copy() }, _function.SessionUpdates);
        return explanation with { Opened = opened, Counted = counted };
    }

    private AttendanceExplanation Attendance(AttendanceDecision decision, int place, bool isJudged)
    {
        var context = _context with { Beneficiary = place };
        var trace = new AttendanceTrace([], null, null, null, [], []);
        if (_function.Registers && isJudged)
        {
            trace = trace with
            {
                Conditions = [.. _function.AttendanceConditions.Select(condition => Condition(context, condition))],
            };
            if (decision.IsAccepted)
            {
                trace = trace with
                {
                    Granted = Value(context, _function.Granted, _function.Citations),
                    Exceptional = Value(context, _function.Exceptional, _function.Citations),
                    Share = Value(context, _function.Share, _function.ShareCitations),
                    Parts =
                    [
                        .. _function.Parts.Select(part => new PartTrace(
                            part.Payer,
                            Value(context, part.Amount, part.Citations)
                        )),
                    ],
                };
            }
        }

        // What would have been decided is asked on the state before the act, when somebody asks.
        var (before, read) = (context, trace);
        Func<ImmutableArray<NearestChange>>? nearest =
            _function.Registers && isJudged
                ? () => new ChangeFinder(before, _function, _convention, decision, read).Find(_sessionConditions)
                : null;
        if (trace.Share is not null)
        {
            _context = _context with { States = _context.States.Copy() };
            context = context with { States = _context.States };
            var (opened, counted) = Count(context, _function.Updates);
            trace = trace with { Opened = opened, Counted = counted };
        }

        return new AttendanceExplanation(
            _facts.Beneficiaries[place].Id ?? "",
            decision.Decision,
            Reasons(decision.Reasons),
            decision.Exceptional,
            decision.Decision == Decision.Accepted ? new Cents(decision.Share) : null,
            decision.Granted,
            decision.ProvisionalUntil == 0 ? null : DateOnly.FromDayNumber(decision.ProvisionalUntil),
            trace
        )
        {
            NearestWhenAsked = nearest,
        };
    }

    private PaymentExplanation Payment(
        RuleContext context,
        PaymentDecision decision,
        int place,
        ImmutableArray<AttendanceExplanation> attendances
    ) =>
        new(
            _facts.Providers[place].Id ?? "",
            decision.Decision,
            decision.Decision != Decision.Refused ? []
                : decision.Reasons != 0 ? Reasons(decision.Reasons)
                : [.. attendances.SelectMany(attendance => attendance.Reasons).Distinct(StringComparer.Ordinal)],
            decision.Decision == Decision.Accepted ? new Cents(decision.Fee) : null,
            decision.Decision == Decision.Refused
                ? null
                : Value(context with { Provider = place }, _function.Fee, _function.FeeCitations)
        );

    private ImmutableArray<string> Reasons(ulong reasons) =>
        [.. _program.Reasons.Where((_, i) => ((reasons >> i) & 1) != 0)];

    private ConditionTrace Condition(RuleContext context, RuleCondition condition)
    {
        var log = new RuleLog();
        var holds = new RuleEvaluator(context, log).IsTrue(condition.Holds);
        return new ConditionTrace(
            _program.Reasons[condition.Reason],
            condition.Text,
            condition.Citations,
            _program.Places[condition.Place].Place,
            holds,
            log.Numbers
        )
        {
            IsCap = condition.IsCap,
        };
    }

    // The cases of a value, followed from the first guard to the leaf that applies.
    private ValueTrace Value(RuleContext context, int root, ImmutableArray<string> citations)
    {
        var cases = ImmutableArray.CreateBuilder<CaseTrace>();
        var (leaf, cited) = (root, citations);
        for (var node = _program.Nodes[leaf]; node.Kind is RuleKind.If or RuleKind.Shared; node = _program.Nodes[leaf])
        {
            if (node.Kind == RuleKind.Shared)
            {
                leaf = node.Children[0];
                continue;
            }

            var log = new RuleLog();
            var applies = new RuleEvaluator(context, log).IsTrue(node.Children[0]);
            var guard = _program.Places[_program.Nodes[node.Children[0]].Place];
            cases.Add(new CaseTrace(GuardText(node.Children[0], guard), guard.Place, applies, log.Numbers));
            cited = applies ? [.. node.Texts, .. cited] : cited;
            leaf = node.Children[applies ? 1 : 2];
        }

        var read = new RuleLog();
        var value = new RuleEvaluator(context, read).Evaluate(leaf);
        var place = _program.Places[_program.Nodes[leaf].Place];
        return new ValueTrace(
            value.IsKnown ? (long)value.Number : null,
            cases.ToImmutable(),
            place.Text,
            place.Place,
            cited,
            read.Numbers
        )
        {
            IsAmount = _program.Nodes[root].Type == RuleType.Money,
            Difference = Difference(context, _program.Nodes[leaf]),
        };
    }

    private AmountDifference? Difference(RuleContext context, RuleNode leaf) =>
        leaf is { Kind: RuleKind.Arithmetic, Type: RuleType.Money, Numbers: [1, ..] }
        && new RuleEvaluator(context) is var evaluator
        && evaluator.Evaluate(leaf.Children[0]) is { IsKnown: true } whole
        && evaluator.Evaluate(leaf.Children[1]) is { IsKnown: true } part
        && !Exact.Overflows(whole.Number)
        && !Exact.Overflows(part.Number)
            ? new AmountDifference((long)whole.Number, (long)part.Number)
            : null;

    // Where a value has dates of effect the file writes the later value, not the guard that chooses between two of them.
    private string GuardText(int guard, RulePlace place) =>
        _program.Nodes[guard] is { Kind: RuleKind.Compare, Numbers: [2, ..] } compare
        && _program.Nodes[compare.Children[0]] is { Kind: RuleKind.SessionDate } date
        && _program.Nodes[compare.Children[1]] is { Kind: RuleKind.Constant } day
        && date.Place == compare.Place
            ? GuardWords.SessionBefore(new Day((int)day.Numbers[0]), _convention.Language)
            : place.Text;

    private ConditionTrace Regime()
    {
        var asks = IsOfItsDays ? _convention.Takes : -1;
        var log = new RuleLog();
        var takes = Takes;
        if (asks >= 0)
        {
            new RuleEvaluator(_context with { Function = null }, log).IsTrue(asks);
        }

        return new ConditionTrace(
            _program.Reasons[_program.NotInForce],
            RegimeWords.In(
                _convention.Language,
                asks >= 0 ? RegimeWords.Takes(_convention.Name)
                    : !takes && _facts.Policy < 0 ? WhoTakes()
                    : RegimeWords.TakesThatDay(_convention.Name)
            ),
            _convention.Citations,
            _program.Places[asks >= 0 ? _program.Nodes[asks].Place : _convention.Place].Place,
            takes,
            log.Numbers
        );
    }

    private LocalizableText WhoTakes() =>
        RegimeWords.Nobody(
            _facts.Function,
            new Day(_facts.Day),
            [
                .. _program
                    .Functions.Where(function =>
                        string.Equals(function.Name, _facts.Function, StringComparison.Ordinal)
                    )
                    .Select(function => _program.Conventions[function.Convention])
                    .OrderBy(convention => convention.From)
                    .Select(convention => new TakingConvention(
                        convention.Name,
                        new Day(convention.From),
                        new Day(convention.To)
                    )),
            ]
        );

    // Everything is read on the state before the act, then counted.
    private (ImmutableArray<WindowOpening> Opened, ImmutableArray<CounterAddition> Counted) Count(
        RuleContext context,
        ImmutableArray<RuleUpdate> updates
    )
    {
        var evaluator = new RuleEvaluator(context);
        var planned = updates
            .Select(update => (State: context.StateOf(update.Window), Update: update))
            .Where(pair => pair.State is not null)
            .Select(pair =>
                (
                    State: pair.State!,
                    pair.Update.Window,
                    Opens: evaluator.IsTrue(pair.Update.Opens),
                    Additions: pair.Update.Additions.Where(added => evaluator.IsTrue(added.Counts))
                        .Select(added => (added.Counter, Amount: (long)evaluator.Evaluate(added.Amount).Number))
                        .ToList()
                )
            )
            .ToList();
        var opened = ImmutableArray.CreateBuilder<WindowOpening>();
        var counted = ImmutableArray.CreateBuilder<CounterAddition>();
        foreach (var (state, window, opens, additions) in planned)
        {
            var form = _program.Windows[window];
            if (opens && !form.LooksBack && state.SpanOn(_facts.Day, window, null) is null)
            {
                state.Open(_facts.Day, window);
                var span = state.SpanOn(_facts.Day, window, null)!.Value;
                opened.Add(
                    new WindowOpening(form.Name, span.FirstDay, span.LastDay, _program.Places[form.Place].Place)
                );
            }

            foreach (var (counter, amount) in additions)
            {
                if (form.LooksBack || state.SpanOn(_facts.Day, window, null) is not null)
                {
                    state.Add(_facts.Day, counter, amount);
                    var since = form.Form == RuleWindowForm.Since ? evaluator.SinceOf(counter) : null;
                    counted.Add(new CounterAddition(amount, evaluator.Describe(state, counter, since)));
                }
            }
        }

        return (opened.ToImmutable(), counted.ToImmutable());
    }
}
