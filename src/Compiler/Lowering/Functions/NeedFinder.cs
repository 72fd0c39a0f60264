using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Finds which facts a value needs, and when: along the way on which the value is computed. What history decides counts as both ways,
/// so that rejects never depend on history.
/// </summary>
/// <param name="origin">The function.</param>
/// <param name="keys">The facts whose values a counter is kept for, as far as a session may lack them.</param>
internal sealed class NeedFinder(SourceSpan origin, Func<int, IEnumerable<FactSymbol>> keys)
{
    private readonly Dictionary<
        (FactSymbol Fact, string Message),
        (FactOwner Level, List<IrExpression> Lacks)
    > _needs = [];

    /// <summary>The needs found, in order; a fact is blamed once for each purpose.</summary>
    public ImmutableArray<IrNeed> ToImmutable() =>
        [
            .. _needs.Select(need => new IrNeed(
                need.Value.Level,
                Graph.Any(origin, Shape.Absorb(need.Value.Lacks)),
                need.Key.Fact,
                need.Key.Message
            )),
        ];

    /// <summary>Adds what a value needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">What holds wherever it is computed.</param>
    /// <param name="least">The level at which it is computed at least.</param>
    /// <param name="purpose">What it is for: the cap, the fee, the share.</param>
    public void Add(IrExpression value, ImmutableArray<IrExpression> path, FactOwner least, string purpose)
    {
        switch (value)
        {
            case IrIf choice:
                Add(choice.Condition, path, least, purpose);
                var history = Graph.ReadsHistory(choice.Condition);
                Add(choice.Then, history ? path : path.Add(choice.Condition), least, purpose);
                Add(choice.Else, history ? path : path.Add(Graph.Not(choice.Origin, choice.Condition)), least, purpose);
                break;
            case IrAll all:
                Operands(all.Operands, path, least, purpose, isAll: true);
                break;
            case IrAny any:
                Operands(any.Operands, path, least, purpose, isAll: false);
                break;
            case IrPresent or IrFirstProviderGives:
                break;
            case IrCounterRead read:
                foreach (var key in keys(read.Counter))
                {
                    Fact(key, path, least, purpose, isKey: true);
                }

                Children(value, path, least, purpose);
                break;
            case IrEvery { OfBeneficiaries: false } every:
                foreach (
                    var asked in IrWalk.Nodes(every.Condition).OfType<IrFactLeaf>().Select(leaf => leaf.Fact).Distinct()
                )
                {
                    OfProvider(every, asked, path, least, purpose);
                }

                break;
            case IrShared shared:
                Add(shared.Definition, path, least, purpose);
                break;
            case IrChoice choice:
                // One alternative holds: each is needed only under itself.
                for (var i = 0; i < choice.Alternatives.Length; i++)
                {
                    Add(choice.Alternatives[i], path.Add(Chosen(choice, i)), least, purpose);
                }

                break;
            case IrFactLeaf leaf:
                Fact(leaf.Fact, path, least, purpose, isKey: false);
                break;
            case IrLeaf:
                break;
            case IrNot or IrEvery or IrCompare or IrArithmetic or IrQuotient or IrOverflows or IrShift or IrPartOfDate:
                Children(value, path, least, purpose);
                break;
            default:
                throw new UnreachableException($"nothing is known of what {value.GetType().Name} needs");
        }
    }

    private void Children(IrExpression value, ImmutableArray<IrExpression> path, FactOwner least, string purpose)
    {
        foreach (var child in value.Children())
        {
            Add(child, path, least, purpose);
        }
    }

