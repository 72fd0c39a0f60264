using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Formatting;

/// <summary>The layout of files.</summary>
public sealed class FormatterTests
{
    public static TheoryData<string> Shipped =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(RepositoryFiles.Root, "conventions"),
                    "*.conv",
                    SearchOption.AllDirectories
                )
                .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Shipped_files_are_laid_out(string file)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, file));

        LaidOut.Of(new SourceText(file, text), Names(file)).ShouldBe(text);
    }

    private static NameForms Names(string file) =>
        NameForms.OfFiles(
            Directory
                .GetFiles(Path.GetDirectoryName(Path.Combine(RepositoryFiles.Root, file))!, "*.conv")
                .Select(path => new SourceText(path, File.ReadAllText(path)))
        );

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Files_are_laid_out_wherever_their_lines_were_broken(string file)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, file));
        var source = new SourceText(file, text);
        var tokens = SyntaxTokens.Of(source).Select(token => (token.Kind, Text: source.Slice(token.Span))).ToList();
        var random = new Random(17);
        string[] mutants =
        [
            string.Concat(tokens.Select(token => token.Text + (token.Kind == SyntaxTokenKind.Comment ? "\n" : " "))),
            string.Concat(tokens.Select(token => token.Text + "\r\n")),
            string.Concat(
                tokens.Select(token =>
                    token.Text + (token.Kind == SyntaxTokenKind.Comment || random.Next(4) == 0 ? "\n\n" : "  \t")
                )
            ),
        ];

        mutants.ShouldAllBe(mutant => LaidOut.Of(new SourceText(file, mutant), Names(file)) != null);
    }

    [Fact]
    public void Clauses_stand_on_lines_of_their_own_and_columns_under_each_other() =>
        Format(
                """
                # What is paid.
                convention lunch "Lunch" [act 1] uses kitchen in force from 2024-01-01 to 2024-12-31
                function meal "Meal"   [act 2]
                  registers beneficiaries  # who eats
                  requires place is hall else place [act 3]   requires guests is at least 2 else guests
                  at most 3 sessions per day [act 4; act 5]
                  # what it costs
                  fee
                      5 EUR when place is hall
                      otherwise 12.50 EUR

                  share 0 EUR

                scenario "one"
                2024-01-02 meal with place hall,guests 3 => accepted
                2024-01-03 meal=>refused place
                """
            )
            .ShouldBe(
                """
                # What is paid.
                convention lunch "Lunch"   [act 1]
                    uses      kitchen
                    in force  from 2024-01-01 to 2024-12-31
                function meal "Meal"   [act 2]
                    registers  beneficiaries  # who eats
                    requires   place is hall          else place   [act 3]
                    requires   guests is at least 2   else guests
                    at most    3 sessions per day                  [act 4; act 5]
                    # what it costs
                    fee
                        5 EUR      when place is hall
                        otherwise  12.50 EUR

                    share 0 EUR

                scenario "one"
                    2024-01-02 meal with place hall, guests 3  => accepted
                    2024-01-03 meal                            => refused place

                """
            );

    [Fact]
    public void Definitions_and_tables_have_their_columns() =>
        Format(
                """
                vocabulary words
                reason full when cap reached
                reason too-late "too late" when not in force
                reading which "Which?"
                  first "the first" default
                  any-other "any other one"
                window care by which first: 12 months from the first session any-other: calendar year
                category audience is child or adult
                  means child when age is at most 17
                  otherwise adult
                amount price
                  5 EUR from 2024-01-01 [act 1]
                  12.50 EUR from 2025-01-01
                scale dues by income up to 2000 EUR: 5 EUR above: 12.50 EUR
                """
            )
            .ShouldBe(
                """
                vocabulary words
                reason full                 when cap reached
                reason too-late "too late"  when not in force
                reading which "Which?"
                    first      "the first"   default
                    any-other  "any other one"
                window care by which
                    first:      12 months from the first session
                    any-other:  calendar year
                category audience is child or adult
                    means  child      when age is at most 17
                           otherwise  adult
                amount price
                    5 EUR      from 2024-01-01   [act 1]
                    12.50 EUR  from 2025-01-01
                scale dues by income
                    up to 2000 EUR:  5 EUR
                    above:           12.50 EUR

                """
            );

    private static string Format(string text)
    {
        var source = new SourceText("lunch.conv", text);
        LaidOut
            .Of(source)
            .ShouldNotBeNull(string.Join('\n', SyntaxParser.Parse(source).Findings.Select(finding => finding.Message)));
        return Formatter.Format(source, SyntaxParser.Parse(source).File);
    }
}
