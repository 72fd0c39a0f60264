using System.Collections.Immutable;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

public sealed class SyntaxErrorTests
{
    [Fact]
    public void Several_mistakes_in_one_file_are_all_reported_where_they_are()
    {
        var (_, findings) = Parse(
            """
            convention test
            function exercise "Exercise"
                registers beneficiaries
                requires place is home or pool eles place
                at most 8 single sesions per day
                fee 25,50 EUR
                share 5.00 USD
            amount visit
                30.00 EUR from 2024-02-30
            """
        );

        Places(findings).ShouldBe(["CONV0101 4:36", "CONV0101 5:22", "CONV0106 6:9", "CONV0110 7:11", "CONV0108 9:20"]);
    }

    [Fact]
    public void A_text_without_its_closing_quote_costs_one_finding_and_no_declaration()
    {
        var (file, findings) = Parse(
            """
            convention test
            function exercise "Exercise
                fee 10 EUR
                share 0 EUR
            """
        );

        Places(findings).ShouldBe(["CONV0104 2:19"]);
        file.Declarations.ShouldHaveSingleItem()
            .ShouldBeOfType<FunctionSyntax>()
            .ShouldSatisfyAllConditions(
                function => function.Text!.Text.ShouldBe("Exercise"),
                function => function.Clauses.Length.ShouldBe(2)
            );
    }

    [Fact]
    public void A_citation_without_its_closing_bracket_costs_one_finding_and_no_clause()
    {
        var (file, findings) = Parse(
            """
            convention test
            function exercise
                registers beneficiaries   [act 3
                fee 10 EUR
            """
        );

        Places(findings).ShouldBe(["CONV0105 3:31"]);
        file.Declarations.ShouldHaveSingleItem().ShouldBeOfType<FunctionSyntax>().Clauses.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("fee 10,50 EUR", "10,50", "write the decimals after a point: `10.50`")]
    [InlineData("share 4 EUR when age < 18 otherwise 0,5 EUR", "0,5", "write the decimals after a point: `0.5`")]
    public void A_decimal_comma_is_shown_with_the_point_to_write(string clause, string place, string help)
    {
        var finding = ParseClause(clause).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0106");
        finding.Place.Text.ShouldBe(place);
        finding.Help.ShouldBe(help);
    }

    [Theory]
    [InlineData("fee 10.50 USD", "10.50 USD", "write `10.50 EUR`")]
    [InlineData("fee 10 GBP", "10 GBP", "write `10 EUR`")]
    [InlineData("fee 10.50 euros", "10.50 euros", "write `10.50 EUR`")]
    [InlineData("fee 10 €", "€", "write `10 EUR`")]
    public void An_amount_in_anything_but_EUR_is_shown_in_EUR(string clause, string place, string help)
    {
        var finding = ParseClause(clause).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0110");
        finding.Place.Text.ShouldBe(place);
        finding.Help.ShouldBe(help);
    }

    [Theory]
    [InlineData("fee 10 EUR when age < 18")]
    [InlineData("fee 10 EUR when age < 18, 12 EUR when age < 65")]
    [InlineData("fee 10 EUR when age < 18, 12 EUR")]
    public void Cases_without_otherwise_are_told_so(string clause)
    {
        var finding = ParseClause(clause).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0114");
    }

    [Theory]
    [InlineData("source share \"x\"", "share")]
    [InlineData("condition first means place is home", "first")]
    [InlineData("functions scenario means a, b", "scenario")]
    [InlineData("reading window \"When?\" a \"A\" default b \"B\"", "window")]
    public void A_word_of_the_language_cannot_be_a_name(string declaration, string word)
    {
        var (file, findings) = Parse($"convention test\n{declaration}\nsource act \"Act\"");

        var finding = findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CONV0102");
        finding.Place.Text.ShouldBe(word);
        file.Unreadable.ShouldContain(word);
        file.Declarations.ShouldHaveSingleItem().ShouldBeOfType<SourceSyntax>().Name.Text.ShouldBe("act");
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("0000-01-01")]
    public void A_day_that_does_not_exist_is_reported(string day)
    {
        var finding = Parse($"convention test in force from {day} to 2024-12-31").Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0108");
        finding.Place.Text.ShouldBe(day);
    }

