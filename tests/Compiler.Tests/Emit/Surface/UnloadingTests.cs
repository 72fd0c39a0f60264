using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Runtime.Loading;
using Conv.Runtime.Storing;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>
/// The code of conventions that were let go leaves the process, whatever was asked of them by name: no table of the runtime, of the JSON writer or of
/// the glossary keeps a type of theirs.
/// </summary>
public sealed class UnloadingTests
{
    [Theory]
    [InlineData(nameof(Use.Nothing))]
    [InlineData(nameof(Use.Deciding))]
    [InlineData(nameof(Use.Telling))]
    [InlineData(nameof(Use.Storing))]
    [InlineData(nameof(Use.Refusing))]
    public void Conventions_asked_by_name_leave_the_process_when_they_are_let_go(string use)
    {
        var host = Host();
        var (code, told) = Ask(host, Enum.Parse<Use>(use));
        Exchange(host);

        HasGone(code).ShouldBeTrue(use);
        told.ShouldNotBeEmpty();
    }

    [Fact]
    public void Trajectories_that_are_held_hold_the_conventions_that_made_them_and_no_longer()
    {
        var host = Host();
        var (code, _) = Ask(host, Use.Deciding);
        var held = Held(host);
        Exchange(host);

        HasGone(code, rounds: 3).ShouldBeFalse("trajectories of theirs are still held");
        Drop(held);
        HasGone(code).ShouldBeTrue("nobody holds anything of theirs");
    }

    [Fact]
    public void What_was_told_of_a_decision_outlives_the_code_that_decided()
    {
        var host = Host();
        var (code, told) = Ask(host, Use.Telling);
        Exchange(host);

        HasGone(code).ShouldBeTrue();
        told[0].ShouldContain("2024-2026: accepted");
    }

    private enum Use
    {
        Nothing,
        Deciding,
        Telling,
        Storing,
        Refusing,
    }

    // None of these is inlined: what stands on the stack of the test would be kept alive by it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ConventionHost Host() => new(Version());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ConventionLibrary Version() => EvaluatorLoader.LoadLibrary(Usage.Shipped.Value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exchange(ConventionHost host) => host.Replace(Version());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ITrajectories[] Held(ConventionHost host) => [host.Current.ByName.NewTrajectories()];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop(ITrajectories[] held) => held[0] = null!;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Code, List<string> Told) Ask(ConventionHost host, Use use)
    {
        var conventions = host.Current.ByName;
        var code = new WeakReference(AssemblyLoadContext.GetLoadContext(conventions.GetType().Assembly));
        var told = new List<string> { "" };
        var everybody = conventions.NewTrajectories();
        if (use == Use.Nothing)
        {
            return (code, told);
        }

        var outcome = conventions.Decide(Session(new(2024, 4, 8)), everybody);
        switch (use)
        {
            case Use.Telling:
                told = [outcome.ToText("en"), outcome.ToText("nl"), outcome.ToJson(), outcome.Why.ToString()!];
                break;
            case Use.Storing:
                var text = new StringWriter();
                everybody.Write(text);
                conventions
                    .ReadTrajectories(new StringReader(text.ToString()), LayoutChange.Refuse)
                    .Beneficiaries.ShouldBe(["B1"]);
                break;
            case Use.Refusing:
                Should.Throw<ArgumentException>(() =>
                    conventions.Decide(Session(new(2024, 4, 15)) with { Function = "talk" }, everybody)
                );
                Should.Throw<ArgumentException>(() => conventions.Decide(Session(new(2024, 4, 1)), everybody));
                break;
            default:
                outcome.Attendances.Length.ShouldBe(1);
                break;
        }

        return (code, told);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasGone(WeakReference code, int rounds = 30)
    {
        for (var i = 0; i < rounds && code.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return !code.IsAlive;
    }

    private static NamedSession Session(DateOnly date) =>
        new()
        {
            Id = date.ToString("O", CultureInfo.InvariantCulture),
            Date = date,
            Function = "psychological_support",
            Facts = Facts(("format", "individual"), ("place", "practice"), ("network_kind", "adult")),
            Providers = [new() { Id = "P1", Facts = Facts(("profession", "psychologist")) }],
            Beneficiaries = [new() { Id = "B1", Facts = Facts(("birth_date", "1980-05-02")) }],
        };

    private static Dictionary<string, string> Facts(params (string Name, string Value)[] facts) =>
        facts.ToDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);
}
