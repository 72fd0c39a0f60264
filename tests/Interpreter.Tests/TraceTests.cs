using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tests.Kit;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class TraceTests
{
    private const string Source = """
        at most 2 acts per 12 months
        free from 24 years
        0 EUR
        11 EUR
        """;

    private static readonly SourceText File = new("care.conv", Source);
    private static readonly Citation Cited = new(new SourceSymbol("deck", "The deck"), "5.2");

    private static SourceSpan At(string text) =>
        new(File, new TextSpan(Source.IndexOf(text, StringComparison.Ordinal), text.Length));

    private static IrProgram Program()
    {
        var program = Programs.Capped(new IrMonthsWindow(12), 2);
        var function = program.Functions[0];
        return program with
        {
            Functions =
            [
                function with
                {
                    SessionConditions = [Condition(Words.WrongPlace, OneOf(Words.Place, 1, 2))],
                    AttendanceConditions =
                    [
                        function.AttendanceConditions[0] with
                        {
                            Citations = [Cited],
                            Origin = At("at most 2 acts"),
                            Text = "at most 2 acts per 12 months",
                        },
                    ],
                    Share = new IrIf(
                        At("free"),
                        IrType.Money,
                        new IrReached(At("from 24 years"), Words.Birth, 24),
                        new IrConstant(At("0 EUR"), IrType.Money, 0),
                        new IrConstant(At("11 EUR"), IrType.Money, 1100)
                    ),
                    ShareCitations = [Cited],
                },
            ],
        };
    }

    private static ImmutableArray<SessionOutcome> Decided() =>
        Program()
            .Run(
                new InterpreterOptions(Trace: true),
                Trajectories.Act("2022-03-15").With(Words.Place, 1).With(Words.Birth, "2000-02-29"),
                Trajectories.Act("2022-03-16").With(Words.Place, 1).Of("somebody else"),
                Trajectories.Act("2022-04-01").With(Words.Place, 1).With(Words.Birth, "1990-02-28"),
                Trajectories.Act("2023-03-14").With(Words.Place, 3)
            );

    [Fact]
    public void A_condition_shows_its_rule_its_place_and_the_counter_with_its_window()
    {
        var condition = Decided()[3].Attendances[0].Trace!.Conditions[0];
        condition.Holds.ShouldBeFalse();
        condition.Reason.ShouldBe("cap");
        condition.Citations.ShouldBe(["deck 5.2"]);
        condition.Place.ToString().ShouldBe("care.conv:1");
        condition.Read.Counters[0].Count.ShouldBe(2);
        condition.Read.Counters[0].FirstDay.ShouldBe("2022-03-15");
        condition.Read.Counters[0].LastDay.ShouldBe("2023-03-14");
    }

    [Fact]
    public void What_every_provider_is_asked_shows_whose_facts_were_read()
    {
        var program = Program();
        var asked = OneOf(Words.Profession, 1);
        program = program with
        {
            Functions =
            [
                program.Functions[0] with
                {
                    SessionConditions =
                    [
                        Condition(
                            Words.WrongPlace,
                            new IrEvery(Words.Here, OfProviders: true, OfBeneficiaries: false, asked)
                        ),
                    ],
                },
            ],
        };
        var session = Trajectories.Act("2022-03-15").With(Words.Profession, 1);
        var one = session.Providers[0];
        var two = session with
        {
            Providers =
            [
                one with
                {
                    Id = "Ann",
                },
                one with
                {
                    Id = "Bob",
                    Facts = new Dictionary<string, BigInteger>(),
                },
            ],
        };

        var outcomes = program.Run(new InterpreterOptions(Trace: true), session, two);

        string[] Read(SessionOutcome outcome) =>
            [.. outcome.Conditions[0].Read.Facts.Select(fact => $"{fact.Name}: {fact.Value ?? "missing"}")];
        Read(outcomes[0]).ShouldBe([$"profession: {Words.Profession.Values[0].Name}"]);
        Read(outcomes[1])
            .ShouldBe([$"profession of Ann: {Words.Profession.Values[0].Name}", "profession of Bob: missing"]);
        outcomes[1].Reasons.ShouldBe([Words.WrongPlace]);
    }

    [Fact]
    public void A_share_shows_the_case_that_applies_and_the_cases_that_do_not()
    {
        var outcomes = Decided();
        var older = outcomes[2].Attendances[0].Trace!.Share!;
        older.Value.ShouldBe(0);
        older.Text.ShouldBe("0 EUR");
        older.Selected!.Place.Line.ShouldBe(2);
        older.Selected.Read.Anniversaries.ShouldBe([new AnniversaryReading("birth_date", 24, "2014-02-28")]);

        var younger = outcomes[0].Attendances[0].Trace!.Share!;
        younger.Value.ShouldBe(1100);
        younger.Place.Line.ShouldBe(4);
        younger.Selected.ShouldBeNull();
        younger.Cases.Single().Read.Anniversaries.Single().CompletedOn.ShouldBe("2024-02-29");
    }

    [Fact]
    public void An_act_shows_which_window_it_opened_and_which_counters_it_was_added_to()
    {
        var outcomes = Decided();
        outcomes[0].Attendances[0].Trace!.Opened.Single().LastDay.ShouldBe("2023-03-14");
        outcomes[2].Attendances[0].Trace!.Opened.ShouldBeEmpty();
        outcomes[2].Attendances[0].Trace!.Counted.Single().After.Count.ShouldBe(2);
        outcomes[3].Attendances[0].Trace!.Counted.ShouldBeEmpty();
    }

    [Fact]
    public void A_run_without_traces_decides_the_same() =>
        Decided().Letters().ShouldBe(Program().Run([.. Decided().Select(outcome => outcome.Session)]).Letters());

    [Fact]
    public void Trace_nodes_that_were_not_made_from_a_file_have_no_place() =>
        TracePlaces.Of(default).ToString().ShouldBe("");
}
