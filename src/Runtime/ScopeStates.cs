using System.Runtime.CompilerServices;

namespace Conv.Runtime;

/// <summary>The states of a batch for all scopes that it uses, an array each, numbered by <see cref="ScopeNumbers"/>; made by the evaluator.</summary>
public abstract class ScopeStates
{
    /// <summary>States that remember nothing.</summary>
    protected ScopeStates(ScopeNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        Numbers = numbers;
    }

    /// <summary>Which state each session and attendance has.</summary>
    public ScopeNumbers Numbers { get; }

    /// <summary>A state; where there is none, one that remembers nothing and is forgotten.</summary>
    /// <param name="states">The states of a scope.</param>
    /// <param name="number">Which of them, -1 for none.</param>
    /// <param name="none">Room for one that is forgotten.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref TState At<TState>(TState[] states, int number, ref TState none)
        where TState : struct
    {
        if (number < 0)
        {
            none = default;
            return ref none;
        }

        return ref states[number];
    }
}
