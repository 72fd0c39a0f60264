using System.Globalization;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What decides which convention takes a session, beyond its day: a method per convention, and one per question to people.</summary>
internal sealed class RegimePlan
{
    private readonly Questions _questions;

    /// <summary>Plans for a specialised program.</summary>
    public RegimePlan(IrProgram program, Names names)
    {
        var locals = names.LocalScope();
        _questions = new Questions(
            program.Vocabulary,
            index =>
            {
                var number = (index + 1).ToString(CultureInfo.InvariantCulture);
                return ("Every_" + number, locals.Local("every " + number));
            }
        );
        Conditions = [.. program.Conventions.Select(convention => convention.Takes)];
        var graphs = Conditions.OfType<IrExpression>().ToList();
        _questions.Add(graphs);
        PerConvention =
        [
            .. Conditions.Select(condition =>
                condition is null ? [] : WithoutAnswers(Inputs.Of(program.Vocabulary, _questions, condition))
            ),
        ];
        Read =
        [
            .. WithoutAnswers(Inputs.Of(program.Vocabulary, _questions, graphs))
                .Where(input => input.Kind != InputKind.Date),
        ];
    }

    /// <summary>Per convention its condition; null where it has none.</summary>
    public IReadOnlyList<IrExpression?> Conditions { get; }

    /// <summary>Per convention what its condition reads, answers aside.</summary>
    public IReadOnlyList<IReadOnlyList<Input>> PerConvention { get; }

    /// <summary>What all conditions together read, the date and answers aside.</summary>
    public IReadOnlyList<Input> Read { get; }

    /// <summary>What people are asked.</summary>
    public Questions Questions => _questions;

    /// <summary>Everything that the columns of a stage must give.</summary>
    public IEnumerable<Input> Columns => Read.Concat(_questions.All.SelectMany(question => question.Read));

    /// <summary>The answers that the condition of a convention reads, in order.</summary>
    public IEnumerable<Question> AnswersOf(int convention) =>
        Conditions[convention] is { } condition ? _questions.In(condition) : [];

    private static IReadOnlyList<Input> WithoutAnswers(IReadOnlyList<Input> inputs) =>
        [.. inputs.Where(input => input.Kind != InputKind.Answer)];
}
