using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Emit;

/// <summary>
/// Everything that the bytes of an evaluator depend on: the sources with their paths, which debug information names; every reading; and the
/// very builds of the compiler, of the runtime that it compiles against and of the C# compiler, for a version number may stay while code changes.
/// </summary>
internal static class EvaluatorKey
{
    /// <summary>The key, lower-case hexadecimal.</summary>
    /// <param name="sources">The sources, by path.</param>
    /// <param name="program">The program, readings fixed.</param>
    public static string Of(ImmutableArray<SourceText> sources, IrProgram program)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in (Type[])[typeof(EvaluatorKey), typeof(ConventionEvaluator), typeof(CSharpCompilation)])
        {
            Add(type.Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture));
        }

        foreach (var source in sources)
        {
            Add(source.Path);
            Add(source.Text);
        }

        for (var i = 0; i < program.Readings.Length; i++)
        {
            Add(program.Readings[i].Name);
            Add(program.Readings[i].Alternatives[program.Assignment[i]].Name);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // With its length before it no text can run into the next one.
        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
