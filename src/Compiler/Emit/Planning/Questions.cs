using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What everybody is asked: a method that asks one person, and the local that holds whether all say yes.</summary>
/// <param name="Every">What is asked, and of whom.</param>
/// <param name="Method">The method that asks it of one of them.</param>
/// <param name="Local">The local that holds the answer.</param>
/// <param name="Read">What the method reads.</param>
internal sealed record Question(IrEvery Every, string Method, string Local, IReadOnlyList<Input> Read);

/// <summary>
/// The questions to everybody in some graphs, each once. They are asked before the graphs are evaluated: where a graph asks one, the
/// generated code reads its local.
/// </summary>
/// <param name="vocabulary">The vocabulary of the program.</param>
/// <param name="name">The method and the local of the question at an index.</param>
internal sealed class Questions(Vocabulary vocabulary, Func<int, (string Method, string Local)> name)
{
    private readonly List<Question> _all = [];
    private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> All => _all;

    /// <summary>Adds the questions in some graphs.</summary>
    public void Add(params IEnumerable<IrExpression> graphs)
    {
        foreach (var every in IrWalk.Nodes(graphs).OfType<IrEvery>())
        {
            var key = Key(every);
            if (!_known.ContainsKey(key))
            {
                var (method, local) = name(_all.Count);
                var question = new Question(every, method, local, Inputs.Of(vocabulary, every.Condition));
                _known.Add(key, question);
                _all.Add(question);
            }
        }
    }

    /// <summary>The question that a graph asks.</summary>
    public Question Of(IrEvery every) => _known[Key(every)];

    /// <summary>The questions that a graph asks, in order.</summary>
    public IEnumerable<Question> In(IrExpression graph)
    {
        var asked = IrWalk.Nodes(graph).OfType<IrEvery>().Select(Of).ToHashSet();
        return _all.Where(asked.Contains);
    }

    private static string Key(IrEvery every) => Shape.Of(every);
}
