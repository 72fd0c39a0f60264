using System.Text.RegularExpressions;
using Conv.Compiler.Tests.Emit.Kit;
using Microsoft.CodeAnalysis;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>The page for developers: its code is one program, which compiles and runs.</summary>
public sealed partial class EmbeddingPageTests
{
    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [Fact]
    public void The_code_of_the_page_compiles_and_runs()
    {
        var code = string.Concat(
            Block().Matches(RepositoryFiles.Read("docs/embedding.md")).Select(match => match.Groups["code"].Value)
        );
        var program = Usage.Load(Usage.Shipped.Value, code, OutputKind.ConsoleApplication);

        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
    }
}
