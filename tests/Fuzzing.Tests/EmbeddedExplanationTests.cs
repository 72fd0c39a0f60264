using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Tests;

/// <summary>
/// The explanation that compiled conventions give to a program is that of the reference interpreter: every condition, what it read, every amount
/// with its cases, every counter.
/// </summary>
public sealed class EmbeddedExplanationTests
{
    private const int Sessions = 40;
    private static readonly int Fixed = Effort.Of(full: 25, part: 6);
    private static readonly int Fresh = Effort.Of(full: 4, part: 1);

    private static readonly ImmutableSortedDictionary<string, string> Defaults = ImmutableSortedDictionary<
        string,
        string
    >.Empty;

    [Fact]
    public void Compiled_conventions_explain_as_the_interpreter_does_for_fixed_seeds() => Hold(2001, Fixed);

    [Fact]
    public void Compiled_conventions_explain_as_the_interpreter_does_for_fresh_seeds() =>
        Hold((ulong)Random.Shared.NextInt64(long.MaxValue / 2), Fresh);

    private static void Hold(ulong first, int count)
    {
        var accepted = 0;
        for (var seed = first; seed < first + (3 * (ulong)count) && accepted < count; seed++)
        {
            if (ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program is { } program)
            {
                accepted++;
                var rows = RandomSessions.Make(new Dice(seed), program.Ir, Boundaries.Of(program.Ir), Sessions);
                Hold(program, SessionCsv.Write(program.Ir.Vocabulary, rows), $"seed {seed}");
            }
        }

        accepted.ShouldBe(count);
    }

    private static void Hold(CheckedProgram program, byte[] sessions, string what)
    {
        using var file = new MemoryStream(sessions, writable: false);
        var evaluator = EvaluatorLoader.Load(program.Emit(Defaults), collectible: true);
        var table = SessionFile.Read(file, program.Ir.Vocabulary, evaluator.Info.FunctionNames);
        var run = Run.Decide(evaluator, table);
        var specialised = program.Specialise(Defaults);
        var expected = new SessionExplanations(specialised);
        SortedSet<int> all = [.. Enumerable.Range(0, table.Batch.SessionCount)];
        var surface = new TypedSurface(program.EmitWithSurface(Defaults), table);
        foreach (var session in all)
        {
            surface.Submit(session);
        }

        foreach (var (session, outcome) in TrajectoryExplainer.Trace(run, specialised, Defaults, all))
        {
            string[] providers =
            [
                .. Enumerable
                    .Range(
                        table.Batch.FirstPayment[session],
                        table.Batch.FirstPayment[session + 1] - table.Batch.FirstPayment[session]
                    )
                    .Select(row => table.ProviderIds[row]),
            ];
            var (told, meant) = (Comparable(surface.Explain(session)), Comparable(expected.Of(outcome, providers)));
            AllowForgetting(told, meant);
            told.ToString().ShouldBe(meant.ToString(), $"{what}, session {table.SessionIds[session]}");
        }
    }

    // A compiled state remembers as many acts as decisions tell apart, and says where that is so.
    private static void AllowForgetting(JsonNode told, JsonNode meant)
    {
        if (told is JsonObject counter && counter.Remove("atLeast") && meant is JsonObject other)
        {
            foreach (var number in (string[])["count", "before"])
            {
                if (counter[number] is { } known && other[number] is { } all)
                {
                    known.GetValue<decimal>().ShouldBeLessThanOrEqualTo(all.GetValue<decimal>());
                    counter[number] = all.DeepClone();
                }
            }
        }

        foreach (var (below, its) in Below(told).Zip(Below(meant)))
        {
            if (below is not null && its is not null)
            {
                AllowForgetting(below, its);
            }
        }
    }

    private static List<JsonNode?> Below(JsonNode node) =>
        node switch
        {
            JsonObject thing => [.. thing.Select(member => member.Value)],
            JsonArray list => [.. list],
            _ => [],
        };

    // The interpreter looks for no changes, and knows people by number.
    private static JsonNode Comparable(SessionExplanation explanation)
    {
        var json = JsonNode.Parse(explanation.ToJson())!;
        foreach (var attendance in json["attendances"]!.AsArray())
        {
            attendance!.AsObject().Remove("nearest");
            attendance.AsObject().Remove("beneficiary");
        }

        return json;
    }
}
