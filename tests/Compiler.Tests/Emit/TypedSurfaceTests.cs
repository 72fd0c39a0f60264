using System.Reflection;
using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Runtime;
using Conv.TestKit.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit;

/// <summary>The typed surface as a developer uses it: code compiled against the evaluator's assembly.</summary>
public sealed class TypedSurfaceTests
{
    private const string Usage = """
        using System;
        using Conv.Runtime;
        using Conventions.Words;

        public static class Usage
        {
            public static string Letters()
            {
                var trajectories = new Trajectory[1];
                var letters = "";
                foreach (var date in new[] { "2023-01-01", "2023-01-02", "2023-01-03", "2023-01-04" })
                {
                    // What is remembered goes to a store and comes back before each session.
                    var stored = new byte[Trajectory.Size];
                    trajectories[0].Write(stored);
                    trajectories[0] = Trajectory.Read(stored);
                    letters += Decide(DateOnly.Parse(date).DayNumber, trajectories).ToString()[0];
                }

                return letters;
            }

            public static string Refusals()
            {
                var stored = new byte[Trajectory.Size];
                default(Trajectory).Write(stored);
                stored[0] ^= 1;
                var refused = "";
                foreach (var bytes in new[] { stored, Array.Empty<byte>() })
                {
                    try { Trajectory.Read(bytes); } catch (ArgumentException) { refused += "refused "; }
                }

                return refused;
            }

            public static long Allocated(int rounds)
            {
                var trajectories = new Trajectory[1];
                for (var i = 0; i < rounds; i++) Decide(738_520 + i, trajectories);
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < rounds; i++) Decide(738_520 + i, trajectories);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            public static string Lacking()
            {
                var trajectories = new Trajectory[1];
                var decision = Evaluator.Decide(
                    new SessionFacts { Date = 738_520, Function = Function.Care }, [new ProviderFacts()], [new BeneficiaryFacts()],
                    trajectories, new AttendanceDecision[1], new PaymentDecision[1]);
                return Evaluator.Description.Needs[decision.Rejected - 1].Column;
            }

            public static string Refused()
            {
                var fine = new SessionFacts { Date = 738_520, Function = Function.Care, Place = Place.Practice };
                var session = fine with { Place = (Place)99 };
                var told = Told(session, 1, 1, 1) + Told(fine with { Date = Missing.Date }, 1, 1, 1);
                told += Told(fine with { Function = (Function)99 }, 1, 1, 1);
                return told + Told(fine, 0, 1, 1) + Told(fine, 1, 0, 1) + Told(fine, 1, 1, 0);
            }

            private static string Told(SessionFacts session, int trajectories, int attendances, int payments)
            {
                try
                {
                    Evaluator.Decide(
                        session, [new ProviderFacts()], [new BeneficiaryFacts { BirthDate = 722_570, Letter = 737_000 }],
                        new Trajectory[trajectories], new AttendanceDecision[attendances], new PaymentDecision[payments]);
                    return "decided ";
                }
                catch (ArgumentException refused)
                {
                    return refused.ParamName + " ";
                }
            }

            public static string Impossible()
            {
                var stored = new byte[Trajectory.Size];
                default(Trajectory).Write(stored);
                stored.AsSpan(8, 4).Fill(0xFF);
                try { Trajectory.Read(stored); return "restored"; } catch (ArgumentException refused) { return refused.Message; }
            }

            private static Decision Decide(int date, Span<Trajectory> trajectories)
            {
                var session = new SessionFacts { Date = date, Function = Function.Care, Place = Place.Practice, Consent = YesNo.Yes };
                Span<AttendanceDecision> attendances = stackalloc AttendanceDecision[1];
                Span<PaymentDecision> payments = stackalloc PaymentDecision[1];
                var provider = new ProviderFacts { Profession = Profession.Carer };
                var beneficiary = new BeneficiaryFacts { BirthDate = 722_570, Letter = 737_000 };
                Evaluator.Decide(session, new(in provider), new(in beneficiary), trajectories, attendances, payments);
                return attendances[0].Decision;
            }
        }
        """;

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    [Fact]
    public void One_session_at_a_time_decides_as_a_batch_does_and_the_state_survives_a_store() =>
        Call("Letters").ShouldBe("AAAR");

