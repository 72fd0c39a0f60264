using System.Runtime.Loader;
using Conv.Runtime;

namespace Conv.Compiler.Emit;

/// <summary>Brings a compiled evaluator to life in this process.</summary>
public static class EvaluatorLoader
{
    /// <summary>Loads an assembly and makes its evaluator.</summary>
    /// <param name="assembly">What <see cref="CSharpToAssembly"/> made.</param>
    /// <param name="collectible">
    /// Whether the code goes away with its last user (editors and tests load many); code that stays runs a little faster.
    /// </param>
    public static ConventionEvaluator Load(EvaluatorAssembly assembly, bool collectible = false) =>
        Load(assembly.Dll, assembly.Pdb, collectible);

    /// <summary>Loads an assembly from its bytes and makes its evaluator.</summary>
    /// <param name="dll">The assembly.</param>
    /// <param name="pdb">Its debug information; empty: none.</param>
    /// <param name="collectible">Whether the code goes away with its last user.</param>
    /// <exception cref="ArgumentException">The assembly holds no evaluator.</exception>
    /// <exception cref="BadImageFormatException">The bytes are no assembly.</exception>
    public static ConventionEvaluator Load(byte[] dll, byte[] pdb, bool collectible = false)
    {
        // Conv.Runtime itself comes from the default context: the types on both sides of the door are the same.
        var context = new AssemblyLoadContext("conventions", collectible);
        using var code = new MemoryStream(dll, writable: false);
        using var symbols = pdb.Length == 0 ? null : new MemoryStream(pdb, writable: false);
        var loaded = context.LoadFromStream(code, symbols);
        var type = Array.Find(
            loaded.GetExportedTypes(),
            type => !type.IsAbstract && type.IsAssignableTo(typeof(ConventionEvaluator))
        );
        return type is not null && Activator.CreateInstance(type) is ConventionEvaluator evaluator
            ? evaluator
            : throw new ArgumentException("the assembly holds no evaluator of conventions", nameof(dll));
    }
}
