using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Binding;
using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Windows that are kept for more than beneficiaries, and acts that are submitted around a session.</summary>
public sealed class BeyondTheBeneficiaryTests
{
    private const string Family = """
        using Conv.Runtime.Values;
        using Conventions.FamilyDoctor;

        public static class Usage
        {
            public static string Shares()
            {
                var everybody = new Trajectories();
                var said = "";
                for (var week = 0; week < 6; week++)
                {
                    said += Visit(everybody, week % 2 == 0 ? "Anna" : "Bram", "F1", week) + " ";

                    // What is remembered goes to a store and comes back in between.
                    var text = new StringWriter();
                    everybody.Write(text);
                    everybody = Trajectories.Read(new StringReader(text.ToString()));
                }

                return said + Visit(everybody, "Carl", "F2", 10);
            }

            public static string Broken(string line)
            {
                try { Trajectories.Read(new StringReader(line)); return "read"; } catch (FormatException wrong) { return wrong.Message; }
            }

            public static string Accepted(string lines)
            {
                Trajectories.Read(new StringReader(lines), Conv.Runtime.Storing.LayoutChange.StartNewCountersAtZero);
                return "read";
            }

            public static string Late(string family)
            {
                var everybody = new Trajectories();
                Visit(everybody, "Anna", "F1", 3);
                var text = new StringWriter();
                everybody.Write(text);
                everybody = Trajectories.Read(new StringReader(text.ToString()));
                try { Visit(everybody, "Bram", family, 0); return "decided"; } catch (ArgumentException late) { return late.Message; }
            }

            public static string Lines()
            {
                var everybody = new Trajectories();
                Visit(everybody, "Anna", "F1", 0);
                var text = new StringWriter();
                everybody.Write(text);
                return text.ToString();
            }

            private static Cents? Visit(Trajectories everybody, string patient, string family, int week) =>
                Convention.InForce.Decide(
                    new Session
                    {
                        Date = new DateOnly(2025, 1, 10).AddDays(7 * week),
                        Function = Function.VisitOfAdult,
                        Place = Place.Home,
                        Providers = [new() { Id = "D1" }],
                        Beneficiaries = [new() { Id = patient, Family = family, FamilyIncome = new Cents(2_000_000), Born = new(1980, 5, 2) }],
                    },
                    everybody).Attendances[0].Share;
        }
        """;

    private const string Submitted = """
        using Conventions.Advice;

        public static class Usage
        {
            public static string Decisions(bool ahead)
            {
                Session[] sessions =
                [
                    Session("a", "2024-01-01", Function.Talk),
                    Session("b", "2024-01-31", Function.Report),
                    Session("c", "2024-02-01", Function.Talk),
                ];
                var trajectory = new Trajectory();
                foreach (var session in ahead ? sessions : [])
                {
                    Convention.InForce.Submit(session, trajectory);
                    Convention.InForce.Submit(session, trajectory);
                }

                var said = "";
                foreach (var session in sessions)
                {
                    var attendance = Convention.InForce.Decide(session, trajectory).Attendances[0];
                    said += $"{attendance.Decision} {attendance.ProvisionalUntil:yyyy-MM-dd}; ";
                    trajectory = ahead ? Trajectory.FromJson(trajectory.ToJson()) : Trajectory.FromBytes(trajectory.ToBytes());
                    trajectory = ahead ? Trajectory.FromBytes(trajectory.ToBytes()) : trajectory.Copy();
                }

                return said;
            }

            // What was announced changes before it is decided: what holds is what was said last, and what is decided.
            public static string Changed(string announced, string then)
            {
                var trajectory = new Trajectory();
                Convention.InForce.Submit(Session("b", announced, Function.Report), trajectory);
                Convention.InForce.Submit(Session("b", then, Function.Report), trajectory);
                var copy = trajectory.Copy();
                var first = Convention.InForce.Decide(Session("a", "2024-01-01", Function.Talk), trajectory).Attendances[0];
                Convention.InForce.Decide(Session("b", "2024-06-01", Function.Report), trajectory);
                var last = Convention.InForce.Decide(Session("c", "2024-06-01", Function.Talk), trajectory).Attendances[0];
                return $"{first.Decision} {last.Decision} {Convention.InForce.Decide(Session("a", "2024-01-01", Function.Talk), copy).Attendances[0].Decision}";
            }

            public static string Told(string json)
            {
                try { Trajectory.FromJson(json); return "read"; } catch (FormatException wrong) { return wrong.Message; }
            }

            public static string Json()
            {
                var trajectory = new Trajectory();
                Convention.InForce.Submit(Session("b", "2024-01-02", Function.Report), trajectory);
                return trajectory.ToJson();
            }

            private static Session Session(string id, string date, Function function) => new()
            {
                Id = id, Date = DateOnly.Parse(date), Function = function, Providers = [new()], Beneficiaries = [new()],
            };
        }
        """;

    private static readonly Lazy<System.Reflection.Assembly> OfFamilies = new(() =>
        Usage.Load(Usage.WithSurface(RepositoryFiles.Conventions("conventions/examples/family-ceiling")), Family)
    );

    [Fact]
    public void A_family_shares_its_ceiling_and_another_has_its_own() =>
        Call("Shares").ShouldBe("8.40 8.40 8.40 8.40 8.40 3.00 8.40");