    [Fact]
    public void Bytes_of_another_layout_are_no_trajectory() => Call("Refusals").ShouldBe("refused refused ");

    [Fact]
    public void What_no_rule_could_judge_is_refused_by_name() =>
        Call("Refused").ShouldBe("place date function trajectories attendances payments ");

    [Fact]
    public void A_state_that_no_session_leaves_behind_is_not_restored() =>
        ((string)Call("Impossible")!).ShouldStartWith("these bytes are no state that sessions leave behind");

    [Fact]
    public void A_batch_whose_columns_do_not_fit_is_refused_before_anything_is_decided()
    {
        var evaluator = Big.Program.Evaluator();
        var acts = Acts.On("2023-01-01", "2023-01-02");
        var batch = Acts.Batch(evaluator.Info, Words.Vocabulary, acts);
        Should.NotThrow(() => evaluator.Check(batch));

        batch.Dates[0] = batch.Dates[1] + 1;
        Should.Throw<ArgumentException>(() => evaluator.Check(batch)).Message.ShouldContain("Dates");
        batch.Dates[0] = batch.Dates[1];
        batch.SessionFacts.Values[Words.Place.Slot][1] = 99;
        Should.Throw<ArgumentException>(() => evaluator.Check(batch)).Message.ShouldContain("'place' has no value 99");
        batch.SessionFacts.Values[Words.Place.Slot] = [1];
        Should
            .Throw<ArgumentException>(() => evaluator.Check(batch))
            .Message.ShouldContain("the column of 'place' has 1 rows");
    }

    [Fact]
    public void A_decision_allocates_nothing() =>
        Enumerable.Range(0, Rounds).Min(_ => (long)Call("Allocated", 20_000)!).ShouldBe(0L);

    [Fact]
    public void A_reject_names_what_is_lacking() => Call("Lacking").ShouldBe("birth_date");

    [Fact]
    public void The_stages_over_columns_allocate_nothing()
    {
        var evaluator = Big.Program.Evaluator();
        var acts = Enumerable
            .Range(0, 480)
            .Select(i => new Act($"{2023 - (i % 3)}-{(i % 12) + 1:00}-01") { Facts = [(Words.Place, 1)] })
            .OrderBy(act => act.Date, StringComparer.Ordinal)
            .ToList();
        var batch = Acts.Batch(evaluator.Info, Words.Vocabulary, acts);
        var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count);
        for (var i = 0; i < 200; i++)
        {
            evaluator.Decide(batch, decisions);
        }

        Enumerable
            .Range(0, Rounds)
            .Min(_ =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                evaluator.Decide(batch, decisions);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            })
            .ShouldBe(0L);
    }

    // The runtime may allocate once, when it compiles a method again while it runs; what a decision allocates, every round has.
    private const int Rounds = 5;

    private static object? Call(string method, params object[] arguments) =>
        Compiled.Value.GetType("Usage")!.GetMethod(method)!.Invoke(null, arguments);

    private static Assembly Compile()
    {
        var conventions = Big.Program.Compile();
        var compilation = CSharpCompilation.Create(
            "usage",
            [CSharpSyntaxTree.ParseText(Usage)],
            [.. ReferenceAssemblies.All, MetadataReference.CreateFromImage(conventions.Dll)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release
            )
        );
        using var dll = new MemoryStream();
        compilation
            .Emit(dll)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();
        var context = new System.Runtime.Loader.AssemblyLoadContext("usage");
        context.LoadFromStream(new MemoryStream(conventions.Dll));
        return context.LoadFromStream(new MemoryStream(dll.ToArray()));
    }
}
