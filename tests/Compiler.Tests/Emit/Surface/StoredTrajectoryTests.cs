using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Binding;
using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Trajectories between two runs, and between two versions of the rules.</summary>
public sealed class StoredTrajectoryTests
{
    private const string Code = """
        using Conv.Runtime.Storing;
        using Conventions.Advice;

        public static class Usage
        {
            public static string Decide(string? json, byte[]? bytes, int day, string change)
            {
                var how = Enum.Parse<LayoutChange>(change);
                var trajectory = json is not null ? Trajectory.FromJson(json, how) : bytes is not null ? Trajectory.FromBytes(bytes, how) : new();
                return Decide(trajectory, day);
            }

            public static string Json(int sessions) => After(sessions).ToJson();

            public static byte[] Bytes(int sessions) => After(sessions).ToBytes();

            public static string Counters(int sessions) =>
                string.Join("\n", After(sessions).Counters.Select(c => $"{c.Name}: {c.Count}{(c.Acts.Count > 0 ? $"{c.Acts.Count} acts" : "")} {c.OpenedOn:yyyy-MM-dd} {c.EndsOn:yyyy-MM-dd}"));

            public static bool Same(int sessions)
            {
                var trajectory = After(sessions);
                var (json, bytes) = (trajectory.ToJson(), trajectory.ToBytes());
                var copy = trajectory.Copy();
                Decide(copy, sessions + 1);
                return Trajectory.FromJson(json).ToJson() == json
                    && Trajectory.FromBytes(bytes).ToBytes().AsSpan().SequenceEqual(bytes)
                    && Trajectory.FromBytes(bytes).ToJson() == json
                    && trajectory.ToJson() == json && copy.ToJson() != json;
            }

            public static string Refusals(byte[] bytes, int seed)
            {
                var random = new Random(seed);
                var refused = 0;
                for (var i = 0; i < 2000; i++)
                {
                    var wrong = (byte[])bytes.Clone();
                    for (var flips = random.Next(1, 4); flips > 0; flips--) wrong[random.Next(wrong.Length)] ^= (byte)random.Next(1, 256);
                    if (random.Next(4) == 0) wrong = wrong[..random.Next(wrong.Length)];
                    try
                    {
                        // What is accepted is a state that sessions could have left, and one state has one form.
                        var trajectory = Trajectory.FromBytes(wrong, LayoutChange.StartNewCountersAtZero);
                        Decide(trajectory, 300);
                    }
                    catch (FormatException) { refused++; }
                    catch (ArgumentException late) when (late.Message.Contains("comes after one of")) { }
                }

                return refused > 500 ? "fine" : $"only {refused} refused";
            }

            public static string Told(string json)
            {
                try { Trajectory.FromJson(json); return "read"; } catch (FormatException wrong) { return wrong.Message; }
            }

            private static Trajectory After(int sessions)
            {
                var trajectory = new Trajectory();
                for (var i = 0; i < sessions; i++) Decide(trajectory, i);
                return trajectory;
            }

            private static string Decide(Trajectory trajectory, int day)
            {
                var session = new Session
                {
                    Date = new DateOnly(2024, 1, 1).AddDays(day),
                    Function = Function.Talk,
                    Providers = [new()],
                    Beneficiaries = [new()],
                };
                var attendance = Convention.InForce.Decide(session, trajectory).Attendances[0];
                return attendance.IsAccepted ? "accepted" : attendance.Reasons.ToString();
            }
        }
        """;

    private static readonly EvaluatorAssembly Three = Rules("at most 3 sessions per calendar year");
    private static readonly EvaluatorAssembly Five = Rules("at most 5 sessions per calendar year");
    private static readonly EvaluatorAssembly Rolling = Rules("at most 3 sessions per rolling 30 days");
    private static readonly EvaluatorAssembly Both = Rules(
        "at most 3 sessions per calendar year",
        "at most 2 sessions per rolling 30 days"
    );

    [Fact]
    public void A_trajectory_comes_back_from_both_forms_as_it_was()
    {
        foreach (var conventions in (EvaluatorAssembly[])[Three, Rolling, Both])
        {
            foreach (var sessions in (int[])[0, 1, 2])
            {
                Usage.Call(conventions, Code, "Same", sessions).ShouldBe(true);
            }
        }

        Json(Three, 3).ShouldContain("\"counters\":[{\"name\":\"sessions of talk per calendar year\"");
        Usage.Call(Three, Code, "Counters", 2).ShouldBe("sessions of talk per calendar year: 2 2024-01-01 2025-01-01");
    }

