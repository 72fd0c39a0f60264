using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What the transitions of a program add to the rules of the conventions that they end.</summary>
internal sealed class TransitionAdditions
{
    private readonly ImmutableArray<BoundException> _exceptions;

    /// <summary>Collects what the transitions of a program say.</summary>
    public TransitionAdditions(BoundProgram program)
    {
        var transitions = program
            .Conventions.Select(convention => convention.Transition)
            .OfType<BoundTransition>()
            .ToList();
        _exceptions = [.. transitions.SelectMany(transition => transition.Exceptions)];
        Amounts = transitions
            .SelectMany(transition => transition.Amounts)
            .ToLookup(
                amount => amount.Amount,
                amount => amount.Value,
                (IEqualityComparer<AmountDefinition>)ReferenceEqualityComparer.Instance
            );
        Continuations = Continued(transitions);
    }

    /// <summary>The values that amounts get, after those that they have.</summary>
    public ILookup<AmountDefinition, BoundDatedValue> Amounts { get; }

    /// <summary>In which counter another one goes on: by the key of the later, the key of the earlier.</summary>
    public ImmutableDictionary<StateKey, StateKey> Continuations { get; }

    /// <summary>The cases that go before those of a function's fee and share.</summary>
    public ImmutableArray<BoundException> ExceptionsOf(FunctionSymbol function) =>
        [.. _exceptions.Where(exception => exception.Function.Equals(function))];

    private static ImmutableDictionary<StateKey, StateKey> Continued(IReadOnlyList<BoundTransition> transitions)
    {
        var result = ImmutableDictionary.CreateBuilder<StateKey, StateKey>();
        foreach (var carry in transitions.SelectMany(transition => transition.Carries))
        {
            result[CountKey.Of(carry.Into)] = CountKey.Of(carry.From);
        }

        foreach (var carry in transitions.SelectMany(transition => transition.CeilingCarries))
        {
            result[SharesKey.Of(carry.Into.Acts, carry.Into.Window)] = SharesKey.Of(carry.From.Acts, carry.From.Window);
        }

        return result.ToImmutable();
    }
}
