using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random programs: two or three conventions, functions with every output, windows of every kind, readings.</summary>
internal sealed class ProgramGenerator
{
    private static readonly ReasonSymbol[] ConditionReasons =
    [
        Words.WrongPlace,
        Words.TooShort,
        Words.NoLetter,
        Words.Cap,
    ];

    private readonly Dice _dice;
    private readonly ImmutableArray<ReadingSymbol> _readings;
    private readonly ImmutableArray<IrWindow> _windows;
    private readonly ImmutableArray<IrCounter> _counters;
    private readonly ImmutableArray<IrMeasure> _measures;
    private readonly ImmutableArray<IrSubmittedActs> _submitted;
    private readonly ExpressionGenerator _expressions;

    private ProgramGenerator(Dice dice)
    {
        _dice = dice;
        _readings = [Reading("first", "one", "two"), Reading("second", "one", "two", "three") with { Default = 1 }];
        _windows = [.. dice.Many(1, 4, Window)];
        _counters =
        [
            .. _windows
                .SelectMany(window => Enumerable.Repeat(window.Id, dice.Between(1, 2)))
                .Select((window, id) => Counter(id, window, dice.Between(1, 5))),
        ];
        _measures = [.. dice.Many(1, 3, id => new IrMeasure(id, $"measure_{id}"))];
        _submitted =
        [
            .. dice.Many(
                0,
                3,
                id => new IrSubmittedActs(
                    id,
                    $"acts_{id}",
                    $"acts {id}",
                    dice.Of(0, 1, 7, 30),
                    dice.Of(0, 1, 7, 30, 365),
                    Words.Here
                )
            ),
        ];
        _expressions = new ExpressionGenerator(dice, _readings, _counters)
        {
            Since = _counters.ToDictionary(counter => counter.Id, counter => Since(_windows[counter.Window].Form)),
            Submitted = _submitted.Length,
            Openings =
            [
                .. _counters.Where(counter => Opens(_windows[counter.Window].Form)).Select(counter => counter.Id),
            ],
        };
    }

    /// <summary>The program that a seed stands for.</summary>
    public static IrProgram Make(ulong seed) => new ProgramGenerator(new Dice(seed)).Program();

    private IrProgram Program()
    {
        var functions = ImmutableArray.CreateBuilder<IrFunction>();
        for (var convention = 0; convention < 3; convention++)
        {
            var predecessors = functions
                .Where(function => function.Convention == convention - 1)
                .Select(function => function.Id)
                .ToArray();
            foreach (var name in new[] { "care", "talk", "walk" }.Where(_ => _dice.Percent(60)))
            {
                var predecessor = predecessors.Length > 0 && _dice.Percent(70) ? _dice.Of<int>(predecessors) : -1;
                functions.Add(Function(functions.Count, name, convention) with { Predecessor = predecessor });
            }
        }

        if (functions.Count == 0)
        {
            functions.Add(Function(0, "care", 0));
        }

        var categoryReach = new Reach([FactOwner.Session, FactOwner.Beneficiary], []);
        ImmutableArray<IrCategory> categories =
        [
            .. _dice.Many(
                0,
                2,
                id => new IrCategory(id, $"category_{id}", ["low", "high"], _expressions.Category(categoryReach, 2))
            ),
        ];
        return new IrProgram(
            Words.Vocabulary,
            _readings,
            default,
            [
                Convention(0, "first", "2019-01-01", "2020-12-31"),
                Convention(1, "second", "2021-01-01", "2021-12-31"),
                Convention(2, "third", _dice.Of("2022-01-02", "2022-01-02", "2021-03-01"), "2024-06-30"),
            ],
            functions.ToImmutable(),
            _windows,
            _counters,
            categories,
            _measures,
            [
                new IrMonitor(
                    "monitor",
                    0,
                    true,
                    _measures.Length - 1,
                    false,
                    null,
                    [Words.Network],
                    categories.Length - 1,
                    categories.IsEmpty ? ["0.05"] : ["8", "10"],
                    [],
                    Words.Here
                ),
            ]
        )
        {
            Submitted = _submitted,
        };
    }

