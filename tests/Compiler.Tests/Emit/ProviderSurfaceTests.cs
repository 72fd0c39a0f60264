using System.Runtime.Loader;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit;

/// <summary>What every provider is asked, through the typed surface and in the text of the evaluator.</summary>
public sealed class ProviderSurfaceTests
{
    private const string Usage = """
        using System;
        using Conv.Runtime;
        using Conventions.Hall;

        public static class Usage
        {
            public static string Decisions()
            {
                var senior = new ProviderFacts { Grade = Grade.Senior };
                var junior = new ProviderFacts { Grade = Grade.Junior };
                return Decide([senior]) + Decide([senior, senior]) + Decide([senior, junior]) + Decide([new ProviderFacts(), senior]);
            }

            private static string Decide(ProviderFacts[] providers)
            {
                var session = new SessionFacts { Date = DateOnly.Parse("2024-02-01").DayNumber, Function = Function.Drill };
                var attendances = new AttendanceDecision[1];
                var payments = new PaymentDecision[providers.Length];
                Evaluator.Decide(session, providers, [new BeneficiaryFacts()], new Trajectory[1], attendances, payments);
                return attendances[0].Decision + " " + payments[^1].Fee + "; ";
            }
        }
        """;

    [Fact]
    public void Every_provider_is_asked_through_the_typed_surface()
    {
        var compiled = Compile("requires grade is senior else staff").Emit(Defaults);
        var compilation = CSharpCompilation.Create(
            "usage",
            [CSharpSyntaxTree.ParseText(Usage)],
            [.. ReferenceAssemblies.All, MetadataReference.CreateFromImage(compiled.Dll)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var dll = new MemoryStream();
        compilation
            .Emit(dll)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
        var context = new AssemblyLoadContext("providers");
        context.LoadFromStream(new MemoryStream(compiled.Dll));
        var usage = context.LoadFromStream(new MemoryStream(dll.ToArray()));

        usage
            .GetType("Usage")!
            .GetMethod("Decisions")!
            .Invoke(null, [])
            .ShouldBe("Accepted 100; Accepted 100; Refused 0; Refused 0; ");
    }

    [Fact]
    public void Two_clauses_that_ask_the_same_ask_once()
    {
        var text = Source(
            "requires grade is senior else staff\n    requires place is hall and grade is senior else closed-hall"
        );

        text.ShouldContain("eachProvider_1");
        text.ShouldNotContain("eachProvider_2");
    }

    [Fact]
    public void Where_no_provider_is_asked_nothing_is_written() =>
        Source("requires place is hall else staff").ShouldNotContain("achProvider");

    private static Dictionary<string, string> Defaults => new(StringComparer.Ordinal);

    private static string Source(string clauses) => Compile(clauses).Emit(Defaults).CSharp;

    private static Compilation Compile(string clauses)
    {
        var compilation = Compilation.Create([
            new SourceText(
                "hall.conv",
                """
                vocabulary hall
                facts of the session
                    lesson  identity
                    held    date of the session
                    kind    function
                    place   one of hall or street
                facts of the provider
                    coach   identity
                    grade   one of junior or senior
                facts of the beneficiary
                    child   identity
                reason closed       when not in force
                reason empty        when nobody is registered
                reason staff
                reason closed-hall
                """
            ),
            new SourceText(
                "c.conv",
                $"""
                convention c
                    uses      hall
                    in force  from 2024-01-01 to 2025-12-31
                function drill
                    registers  beneficiaries
                    {clauses}
                    fee        1 EUR
                    share      0 EUR
                """
            ),
        ]);
        compilation.Diagnostics.Select(finding => finding.Message).ShouldBeEmpty();
        return compilation;
    }
}
