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
                    trajectory = ahead ? trajectory : Trajectory.FromBytes(trajectory.ToBytes());
                }

                return said;
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

        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("""{"beneficiary":"Anna","state":{"format":"conv.trajectory","version":1""");
        lines[1].ShouldStartWith("""{"scope":"family","key":["F1"],"state":""");
        Call("Broken", lines[1] + "\n" + lines[1]).ShouldBe("line 2: another line has the same beneficiary or key");
        Call("Broken", lines[1].Replace("family\",\"key", "house\",\"key", StringComparison.Ordinal))
            .ShouldBe("line 1: these rules keep no state for 'house'");
        Call("Broken", "nothing").ShouldBe("line 1: this is no stored state");
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