    /// <summary>Adds that an amount computed from facts has room in 64 bits.</summary>
    public void AddRoom(IrExpression value, ImmutableArray<IrExpression> path, FactOwner least, string purpose)
    {
        switch (value)
        {
            case IrIf choice:
                var history = Graph.ReadsHistory(choice.Condition);
                AddRoom(choice.Then, history ? path : path.Add(choice.Condition), least, purpose);
                AddRoom(
                    choice.Else,
                    history ? path : path.Add(Graph.Not(choice.Origin, choice.Condition)),
                    least,
                    purpose
                );
                break;
            case IrChoice choice:
                for (var i = 0; i < choice.Alternatives.Length; i++)
                {
                    AddRoom(choice.Alternatives[i], path.Add(Chosen(choice, i)), least, purpose);
                }

                break;
            case IrArithmetic
            or IrQuotient
                when !Graph.ReadsHistory(value) && IrWalk.Nodes(value).OfType<IrFact>().FirstOrDefault() is { } fact:
                var present = IrWalk
                    .Nodes(value)
                    .OfType<IrFact>()
                    .Select(candidate => (IrExpression)new IrPresent(candidate.Origin, candidate.Fact));
                Record(
                    fact.Fact,
                    [.. path, .. present],
                    new IrOverflows(value.Origin, value),
                    least,
                    $"too large: the {purpose} has no room for it"
                );
                break;
        }
    }

    private static IrExpression Chosen(IrChoice choice, int alternative) =>
        new IrChoice(
            choice.Origin,
            IrType.Boolean,
            choice.Reading,
            [
                .. choice.Alternatives.Select(
                    (_, i) => i == alternative ? Graph.True(choice.Origin) : (IrExpression)Graph.False(choice.Origin)
                ),
            ]
        );

    private void Operands(
        ImmutableArray<IrExpression> operands,
        ImmutableArray<IrExpression> path,
        FactOwner least,
        string purpose,
        bool isAll
    )
    {
        foreach (var operand in operands)
        {
            Add(operand, path, least, purpose);

            // The guards of comparisons do not count: what they guard against is exactly what is asked here.
            if (operand is not (IrPresent or IrFirstProviderGives) && !Graph.ReadsHistory(operand))
            {
                path = path.Add(isAll ? operand : Graph.Not(operand.Origin, operand));
            }
        }
    }

    private void Fact(FactSymbol fact, ImmutableArray<IrExpression> path, FactOwner least, string purpose, bool isKey)
    {
        if (!NeverMissing(fact, path))
        {
            Record(
                fact,
                path,
                new IrNot(origin, isKey ? Graph.Given(origin, fact) : new IrPresent(origin, fact)),
                least,
                Missing(purpose)
            );
        }
    }

    // Whoever is asked must give it.
    private void OfProvider(
        IrEvery every,
        FactSymbol fact,
        ImmutableArray<IrExpression> path,
        FactOwner least,
        string purpose
    )
    {
        if (fact.Owner != FactOwner.Provider)
        {
            Fact(fact, path, least, purpose, isKey: false);
        }
        else if (!NeverMissing(fact, path))
        {
            Record(
                fact,
                path,
                new IrNot(origin, every with { Condition = new IrPresent(origin, fact) }),
                least,
                Missing(purpose)
            );
        }
    }

    private static bool NeverMissing(FactSymbol fact, ImmutableArray<IrExpression> path) =>
        fact.WhenMissing is not null
        || path.SelectMany(condition => Graph.Conjuncts(condition, ofEverybody: true))
            .Any(conjunct => conjunct is IrIsOneOf or IrReached && fact.Equals(((IrFactLeaf)conjunct).Fact));

    private static string Missing(string purpose) => $"missing: the {purpose} depends on it";

    private void Record(
        FactSymbol fact,
        ImmutableArray<IrExpression> path,
        IrExpression wrong,
        FactOwner least,
        string message
    )
    {
        var lacks = Graph.All(origin, path.Append(wrong));
        var level = EveryPerson.FactsOutside(lacks).Select(candidate => candidate.Owner).Append(least).Max();
        if (!_needs.TryGetValue((fact, message), out var need))
        {
            need = (level, []);
        }

        need.Lacks.Add(lacks);
        _needs[(fact, message)] = (need.Level > level ? need.Level : level, need.Lacks);
    }
}