    [Fact]
    public void A_number_that_changes_needs_no_upgrade()
    {
        Decide(Three, Json(Three, 3), 10).ShouldBe("Cap");
        Decide(Five, Json(Three, 3), 10).ShouldBe("accepted");
        Usage.Call(Five, Code, "Decide", null, Usage.Call(Three, Code, "Bytes", 3), 10, "Refuse").ShouldBe("accepted");
    }

    [Fact]
    public void Another_counter_is_refused_by_name_until_somebody_accepts_that_it_begins_at_nothing()
    {
        var told = (string)Usage.Call(Both, Code, "Told", Json(Three, 3))!;

        told.ShouldStartWith(
            "the state was stored under rules that keep other counters; new: sessions of talk per rolling 30 days"
        );
        told.ShouldNotContain("gone:");
        Decide(Both, Json(Three, 2), 10, "StartNewCountersAtZero").ShouldBe("accepted");
        Decide(Both, Json(Three, 3), 10, "StartNewCountersAtZero").ShouldBe("Cap");
        Decide(Three, Json(Both, 2), 10, "StartNewCountersAtZero").ShouldBe("accepted");
        ((string)Usage.Call(Rolling, Code, "Told", Json(Three, 3))!).ShouldContain(
            "; gone: sessions of talk per calendar year"
        );
    }

    [Fact]
    public void Bytes_that_no_trajectory_leaves_behind_are_refused()
    {
        Usage.Call(Both, Code, "Refusals", Usage.Call(Both, Code, "Bytes", 2), 1).ShouldBe("fine");
        Usage.Call(Three, Code, "Refusals", Usage.Call(Three, Code, "Bytes", 3), 2).ShouldBe("fine");
    }

    [Theory]
    [InlineData("", "this is no stored state: it is no JSON")]
    [InlineData("[]", "this is no stored state: a field is not there, or not what it should be")]
    [InlineData("{}", "this is no stored state: a field is not there, or not what it should be")]
    public void Texts_that_are_no_trajectory_are_refused(string json, string message) =>
        Usage.Call(Three, Code, "Told", json).ShouldBe(message);

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "it is of version 2, and this program reads version 1")]
    [InlineData("advice", "other", "it is of the vocabulary 'other', and these rules are of 'advice'")]
    [InlineData("\"count\":3", "\"count\":-3", "is below 0")]
    [InlineData("\"count\":3", "\"count\":3.5", "a field is not there, or not what it should be")]
    [InlineData("\"opened\":\"2024-01-01\"", "\"opened\":\"2025-01-01\"", "ends before it opens")]
    [InlineData("\"opened\":\"2024-01-01\"", "\"opened\":\"soon\"", "'soon' is no day")]
    [InlineData("\"ends\":\"2025-01-01\"", "\"ends\":\"2099-01-01\"", "is impossible")]
    [InlineData("\"opened\":\"2024-01-01\"", "\"opened\":\"2024-02-01\"", "has counted after the last day")]
    [InlineData("\"lastDay\":\"2024-01-03\",", "", "has counted after the last day")]
    [InlineData("\"name\":\"sessions of talk per calendar year\"", "\"name\":null", "a field is not there")]
    public void A_text_that_was_tampered_with_is_refused_with_a_sentence(string from, string to, string message) =>
        (
            (string)Usage.Call(Three, Code, "Told", Json(Three, 3).Replace(from, to, StringComparison.Ordinal))!
        ).ShouldContain(message);

    private static string Json(EvaluatorAssembly conventions, int sessions) =>
        (string)Usage.Call(conventions, Code, "Json", sessions)!;

    private static object? Decide(EvaluatorAssembly conventions, string json, int day, string change = "Refuse") =>
        Usage.Call(conventions, Code, "Decide", json, null, day, change);

    private static EvaluatorAssembly Rules(params string[] caps)
    {
        var compilation = Advice.Compile(
            Advice.Header
                + "function talk\n    registers beneficiaries\n"
                + string.Concat(caps.Select(cap => $"    {cap}\n"))
                + "    fee 1 EUR\n    share 0 EUR\n"
        );
        return compilation.Emit(
            new Dictionary<string, string>(StringComparer.Ordinal),
            compilation.EmitOptions with
            {
                WithSurface = true,
            }
        );
    }
}
