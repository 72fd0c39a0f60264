using System.Runtime.Loader;
using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit;

/// <summary>How a developer passes submitted acts to the typed surface.</summary>
public sealed class SubmittedSurfaceTests
{
    private const string Usage = """
        using System;
        using Conv.Runtime;
        using Conventions.Advice;

        public static class Usage
        {
            public static string Decisions()
            {
                var beneficiary = new BeneficiaryFacts();
                SessionFacts[] sessions =
                [
                    new() { Date = Day("2024-01-01"), Function = Function.Talk },
                    new() { Date = Day("2024-01-31"), Function = Function.Report },
                    new() { Date = Day("2024-02-01"), Function = Function.Talk },
                ];

                // Everything that is known of the beneficiary comes first, whatever will be decided about it.
                var acts = new SubmittedActs(Evaluator.Description.Submitted);
                var submits = new ulong[1];
                foreach (var session in sessions)
                {
                    Evaluator.Submits(session, [new ProviderFacts()], [beneficiary], submits);
                    acts.Add(submits[0], session.Date);
                }

                var trajectories = new Trajectory[1];
                var attendances = new AttendanceDecision[1];
                var said = "";
                foreach (var session in sessions)
                {
                    Evaluator.Submits(session, [new ProviderFacts()], [beneficiary], submits);
                    var around = acts.Around(submits[0], session.Date);
                    Evaluator.Decide(
                        session, [new ProviderFacts()], [beneficiary], trajectories, attendances, new PaymentDecision[1], [around]);
                    said += attendances[0].Decision + " " + attendances[0].ProvisionalUntil + "; ";
                }

                return said;
            }

            private static int Day(string date) => DateOnly.Parse(date).DayNumber;
        }
        """;

    [Fact]
    public void Submitted_acts_are_passed_beside_the_trajectory()
    {
        var compiled = Advice
            .Compile(
                Advice.Header
                    + """
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
            )
            .Emit(new Dictionary<string, string>(StringComparer.Ordinal));
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
        var context = new AssemblyLoadContext("submitted");
        context.LoadFromStream(new MemoryStream(compiled.Dll));
        var usage = context.LoadFromStream(new MemoryStream(dll.ToArray()));

        var last = new DateOnly(2024, 3, 2).DayNumber;
        usage
            .GetType("Usage")!
            .GetMethod("Decisions")!
            .Invoke(null, [])
            .ShouldBe(FormattableString.Invariant($"Accepted 0; Accepted 0; Refused {last}; "));
    }
}
