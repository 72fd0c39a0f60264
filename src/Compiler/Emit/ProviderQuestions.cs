using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Emit;

/// <summary>
/// What the providers of a session are asked for one function, each question once. What conditions on facts and needs ask is asked before
/// the session is decided; what is asked of one attendance, or to count it, where the answer is wanted.
/// </summary>
internal sealed class ProviderQuestions
{
    private readonly Rewriter _before;
    private readonly Rewriter _there;

    /// <summary>Asks nothing yet.</summary>
    /// <param name="vocabulary">The vocabulary of the program.</param>
    /// <param name="function">The number of the function.</param>
    /// <param name="earlier">How many questions the functions before this one ask: all locals stand in one method.</param>
    public ProviderQuestions(Vocabulary vocabulary, int function, int earlier)
    {
        int Next() => earlier + _before!.Asked.Count + _there!.Asked.Count + 1;
        _before = new Rewriter(vocabulary, function, isBefore: true, Next);
        _there = new Rewriter(vocabulary, function, isBefore: false, Next);
        Vocabulary = vocabulary;
    }

    /// <summary>All questions.</summary>
    public IEnumerable<Question> All => _before.Asked.Concat(_there.Asked);

    /// <summary>Those that are asked before the session is decided, in order.</summary>
    public IReadOnlyList<Question> Before => [.. _before.Asked.Where(question => !question.OfFirst)];

    /// <summary>Those that are asked where the answer is wanted.</summary>
    public IEnumerable<Question> There => All.Where(question => question.OfFirst).Union(_there.Asked);

    /// <summary>What the questions together read that are asked before.</summary>
    public IReadOnlyList<Input> Read => Inputs.Of(Vocabulary, Before.Select(question => question.Condition));

    private Vocabulary Vocabulary { get; }

    /// <summary>Whether an input is a fact of the provider who is asked.</summary>
    public static bool IsOfProvider(Input input) => input.Fact?.Owner == FactOwner.Provider;

    /// <summary>The function with answers in place of its questions.</summary>
    public IrFunction Answered(IrFunction function) =>
        function with
        {
            SessionConditions =
            [
                .. function.SessionConditions.Select(one =>
                    (FunctionPlan.IsOfFacts(one) ? _before : _there).Rewrite(one)
                ),
            ],
            AttendanceConditions = [.. function.AttendanceConditions.Select(_there.Rewrite)],
            Granted = _there.Rewrite(function.Granted),
            Exceptional = _there.Rewrite(function.Exceptional),
            Share = _there.Rewrite(function.Share),
            Fee = _there.Rewrite(function.Fee),
            Updates = [.. function.Updates.Select(_there.Rewrite)],
            SessionUpdates = [.. function.SessionUpdates.Select(_there.Rewrite)],
            Measures = [.. function.Measures.Select(one => one with { Counts = _there.Rewrite(one.Counts) })],
            Submissions = [.. function.Submissions.Select(one => one with { Counts = _there.Rewrite(one.Counts) })],
            Pending =
            [
                .. function.Pending.Select(one =>
                    one with
                    {
                        Conditions = _there.Rewrite(one.Conditions),
                        Amounts = _there.Rewrite(one.Amounts),
                    }
                ),
            ],
        };

    /// <summary>A need with answers in place of its questions.</summary>
    public IrExpression Answered(IrExpression need) => _before.Rewrite(need);

    /// <summary>A question to every provider, or to the first.</summary>
    /// <param name="Condition">What is asked.</param>
    /// <param name="OfFirst">Whether only the first is asked.</param>
    /// <param name="Function">The number of the function that asks.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Read">What it reads.</param>
    internal sealed record Question(
        IrExpression Condition,
        bool OfFirst,
        int Function,
        int Number,
        IReadOnlyList<Input> Read
    )
    {
        private string Suffix => Number.ToString(CultureInfo.InvariantCulture);

        /// <summary>The method that asks one of them. No name of a file becomes an identifier with an underscore behind a letter.</summary>
        public string Method => "EachProvider_" + Suffix;

        /// <summary>The method that asks them all, or the first.</summary>
        public string AskMethod => (OfFirst ? "FirstProvider_" : "EveryProvider_") + Suffix;

        /// <summary>The local that holds the answer.</summary>
        public string Local => "eachProvider_" + Suffix;
    }

    /// <summary>The answer to a question: true where every provider says yes, or the first.</summary>
    /// <param name="Origin">Where it comes from.</param>
    /// <param name="Local">The local that holds it.</param>
    /// <param name="Question">What is asked where it is wanted; null where it is known before.</param>
    internal sealed record Answer(SourceSpan Origin, string Local, Question? Question)
        : IrExpression(Origin, IrType.Boolean);

    private sealed class Rewriter(Vocabulary vocabulary, int function, bool isBefore, Func<int> next) : IrRewriter
    {
        private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);

        public List<Question> Asked { get; } = [];

        protected override IrExpression Simplify(IrExpression node)
        {
            if (node is not IrEvery { OfBeneficiaries: false } every)
            {
                return node;
            }

            var key = $"{every.OfFirst} {Shape.Of(every.Condition)}";
            if (!_known.TryGetValue(key, out var question))
            {
                question = new Question(
                    every.Condition,
                    every.OfFirst,
                    function,
                    next(),
                    Inputs.Of(vocabulary, every.Condition)
                );
                _known.Add(key, question);
                Asked.Add(question);
            }

            return new Answer(every.Origin, question.Local, isBefore && !every.OfFirst ? null : question);
        }
    }
}
