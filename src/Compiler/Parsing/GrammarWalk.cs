using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Conv.Compiler.Parsing.Generated;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Follows the grammar along some words, on every way at once, without building a tree: which words may come next, and how a declaration
/// that is begun can be ended. Precedence is ignored: more ways are followed than the parser would take, never fewer.
/// </summary>
internal sealed class GrammarWalk
{
    private const int MostPlaces = 20_000;
    private static readonly ATN Grammar = ConvParser._ATN;
    private readonly Dictionary<(int State, Return? Below), Return> _returns = [];
    private HashSet<AtnPosition> _places;

    /// <summary>Begins before the first word of a file.</summary>
    public GrammarWalk() => _places = Closure([new AtnPosition(Grammar.ruleToStartState[ConvParser.RULE_file], null)]);

    private GrammarWalk(HashSet<AtnPosition> places) => _places = Closure(places);

    /// <summary>Goes over a word; whether it fits on some way.</summary>
    public bool Over(int type)
    {
        _places = Closure(After(_places, type));
        return _places.Count > 0;
    }

    /// <summary>The types of the words that may come next.</summary>
    public IEnumerable<int> Next() => _places.SelectMany(place => Types(place.State)).Distinct();

    /// <summary>
    /// After a word of a type, the shortest ways to the end of the declaration, as types of words: one for each way on which the word
    /// was taken.
    /// </summary>
    public IEnumerable<IReadOnlyList<int>> EndingsAfter(int type) =>
        _places
            .Select(place => After([place], type))
            .Where(after => after.Count > 0)
            .Select(after => new GrammarWalk(after).ShortestEnd())
            .OfType<IReadOnlyList<int>>();

    private List<int>? ShortestEnd()
    {
        var seen = new HashSet<AtnPosition>(_places);
        var left = new Queue<(AtnPosition Place, TokenRow? Said)>(_places.Select(place => (place, (TokenRow?)null)));
        while (left.TryDequeue(out var next) && seen.Count < MostPlaces)
        {
            // Back in the rule of a file: whatever was begun is whole.
            if (next.Place.Below is null && next.Place.State.ruleIndex == ConvParser.RULE_file)
            {
                return Said(next.Said);
            }

            foreach (var type in Types(next.Place.State))
            {
                foreach (var place in Closure(After([next.Place], type)).Where(seen.Add))
                {
                    left.Enqueue((place, new TokenRow(type, next.Said)));
                }
            }
        }

        return null;
    }

    private static List<int> Said(TokenRow? last)
    {
        var said = new List<int>();
        for (var word = last; word is not null; word = word.Before)
        {
            said.Add(word.Type);
        }

        said.Reverse();
        return said;
    }

    private static IEnumerable<int> Types(ATNState state) =>
        state
            .TransitionsArray.Where(transition => !transition.IsEpsilon && transition is not RuleTransition)
            .SelectMany(transition => transition.Label.ToList());

    private static HashSet<AtnPosition> After(IEnumerable<AtnPosition> places, int type) =>
        [
            .. places.SelectMany(place =>
                place
                    .State.TransitionsArray.Where(transition =>
                        !transition.IsEpsilon
                        && transition is not RuleTransition
                        && transition.Matches(type, Lexer.MinCharValue, Grammar.maxTokenType)
                    )
                    .Select(transition => place with { State = transition.target })
            ),
        ];

    // Every place that is reached without a word.
    private HashSet<AtnPosition> Closure(HashSet<AtnPosition> places)
    {
        var reached = new HashSet<AtnPosition>(places);
        var left = new Stack<AtnPosition>(places);
        while (left.TryPop(out var place) && reached.Count < MostPlaces)
        {
            foreach (var next in WithoutWord(place).Where(reached.Add))
            {
                left.Push(next);
            }
        }

        return reached;
    }

    private IEnumerable<AtnPosition> WithoutWord(AtnPosition place)
    {
        if (place.State is RuleStopState)
        {
            return place.Below is { } back ? [new AtnPosition(Grammar.states[back.State], back.Below)] : [];
        }

        return place
            .State.TransitionsArray.Where(transition => transition.IsEpsilon || transition is RuleTransition)
            .Select(transition =>
                transition is RuleTransition call
                    ? new AtnPosition(call.target, ReturnTo(call.followState.stateNumber, place.Below))
                    : place with
                    {
                        State = transition.target,
                    }
            );
    }

    // One object for each row of callers, so that places can be told apart by reference.
    private Return ReturnTo(int state, Return? below)
    {
        if (!_returns.TryGetValue((state, below), out var known))
        {
            known = new Return(state, below);
            _returns.Add((state, below), known);
        }

        return known;
    }

    private readonly record struct AtnPosition(ATNState State, Return? Below);

    private sealed class Return(int state, Return? below)
    {
        public int State => state;

        public Return? Below => below;
    }

    private sealed record TokenRow(int Type, TokenRow? Before);
}