    private IrFunction Function(int id, string name, int convention)
    {
        ImmutableHashSet<FactSymbol> needed =
        [
            .. new[] { Words.Minutes, Words.Price, Words.Birth, Words.Letter, Words.Profession }.Where(_ =>
                _dice.Percent(25)
            ),
        ];
        var session = new Reach([FactOwner.Session], needed);
        var people = new Reach([FactOwner.Session, FactOwner.Beneficiary], needed);
        session = session with { Shared = Shared("s", session) };
        people = people with { Shared = [.. session.Shared, .. Shared("b", people)] };
        people = people with { State = true };
        people = people with { Shared = [.. people.Shared, .. Shared("c", people)] };
        var provider = session with { Owners = [FactOwner.Session, FactOwner.Provider] };

        var needs = new List<IrNeed>();
        needs.AddRange(
            needed
                .OrderBy(fact => fact.Name, StringComparer.Ordinal)
                .Select(fact => Need(fact.Owner, fact, message: $"{name} {id} needs it"))
        );
        if (_dice.Percent(20))
        {
            var bare = new Reach([FactOwner.Session, FactOwner.Beneficiary], []);
            var unless = All(_expressions.Boolean(bare, 1), Not(Present(Words.Consent)));
            needs.Insert(
                _dice.Below(needs.Count + 1),
                Need(FactOwner.Beneficiary, Words.Consent, unless, $"{name} {id} needs consent")
            );
        }

        if (_dice.Percent(10))
        {
            var bare = new Reach([FactOwner.Session, FactOwner.Provider], []);
            needs.Add(ProviderConditions.Need(_expressions, bare, $"{name} {id} needs minutes"));
        }

        var registers = _dice.Percent(85);
        var function = Programs.Care(id, name, convention) with
        {
            Registers = registers,
            SessionConditions = Asked(Conditions(session, 0, 2), session, provider),
            Fee = Amount(provider with { LargestGrant = registers }, FactOwner.Provider, needs),
        };
        if (registers)
        {
            var after = people with { Granted = true };
            function = function with
            {
                SessionConditions =
                [
                    .. function
                        .SessionConditions.Append(
                            Condition(
                                Words.NobodyRegistered,
                                Compare(People(FactOwner.Beneficiary), IrComparison.AtLeast, Number(1))
                            )
                        )
                        .OrderBy(condition => condition.Reason.Index),
                ],
                AttendanceConditions =
                [
                    .. Conditions(people, 0, 3).Select(one => one with { Holds = Perhaps(one.Holds, provider, Any) }),
                ],
                Granted = _dice.Percent(60) ? Number(1) : _expressions.Narrow(people, 2),
                Exceptional = _dice.Percent(60) ? False : _expressions.Boolean(people, 2),
                Share = Amount(after, FactOwner.Beneficiary, needs),
                Updates = [.. _windows.Where(_ => _dice.Percent(70)).Select(window => Update(window, after, provider))],
                Measures =
                [
                    .. _measures
                        .Where(_ => _dice.Percent(70))
                        .Select(measure => new IrMeasureUse(
                            measure.Id,
                            _expressions.Boolean(people with { Exceptional = true }, 1)
                        )),
                ],
            };
        }

        function = function with { Needs = [.. needs], Submissions = registers ? _expressions.Submissions() : [] };
        return function with { Pending = PendingFinder.Of(function, _submitted) };
    }

    private ImmutableArray<IrCondition> Conditions(Reach reach, int from, int to) =>
        [
            .. _dice
                .Many(
                    from,
                    to,
                    _ => Condition(_dice.Of<ReasonSymbol>(ConditionReasons), _expressions.Boolean(reach, 3))
                )
                .OrderBy(condition => condition.Reason.Index),
        ];

    // One in four functions asks its providers.
    private ImmutableArray<IrCondition> Asked(ImmutableArray<IrCondition> conditions, Reach session, Reach provider) =>
        _dice.Percent(75)
            ? conditions
            :
            [
                .. conditions
                    .Append(
                        Condition(
                            _dice.Of<ReasonSymbol>(ConditionReasons),
                            ProviderConditions.Condition(_dice, _expressions, session, provider)
                        )
                    )
                    .OrderBy(condition => condition.Reason.Index),
            ];

    // One in six questions is also one to the providers.
    private IrExpression Perhaps(IrExpression own, Reach provider, Func<IrExpression[], IrExpression> together) =>
        _dice.Percent(16) ? together([own, ProviderConditions.Counted(_dice, _expressions, provider)]) : own;

    // An amount that may leave 64 bits is met by a need, as a compiler would.
    private IrExpression Amount(Reach reach, FactOwner level, List<IrNeed> needs)
    {
        if (_dice.Percent(15))
        {
            return Unspecified;
        }

        var amount = _expressions.Narrow(reach, 3, IrType.Money);
        if (_dice.Percent(30) && reach.Needed.Contains(Words.Price))
        {
            var price = Fact(Words.Price);
            var large = _dice.Any(
                () => Arithmetic(price, IrOperator.Multiply, Number(_dice.Of(1, 2, 3, 100))),
                () =>
                    Quotient(
                        Arithmetic(price, IrOperator.Multiply, Number(_dice.Of(3, 25, 1000))),
                        _dice.Of(2, 7, 100),
                        _dice.Of<IrRounding>(Enum.GetValues<IrRounding>())
                    ),
                () => Arithmetic(price, IrOperator.Add, Cents(_dice.Of(1, 1100))),
                () => Arithmetic(price, _dice.Of(IrOperator.Least, IrOperator.Greatest), Cents(5000))
            );
            needs.Add(Need(level, Words.Price, Overflows(large), $"has no room for {needs.Count}"));
            amount = If(_expressions.Boolean(reach, 1), large, amount);
        }

        // Only shares are under ceilings.
        amount = reach.Granted ? Ceilings.Under(_dice, amount, _windows, _counters) : amount;
        return _dice.Percent(20) ? If(_expressions.Boolean(reach, 1), amount, Unspecified) : amount;
    }

