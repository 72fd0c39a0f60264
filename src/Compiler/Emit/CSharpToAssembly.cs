using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Emit.Surface;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using EmitOptions = Conv.Compiler.Emit.Planning.EmitOptions;
using EmitOptionsOfRoslyn = Microsoft.CodeAnalysis.Emit.EmitOptions;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Conv.Compiler.Emit;

/// <summary>Compiles generated C# in memory. The same program gives the same bytes, on every machine.</summary>
internal static class CSharpToAssembly
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The analysis of nulls gives warnings and no code; nobody sees warnings of generated code, and they take a tenth of the time. Annotations stay.
    private static readonly CSharpParseOptions Parsing = new CSharpParseOptions(
        LanguageVersion.CSharp13,
        DocumentationMode.Parse
    ).WithFeatures([KeyValuePair.Create("run-nullable-analysis", "never")]);

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
        var surface = options.WithSurface ? IrToSurface.Emit(program, options) : null;
        return Compile(csharp, surface, options.NamespaceOf(program.Vocabulary.Name), Sources(program, options));
    }

    /// <summary>Compiles generated C#.</summary>
    /// <param name="csharp">The source of what decides.</param>
    /// <param name="surface">The source of what programs are written against; null: none.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="sources">The <c>.conv</c> files that <c>#line</c> directives lead to; carried by the debug information.</param>
    internal static EvaluatorAssembly Compile(
        string csharp,
        string? surface,
        string name,
        IReadOnlyList<(string Path, string Text)> sources
    )
    {
        List<(string Path, RoslynText Text)> texts = [(name + ".g.cs", RoslynText.From(csharp, Utf8))];
        if (surface is not null)
        {
            texts.Add((name + ".Surface.g.cs", RoslynText.From(surface, Utf8)));
        }

        var compilation = CSharpCompilation.Create(
            name,
            texts.Select(text => CSharpSyntaxTree.ParseText(text.Text, Parsing, text.Path)),
            ReferenceAssemblies.All,
            Compiling
        );
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
                .. texts.Select(text => EmbeddedText.FromSource(text.Path, text.Text)),
                .. sources.Select(source => EmbeddedText.FromSource(source.Path, RoslynText.From(source.Text, Utf8))),
            ]
        );
        if (!result.Success)
        {
            throw new InvalidOperationException(Explain(result.Diagnostics));
        }

        return new(dll.ToArray(), pdb.ToArray(), Utf8.GetString(docs.ToArray()), csharp) { Surface = surface };
    }

    private static string Explain(ImmutableArray<Diagnostic> diagnostics)
    {
        var error = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var line = error.Location.SourceTree is { } tree
            ? tree.GetText().Lines.GetLineFromPosition(error.Location.SourceSpan.Start).ToString().Trim()
            : "";
        return $"the generated C# does not compile: {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}: {line}";
    }

    // Only files that a directive may name, each once, in order of path.
    private static List<(string Path, string Text)> Sources(IrProgram program, EmitOptions options) =>
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
                .OrderBy(source => source.Path, StringComparer.Ordinal)
                .Select(source => (Escaping.Quotable(options.NameOfSource(source.Path)), source.Text))
                .DistinctBy(source => source.Item1, StringComparer.Ordinal),
        ];
}
