using System.Reflection;
using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>Labels, names and citations that try to become C#.</summary>
public sealed class WordsAsCodeTests
{
    private const string Folder = "tests/Compiler.Tests/Hostile/corpus";

    [Fact]
    public void Words_that_look_like_code_stay_words()
    {
        var compilation = Compilation.Create([
            .. RepositoryFiles
                .In(Folder, ".conv")
                // A path is text as well: it stands in a directive of the generated code.
                .Select(file => new SourceText(
                    $"\"\n#error \u2028{file}",
                    File.ReadAllText(RepositoryFiles.PathOf(file))
                )),
        ]);

        compilation.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Diagnostics.Select(one => one.Message)));
        var assembly = compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal));
        var evaluator = EvaluatorLoader.Load(assembly, collectible: true);

        evaluator.Info.FunctionNames.ShouldContain("a-b");
        evaluator.Info.FunctionNames.ShouldContain("a_b");
        evaluator.GetType().Assembly.GetTypes().ShouldNotContain(type => type.Name == "X");
        evaluator
            .GetType()
            .Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<CLSCompliantAttribute>())
            .ShouldBeEmpty();
        assembly.CSharp.ShouldNotContain("\u2028");
        assembly.CSharp.ShouldNotContain("\u202E");
    }

    [Fact]
    public void Names_of_any_length_and_in_any_letters_compile()
    {
        var names = new[]
        {
            new string('a', 100_000),
            new string('a', 99_999) + "b",
            "日本",
            "日",
            "ñ",
            "n",
            "_",
            "__",
            "1-1",
            "1-1-1",
        };
        var compilation = HostileFiles.Of(
            HostileFiles.Header + string.Concat(names.Select(name => $"function {name} {HostileFiles.Prices}"))
        );

        compilation.Codes().ShouldBeEmpty();
        var assembly = compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal));
        EvaluatorLoader.Load(assembly, collectible: true).Info.FunctionNames.ShouldBe(names);
    }
}
