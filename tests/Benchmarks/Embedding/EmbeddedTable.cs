using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Conv.Benchmarks.Deciding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Benchmarks.Embedding;

/// <summary>
/// A decision at a time through the types that programs are written against, and through the raw door below them, in turns.
/// <c>dotnet run -c Release --project tests/Benchmarks -- embedded</c>
/// </summary>
internal static class EmbeddedTable
{
    private const int Rounds = 400;

    public static void Print()
    {
        var loops = Compile();
        Call<Action>(loops, "Prepare")();
        var forget = Call<Action>(loops, "Forget");
        var decisions = (int)loops.GetProperty("Count")!.GetValue(null)!;
        foreach (var (name, rounds, run) in Doors(loops))
        {
            // Long enough for the tiers of the compiler; then the fastest tenth, which other work on the machine touches least.
            var times = new List<double>();
            var bytes = 0L;
            for (var round = -rounds; round < rounds; round++)
            {
                forget();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                run();
                var time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
                if (round >= 0)
                {
                    times.Add(time / decisions);
                    bytes += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }

            times.Sort();
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{name, -24}{times[rounds / 10], 8:F1} ns (median {times[rounds / 2]:F1}) {bytes / (double)(rounds * decisions), 6:F2} bytes per decision"
                )
            );
        }
    }

    private static IEnumerable<(string Name, int Rounds, Func<long> Run)> Doors(Type loops)
    {
        var (typed, raw) = (Call<Func<long>>(loops, "Typed"), Call<Func<long>>(loops, "ByRaw"));
        Call<Action>(loops, "Forget")();
        if (typed() != raw())
        {
            throw new InvalidOperationException("the two doors do not decide alike");
        }

        yield return ("raw", Rounds, raw);
        yield return ("typed", Rounds, typed);
        yield return ("raw, once more", Rounds, raw);
        yield return ("typed, once more", Rounds, typed);
        yield return ("columns", Rounds, Call<Func<long>>(loops, "ByColumns"));
        yield return ("with explanation data", Rounds, Call<Func<long>>(loops, "Noted"));

        // Each makes some hundred objects: fewer rounds tell as much.
        yield return ("with the explanation", Rounds / 40, Call<Func<long>>(loops, "Explained"));
    }

    private static T Call<T>(Type loops, string method)
        where T : Delegate => loops.GetMethod(method)!.CreateDelegate<T>();

    private static Type Compile()
    {
        var conventions = CompiledConventions.Program.EmitWithSurface(ImmutableSortedDictionary<string, string>.Empty);
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Loops.txt")!);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(object).Assembly.Location)
            .Append(typeof(Runtime.ConventionEvaluator).Assembly.Location)
            .Distinct(StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(
            "loops",
            [CSharpSyntaxTree.ParseText(text.ReadToEnd())],
            [
                .. platform.Select(path => MetadataReference.CreateFromFile(path)),
                MetadataReference.CreateFromImage(conventions.Dll),
            ],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release
            )
        );
        using var dll = new MemoryStream();
        var result = compilation.Emit(dll);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        var context = new AssemblyLoadContext("loops");
        context.LoadFromStream(new MemoryStream(conventions.Dll));
        return context.LoadFromStream(new MemoryStream(dll.ToArray())).GetType("Loops", throwOnError: true)!;
    }
}
