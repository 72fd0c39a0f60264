using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>A session at a time, through the types that programs are written against.</summary>
public sealed class SessionTests
{
    private const string Code = """
        using Conv.Runtime.Values;
        using Conventions.PsychologicalCare;

        public static class Usage
        {
            public static Session Session(int year, int month, int day) => new()
            {
                Id = "s1",
                Date = new(year, month, day),
                Function = Function.PsychologicalSupport,
                NetworkKind = NetworkKind.Adult,
                Format = Format.Individual,
                Place = Place.Practice,
                Providers = [new() { Id = "p1", Profession = Profession.Psychologist }],
                Beneficiaries = [new() { Id = "b1", BirthDate = new(1980, 5, 2) }],
            };

            public static string Shares()
            {
                var trajectory = new Trajectory();
                var said = "";
                for (var week = 0; week < 10; week++)
                {
                    var outcome = Convention.InForce.Decide(Session(2024, 4, 8 + week), trajectory);
                    var attendance = outcome.Attendances[0];
                    said += (attendance.IsAccepted ? $"{attendance.Share}/{outcome.Payments[0].Fee}" : attendance.Reasons.ToString()) + " ";
                }

                return said + trajectory.LastDay?.ToString("yyyy-MM-dd");
            }

            public static string Several()
            {
                var trajectories = new Trajectories();
                var group = Session(2024, 4, 8) with
                {
                    Format = Format.Group,
                    Participants = 4,
                    Providers = [new() { Profession = Profession.Psychologist }, new() { Profession = Profession.Other }],
                    Beneficiaries = [new() { Id = "b1", BirthDate = new(1980, 5, 2) }, new() { Id = "b2", BirthDate = new(2012, 1, 1) }],
                };
                var outcome = Convention.InForce.Decide(group, trajectories);
                return string.Join(" ", outcome.Attendances.Select(a => a.Share)) + " | "
                    + string.Join(" ", outcome.Payments.Select(p => p.Fee)) + " | " + outcome.Edition + " " + trajectories.Count;
            }

            public static string Refused()
            {
                var refused = Convention.InForce.Decide(
                    Session(2024, 4, 8) with { Place = null, Format = Format.Group, Participants = 2 }, new Trajectory());
                var reasons = refused.Attendances[0].Reasons;
                return reasons + " | " + string.Join(";", reasons.Codes()) + " | " + reasons.Messages()[0]
                    + " | " + refused.Attendances[0].Share.HasValue + refused.Payments[0].Decision;
            }

            public static string Rejected()
            {
                var trajectory = new Trajectory();
                var outcome = Convention.InForce.Decide(
                    Session(2024, 4, 8) with { Beneficiaries = [new()], NetworkKind = NetworkKind.Mixed }, trajectory);
                return $"{outcome.IsRejected} {outcome.Lacks!.Column} {outcome.Attendances[0].Decision} {trajectory.LastDay.HasValue}";
            }

            public static string Editions()
            {
                var session = Session(2024, 2, 5) with { Function = Function.FirstLine };
                var now = Convention.InForce.Decide(session, new Trajectory());
                var other = Convention.Always(Edition.Convention2024_2026).Decide(session, new Trajectory());
                return $"{now.Edition} {now.Payments[0].Fee} {other.Edition} {other.Payments[0].Fee}";
            }

            public static string Granted()
            {
                var outcome = Convention.InForce.Decide(
                    Session(2024, 4, 8) with { Function = Function.Consultation, Minutes = 200, Participants = 3, CareProviders = 2 }, new Trajectory());
                return $"{outcome.Attendances[0].Granted} {outcome.Payments[0].Fee} {outcome.Attendances[0].Decision} {string.Join(",", outcome.Attendances[0].Reasons.Codes())}";
            }

            public static string Facts()
            {
                var session = Session(2024, 4, 8) with { Network = "N1", Minutes = 45, DefinedGroup = true };
                var read = session with { Minutes = null };
                return $"{session.Date:yyyy-MM-dd} {session.Format} {session.Minutes} {session.DefinedGroup} {session.Network} "
                    + $"{session.Participants.HasValue} {read.Minutes.HasValue} {session.Beneficiaries[0].IncreasedAllowance} {session.Beneficiaries[0].FunctionalAssessment.HasValue}";
            }

            public static long Allocated(int rounds)
            {
                var (session, trajectory, convention) = (Session(2024, 4, 8), new Trajectory(), Convention.InForce);
                for (var i = 0; i < rounds; i++) convention.Decide(session, trajectory);
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < rounds; i++) convention.Decide(session, trajectory);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            public static string Misused()
            {
                var session = Session(2024, 4, 8);
                var trajectory = new Trajectory();
                Convention.InForce.Decide(session, trajectory);
                var two = session with { Beneficiaries = [session.Beneficiaries[0], session.Beneficiaries[0]] };
                Action[] calls =
                [
                    () => Convention.InForce.Decide(session),
                    () => Convention.InForce.Decide(session with { Date = new(2024, 4, 7) }, trajectory),
                    () => Convention.InForce.Decide(two, trajectory, trajectory),
                    () => Convention.InForce.Decide(session with { Beneficiaries = [new() { BirthDate = new(1980, 5, 2) }] }, new Trajectories()),
                    () => _ = session with { Format = (Format)9 },
                    () => _ = session with { Function = (Function)99 },
                    () => _ = session with { Minutes = -1 },
                    () => _ = session with { Providers = [null!] },
                    () => Convention.Always((Edition)7),
                    () => Convention.InForce.Decide(null!, trajectory),
                ];
                return string.Join("\n", calls.Select(call =>
                {
                    try { call(); return "nothing"; } catch (ArgumentException refused) { return refused.Message.Split('(')[0].Trim(); }
                }));
            }
        }
        """;

