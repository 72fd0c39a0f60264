using System.Text.RegularExpressions;

namespace Conv.House.Tests;

public sealed partial class WordsTests
{
    // Functions, professions and places of one pair of conventions. `beneficiary` and `provider` are roles that every
    // convention has; `specialised` alone is an ordinary word of compilers.
    [GeneratedRegex(
        @"psycholog|ortho?paedag|orthopedag|\bINAMI\b|\bRIZIV\b|\bNISS\b|network_kind|functional[_ ]assessment|eerstelijn|première ligne|outreach|first[_-]line|actor_support|expertise_sharing|large_group|specialised[_-]|""specialised""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DomainWord();

    // Assembled, so that this file does not match itself.
    private static readonly Regex MachinePath = new(
        @"(?<![\w.~/:$})*-])/(work|tmp|home|root|Users|private/var|var/folders)" + @"/[\w.]|\b[A-Z]:\\" + @"Users\\",
        RegexOptions.CultureInvariant
    );

    // A generator that is a Java program; tests that need a browser, a solver or packages. CI builds them.
    private static readonly string[] NeedMoreThanTheSdk =
    [
        "grammar/Parser.csproj",
        "tests/System/Conv.System.Tests.csproj",
    ];

    [Fact]
    public void Nothing_in_src_is_special_to_the_conventions_at_hand()
    {
        var wrong =
            from file in Repository.Files
            where file.StartsWith("src/", StringComparison.Ordinal) && IsText(file)
            from line in Numbered(file)
            where DomainWord().IsMatch(line.Text)
            select $"{file}:{line.Number}: {line.Text.Trim()}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        var wrong =
            from file in Repository.Files
            where IsText(file)
            from line in Numbered(file)
            where MachinePath.IsMatch(line.Text)
            select $"{file}:{line.Number}: {line.Text.Trim()}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution_but_those_that_need_more_than_the_sdk()
    {
        var solution = Repository.Read("Dsl.sln").Replace('\\', '/');

        Repository
            .Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(file => !file.StartsWith("tests/System/Embedding/Samples/", StringComparison.Ordinal))
            .Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal))
            .ShouldBe(NeedMoreThanTheSdk);
    }

    private static bool IsText(string file) =>
        Path.GetExtension(file) is not (".png" or ".gz" or ".zst" or ".zip" or ".dll" or ".pdb" or ".ico" or ".woff2");

    private static IEnumerable<(int Number, string Text)> Numbered(string file) =>
        Repository.ReadLines(file).Select((text, index) => (index + 1, text));
}
