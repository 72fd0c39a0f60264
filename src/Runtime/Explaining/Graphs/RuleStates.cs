using Conv.Runtime.Storing;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>What a session finds of everybody and everything that windows are kept for, as it stands between two of its attendances.</summary>
/// <param name="program">The rules.</param>
/// <param name="facts">The session.</param>
internal sealed class RuleStates(RuleProgram program, ExplainedFacts facts)
{
    private readonly Dictionary<(int Scope, ScopeKey Key), RuleState> _states = [];

    /// <summary>The state that an attendance reads; null where the session lacks a key.</summary>
    /// <param name="place">The place of the attendance; of what the session shares any.</param>
    /// <param name="scope">The scope.</param>
    public RuleState? Of(int place, int scope)
    {
        if (scope == 0)
        {
            return State(scope, new ScopeKey(place), facts.Trajectories[place]);
        }

        var snapshot = facts.Scopes[scope - 1];
        var at = snapshot.States.Count == 1 ? 0 : place;
        return snapshot.States[at] is { } stored ? State(scope, snapshot.Keys[at], stored) : null;
    }

    /// <summary>The same once more: what is counted in it leaves this one as it is.</summary>
    public RuleStates Copy()
    {
        var copy = new RuleStates(program, facts);
        lock (_states)
        {
            foreach (var (key, state) in _states)
            {
                copy._states.Add(key, state.Copy());
            }
        }

        return copy;
    }

    private RuleState State(int scope, ScopeKey key, StoredState stored)
    {
        // Several threads may ask one explanation what would have changed it.
        lock (_states)
        {
            if (!_states.TryGetValue((scope, key), out var state))
            {
                state = new RuleState(program, scope, stored);
                _states.Add((scope, key), state);
            }

            return state;
        }
    }
}
