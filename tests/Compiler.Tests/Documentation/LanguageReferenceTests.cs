using Conv.Compiler.Diagnostics;

namespace Conv.Compiler.Tests.Documentation;

public sealed class LanguageReferenceTests
{
    public static TheoryData<string> Right => [.. Ids(example => example.Wrong is null)];

    public static TheoryData<string> Wrong => [.. Ids(example => example.Wrong is not null)];

    [Theory]
    [MemberData(nameof(Right))]
    public void An_example_compiles(string id) =>
        Errors(LanguageReference.Find(id))
            .Select(error => $"{error.Place} {error.Code} {error.Message}")
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void An_example_of_a_mistake_has_the_error_that_it_names_and_no_other(string id)
    {
        var example = LanguageReference.Find(id);
        var errors = Errors(example);

        errors.Select(error => error.Code).Distinct().ShouldBe([example.Wrong!]);
        errors.ShouldAllBe(error =>
            error.Place.Source == example.Subject && error.Place.Start.Line >= example.FirstLine
        );
    }

    [Fact]
    public void Every_page_has_an_example() =>
        LanguageReference
            .Pages.Where(page =>
                !LanguageReference.Examples.Any(example =>
                    page.EndsWith('/' + example.Id.Split(':')[0], StringComparison.Ordinal)
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_page_of_sentences_has_at_least_sixty_of_them() =>
        LanguageReference
            .Examples.Where(example => example.Id.StartsWith("how-do-i-say.md", StringComparison.Ordinal))
            .SelectMany(example => example.Subject.Text.Split('\n'))
            .Where(line => line.StartsWith("# \"", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBeGreaterThanOrEqualTo(60);

    private static IEnumerable<string> Ids(Func<LanguageExample, bool> which) =>
        LanguageReference.Examples.Where(which).Select(example => example.Id);

    private static List<Diagnostic> Errors(LanguageExample example) =>
        [.. Compilation.Create(example.Files).Diagnostics.Where(finding => finding.Severity == Severity.Error)];
}
