using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What a method of the generated code reads besides the state.</summary>
internal enum InputKind
{
    Date,
    Fact,
    Providers,
    Beneficiaries,
    Ages,
    FirstProvider,
    Submitted,
    Answer,
    Asked,
}

/// <summary>One parameter of a generated method.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Fact">The fact, of the first provider where so said, or the date whose anniversaries it holds.</param>
/// <param name="Local">The local that holds an answer; otherwise null.</param>
/// <param name="Question">What providers are asked where the answer is wanted; otherwise null.</param>
internal sealed record Input(InputKind Kind, FactSymbol? Fact = null, string? Local = null, Question? Question = null);

/// <summary>Finds the parameters of generated methods: exactly what their expressions read.</summary>
internal static class Inputs
{
    /// <summary>What some expressions read: date, facts of the session, numbers of people, facts of people, anniversaries.</summary>
    public static IReadOnlyList<Input> Of(Vocabulary vocabulary, params IEnumerable<IrExpression> roots) =>
        Of(vocabulary, null, roots);

    /// <summary>Likewise; the answers to what everybody is asked are known before, but for what only the first provider is asked.</summary>
    public static IReadOnlyList<Input> Of(
        Vocabulary vocabulary,
        Questions? questions,
        params IEnumerable<IrExpression> roots
    ) => Read(vocabulary, every => questions is null ? null : Answer(questions.Of(every)), roots);

    /// <summary>Likewise; what everybody is asked is asked where the answer is wanted.</summary>
    public static IReadOnlyList<Input> There(
        Vocabulary vocabulary,
        Questions questions,
        params IEnumerable<IrExpression> roots
    ) => Read(vocabulary, every => Asked(questions.Of(every)), roots);

    private static Input Answer(Question question) =>
        question.Every.OfFirst ? Asked(question) : new(InputKind.Answer, Local: question.Local);

    private static Input Asked(Question question) => new(InputKind.Asked, Local: question.Local, Question: question);

    private static IReadOnlyList<Input> Read(
        Vocabulary vocabulary,
        Func<IrEvery, Input?> answer,
        IEnumerable<IrExpression> roots
    )
    {
        var read = new HashSet<Input>();
        foreach (var node in IrWalk.NodesAtHand(roots))
        {
            read.UnionWith(node is IrEvery every && answer(every) is { } input ? [input] : Of(node));
        }

        return [.. read.OrderBy(input => Order(vocabulary, input))];
    }

    /// <summary>Inputs, and what the questions among them read where they are asked.</summary>
    public static IEnumerable<Input> WithQuestions(IEnumerable<Input> inputs) =>
        inputs.SelectMany(input => input.Question is { } question ? question.Read.Append(input) : [input]);

    private static IEnumerable<Input> Of(IrExpression node) =>
        node switch
        {
            IrSessionDate or IrCount or IrOpening => [new(InputKind.Date)],
            IrSubmitted => [new(InputKind.Submitted)],
            IrPeriodStart start => [new(InputKind.Date), new(InputKind.Fact, start.Fact)],
            IrFact fact => [new(InputKind.Fact, fact.Fact)],
            IrPresent present => [new(InputKind.Fact, present.Fact)],
            IrFirstProviderGives given => [new(InputKind.FirstProvider, given.Fact)],
            IrIsOneOf test => [new(InputKind.Fact, test.Fact)],
            IrPeople { Who: FactOwner.Provider } => [new(InputKind.Providers)],
            IrPeople => [new(InputKind.Beneficiaries)],
            IrReached { Fact.Owner: FactOwner.Beneficiary } reached =>
            [
                new(InputKind.Date),
                new(InputKind.Ages, reached.Fact),
            ],
            IrReached reached => [new(InputKind.Date), new(InputKind.Fact, reached.Fact)],
            IrConstant or IrUnspecified or IrGranted or IrOwed or IrLargestGrant or IrIsExceptional => [],
            IrCompare or IrAll or IrAny or IrNot or IrIf or IrShared or IrArithmetic or IrQuotient => [],
            IrOverflows or IrShift or IrPartOfDate => [],
            _ => throw new UnreachableException($"no method reads {node.GetType().Name}"),
        };

    private static int Order(Vocabulary vocabulary, Input input) =>
        input switch
        {
            { Kind: InputKind.Date } => 0,
            { Kind: InputKind.Fact, Fact: { Owner: FactOwner.Session } fact } => 1 + vocabulary.Facts.IndexOf(fact),
            { Kind: InputKind.Submitted } => 9_000_000,
            { Kind: InputKind.Answer } => 9_000_001,
            { Kind: InputKind.Asked } => 9_000_001,
            { Kind: InputKind.Providers } => 1_000_000,
            { Kind: InputKind.Beneficiaries } => 1_000_001,
            { Kind: InputKind.Fact } => 2_000_000 + vocabulary.Facts.IndexOf(input.Fact!),
            _ => 3_000_000 + vocabulary.Facts.IndexOf(input.Fact!),
        };
}