    [Fact]
    public void What_is_remembered_is_a_line_for_each_beneficiary_and_each_family()
    {
        var lines = ((string)Call("Lines")!).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(3);
        lines[0].ShouldBe("""{"format":"conv.trajectories","version":1,"scopes":["family"]}""");
        lines[1].ShouldStartWith("""{"beneficiary":"Anna","state":{"format":"conv.trajectory","version":1""");
        lines[2].ShouldStartWith("""{"scope":"family","key":["F1"],"state":""");
    }

    [Fact]
    public void What_is_no_file_of_trajectories_is_refused_with_a_sentence()
    {
        var lines = ((string)Call("Lines")!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (head, family) = (lines[0] + "\n", lines[2]);

        Call("Broken", head + family + "\n" + family).ShouldBe("line 3: another line has the same beneficiary or key");
        Call("Broken", head + family.Replace("family\",\"key", "house\",\"key", StringComparison.Ordinal))
            .ShouldBe("line 2: the first line names no state for 'house'");
        Call("Broken", head + family.Replace("\"F1\"", "null", StringComparison.Ordinal))
            .ShouldBe("line 2: this is no stored state");
        Call("Broken", head + "nothing").ShouldBe("line 2: this is no stored state");
        foreach (var nothing in (string[])["", "nothing", lines[1]])
        {
            Call("Broken", nothing)
                .ShouldBe("these are no stored trajectories: the first line does not say that they are");
        }

        Call("Broken", head.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal))
            .ShouldBe("these trajectories are of version 2, and this program reads version 1");
    }

    [Fact]
    public void Rules_that_begin_to_keep_something_for_families_do_not_take_it_that_nothing_happened()
    {
        var before = """{"format":"conv.trajectories","version":1,"scopes":["house"]}""" + "\n";

        Call("Broken", before)
            .ShouldBe(
                "the state was stored under rules that keep other counters; new: what is kept for each family; gone: what is kept for each house. Decide the history again (Convention.Replay), or accept that new counters begin at nothing (LayoutChange.StartNewCountersAtZero)"
            );
        Call("Accepted", before + """{"scope":"house","key":["H1"],"state":{}}""").ShouldBe("read");
    }

    [Fact]
    public void A_session_that_comes_late_for_a_family_is_refused_also_from_another_of_its_members()
    {
        Call("Late", "F1")
            .ShouldBe(
                "the session of 2025-01-10 comes after one of 2025-01-31 with the same family was decided, and rules count for each family: decide sessions in order of their days, and where one comes late, the history again (Convention.Replay) (Parameter 'session')"
            );
        Call("Late", "F2").ShouldBe("decided");
    }

    [Fact]
    public void Rules_that_ask_what_else_is_submitted_see_what_they_are_told_of()
    {
        var conventions = Advise(
            """
            function report
                registers beneficiaries
                fee 1 EUR
                share 0 EUR
            function talk
                registers beneficiaries
                requires a submitted session of report within 30 days after else minutes
                fee 1 EUR
                share 0 EUR
            """
        );
        Usage.Call(conventions, Submitted, "Changed", "2024-01-02", "2024-05-01").ShouldBe("Refused Accepted Refused");
        Usage
            .Call(conventions, Submitted, "Changed", "2024-05-01", "2024-01-02")
            .ShouldBe("Accepted Accepted Accepted");
        var stored = (string)Usage.Call(conventions, Submitted, "Json")!;
        stored.ShouldEndWith(
            ""","submitted":[{"name":"sessions of report","days":["2024-01-02"]}],"announced":[{"id":"b","date":"2024-01-02","as":["sessions of report"]}]}"""
        );
        Told("\"days\":[\"2024-01-02\"]", "\"days\":[]")
            .ShouldContain("'sessions of report' lacks an announced session");
        Told("sessions of report\",\"days", "sessions\",\"days").ShouldContain("it names no acts 'sessions of report'");
        Told("sessions of report", "sessions of talk")
            .ShouldContain("; new: submitted sessions of report; gone: submitted sessions of talk");
        string Told(string from, string to) =>
            (string)Usage.Call(conventions, Submitted, "Told", stored.Replace(from, to, StringComparison.Ordinal))!;
        Usage.Call(conventions, Submitted, "Decisions", true).ShouldBe("Accepted ; Accepted ; Refused 2024-03-02; ");
        Usage
            .Call(conventions, Submitted, "Decisions", false)
            .ShouldBe("Refused 2024-01-31; Accepted ; Refused 2024-03-02; ");
    }

    [Fact]
    public void A_session_that_is_rejected_is_not_submitted()
    {
        // The report has no minutes: nobody can judge it, so the talk before it has none.
        var conventions = Advise(
            """
            function report
                registers beneficiaries
                fee 1 EUR per hour of minutes, rounded up to the cent
                share 0 EUR
            function talk
                registers beneficiaries
                requires a submitted session of report within 30 days after else minutes
                fee 1 EUR
                share 0 EUR
            """
        );
        Usage
            .Call(conventions, Submitted, "Decisions", true)
            .ShouldBe("Refused 2024-01-31; None ; Refused 2024-03-02; ");
    }

    private static EvaluatorAssembly Advise(string functions)
    {
        var compilation = Advice.Compile(Advice.Header + functions);
        return compilation.Emit(
            new Dictionary<string, string>(StringComparer.Ordinal),
            compilation.EmitOptions with
            {
                WithSurface = true,
            }
        );
    }

    private static object? Call(string method, params object?[] arguments) =>
        OfFamilies.Value.GetType("Usage")!.GetMethod(method)!.Invoke(null, arguments);
}
