using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>A small vocabulary, and conventions over it.</summary>
internal static class HostileFiles
{
    public const string Vocabulary = """
        vocabulary v
        facts of the session
            session identity
            date date of the session
            function function
            network identifier
            format one of individual or group
            minutes minutes
            n number
            price money
        facts of the provider
            provider identity
        facts of the beneficiary
            beneficiary identity
            birth_date date of birth
            seen date
        reason nif "not in force" when not in force
        reason cond "condition"
        reason reg "nobody" when nobody is registered
        reason cap "cap" when cap reached

        """;

    public const string Header = """
        convention c
            uses v
            in force from 2020-01-01 to 2029-12-31

        """;

    public const string Prices = "fee 1 EUR share 0 EUR\n";

    /// <summary>A convention of one function.</summary>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="before">Declarations before it.</param>
    public static Compilation Compile(string clauses, string before = "") =>
        Of(Header + before + "function f registers beneficiaries\n" + clauses);

    /// <summary>The vocabulary and other files.</summary>
    public static Compilation Of(params string[] files) =>
        Compilation.Create([
            new SourceText("v.conv", Vocabulary),
            .. files.Select((text, i) => new SourceText($"{(char)('a' + i)}.conv", text)),
        ]);

    /// <summary>The codes of what is found, each once.</summary>
    public static ImmutableArray<string> Codes(this Compilation compilation) =>
        [.. compilation.Diagnostics.Select(finding => finding.Code).Distinct()];

    /// <summary>The same text, with its number in it, several times.</summary>
    public static string Times(int count, Func<int, string> text, string between = "\n") =>
        string.Join(between, Enumerable.Range(0, count).Select(text));

    /// <summary>Runs on a stack of 1 MiB, the least that a platform gives to a thread.</summary>
    public static T OnSmallStack<T>(Func<T> run)
    {
        T? result = default;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            1 << 20
        );
        thread.Start();
        thread.Join();
        thrown.ShouldBeNull();
        return result!;
    }
}
