using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.State;

namespace Conv.Interpreter.Evaluation;

/// <summary>Everything that is remembered: for each scope a state for each combination of values of its keys.</summary>
internal sealed class StateStore(IrProgram program, ReadingAssignment readings)
{
    private readonly Dictionary<(int Scope, string Values), ScopeState> _states = [];

    /// <summary>The state of a scope for a session, or an attendance of it; null where a key is missing.</summary>
    public ScopeState? Find(EvaluationContext context, IrScope scope)
    {
        // The beneficiary is one whether or not the vocabulary declares its identity.
        var values =
            scope.Id == 0 ? [context.Beneficiary?.Id] : scope.Keys.Select(key => ValueOf(context, key)).ToArray();
        if (values.Contains(null))
        {
            return null;
        }

        var key = (scope.Id, string.Join('\n', values));
        if (!_states.TryGetValue(key, out var state))
        {
            state = new ScopeState(program, readings);
            _states.Add(key, state);
        }

        return state;
    }

    /// <summary>The states of a scope with the values of their keys, in a fixed order.</summary>
    public IEnumerable<(string Values, ScopeState State)> Of(int scope) =>
        _states
            .Where(entry => entry.Key.Scope == scope)
            .OrderBy(entry => entry.Key.Values, StringComparer.Ordinal)
            .Select(entry => (entry.Key.Values, entry.Value));

    /// <summary>The same, to go on from for itself.</summary>
    public StateStore Copy()
    {
        var copy = new StateStore(program, readings);
        foreach (var (key, state) in _states)
        {
            copy._states.Add(key, state.Copy());
        }

        return copy;
    }

    private static string? ValueOf(EvaluationContext context, FactSymbol key)
    {
        var first = context.Session.Providers.IsEmpty ? null : context.Session.Providers[0];
        if (key.Role == FactRole.Identity)
        {
            return key.Owner == FactOwner.Provider ? first?.Id : context.Beneficiary?.Id;
        }

        if (key.Owner == FactOwner.Provider)
        {
            return first is null ? null : Text(context with { Provider = first }, key);
        }

        return key.Owner == FactOwner.Beneficiary && context.Beneficiary is null ? null : Text(context, key);
    }

    private static string? Text(EvaluationContext context, FactSymbol key) =>
        context.ValueOf(key) is { IsKnown: true } value ? value.Number.ToString(CultureInfo.InvariantCulture) : null;
}
