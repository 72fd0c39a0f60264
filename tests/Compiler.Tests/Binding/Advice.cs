using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

/// <summary>Compiles conventions over the vocabulary of <c>docs/diagnostics/frame</c>.</summary>
internal static class Advice
{
    /// <summary>The header that most tests need.</summary>
    public const string Header = """
        convention advice-2024
            uses      advice
            in force  from 2024-01-01 to 2024-12-31

        """;

    /// <summary>The header of a convention that follows the one of <see cref="Header"/>.</summary>
    public const string Next = """
        convention advice-2025
            uses      advice
            follows   advice-2024
            in force  from 2025-01-01 to 2025-12-31

        """;

    private static readonly SourceText Vocabulary = new(
        "advice.conv",
        RepositoryFiles.Read("docs/diagnostics/frame/advice.conv")
    );

    /// <summary>The vocabulary and these conventions; files are called a.conv, b.conv …</summary>
    public static Compilation Compile(params string[] conventions) =>
        Compilation.Create([
            Vocabulary,
            .. conventions.Select((text, i) => new SourceText($"{(char)('a' + i)}.conv", text)),
        ]);

    /// <summary>What is found in these conventions, as <c>CODE text of the place</c>.</summary>
    public static IEnumerable<string> Findings(params string[] conventions) =>
        Compile(conventions).Diagnostics.Select(finding => $"{finding.Code} {finding.Place.Text}");

    /// <summary>The only finding in these conventions.</summary>
    public static Diagnostic Finding(params string[] conventions) =>
        Compile(conventions).Diagnostics.ShouldHaveSingleItem();

    /// <summary>The IR of these conventions, which have no findings.</summary>
    public static IrProgram Lower(params string[] conventions) => Sound(Compile(conventions)).Ir;

    /// <summary>The bound program of these conventions, which have no findings.</summary>
    public static BoundProgram Bind(params string[] conventions) => Sound(Compile(conventions)).Bound!;

    public static IrFunction Function(this IrProgram program, string name) =>
        program.Functions.Single(function => function.Name == name);

    private static Compilation Sound(Compilation compilation)
    {
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation;
    }
}
