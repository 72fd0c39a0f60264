using System.Runtime.CompilerServices;
using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Binding;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Runtime;
using Conv.Runtime.Loading;
using Conv.Runtime.Values;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Conventions that are loaded, exchanged and let go while a program runs.</summary>
public sealed class LoadingTests
{
    [Fact]
    public void Exchanged_conventions_go_away_when_the_last_request_that_uses_them_has_gone()
    {
        var host = Host();
        var (old, request) = Request(host);
        Replace(host);

        Collect();
        IsAlive(old).ShouldBeTrue("a request still uses them");
        Drop(request);
        for (var i = 0; i < 20 && IsAlive(old); i++)
        {
            Collect();
        }

        IsAlive(old).ShouldBeFalse("nobody uses them any more");
        host.Current.Evaluator.Info.Vocabulary.ShouldBe("advice");
    }

    [Fact]
    public async Task Conventions_are_exchanged_while_threads_decide_and_each_decision_is_of_one_version()
    {
        var host = new ConventionHost(EvaluatorLoader.LoadLibrary(Rules("1 EUR")));
        using var stop = new CancellationTokenSource();
        var deciding = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(() =>
                {
                    var fees = new HashSet<long>();
                    for (var i = 0; i < 200 || !stop.IsCancellationRequested; i++)
                    {
                        fees.Add(Fee(host.Current.Evaluator));
                    }

                    return fees;
                })
            )
            .ToList();
        for (var i = 0; i < 6; i++)
        {
            host.Replace(EvaluatorLoader.LoadLibrary(Rules(i % 2 == 0 ? "2 EUR" : "1 EUR")));
        }

