using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;

namespace Conv.Benchmarks.Deciding;

/// <summary>The two conventions under their default readings, compiled as <c>conv run</c> does it.</summary>
internal static class CompiledConventions
{
    public static CheckedProgram Program { get; } =
        ProgramChecker.Require(
            Compilation.Create([
                .. Directory
                    .GetFiles(Repository.Conventions, "*.conv")
                    .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
            ])
        );

    public static Runtime.ConventionEvaluator Load() =>
        EvaluatorLoader.Load(Program.Emit(ImmutableSortedDictionary<string, string>.Empty));
}
