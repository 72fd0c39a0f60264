using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What everybody is asked: a method that asks one person, and the local that holds whether all say yes.</summary>
/// <param name="Every">What is asked, and of whom.</param>
/// <param name="Method">The method that asks it of one of them.</param>
/// <param name="Local">The local that holds the answer.</param>
/// <param name="Read">What the method reads.</param>
/// <param name="Function">The number of the function that asks; -1: none.</param>
internal sealed record Question(IrEvery Every, string Method, string Local, IReadOnlyList<Input> Read, int Function)
{
    /// <summary>The method that asks them all, or the first.</summary>
    public string AskMethod => Method.Replace("Each", Every.OfFirst ? "First" : "Every", StringComparison.Ordinal);

    /// <summary>Whether an input is a fact of the provider who is asked.</summary>
    public static bool IsOfProvider(Input input) => input.Fact?.Owner == FactOwner.Provider;
}

/// <summary>
/// The questions to everybody in some graphs, each once. They are asked before the graphs are evaluated, or where the answer is wanted: where
/// a graph asks one, the generated code reads its local.
/// </summary>
/// <param name="vocabulary">The vocabulary of the program.</param>
/// <param name="name">The method and the local of the question at an index.</param>
/// <param name="function">The number of the function that asks; -1: none.</param>
internal sealed class Questions(Vocabulary vocabulary, Func<int, (string Method, string Local)> name, int function = -1)
{
    private readonly HashSet<Question> _before = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Question> _there = new(ReferenceEqualityComparer.Instance);
    private readonly List<Question> _all = [];
    private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> All => _all;

    /// <summary>Those that are asked before the session is decided, in order.</summary>
    public IReadOnlyList<Question> Before => [.. _all.Where(_before.Contains)];

    /// <summary>Those that are asked where the answer is wanted, in order.</summary>
    public IEnumerable<Question> There => _all.Where(_there.Contains);

    /// <summary>Adds the questions in some graphs, asked before; what only the first provider is asked is asked where it is wanted.</summary>
    public void Add(params IEnumerable<IrExpression> graphs) =>
        Add(graphs, question => (question.Every.OfFirst ? _there : _before).Add(question));

    /// <summary>Adds the questions in some graphs, asked where the answer is wanted.</summary>
    public void AddThere(params IEnumerable<IrExpression> graphs) => Add(graphs, question => _there.Add(question));

    private void Add(IEnumerable<IrExpression> graphs, Action<Question> note)
    {
        foreach (var every in IrWalk.Nodes(graphs).OfType<IrEvery>())
        {
            var key = Key(every);
            if (!_known.TryGetValue(key, out var question))
            {
                var (method, local) = name(_all.Count);
                question = new Question(every, method, local, Inputs.Of(vocabulary, every.Condition), function);
                _known.Add(key, question);
                _all.Add(question);
            }

            note(question);
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
