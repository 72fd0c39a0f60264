using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random programs whose windows are kept for more than beneficiaries, and sessions that share what they are kept for.</summary>
internal sealed class ScopedPrograms
{
    private static readonly FactSymbol[][] OfOneBeneficiary =
    [
        [Words.Place, Words.Beneficiary],
        [Words.Network, Words.Provider, Words.Beneficiary],
        [Words.Beneficiary, Words.Letter],
        [Words.Profession, Words.Beneficiary],
    ];

    private static readonly FactSymbol[][] OfAttendances =
    [
        [Words.Letter],
        [Words.Place, Words.Birth],
        [Words.Network, Words.Place, Words.Profession, Words.Letter],
    ];

    private static readonly FactSymbol[][] OfSessions =
    [
        [Words.Provider],
        [Words.Network],
        [Words.Place, Words.Provider],
        [Words.Profession],
        [Words.Network, Words.Profession],
    ];

    private readonly Dice _dice;
    private readonly IrProgram _program;
    private readonly List<IrScope> _scopes;
    private readonly ImmutableArray<IrWindow> _shared;
    private readonly ImmutableArray<IrCounter> _counters;
    private readonly ExpressionGenerator _expressions;

    private ScopedPrograms(ulong seed)
    {
        _dice = new Dice(seed ^ 0x5C09E5);
        _program = ProgramGenerator.Make(seed);
        _scopes = [IrScope.Beneficiary(Words.Vocabulary)];
        Add(OfOneBeneficiary, 1);
        if (_dice.Percent(75))
        {
            Add(OfAttendances, _dice.Below(2));
            var first = _scopes.Count;
            Add(OfSessions, _dice.Between(1, 2));
            var windows = _program.Windows.Length;
            _shared = [.. _scopes[first..].Select((scope, i) => Window(windows + i, Form()) with { Scope = scope.Id })];
        }
        else
        {
            _shared = [];
        }

        var counters = _program.Counters.Length;
        _counters = [.. _shared.Select((window, i) => Counter(counters + i, window.Id, _dice.Between(1, 5)))];
        _expressions = new ExpressionGenerator(_dice, _program.Readings, _counters);
    }

    /// <summary>The program that a seed stands for.</summary>
    public static IrProgram Make(ulong seed) => new ScopedPrograms(seed).Program();

    /// <summary>Sessions in which any of the providers may come first.</summary>
    public static InterpretedSession[] Sessions(ulong seed, IrProgram program, int count)
    {
        var dice = new Dice(seed ^ 0x5C09E5);
        return
        [
            .. SequenceGenerator
                .Make(seed, program, count)
                .Select(session =>
                {
                    var by = dice.Below(session.Providers.Length);
                    return session with { Providers = [.. session.Providers[by..], .. session.Providers[..by]] };
                }),
        ];
    }

    private IrProgram Program()
    {
        var apart = _scopes.Where(scope => !scope.IsOfSession).Select(scope => scope.Id).ToArray();
        return _program with
        {
            Scopes = [.. _scopes],
            Windows = [.. _program.Windows.Select(window => window with { Scope = _dice.Of<int>(apart) }), .. _shared],
            Counters = [.. _program.Counters, .. _counters],
            Functions =
            [
                .. _program
                    .Functions.Select(Function)
                    .Select(function => function with { Pending = PendingFinder.Of(function, _program.Submitted) }),
            ],
        };
    }

    private IrFunction Function(IrFunction function)
    {
        // Most random conditions refuse everything: what is never accepted is never counted.
        function = function with
        {
            SessionConditions = Few(function.SessionConditions),
            AttendanceConditions =
            [
                .. Few(function.AttendanceConditions)
                    .Concat(function.Registers && _dice.Percent(70) ? Cap() : [])
                    .OrderBy(condition => condition.Reason.Index),
            ],
        };
        if (_counters.IsEmpty)
        {
            return function;
        }

        var reach = new Reach([FactOwner.Session], []) { State = true };
        if (!function.Registers && _dice.Percent(60))
        {
            function = function with
            {
                Granted = _expressions.Narrow(reach, 2),
                Fee = Arithmetic(LargestGrant, IrOperator.Multiply, Cents(100)) with { Type = IrType.Money },
            };
        }

        return function with
        {
            SessionConditions = Conditions(function.SessionConditions, reach),
            AttendanceConditions = function.Registers
                ? Conditions(
                    function.AttendanceConditions,
                    reach with
                    {
                        Owners = [FactOwner.Session, FactOwner.Beneficiary],
                    }
                )
                : [],
            SessionUpdates = [.. _shared.Where(_ => _dice.Percent(80)).Select(window => Update(window, reach))],
        };
    }

    private IEnumerable<IrCondition> Cap()
    {
        var counters = _program.Counters.Where(counter => !AsksSince(_program.Windows[counter.Window].Form)).ToArray();
        if (counters.Length == 0)
        {
            return [];
        }

        var counter = _dice.Of<IrCounter>(counters);
        var most = Number(_dice.Between(1, counter.Bound));
        return [Condition(Words.Cap, Compare(Count(counter.Id), IrComparison.Less, most))];
    }

    private static bool AsksSince(IrWindowForm form) =>
        form is IrWindowChoice choice ? choice.Alternatives.Any(AsksSince) : form is IrSinceWindow;

    private ImmutableArray<IrCondition> Few(ImmutableArray<IrCondition> conditions) =>
        [.. conditions.Where(condition => condition.Reason == Words.NobodyRegistered || _dice.Percent(30))];

    private ImmutableArray<IrCondition> Conditions(ImmutableArray<IrCondition> conditions, Reach reach)
    {
        if (_dice.Percent(40))
        {
            return conditions;
        }

        var counter = _dice.Of<IrCounter>(_counters);
        var few = Compare(Count(counter.Id), IrComparison.Less, Number(_dice.Between(1, counter.Bound)));
        var holds = _dice.Percent(50) ? few : Any(few, _expressions.Boolean(reach, 2));
        return [.. conditions.Append(Condition(Words.Cap, holds)).OrderBy(condition => condition.Reason.Index)];
    }

    private IrUpdate Update(IrWindow window, Reach reach)
    {
        var counts = _dice.Percent(60) ? True : _expressions.Boolean(reach, 1);
        var amount = _dice.Percent(60) ? Number(1) : Arithmetic(LargestGrant, IrOperator.Greatest, Number(1));
        return Nodes.Update(
            window.Id,
            _dice.Percent(70) ? True : _expressions.Boolean(reach, 1),
            [.. _counters.Where(counter => counter.Window == window.Id).Select(c => Adds(c.Id, counts, amount))]
        );
    }

    private void Add(FactSymbol[][] candidates, int count)
    {
        var first = _dice.Below(candidates.Length);
        for (var i = 0; i < count; i++)
        {
            var keys = candidates[(first + i) % candidates.Length];
            var name = string.Join(" and ", keys.Select(key => key.Name));
            _scopes.Add(new IrScope(_scopes.Count, name, [.. keys]));
        }
    }

    // Sessions here have no date that a window could run from.
    private IrFixedWindow Form() =>
        _dice.Below(6) switch
        {
            0 => new IrMonthsWindow(Length()),
            1 => new IrDaysWindow(Length()),
            2 => new IrYearEndWindow(Length()),
            3 => new IrLifetimeWindow(),
            4 => new IrRollingMonthsWindow(Length()),
            _ => new IrRollingDaysWindow(Length()),
        };

    private int Length() => _dice.Of(1, 2, 12);
}
