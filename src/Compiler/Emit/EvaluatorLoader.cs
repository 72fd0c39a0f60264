using Conv.Runtime;
using Conv.Runtime.Loading;

namespace Conv.Compiler.Emit;

/// <summary>Brings a compiled evaluator to life in this process.</summary>
internal static class EvaluatorLoader
{
    /// <summary>Loads an assembly and makes its evaluator.</summary>
    /// <param name="assembly">What <see cref="CSharpToAssembly"/> made.</param>
    /// <param name="collectible">
    /// Whether the code goes away with its last user (editors and tests load many); code that stays runs a little faster.
    /// </param>
    public static ConventionEvaluator Load(EvaluatorAssembly assembly, bool collectible = false) =>
        ConventionLibrary.Load(assembly.Dll, assembly.Pdb, collectible).Evaluator;

    /// <summary>Loads an assembly so that it can be exchanged while the program runs.</summary>
    /// <param name="assembly">What <see cref="CSharpToAssembly"/> made.</param>
    public static ConventionLibrary LoadLibrary(EvaluatorAssembly assembly) =>
        ConventionLibrary.Load(assembly.Dll, assembly.Pdb);
}
