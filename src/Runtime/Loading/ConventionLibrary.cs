using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Conv.Runtime.Loading;

/// <summary>
/// Compiled conventions that are loaded while a program runs, apart from its own code: several versions at once, each gone when nobody uses
/// it any more.
/// </summary>
public sealed class ConventionLibrary
{
    private readonly AssemblyLoadContext _context;

    private readonly NamedConventions? _byName;

    private ConventionLibrary(AssemblyLoadContext context, ConventionEvaluator evaluator, NamedConventions? byName)
    {
        _context = context;
        Evaluator = evaluator;
        _byName = byName;
    }

    /// <summary>What decides. Any number of threads may ask it at once.</summary>
    public ConventionEvaluator Evaluator { get; }

    /// <summary>What decides and explains sessions whose facts come by their names. Any number of threads may ask it at once.</summary>
    /// <exception cref="NotSupportedException">The assembly was compiled without the types that programs are written against.</exception>
    public NamedConventions ByName =>
        _byName
        ?? throw new NotSupportedException(
            $"{Evaluator.Info.Vocabulary} was compiled to decide columns only: compile it with conv build, or with CheckedProgram.EmitWithSurface"
        );

    /// <summary>Loads an assembly from its bytes.</summary>
    /// <param name="dll">The assembly, as <c>conv build</c> or the compiler makes it.</param>
    /// <param name="pdb">Its debug information; empty: none.</param>
    /// <param name="collectible">Whether it can be unloaded; what stays runs a little faster.</param>
    /// <exception cref="BadImageFormatException">The bytes are no assembly.</exception>
    /// <exception cref="ArgumentException">The assembly holds no conventions.</exception>
    /// <exception cref="NotSupportedException">It was made by a compiler that has agreed on something else with the runtime; the message says what to do.</exception>
    [RequiresUnreferencedCode("Code that is loaded while a program runs may need what trimming took away.")]
    public static ConventionLibrary Load(byte[] dll, byte[] pdb, bool collectible = true)
    {
        // Conv.Runtime itself comes from the default context: the types on both sides of the door are the same.
        var context = new AssemblyLoadContext("conventions", collectible);
        try
        {
            using var code = new MemoryStream(dll, writable: false);
            using var symbols = pdb.Length == 0 ? null : new MemoryStream(pdb, writable: false);
            var assembly = context.LoadFromStream(code, symbols);
            RefuseAnotherContract(assembly);
            return Make<ConventionEvaluator>(assembly) is { } evaluator
                ? new(context, evaluator, Make<NamedConventions>(assembly))
                : throw new ArgumentException("the assembly holds no conventions", nameof(dll));
        }
        catch
        {
            if (collectible)
            {
                context.Unload();
            }

            throw;
        }
    }

    /// <summary>
    /// Lets it go. Decisions that are being made go on; the code goes when the last of them, and the last reference to what came out of the
    /// assembly, has gone.
    /// </summary>
    public void Unload()
    {
        if (_context.IsCollectible)
        {
            _context.Unload();
        }
    }

    [RequiresUnreferencedCode("Code that is loaded while a program runs may need what trimming took away.")]
    private static T? Make<T>(Assembly assembly)
        where T : class
    {
        var type = Array.Find(assembly.GetExportedTypes(), type => !type.IsAbstract && type.IsAssignableTo(typeof(T)));
        return type is null ? null : Activator.CreateInstance(type) as T;
    }

    private static void RefuseAnotherContract(Assembly assembly)
    {
        var said = assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .DistinctBy(metadata => metadata.Key)
            .ToDictionary(metadata => metadata.Key, metadata => metadata.Value, StringComparer.Ordinal);
        if (!said.TryGetValue("conv.compiler", out var compiler))
        {
            throw new ArgumentException(
                $"{assembly.GetName().Name} holds no conventions: no compiler of conventions made it",
                nameof(assembly)
            );
        }

        var contract = said.GetValueOrDefault(RuntimeContract.Key);
        if (contract != RuntimeContract.Text)
        {
            throw new NotSupportedException(
                $"{assembly.GetName().Name} was made by conv {compiler} under contract {contract ?? "0"}, and this program decides under contract {RuntimeContract.Text}: compile the conventions again with the version of conv that this program has"
            );
        }
    }
}
