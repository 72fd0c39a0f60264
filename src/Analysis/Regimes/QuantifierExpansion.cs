using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Regimes;

/// <summary>Reads a question about a session with some people: what is asked of everybody is asked of each of them.</summary>
internal sealed class QuantifierExpansion<T>(
    AtomReader atoms,
    IBooleanAlgebra<T> booleans,
    int providers,
    int beneficiaries
)
{
    private readonly Dictionary<(int Provider, int Beneficiary), GraphReader<T>> _readers = [];

    /// <summary>Reads a condition of a session.</summary>
    public T Read(IrExpression condition) =>
        condition switch
        {
            _ when !IrWalk.Nodes(condition).Any(node => node is IrEvery) => Of(0, 0).Read(condition),
            IrAll all => all
                .Operands.Reverse()
                .Aggregate(True, (rest, operand) => booleans.If(Read(operand), rest, False)),
            IrAny any => any
                .Operands.Reverse()
                .Aggregate(False, (rest, operand) => booleans.If(Read(operand), True, rest)),
            IrNot not => booleans.If(Read(not.Operand), False, True),
            IrIf choice => booleans.If(Read(choice.Condition), Read(choice.Then), Read(choice.Else)),
            IrShared shared => Read(shared.Definition),
            IrChoice choice => Choose(choice),
            IrEvery every => Every(every),
            _ => throw new ArgumentException($"{condition.GetType().Name} asks nobody", nameof(condition)),
        };

    private T Every(IrEvery every)
    {
        if (every.OfBeneficiaries && beneficiaries == 0)
        {
            return False;
        }

        var result = True;
        for (var p = every.OfProviders ? providers - 1 : 0; p >= 0; p--)
        {
            for (var b = every.OfBeneficiaries ? beneficiaries - 1 : 0; b >= 0; b--)
            {
                result = booleans.If(Of(p, b).Read(every.Condition), result, False);
            }
        }

        return result;
    }

    private T Choose(IrChoice choice)
    {
        var last = choice.Alternatives.Length - 1;
        var result = Read(choice.Alternatives[last]);
        for (var i = last - 1; i >= 0; i--)
        {
            result = booleans.If(Of(0, 0).Chosen(choice, i), Read(choice.Alternatives[i]), result);
        }

        return result;
    }

    private GraphReader<T> Of(int provider, int beneficiary)
    {
        if (!_readers.TryGetValue((provider, beneficiary), out var reader))
        {
            reader = new GraphReader<T>(null, atoms, new PersonInstance<T>(booleans, provider, beneficiary));
            _readers.Add((provider, beneficiary), reader);
        }

        return reader;
    }

    private T True => booleans.Constant(true);

    private T False => booleans.Constant(false);
}
