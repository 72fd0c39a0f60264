using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Emit;

/// <summary>What every provider of a session is asked for one function, each question once.</summary>
/// <param name="vocabulary">The vocabulary of the program.</param>
/// <param name="earlier">How many questions the functions before this one ask: all locals stand in one method.</param>
internal sealed class ProviderQuestions(Vocabulary vocabulary, int earlier) : IrRewriter
{
    private readonly List<Question> _all = [];
    private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> All => _all;

    /// <summary>What all questions together read.</summary>
    public IReadOnlyList<Input> Read => Inputs.Of(vocabulary, _all.Select(question => question.Condition));

    /// <summary>The function with answers in the conditions of its session.</summary>
    public IrFunction Answered(IrFunction function) =>
        function with
        {
            SessionConditions = [.. function.SessionConditions.Select(Rewrite)],
        };

    /// <summary>A graph with answers in place of its questions.</summary>
    public IrExpression Answered(IrExpression graph) => Rewrite(graph);

    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node)
    {
        if (node is not IrEvery { OfBeneficiaries: false } every)
        {
            return node;
        }

        var key = Shape.Of(every.Condition);
        if (!_known.TryGetValue(key, out var question))
        {
            // No name of a file becomes an identifier with an underscore behind a letter.
            var number = (earlier + _all.Count + 1).ToString(CultureInfo.InvariantCulture);
            question = new Question(
                every.Condition,
                "EachProvider_" + number,
                "eachProvider_" + number,
                Inputs.Of(vocabulary, every.Condition)
            );
            _known.Add(key, question);
            _all.Add(question);
        }

        return new Answer(every.Origin, question.Local);
    }

    /// <summary>A question to every provider.</summary>
    /// <param name="Condition">What is asked.</param>
    /// <param name="Method">The method that asks it of one of them.</param>
    /// <param name="Local">The local that holds the answer.</param>
    /// <param name="Read">What the method reads.</param>
    internal sealed record Question(IrExpression Condition, string Method, string Local, IReadOnlyList<Input> Read);

    /// <summary>The answer to a question: true where every provider says yes.</summary>
    internal sealed record Answer(SourceSpan Origin, string Local) : IrExpression(Origin, IrType.Boolean);
}