    [Theory]
    [InlineData("fee 10.005 EUR", "CONV0107")]
    [InlineData("fee 92233720368547758.08 EUR", "CONV0109")]
    [InlineData("at most 9223372036854775808 sessions per day", "CONV0109")]
    public void An_amount_or_number_that_cannot_be_kept_exactly_is_reported(string clause, string code) =>
        ParseClause(clause).Findings.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("regsters beneficiaries", "regsters", "registers")]
    [InlineData("requires place is home els place", "els", "else")]
    [InlineData("at most 8 single sesions per day", "sesions", "sessions")]
    [InlineData("fee 10 EUR whne age < 18 otherwise 5 EUR", "whne", "when")]
    public void A_misspelt_keyword_is_shown_with_the_one_that_is_probably_meant(
        string clause,
        string written,
        string meant
    )
    {
        var finding = ParseClause(clause).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0101");
        finding.Place.Text.ShouldBe(written);
        finding.Help.ShouldBe($"did you mean `{meant}`?");
    }

    [Fact]
    public void A_misspelt_first_word_behind_a_reading_is_no_alternative_of_it()
    {
        var (file, findings) = Parse(
            """
            convention test
            reading period "When?"
                early "early" default
                late  "late"

            functoin visit "A visit"
                registers beneficiaries
                fee 10 EUR
                share 0 EUR
            """
        );

        var finding = findings.ShouldHaveSingleItem();
        finding.Place.Text.ShouldBe("functoin");
        finding.Help.ShouldBe("did you mean `function`?");
        file.Declarations[^1].ShouldBeOfType<FunctionSyntax>().Clauses.Length.ShouldBe(3);
    }

    [Fact]
    public void A_file_says_first_what_it_is()
    {
        Parse("function advice fee 10 EUR").Findings.ShouldHaveSingleItem().Code.ShouldBe("CONV0113");
        Parse("").Findings.ShouldHaveSingleItem().Code.ShouldBe("CONV0113");
        Parse("# only a comment\n").Findings.ShouldHaveSingleItem().Code.ShouldBe("CONV0113");
    }

    [Fact]
    public void A_character_without_meaning_is_passed_over()
    {
        var (file, findings) = Parse("convention test\nsource act; \"Act\"\nsource law \"Law\"");

        Places(findings).ShouldBe(["CONV0103 2:11"]);
        file.Declarations.Length.ShouldBe(2);
    }

    [Fact]
    public void Accents_as_separate_characters_are_refused_because_names_would_not_match() =>
        Parse("convention e\u0301te\u0301").Findings.ShouldHaveSingleItem().Code.ShouldBe("CONV0115");

    private static (FileSyntax File, ImmutableArray<Diagnostic> Findings) ParseClause(string clause) =>
        Parse($"convention test\nfunction exercise\n    {clause}\nsource act \"Act\"\n");

    private static (FileSyntax File, ImmutableArray<Diagnostic> Findings) Parse(string text) =>
        SyntaxParser.Parse(new SourceText("test.conv", text));

    private static IEnumerable<string> Places(ImmutableArray<Diagnostic> findings) =>
        findings.Select(finding => $"{finding.Code} {finding.Place.Start.Line}:{finding.Place.Start.Column}");

    [Theory]
    [InlineData("at most 3 sessions per calender year", "CONV0101 calender: did you mean `calendar`?")]
    [InlineData("at most 1 250 sessions per day", "CONV0120 1 250: write `1250`")]
    [InlineData(
        "fee 5 EUR for the first 2 sessions per day, thn 3 EUR for the next 4, otherwise 4 EUR",
        "CONV0101 thn: did you mean `then`?"
    )]
    public void A_word_that_is_nearly_another_is_told_at_itself(string clause, string found)
    {
        var (_, findings) = SyntaxParser.Parse(new SourceText("a.conv", $"convention a\nfunction f\n    {clause}\n"));

        findings.Select(one => $"{one.Code} {one.Place.Text}: {one.Help}").ShouldBe([found]);
    }

    [Fact]
    public void Rows_of_facts_nest_nothing_however_many_there_are()
    {
        var facts = string.Concat(
            Enumerable
                .Range(0, 300)
                .Select(i => $"    a{i} yes or no\n    b{i} one of x, y or z\n    c{i} yes or no, no when missing\n")
        );
        var (file, findings) = SyntaxParser.Parse(
            new SourceText("v.conv", $"vocabulary v\nfacts of the session\n{facts}")
        );

        findings.ShouldBeEmpty();
        ((FactsSyntax)file.Declarations.ShouldHaveSingleItem()).Facts.Length.ShouldBe(900);
    }
}
