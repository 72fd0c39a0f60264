using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

public sealed class SyntaxParserTests
{
    private const string Small = """"
        convention test "Essai"   [act 1]
            in force from 2024-01-01 to 2024-12-31

        function exercise "Exercise ""at home"""
            requires place is home or pool   else place   [act 2; act 3]
            fee 10 EUR
        """";

    [Fact]
    public void White_space_and_comments_have_no_meaning()
    {
        var oneLine = string.Join(' ', Small.Split('\n').Select(line => line.Trim()));
        var commented = Small.ReplaceLineEndings("   # a comment\n\n\t");

        Shape(oneLine).ShouldBe(Shape(Small));
        Shape(commented).ShouldBe(Shape(Small));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Every_kind_of_line_end_is_read_and_counted(string lineEnd)
    {
        var source = new SourceText("test.conv", Small.ReplaceLineEndings(lineEnd));
        var (file, findings) = SyntaxParser.Parse(source);

        findings.ShouldBeEmpty();
        var function = file.Declarations.ShouldHaveSingleItem();
        new SourceSpan(source, function.Span).Start.ShouldBe(new LinePosition(4, 1));
        new SourceSpan(source, function.Span).End.ShouldBe(new LinePosition(6, 15));
    }

    [Fact]
    public void A_byte_order_mark_and_hard_spaces_are_white_space()
    {
        var (file, findings) = Parse("\uFEFF" + Small.Replace(" home", "\u00A0home", StringComparison.Ordinal));

        findings.ShouldBeEmpty();
        file.Header!.Name.Text.ShouldBe("test");
    }

    [Fact]
    public void A_span_covers_what_was_written()
    {
        var source = new SourceText("test.conv", Small);
        var function = SyntaxParser
            .Parse(source)
            .File.Declarations.ShouldHaveSingleItem()
            .ShouldBeOfType<FunctionSyntax>();
        var requires = function.Clauses[0].ShouldBeOfType<RequiresSyntax>();

        source.Slice(function.Name.Span).ShouldBe("exercise");
        source.Slice(function.Text!.Span).ShouldBe("\"Exercise \"\"at home\"\"\"");
        function.Text.Text.ShouldBe("Exercise \"at home\"");
        source.Slice(requires.Span).ShouldBe("requires place is home or pool   else place   [act 2; act 3]");
        source.Slice(requires.Condition.Span).ShouldBe("place is home or pool");
        source.Slice(requires.Citations.ShouldHaveSingleItem().Span).ShouldBe("[act 2; act 3]");
    }

    [Fact]
    public void A_span_counts_characters_beyond_the_basic_plane_as_editors_do()
    {
        var source = new SourceText("test.conv", "convention test \"\U0001F600\" source act \"Act\"");
        var declaration = SyntaxParser.Parse(source).File.Declarations.ShouldHaveSingleItem();

        source.Slice(declaration.Span).ShouldBe("source act \"Act\"");
    }

    [Fact]
    public void A_declaration_after_a_broken_one_is_still_read()
    {
        var (file, findings) = Parse(
            """
            convention test
            source one-act "Act"
            functoin advice
                fee 10 EUR
                share 0 EUR
            source law "Law"
            condition broken means place is
            quantity quarters means minutes / 15 rounded down
            """
        );

        findings.Length.ShouldBe(2);
        file.Declarations.Select(declaration => declaration.GetType())
            .ShouldBe([typeof(SourceSyntax), typeof(SourceSyntax), typeof(QuantitySyntax)]);
        file.Unreadable.ShouldContain("broken");
    }

    [Fact]
    public void A_clause_after_a_broken_one_is_still_read()
    {
        var (file, findings) = Parse(
            """
            convention test
            function exercise
                requires place is home els place
                fee 10 EUR
                share 2 EUR
            function advice
                fee 5 EUR
            """
        );

        findings.ShouldHaveSingleItem();
        file.Declarations.Length.ShouldBe(2);
        file.Declarations[0].ShouldBeOfType<FunctionSyntax>().Clauses.Length.ShouldBe(2);
    }

    [Fact]
    public void A_name_may_have_accents_digits_underscores_and_hyphens()
    {
        var (file, findings) = Parse(
            "convention 2024-2026 source décret_2024-bis \"Décret\" condition âge-légal means age >= 18"
        );

        findings.ShouldBeEmpty();
        file.Header!.Name.Text.ShouldBe("2024-2026");
        file.Declarations[0].ShouldBeOfType<SourceSyntax>().Name.Text.ShouldBe("décret_2024-bis");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("(", "")]
    public void Nesting_beyond_reason_gives_a_finding(string open, string close)
    {
        const int times = 100_000;
        var text = $"convention test condition c means {Repeat(open, times)}place is home{Repeat(close, times)}";

        var finding = Parse(text).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0111");
        finding.Place.Start.Line.ShouldBe(1);
    }

    [Theory]
    [InlineData(" or place is home")]
    [InlineData(" and place is home")]
    public void A_chain_beyond_reason_gives_a_finding(string link) =>
        Parse($"convention test condition c means place is home{Repeat(link, 100_000)}")
            .Findings.ShouldHaveSingleItem()
            .Code.ShouldBe("CONV0111");

    [Fact]
    public void A_chain_of_sums_beyond_reason_gives_a_finding() =>
        Parse($"convention test quantity q means 1{Repeat(" + 1", 100_000)}")
            .Findings.ShouldHaveSingleItem()
            .Code.ShouldBe("CONV0111");

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var brackets = SyntaxParser.MaximumDepth;
        var text = $"convention test condition c means {Repeat("(", brackets)}place is home{Repeat(")", brackets)}";

        Parse(text).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read() =>
        Parse(new string(' ', SourceText.MaximumLength + 1)).Findings.ShouldHaveSingleItem().Code.ShouldBe("CONV0112");

    [Fact]
    public void A_file_of_nothing_but_mistakes_reports_a_bounded_number()
    {
        var text = "convention test\n" + Repeat("function ;\nnonsense ) (\n", 1_000);

        Parse(text).Findings.Count(finding => finding.Code == "CONV0101").ShouldBeLessThanOrEqualTo(50);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // The tree without its places.
    private static string Shape(string text)
    {
        var source = new SourceText("test.conv", text);
        var (file, findings) = SyntaxParser.Parse(source);
        findings.ShouldBeEmpty();
        var function = file.Declarations.ShouldHaveSingleItem().ShouldBeOfType<FunctionSyntax>();
        return string.Join(
            "|",
            function.Clauses.Select(clause =>
                $"{clause.GetType().Name} {string.Join(',', clause.Citations.Select(one => one.Text))}"
            )
        );
    }

    private static (
        FileSyntax File,
        System.Collections.Immutable.ImmutableArray<Conv.Compiler.Diagnostics.Diagnostic> Findings
    ) Parse(string text) => SyntaxParser.Parse(new SourceText("test.conv", text));
}