    [Fact]
    public void The_first_session_is_free_and_the_ninth_beyond_the_cap() =>
        Call("Shares")
            .ShouldBe(
                "0.00/86.69 11.00/86.69 11.00/86.69 11.00/86.69 11.00/86.69 11.00/86.69 11.00/86.69 11.00/86.69 Cap Cap 2024-04-17"
            );

    [Fact]
    public void Several_people_are_decided_in_the_order_of_the_session() =>
        Call("Several").ShouldBe("2.50 0.00 | 231.18 145.65 | Convention2024_2026 2");

    [Fact]
    public void A_refusal_has_all_its_reasons_as_values_codes_and_sentences() =>
        Call("Refused").ShouldBe("Place, Participants | place;participants | le lieu n'est pas admis | FalseRefused");

    [Fact]
    public void A_session_that_cannot_be_judged_says_what_it_lacks_and_counts_nowhere() =>
        Call("Rejected").ShouldBe("True birth_date None False");

    [Fact]
    public void One_convention_can_judge_whatever_the_day() =>
        Call("Editions").ShouldBe("Convention2021_2023 81.74 Convention2024_2026 86.69");

    [Fact]
    public void Units_are_granted_up_to_the_cap() => Call("Granted").ShouldBe("4 86.68 Accepted ");

    [Fact]
    public void Facts_are_read_as_they_were_set_and_null_is_what_nobody_knows() =>
        Call("Facts").ShouldBe("2024-04-08 Individual 45 True N1 False False False False");

    [Fact]
    public void A_decision_of_one_provider_and_one_beneficiary_allocates_nothing() =>
        // The runtime may allocate once, when it compiles a method again while it runs; what a decision allocates, every round has.
        Enumerable.Range(0, 5).Min(_ => (long)Call("Allocated", 20_000)!).ShouldBe(0L);

    [Fact]
    public void Misuse_is_refused_by_name() =>
        ((string)Call("Misused")!)
            .Split('\n')
            .ShouldBe([
                "the session names 1 beneficiaries and 0 trajectories are given: give one for each, in the order of the session",
                "the session of 2024-04-07 comes after one of 2024-04-08 was decided: decide sessions in order of their days, and where one comes late, the history again",
                "the trajectory of beneficiary 2 is that of another beneficiary of the session: everybody has one of their own",
                "beneficiary 1 of the session has no Id: trajectories are found by it",
                "'format' has no value 9: its values are 1 to 2, and null where it is missing",
                "there is no function 99: they are numbered 0 to 12",
                "'minutes' is -1: it cannot be below 0",
                "Provider 1 is null",
                "there is no edition 7: they are numbered 0 to 1",
                "Value cannot be null.",
            ]);

    private static readonly Lazy<System.Reflection.Assembly> Loaded = new(() => Usage.Load(Usage.Shipped.Value, Code));

    private static object? Call(string method, params object?[] arguments) =>
        Loaded.Value.GetType("Usage")!.GetMethod(method)!.Invoke(null, arguments);
}
