using System.Reflection;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Conv.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit;

/// <summary>The typed surface of conventions that count for more than beneficiaries: the caller passes the stores, and may save them.</summary>
public sealed class ScopedSurfaceTests
{
    private const string Vocabulary = """
        vocabulary pool

        facts of the session
            session    identity
            date       date of the session
            act        function
            clinic     identifier
            pathology  one of back or knee
            time       minutes

        facts of the provider
            coach      identity

        facts of the beneficiary
            patient    identity
            household  identifier

        reason closed  when not in force
        reason empty   when nobody is registered
        reason cap     when cap reached
        """;

    private const string Rules = """
        convention pool-2023
            uses      pool
            in force  from 2023-01-01 to 2024-12-31

        quantity hours means time / 60 rounded down

        function swimming
            registers  beneficiaries
            at most    3 sessions per calendar year for each provider
            at most    2 sessions per rolling 6 months for each household
            at most    1 session per calendar year for each beneficiary and pathology
            fee        40 EUR
            share      5 EUR

        function teaching
            at most    3 hours per calendar year for each clinic, granted up to the cap
            fee        10 EUR * granted hours
            share      0 EUR
        """;

    private const string Usage = """
        using System;
        using Conv.Runtime;
        using Conventions.Pool;

        public static class Usage
        {
            // Coach, patient, household, knee or back; a letter per session.
            private static readonly (int Coach, int Patient, int Household, Pathology Pathology)[] Sessions =
            [
                (1, 1, 1, Pathology.Back),  // accepted
                (1, 1, 1, Pathology.Back),  // refused: the pathology has had its session
                (1, 1, 1, Pathology.Knee),  // accepted
                (2, 2, 1, Pathology.Back),  // refused: the household has had its sessions
                (1, 3, 2, Pathology.Back),  // accepted
                (1, 4, 3, Pathology.Back),  // refused: the coach has had his
                (2, 4, -1, Pathology.Back), // no household: cannot be judged
                (2, 4, 3, Pathology.Back),  // accepted
            ];

            public static string Letters(bool saving)
            {
                var trajectories = new Trajectory[5];
                var scopes = new Scopes();
                var letters = "";
                foreach (var (coach, patient, household, pathology) in Sessions)
                {
                    if (saving)
                    {
                        // What is remembered goes to a file and comes back before each session.
                        var stored = new byte[scopes.Size];
                        scopes.Write(stored);
                        scopes = Scopes.Read(stored);
                    }

                    var attendances = new AttendanceDecision[1];
                    Evaluator.Decide(
                        new SessionFacts { Date = 738_520, Function = Function.Swimming, Pathology = pathology },
                        [new ProviderFacts { Coach = coach }],
                        [new BeneficiaryFacts { Patient = patient, Household = household }],
                        trajectories.AsSpan(patient, 1), attendances, new PaymentDecision[1], scopes);
                    letters += attendances[0].Decision.ToString()[0];
                }

                return letters;
            }

            public static string Fees()
            {
                var scopes = new Scopes();
                var fees = "";
                for (var i = 0; i < 3; i++)
                {
                    var payments = new PaymentDecision[1];
                    Evaluator.Decide(
                        new SessionFacts { Date = 738_520, Function = Function.Teaching, Clinic = 7, Time = 120 },
                        [new ProviderFacts { Coach = 1 }], [], [], [], payments, scopes);
                    fees += payments[0].Fee + " ";
                }

                return fees;
            }

            public static string Refusals()
            {
                var scopes = new Scopes();
                scopes.EachClinic.Of(new ScopeKey(7)).ToString();
                var stored = new byte[scopes.Size];
                scopes.Write(stored);
                var refused = "";
                foreach (var bytes in new[] { stored[..^1], [.. stored, 0], [] })
                {
                    try { Scopes.Read(bytes); } catch (ArgumentException) { refused += "refused "; }
                }

                return refused;
            }
        }
        """;

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_session_at_a_time_counts_for_everything_that_windows_are_kept_for(bool saving) =>
        Call("Letters", saving).ShouldBe("ARARARNA");

    [Fact]
    public void A_session_that_registers_nobody_is_granted_what_is_left() => Call("Fees").ShouldBe("2000 1000 0 ");

    [Fact]
    public void Bytes_that_hold_something_else_are_no_states() => Call("Refusals").ShouldBe("refused refused refused ");

    [Fact]
    public void The_assembly_says_what_its_windows_are_kept_for()
    {
        var info = EvaluatorLoader.Load(Conventions(), collectible: true).Info;

        info.NeedsSequence.ShouldBeTrue();
        info.Scopes.Select(scope => $"{scope.Name} {scope.OfSession} {scope.RefinesBeneficiary}")
            .ShouldBe([
                "beneficiary False True",
                "coach True False",
                "household False False",
                "pathology and patient False True",
                "clinic True False",
            ]);
        info.Functions.Select(function => string.Join(' ', function.Scopes)).ShouldBe(["1 2 3", "4"]);
        info.Scopes[3]
            .Keys.ShouldBe([
                new ScopeKeyInfo("pathology", ScopeKeyOwner.Session, ScopeKeyStorage.Values, 0),
                new ScopeKeyInfo("patient", ScopeKeyOwner.Beneficiary, ScopeKeyStorage.Identity, 0),
            ]);
    }

    private static object? Call(string method, params object[] arguments) =>
        Compiled.Value.GetType("Usage")!.GetMethod(method)!.Invoke(null, arguments);

    private static EvaluatorAssembly Conventions()
    {
        var compilation = Compilation.Create([
            new SourceText("pool.conv", Vocabulary),
            new SourceText("rules.conv", Rules),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private static Assembly Compile()
    {
        var conventions = Conventions();
        var compilation = CSharpCompilation.Create(
            "scoped-usage",
            [CSharpSyntaxTree.ParseText(Usage)],
            [.. ReferenceAssemblies.All, MetadataReference.CreateFromImage(conventions.Dll)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var dll = new MemoryStream();
        compilation
            .Emit(dll)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();
        var context = new System.Runtime.Loader.AssemblyLoadContext("scoped-usage");
        context.LoadFromStream(new MemoryStream(conventions.Dll));
        return context.LoadFromStream(new MemoryStream(dll.ToArray()));
    }
}