        await stop.CancelAsync();
        foreach (var fees in await Task.WhenAll(deciding))
        {
            fees.ShouldBeSubsetOf([100L, 200L]);
        }
    }

    [Fact]
    public void Versions_are_loaded_side_by_side()
    {
        var (cheap, dear) = (EvaluatorLoader.LoadLibrary(Rules("1 EUR")), EvaluatorLoader.LoadLibrary(Rules("2 EUR")));

        (Fee(cheap.Evaluator), Fee(dear.Evaluator)).ShouldBe((100L, 200L));
    }

    [Fact]
    public void Sessions_whose_facts_come_by_name_are_decided_counted_and_explained()
    {
        var conventions = Shipped.Value.ByName;
        var everybody = conventions.NewTrajectories();
        conventions.Decide(Session(new(2024, 4, 1)), everybody).Attendances[0].Share.ShouldBe(Cents.Of(0m));
        var second = conventions.Decide(Session(new(2024, 4, 8)), everybody);

        second.Attendances[0].Share.ShouldBe(Cents.Of(11m));
        second.Payments[0].Fee.ShouldBe(Cents.Of(86.69m));
        second.Convention.ShouldBe("2024-2026");
        second
            .ToText("fr")
            .ShouldStartWith(
                "08/04/2024 soutien-psychologique selon 2024-2026 : acceptée, intervention personnelle 11,00 EUR\n"
            );
        second.Why.Attendances[0].Trace.Counted[0].After.Count.ShouldBe(2);
        second.ToJson().ShouldStartWith("{\"version\":1");
        conventions
            .Decide(Session(new(2024, 4, 15)) with { Facts = Facts(("format", "group")) }, everybody)
            .Attendances[0]
            .Reasons.ShouldBe(["place", "participants"]);
        everybody.Beneficiaries.ShouldBe(["B1"]);
        conventions
            .Facts.Single(fact => fact.Name == "format")
            .ShouldSatisfyAllConditions(
                fact => fact.Subject.ShouldBe(FactSubject.Session),
                fact => fact.Values.ShouldContain("individual")
            );
    }

    [Fact]
    public void What_is_remembered_goes_from_one_loaded_version_to_the_next()
    {
        var (old, next) = (Shipped.Value.ByName, EvaluatorLoader.LoadLibrary(Usage.Shipped.Value).ByName);
        var everybody = old.NewTrajectories();
        old.Decide(Session(new(2024, 4, 1)), everybody);

        Should
            .Throw<ArgumentException>(() => next.Decide(Session(new(2024, 4, 8)), everybody))
            .Message.ShouldStartWith(
                "these trajectories are of other conventions, or of another version of them: write"
            );
        var text = new StringWriter();
        everybody.Write(text);
        next.Decide(Session(new(2024, 4, 8)), next.ReadTrajectories(new StringReader(text.ToString())))
            .Attendances[0]
            .Share.ShouldBe(Cents.Of(11m));
    }

    [Theory]
    [InlineData("form", "group", "no fact of a session is called 'form': there are network, network_kind, ")]
    [InlineData("format", "alone", "'format' has no value 'alone': its values are individual, group")]
    [InlineData("participants", "-1", "'participants' is '-1', which is no whole number from 0")]
    public void A_fact_that_no_rule_could_judge_is_refused_by_its_name(string fact, string value, string message)
    {
        var conventions = Shipped.Value.ByName;
        var session = Session(new(2024, 4, 8)) with { Facts = Facts((fact, value)) };

        Should
            .Throw<ArgumentException>(() => conventions.Decide(session, conventions.NewTrajectories()))
            .Message.ShouldStartWith(message);
    }

    [Fact]
    public void Functions_and_conventions_that_there_are_not_are_refused_and_people_have_names()
    {
        var conventions = Shipped.Value.ByName;
        var (session, everybody) = (Session(new(2024, 4, 8)), conventions.NewTrajectories());

        Should
            .Throw<ArgumentException>(() => conventions.Decide(session with { Function = "talk" }, everybody))
            .Message.ShouldStartWith("'function' has no value 'talk': its values are first_line, ");
        Should
            .Throw<ArgumentException>(() => conventions.Decide(session, everybody, "2023"))
            .Message.ShouldStartWith("'convention' has no value '2023': its values are 2021-2023, 2024-2026");
        Should
            .Throw<ArgumentException>(() => conventions.Decide(session with { Beneficiaries = [new()] }, everybody))
            .Message.ShouldStartWith("beneficiary 1 of the session has no Id");
        Should
            .Throw<NotSupportedException>(() => EvaluatorLoader.LoadLibrary(Rules("1 EUR")).ByName)
            .Message.ShouldBe(
                "advice was compiled to decide columns only: compile it with conv build, or with CheckedProgram.EmitWithSurface"
            );
    }

    [Fact]
    public void An_assembly_of_another_contract_is_refused_with_a_sentence()
    {
        var rules = Rules("1 EUR");
        var other = CSharpToAssembly.Compile(
            rules.CSharp.Replace(
                $"\"{RuntimeContract.Key}\", \"{RuntimeContract.Text}\"",
                $"\"{RuntimeContract.Key}\", \"99\"",
                StringComparison.Ordinal
            ),
            null,
            "other",
            []
        );

        Should
            .Throw<NotSupportedException>(() => ConventionLibrary.Load(other.Dll, []))
            .Message.ShouldBe(
                $"other was made by conv {Compilation.Version} under contract 99, and this program decides under contract {RuntimeContract.Text}: compile the conventions again with the version of conv that this program has"
            );
    }

    [Fact]
    public void An_assembly_without_conventions_is_refused_with_a_sentence()
    {
        var bytes = File.ReadAllBytes(typeof(Compilation).Assembly.Location);

        Should
            .Throw<ArgumentException>(() => ConventionLibrary.Load(bytes, []))
            .Message.ShouldStartWith("Conv.Compiler holds no conventions: no compiler of conventions made it");
        Should.Throw<BadImageFormatException>(() => ConventionLibrary.Load([1, 2, 3], []));
    }

    // Not inlined, each of them: what stands on the stack of the test would be kept alive by it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ConventionHost Host() => new(EvaluatorLoader.LoadLibrary(Rules("1 EUR")));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Replace(ConventionHost host) => host.Replace(EvaluatorLoader.LoadLibrary(Rules("2 EUR")));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference<ConventionEvaluator> Old, ConventionEvaluator[] Request) Request(ConventionHost host)
    {
        var evaluator = host.Current.Evaluator;
        return (new(evaluator), [evaluator]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsAlive(WeakReference<ConventionEvaluator> evaluator) => evaluator.TryGetTarget(out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop(ConventionEvaluator[] request)
    {
        Fee(request[0]).ShouldBe(100L);
        request[0] = null!;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static long Fee(ConventionEvaluator evaluator)
    {
        var batch = new SessionBatch
        {
            Dates = [new DateOnly(2024, 1, 1).DayNumber],
            Functions = [0],
            SessionFacts = Columns(1),
            FirstPayment = [0, 1],
            ProviderFacts = Columns(1),
            FirstAttendance = [0, 1],
            AttendanceSession = [0],
            BeneficiaryFacts = Columns(1),
            FirstOfTrajectory = [0, 1],
            TrajectoryRows = [0],
        };
        var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count);
        evaluator.DecideAll(batch, decisions);
        return decisions.Fees[0];
    }

    // More columns than the vocabulary has facts, all of them missing.
    private static FactColumns Columns(int rows) =>
        new(
            [.. Enumerable.Range(0, 20).Select(_ => new byte[rows])],
            [.. Enumerable.Range(0, 20).Select(_ => Filled(rows, Missing.Date))],
            [.. Enumerable.Range(0, 20).Select(_ => Filled(rows, Missing.Number))],
            [.. Enumerable.Range(0, 20).Select(_ => Filled(rows, -1))]
        );

    private static T[] Filled<T>(int rows, T value)
    {
        var column = new T[rows];
        Array.Fill(column, value);
        return column;
    }

    private static readonly Lazy<ConventionLibrary> Shipped = new(() =>
        EvaluatorLoader.LoadLibrary(Usage.Shipped.Value)
    );

    private static NamedSession Session(DateOnly date) =>
        new()
        {
            Id = date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            Date = date,
            Function = "psychological_support",
            Facts = Facts(("format", "individual"), ("place", "practice"), ("network_kind", "adult")),
            Providers = [new() { Id = "P1", Facts = Facts(("profession", "psychologist")) }],
            Beneficiaries =
            [
                new() { Id = "B1", Facts = Facts(("birth_date", "1980-05-02"), ("increased_allowance", "")) },
            ],
        };

    private static Dictionary<string, string> Facts(params (string Name, string Value)[] facts) =>
        facts.ToDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);

    private static EvaluatorAssembly Rules(string fee) =>
        Advice
            .Compile(Advice.Header + $"function talk\n    registers beneficiaries\n    fee {fee}\n    share 0 EUR\n")
            .Emit(new Dictionary<string, string>(StringComparer.Ordinal));
}
