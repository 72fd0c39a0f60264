using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>What a debugger is told: where in the <c>.conv</c> files each step stands, and what the locals are called.</summary>
public sealed class DebuggingTests
{
    [Fact]
    public void A_breakpoint_on_a_rule_has_code_to_stop_at()
    {
        using var symbols = Symbols();
        var reader = symbols.GetMetadataReader();
        var lines = RepositoryFiles.Read("conventions/2024.conv").Split('\n');
        var places = Points(reader, "Attend", "PsychologicalSupport")
            .Where(point => point.File == "2024.conv")
            .ToList();

        // The ninth session of an adult, the free session, the allowance, the rest: each a step of its own, on its words.
        foreach (
            var words in (string[])
                [
                    "8 individual sessions per 12-months for adult",
                    "free-session applies",
                    "increased_allowance is yes",
                    "11 EUR",
                ]
        )
        {
            places
                .Where(point => lines[point.Line - 1].Contains(words, StringComparison.Ordinal))
                .ShouldNotBeEmpty(words);
        }
    }

    [Fact]
    public void A_stack_trace_names_the_convention_and_the_function()
    {
        const string code = """
            using Conv.Runtime;
            using Conventions.PsychologicalCare.Raw;

            public static class Usage
            {
                public static string Trace()
                {
                    try
                    {
                        Convention2024_2026.PsychologicalSupport.Decide(
                            new() { Date = 739_000 }, [new()], [new()], [], new AttendanceDecision[1], new PaymentDecision[1]);
                        return "decided";
                    }
                    catch (ArgumentException fault)
                    {
                        return fault.StackTrace!;
                    }
                }
            }
            """;

        ((string)Usage.Call(Usage.Shipped.Value, code, "Trace")!).ShouldContain(
            "Convention2024_2026.PsychologicalSupport."
        );
    }

    [Fact]
    public void Locals_have_the_names_of_what_they_hold()
    {
        using var symbols = Symbols();
        var reader = symbols.GetMetadataReader();
        var method = Methods("Attend", "PsychologicalSupport").Single();
        var locals = reader
            .GetLocalScopes(method.ToDebugInformationHandle())
            .SelectMany(scope => reader.GetLocalScope(scope).GetLocalVariables())
            .Select(local => reader.GetString(reader.GetLocalVariable(local).Name))
            .ToList();

        new[] { "reasons", "share" }.ShouldBeSubsetOf(locals);
    }

    [Fact]
    public void The_files_travel_with_the_symbols()
    {
        using var symbols = Symbols();
        var reader = symbols.GetMetadataReader();
        var files = reader
            .Documents.Where(document =>
                reader
                    .GetCustomDebugInformation(document)
                    .Any(information =>
                        reader.GetGuid(reader.GetCustomDebugInformation(information).Kind)
                        == new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE")
                    )
            )
            .Select(document => reader.GetString(reader.GetDocument(document).Name))
            .ToList();

        new[]
        {
            "2021.conv",
            "2024.conv",
            "psychological-care.conv",
            "Conventions.PsychologicalCare.Surface.g.cs",
        }.ShouldBeSubsetOf(files);
    }

    private static MetadataReaderProvider Symbols() =>
        MetadataReaderProvider.FromPortablePdbImage([.. Usage.Shipped.Value.Pdb]);

    private static IEnumerable<(string File, int Line)> Points(MetadataReader symbols, string method, string type) =>
        from handle in Methods(method, type)
        from point in symbols.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints()
        where !point.IsHidden
        select (symbols.GetString(symbols.GetDocument(point.Document).Name), point.StartLine);

    private static List<MethodDefinitionHandle> Methods(string method, string type)
    {
        using var assembly = new PEReader([.. Usage.Shipped.Value.Dll]);
        var reader = assembly.GetMetadataReader();
        return
        [
            .. reader.MethodDefinitions.Where(handle =>
            {
                var definition = reader.GetMethodDefinition(handle);
                return reader.GetString(definition.Name) == method
                    && reader.GetString(reader.GetTypeDefinition(definition.GetDeclaringType()).Name) == type;
            }),
        ];
    }
}
