using Conv.Analysis.Tests.Kit;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Xunit.Abstractions;

namespace Conv.Analysis.Tests.Smt;

public sealed class CrossCheckTests(ITestOutputHelper output)
{
    private const int Conventions = 24;

    [SolverFact]
    public async Task A_solver_finds_a_session_where_the_provers_do_and_none_where_they_do_not_in_the_shipped_conventions()
    {
        var tally = await Compare(Compilation.Create(Shipped.Files), "");

        output.WriteLine(tally.ToString());
        tally.Compared.ShouldBeGreaterThan(150);
    }

    [SolverFact]
    public async Task A_solver_finds_a_session_where_the_provers_do_and_none_where_they_do_not_in_random_conventions()
    {
        string[] claims =
        [
            "share is at most 1 EUR",
            "share is at most 3 EUR",
            "share is more than 2 EUR",
            "never refused r1",
            "never refused r2",
            "never accepted",
        ];
        var tally = new Tally();
        for (var seed = 200; seed < 200 + Conventions; seed++)
        {
            var text =
                new RandomConvention(seed).Text
                + string.Concat(claims.Select(claim => $"\nassert \"{claim}\" {claim}"));
            tally.Add(await Compare(Toy.Compile(text), text));
        }

        output.WriteLine(tally.ToString());
        tally.Compared.ShouldBeGreaterThan(10 * Conventions);
        tally.Sat.ShouldBeGreaterThan(Conventions);
        tally.Unsat.ShouldBeGreaterThan(Conventions);
    }

    private static async Task<Tally> Compare(Compilation compilation, string text)
    {
        var solver = Solver.Find()!;
        var asserted = compilation.Asserted;
        var replay = new Replay(compilation);
        var tally = new Tally();
        foreach (var function in asserted.Program.Functions)
        {
            var questions = new Questions(asserted.Program, function);
            questions.AskHygiene();
            foreach (var assertion in asserted.Assertions)
            {
                foreach (var one in assertion.Cases.Where(one => one.Function == function.Id))
                {
                    questions.Ask(assertion, one, replay);
                }
            }

            var answers = await solver.Ask(questions.Script());
            answers.Count.ShouldBe(questions.Asked.Count);
            tally.Count(questions);
            foreach (var (question, answer) in questions.Asked.Zip(answers))
            {
                tally.Count(question, answer).ShouldBeTrue($"{answer}: {question.What}{text}");
            }
        }

        return tally;
    }
}
