using System.Text.RegularExpressions;
using Conv.Compiler.Tests.Emit.Kit;
using Microsoft.CodeAnalysis;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>The pages for developers: the code of each is one program, which compiles and runs.</summary>
public sealed partial class EmbeddingPageTests
{
    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [Theory]
    [InlineData("docs/embedding.md")]
    [InlineData("docs/embedding-dynamic.md")]
    public void The_code_of_the_page_compiles_and_runs(string page)
    {
        var code = string.Concat(
            Block().Matches(RepositoryFiles.Read(page)).Select(match => match.Groups["code"].Value)
        );
        var program = Usage.Load(
            Usage.Shipped.Value,
            code.Replace("\"conventions\"", $"@\"{RepositoryFiles.PathOf("conventions")}\"", StringComparison.Ordinal),
            OutputKind.ConsoleApplication
        );

        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
    }
}
