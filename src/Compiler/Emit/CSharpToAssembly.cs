using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using EmitOptions = Conv.Compiler.Emit.Planning.EmitOptions;
using EmitOptionsOfRoslyn = Microsoft.CodeAnalysis.Emit.EmitOptions;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Conv.Compiler.Emit;

/// <summary>Compiles generated C# in memory. The same program gives the same bytes, on every machine.</summary>
public static class CSharpToAssembly
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        checkOverflow: false,
        deterministic: true,
        concurrentBuild: false
    );

    /// <summary>Emits and compiles a program.</summary>
    /// <param name="program">A program whose readings are fixed.</param>
    /// <param name="options">What the assembly says of its making.</param>
    /// <exception cref="ArgumentException">As <see cref="IrToCSharp.Emit"/>.</exception>
    /// <exception cref="InvalidOperationException">The generated C# does not compile: a mistake of this compiler, never of a <c>.conv</c> file.</exception>
    public static EvaluatorAssembly Compile(IrProgram program, EmitOptions options)
    {
        var csharp = IrToCSharp.Emit(program, options);
        return Compile(csharp, "Conventions." + Identifiers.Pascal(program.Vocabulary.Name), Sources(program));
    }

    /// <summary>Compiles generated C#.</summary>
    /// <param name="csharp">The source.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="sources">The <c>.conv</c> files that <c>#line</c> directives lead to; carried by the debug information.</param>
    internal static EvaluatorAssembly Compile(string csharp, string name, IReadOnlyList<SourceText> sources)
    {
        var path = name + ".g.cs";
        var text = RoslynText.From(csharp, Utf8);
        var tree = CSharpSyntaxTree.ParseText(text, Parsing, path);
        var compilation = CSharpCompilation.Create(name, [tree], ReferenceAssemblies.All, Compiling);
        using var dll = new MemoryStream();
        using var pdb = new MemoryStream();
        using var docs = new MemoryStream();
        var result = compilation.Emit(
            dll,
            pdb,
            docs,
            options: new EmitOptionsOfRoslyn(
                debugInformationFormat: DebugInformationFormat.PortablePdb,
                pdbFilePath: name + ".pdb"
            ),
            embeddedTexts:
            [
                EmbeddedText.FromSource(path, text),
                .. sources.Select(source =>
                    EmbeddedText.FromSource(Escaping.Path(source.Path), RoslynText.From(source.Text, Utf8))
                ),
            ]
        );
        if (!result.Success)
        {
            throw new InvalidOperationException(Explain(csharp, result.Diagnostics));
        }

        return new(dll.ToArray(), pdb.ToArray(), Utf8.GetString(docs.ToArray()), csharp);
    }

    private static string Explain(string csharp, ImmutableArray<Diagnostic> diagnostics)
    {
        var error = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var line =
            error.Location.SourceSpan.IsEmpty && error.Location.SourceTree is null ? ""
            : csharp[..error.Location.SourceSpan.Start].Count(letter => letter == '\n') is var index
                ? csharp.Split('\n')[index].Trim()
            : "";
        return $"the generated C# does not compile: {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}: {line}";
    }

    // Only files that a directive may name, each once, in order of path.
    private static List<SourceText> Sources(IrProgram program) =>
        [
            .. program
                .Functions.SelectMany(function =>
                    IrWalk
                        .Nodes(
                            IrWalk
                                .Outputs(function)
                                .Concat(IrWalk.Effects(function))
                                .Concat(IrWalk.SessionEffects(function))
                        )
                        .Select(node => node.Origin)
                        .Concat(
                            function
                                .SessionConditions.Concat(function.AttendanceConditions)
                                .Select(condition => condition.Origin)
                        )
                )
                .Concat(
                    program.Categories.SelectMany(category => IrWalk.Nodes(category.Value)).Select(node => node.Origin)
                )
                .Select(origin => origin.Source)
                .Where(source => source is not null)
                .DistinctBy(source => Escaping.Path(source.Path), StringComparer.Ordinal)
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
}
