using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Tests.Emit.Kit;

/// <summary>A program against compiled conventions, as a developer would write it.</summary>
internal static class Usage
{
    private static readonly string[] Implicit =
    [
        "System",
        "System.IO",
        "System.Linq",
        "System.Collections.Generic",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    // Read once: what a reference has been understood to hold is shared by all compilations that are given the same object.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(typeof(object).Assembly.Location)
                .Append(typeof(Runtime.ConventionEvaluator).Assembly.Location)
                .Append(typeof(Compilation).Assembly.Location)
                .Append(typeof(Analysis.ProgramChecker).Assembly.Location)
                .Append(typeof(Sessions.Deciding.Run).Assembly.Location)
                .Distinct(StringComparer.Ordinal)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ]
    );

    /// <summary>The shipped conventions with the types that programs are written against.</summary>
    public static Lazy<EvaluatorAssembly> Shipped { get; } =
        new(() => WithSurface(RepositoryFiles.Conventions("conventions")));

    /// <summary>Conventions with the types that programs are written against.</summary>
    public static EvaluatorAssembly WithSurface(
        IEnumerable<SourceText> sources,
        params (string Reading, string Value)[] readings
    )
    {
        var compilation = Compilation.Create([.. sources]);
        compilation.Diagnostics.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
        return compilation.Emit(
            readings.ToDictionary(reading => reading.Reading, reading => reading.Value),
            compilation.EmitOptions with
            {
                WithSurface = true,
            }
        );
    }

    /// <summary>Calls a method of a class <c>Usage</c>, compiled against conventions with the usings of a new project.</summary>
    public static object? Call(
        EvaluatorAssembly conventions,
        string usage,
        string method,
        params object?[] arguments
    ) => Load(conventions, usage).GetType("Usage", throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments);

    /// <summary>Compiles and loads.</summary>
    public static Assembly Load(
        EvaluatorAssembly conventions,
        string usage,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary
    )
    {
        var usings = string.Concat(Implicit.Select(name => $"global using {name};\n"));
        var compilation = CSharpCompilation.Create(
            "usage",
            [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(usage)],
            [.. Platform.Value, MetadataReference.CreateFromImage(conventions.Dll)],
            new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false)
        );
        using var dll = new MemoryStream();
        compilation
            .Emit(dll)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
        var context = new AssemblyLoadContext("usage");
        context.LoadFromStream(new MemoryStream(conventions.Dll));
        return context.LoadFromStream(new MemoryStream(dll.ToArray()));
    }
}
