using Conv.Analysis;
using Conv.Analysis.Tests.Kit;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.SystemTests.Tools;
using Xunit.Abstractions;

namespace Conv.SystemTests.Smt;

public sealed class CrossCheckTests(ITestOutputHelper output)
{
    private const int Conventions = 24;

    [SolverFact]
    public async Task A_solver_finds_a_session_where_the_provers_do_and_none_where_they_do_not_in_the_shipped_conventions()
    {
        var tally = await Compare(ProgramChecker.Require(Compilation.Create(Shipped.Files)), "");

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

    [SolverFact]
    public async Task A_solver_and_the_provers_agree_on_what_28_February_is_to_those_born_on_the_29th()
    {
        const string born = "birth_date is on or after 2004-02-29 and birth_date is before 2004-03-01";
        var share = $"""
            share
                1 EUR when {born} and date is before 2025-03-01 and date is after 2025-02-27 and age is at least 21
                2 EUR when {born} and date is before 2025-03-02 and date is after 2025-02-27 and age is at least 21
                otherwise 3 EUR
            """;
        var text =
            $"function visit \"Visit\" registers beneficiaries fee 30 EUR\n{share}\ntransition from c-2024 the rest lapses";
        var tally = await Compare(Toy.Compile(Toy.Function(""), text), text);

        output.WriteLine(tally.ToString());
        tally.Unsat.ShouldBe(1);
    }

    private static async Task<Tally> Compare(CheckedProgram program, string text)
    {
        var asserted = program.Asserted;
        var replay = new Replay(program);
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

            var answers = await Solver.Ask(questions.Script());
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
