using System.Numerics;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Emit.Planning;

/// <summary>How a counter is stored.</summary>
internal enum CounterStorage
{
    /// <summary>Every act adds 1.</summary>
    Int32,

    /// <summary>An act adds an amount.</summary>
    Int64,

    /// <summary>The days of the last acts, each of which adds 1.</summary>
    Days,

    /// <summary>The days and amounts of the last acts.</summary>
    Amounts,
}

/// <summary>How the state of a trajectory is stored.</summary>
internal sealed class StateLayout
{
    /// <summary>More acts than this are not remembered one by one: the state of a trajectory lives on the stack.</summary>
    public const int LargestRing = 1001;

    private readonly IrProgram _program;
    private readonly CounterStorage[] _storage;
    private readonly bool[] _saturates;

    /// <summary>Lays out the state of a specialised program.</summary>
    public StateLayout(IrProgram program)
    {
        _program = program;
        _storage = new CounterStorage[program.Counters.Length];
        _saturates = new bool[program.Counters.Length];
        var additions = (
            from function in program.Functions
            from update in function.Updates.Concat(function.SessionUpdates)
            from addition in update.Additions
            select (addition.Counter, Amount: Output(function, addition.Amount))
        ).ToLookup(addition => addition.Counter, addition => addition.Amount);
        foreach (var counter in program.Counters)
        {
            var ones = additions[counter.Id].All(amount => amount is IrConstant { Value: 1 });
            _storage[counter.Id] = (IsRolling(counter.Window), ones) switch
            {
                (true, true) => CounterStorage.Days,
                (true, false) => CounterStorage.Amounts,
                (false, true) => CounterStorage.Int32,
                _ => CounterStorage.Int64,
            };
            if (IsRolling(counter.Window) && counter.Bound is < 1 or > LargestRing)
            {
                throw new ArgumentException(
                    $"the counter '{counter.Name}' would remember {counter.Bound} acts; at most {LargestRing} are possible",
                    nameof(program)
                );
            }
        }

        foreach (var counter in program.Counters)
        {
            _saturates[counter.Id] = additions[counter.Id]
                .Any(amount => RangeOf(amount) is not { } range || range.High > int.MaxValue || range.Low.Sign < 0);
        }
    }

    private static IrExpression Output(IrFunction function, IrExpression amount) =>
        amount is IrGranted or IrLargestGrant ? function.Granted
        : amount is IrOwed ? function.Share
        : amount;

    /// <summary>How a counter is stored.</summary>
    public CounterStorage StorageOf(int counter) => _storage[counter];

    /// <summary>Whether additions to a counter could leave 64 bits or lead below 0, so that it must stop there.</summary>
    public bool Saturates(int counter) => _saturates[counter];

    /// <summary>The window of a counter.</summary>
    public IrWindow WindowOf(int counter) => _program.Windows[_program.Counters[counter].Window];

    /// <summary>What a window is kept for.</summary>
    public IrScope ScopeOf(int window) => _program.Scopes[_program.Windows[window].Scope];

    /// <summary>The counters in a window.</summary>
    public IEnumerable<IrCounter> CountersOf(int window) =>
        _program.Counters.Where(counter => counter.Window == window);

    /// <summary>The form of a window.</summary>
    public IrFixedWindow FormOf(int window) =>
        _program.Windows[window].Form as IrFixedWindow
        ?? throw new ArgumentException("the readings of this program are open", nameof(window));

    /// <summary>Whether a window neither opens nor closes.</summary>
    public bool IsRolling(int window) => FormOf(window) is IrRecallingWindow;

    /// <summary>The range of a number, with what is known of counters.</summary>
    public IrRange? RangeOf(IrExpression node) => IrRange.Of(node, CountRange);

    /// <summary>The narrowest type that holds every value of a number.</summary>
    public NumberType TypeOf(IrExpression node) =>
        RangeOf(node) switch
        {
            null or { FitsInt64: true } => NumberType.Int64,
            { FitsInt128: true } => NumberType.Int128,
            _ => NumberType.BigInteger,
        };

    private IrRange CountRange(IrCount count) =>
        StorageOf(count.Counter) is CounterStorage.Int32 or CounterStorage.Days
            ? new(BigInteger.Zero, int.MaxValue)
            : new(BigInteger.Zero, long.MaxValue);
}
