using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Text;

namespace Conv.Compiler.Emit;

/// <summary>What decides which convention takes a session, beyond its day: a method per convention, and one per question to people.</summary>
internal sealed class RegimePlan
{
    private readonly List<Question> _questions = [];
    private readonly Identifiers _locals;

    /// <summary>Plans for a specialised program.</summary>
    public RegimePlan(IrProgram program, Names names)
    {
        _locals = names.LocalScope();
        var replacer = new Replacer(this, program);
        Conditions = [.. program.Conventions.Select(one => one.Takes is null ? null : replacer.Rewrite(one.Takes))];
        PerConvention =
        [
            .. Conditions.Select(condition => condition is null ? [] : Inputs.Of(program.Vocabulary, condition)),
        ];
        Read =
        [
            .. Inputs
                .Of(program.Vocabulary, Conditions.OfType<IrExpression>())
                .Where(one => one.Kind != InputKind.Date),
        ];
    }

    /// <summary>Per convention its condition, with a <see cref="Answer"/> in place of each question; null where it has none.</summary>
    public IReadOnlyList<IrExpression?> Conditions { get; }

    /// <summary>Per convention what its condition reads, answers aside.</summary>
    public IReadOnlyList<IReadOnlyList<Input>> PerConvention { get; }

    /// <summary>What all conditions together read, the date and answers aside.</summary>
    public IReadOnlyList<Input> Read { get; }

    /// <summary>The questions to people, each once.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>Everything that the columns of a stage must give.</summary>
    public IEnumerable<Input> Columns => Read.Concat(_questions.SelectMany(question => question.Read));

    /// <summary>The answers that the condition of a convention reads, in order.</summary>
    public IEnumerable<Question> AnswersOf(int convention) =>
        Conditions[convention] is { } condition
            ? _questions.Where(question =>
                IrWalk.Nodes(condition).Any(node => node is Answer answer && answer.Local == question.Local)
            )
            : [];

    /// <summary>A question to every provider or beneficiary.</summary>
    /// <param name="Every">The question.</param>
    /// <param name="Method">The method that asks it of one of them.</param>
    /// <param name="Local">The local that holds the answer.</param>
    /// <param name="Read">What the method reads.</param>
    internal sealed record Question(IrEvery Every, string Method, string Local, IReadOnlyList<Input> Read);

    /// <summary>The answer to a question: true where everybody says yes.</summary>
    internal sealed record Answer(SourceSpan Origin, string Local) : IrExpression(Origin, IrType.Boolean);

    private sealed class Replacer(RegimePlan plan, IrProgram program) : IrRewriter
    {
        private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);

        protected override IrExpression Simplify(IrExpression node)
        {
            if (node is not IrEvery every)
            {
                return node;
            }

            var key = $"{every.OfProviders} {every.OfBeneficiaries} {Shape.Of(every.Condition)}";
            if (!_known.TryGetValue(key, out var question))
            {
                var number = (_known.Count + 1).ToString(CultureInfo.InvariantCulture);
                question = new Question(
                    every,
                    "Every_" + number,
                    plan._locals.Local("every " + number),
                    Inputs.Of(program.Vocabulary, every.Condition)
                );
                _known.Add(key, question);
                plan._questions.Add(question);
            }

            return new Answer(every.Origin, question.Local);
        }
    }
}
