using Conv.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit;

public sealed class ReferenceAssembliesTests
{
    [Fact]
    public void Generated_code_compiles_against_the_carried_references_alone()
    {
        const string source = """
            using System;
            public static class Generated
            {
                public static long Total(ReadOnlySpan<long> cents)
                {
                    long total = 0;
                    foreach (var amount in cents) total += amount;
                    return total + DateOnly.MinValue.DayNumber;
                }
            }
            """;

        var result = CSharpCompilation
            .Create("generated", [CSharpSyntaxTree.ParseText(source)], ReferenceAssemblies.All, Library())
            .Emit(Stream.Null);

        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_runtime_is_among_the_references()
    {
        var compilation = CSharpCompilation.Create("generated", [], ReferenceAssemblies.All, Library());

        compilation.SourceModule.ReferencedAssemblies.ShouldContain(assembly => assembly.Name == "Conv.Runtime");
    }

    private static CSharpCompilationOptions Library() => new(OutputKind.DynamicallyLinkedLibrary);
}