    private IrUpdate Update(IrWindow window, Reach reach, Reach provider)
    {
        var additions = _counters
            .Where(counter => counter.Window == window.Id && _dice.Percent(80))
            .Select(counter =>
            {
                var counts = Perhaps(_dice.Percent(50) ? True : _expressions.Boolean(reach, 1), provider, All);
                return _dice.Below(5) switch
                {
                    4 => Adds(
                        counter.Id,
                        Ceilings.NeverRolls(window.Form) && _dice.Percent(50)
                            ? counts
                            : All(counts, Compare(Owed, IrComparison.AtLeast, Number(1))),
                        Owed
                    ),
                    0 => Adds(counter.Id, All(counts, Compare(Granted, IrComparison.AtLeast, Number(1))), Granted),
                    1 => Adds(
                        counter.Id,
                        counts,
                        Arithmetic(_expressions.Narrow(reach, 1), IrOperator.Greatest, Number(1))
                    ),
                    _ => Adds(counter.Id, counts),
                };
            });
        return Nodes.Update(window.Id, _dice.Percent(60) ? True : _expressions.Boolean(reach, 1), [.. additions]);
    }

    private ImmutableArray<IrShared> Shared(string prefix, Reach reach)
    {
        IrExpression[] definitions =
        [
            _expressions.Boolean(reach, 2),
            _expressions.Narrow(reach, 2),
            _expressions.Category(reach, 2),
        ];
        return
        [
            .. definitions
                .Where(_ => _dice.Percent(50))
                .Select((definition, i) => (IrShared)Nodes.Shared($"{prefix}_{i}", definition)),
        ];
    }

    private static bool Opens(IrWindowForm form) =>
        form is IrWindowChoice choice ? choice.Alternatives.All(Opens) : form is IrOpenedWindow;

    private IrWindow Window(int id) => Nodes.Window(id, _dice.Percent(30) ? WindowChoice() : WindowForm());

    // From which day on a counter counts, where its window may ask for that; a choice where the window is one.
    private IrExpression? Since(IrWindowForm form) =>
        form switch
        {
            IrSinceWindow => new IrPeriodStart(
                Words.Here,
                _dice.Of(Words.Birth, Words.Letter),
                _dice.Of(1, 1, 2, 7, 12, 30),
                _dice.Percent(60)
            ),
            IrWindowChoice choice when choice.Alternatives.Any(one => Since(one) is not null) => new IrChoice(
                Words.Here,
                IrType.Date,
                choice.Reading,
                [.. choice.Alternatives.Select(one => Since(one) ?? new IrConstant(Words.Here, IrType.Date, 0))]
            ),
            _ => null,
        };

    private IrWindowChoice WindowChoice()
    {
        var reading = _dice.Of<ReadingSymbol>(_readings);
        return new IrWindowChoice(reading, [.. reading.Alternatives.Select(_ => WindowForm())]);
    }

    private IrFixedWindow WindowForm() =>
        _dice.Below(10) switch
        {
            0 => new IrMonthsWindow(_dice.Of(1, 1, 2, 12, 13)),
            1 => new IrDaysWindow(_dice.Of(1, 2, 7, 30, 365)),
            2 => new IrYearEndWindow(_dice.Of(0, 0, 1, 2)),
            3 => new IrLifetimeWindow(),
            4 => new IrRollingMonthsWindow(_dice.Of(1, 1, 2, 12, 13)),
            5 => new IrRollingDaysWindow(_dice.Of(1, 2, 7, 30, 365)),
            6 => new IrMonthEndWindow(_dice.Of(1, 3)),
            7 => new IrWeekEndWindow(),
            8 => new IrYearFromDayWindow(_dice.Between(1, 12), _dice.Between(1, 28)),
            _ => new IrSinceWindow(),
        };

    private IrConvention Convention(int id, string name, string from, string to) =>
        new(id, name, Label.None, new(Words.Day(from)), new(Words.Day(to)), [], Words.Here)
        {
            Takes = new RegimeGenerator(_dice, _expressions).Takes(),
        };
}
