using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

public sealed class FileWarningTests
{
    private static readonly HashSet<FactSymbol> Read = [Fact("aided"), Fact("born"), Fact("mode")];

    [Theory]
    [InlineData("AIDED", "`AIDED` is no column")]
    [InlineData("aided ", "`aided ` is no column")]
    [InlineData("aided\u00A0", "`aided ` (with an invisible character that is no plain space) is no column")]
    [InlineData("aidded", "`aidded` is no column")]
    public void A_near_miss_is_told_with_what_it_does(string name, string said)
    {
        var warning = Warnings($"visit,day,act,mode,worker,client,born,{name}\n").ShouldHaveSingleItem();

        warning.Kind.ShouldBe(FileWarningKind.NearColumn);
        warning.Column.ShouldBe("aided");
        warning.Message.ShouldStartWith(said);
        warning.Message.ShouldEndWith(
            "`aided` is, which the file has not and the rules read: it is missing everywhere, which counts as no"
        );
        warning.IsOfColumn.ShouldBeTrue();
    }

    [Fact]
    public void A_near_miss_of_a_column_that_the_rules_do_not_read_is_told_too() =>
        Warnings("visit,day,act,mode,worker,client,born,aided,Urgent\n")
            .ShouldHaveSingleItem()
            .Message.ShouldEndWith("`urgent` is, which the file has not");

    [Fact]
    public void A_column_of_another_case_beside_the_right_one_is_told() =>
        Warnings("visit,day,act,mode,worker,client,born,aided,Aided\n")
            .ShouldHaveSingleItem()
            .Message.ShouldEndWith("`aided` is, which the file has as well");

    [Fact]
    public void A_column_that_the_rules_read_and_the_file_lacks_is_told()
    {
        var warnings = Warnings("visit,day,act,worker,client,born\n");

        warnings
            .Select(warning => (warning.Kind, warning.Column))
            .ShouldBe([(FileWarningKind.AbsentColumn, "mode"), (FileWarningKind.AbsentColumn, "aided")]);
        warnings[0].Message.ShouldBe("the file has no column `mode`, which the rules read: it is missing everywhere");
    }

    [Fact]
    public void Columns_that_nobody_knows_are_lawful() =>
        Warnings("visit,day,act,mode,worker,client,born,aided,remark,x,x,,invoice number\n").ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_unknown_columns_are_compared_no_longer_than_a_few()
    {
        var others = string.Concat(Enumerable.Range(0, 10_000).Select(i => $",aidec{i}"));

        Warnings($"visit,day,act,mode,worker,client,born{others}\n").Count.ShouldBeLessThan(10_000);
    }

    [Fact]
    public void A_birth_after_the_session_is_told_once_with_its_lines()
    {
        var warning = People(
                Visits.Line("visit=V1", "day=2024-03-01", "client=C1", "born=2024-03-02"),
                Visits.Line("visit=V2", "day=2024-03-02", "client=C1", "born=2024-03-02"),
                Visits.Line("visit=V3", "day=2024-03-01", "client=C2", "born=2080-01-01")
            )
            .ShouldHaveSingleItem();

        warning.ShouldBe(
            new FileWarning(
                FileWarningKind.BornAfterSession,
                "born",
                "2 attendances before the day of birth (`born`)",
                2,
                warning.Lines
            )
        );
        warning.Lines.ShouldBe([2, 4]);
        warning.IsOfColumn.ShouldBeFalse();
    }

    [Fact]
    public void Two_days_of_birth_of_one_person_are_told_once_with_their_lines()
    {
        var warning = People(
                Visits.Line("visit=V1", "client=C1", "born=1980-01-01"),
                Visits.Line("visit=V2", "client=C1", "born="),
                Visits.Line("visit=V3", "client=C1", "born=1981-01-01"),
                Visits.Line("visit=V4", "client=C1", "born=1982-01-01"),
                Visits.Line("visit=V5", "client=C2", "born=1982-01-01")
            )
            .ShouldHaveSingleItem();

        warning.Kind.ShouldBe(FileWarningKind.BirthsDiffer);
        warning.Message.ShouldBe("1 beneficiary with two days of birth");
        warning.Lines.ShouldBe([2, 4]);
    }

    [Fact]
    public void A_household_that_changes_is_told()
    {
        var family = new FactSymbol(
            "family",
            FactOwner.Beneficiary,
            FactKind.Identifier,
            FactRole.None,
            [],
            null,
            0,
            Label.None
        );
        var vocabulary = Visits.Vocabulary with { Facts = Visits.Vocabulary.Facts.Add(family) };
        using var stream = new MemoryStream(
            "visit,day,act,worker,client,family\nV1,2024-03-01,care,W1,C1,F1\nV2,2024-03-02,care,W1,C1,F2\n"u8.ToArray()
        );

        var table = SessionFile.Read(stream, vocabulary, Visits.Functions);

        var warning = FileWarnings.Of(table, new HashSet<FactSymbol>()).ShouldHaveSingleItem();
        warning.Kind.ShouldBe(FileWarningKind.IdentifierChanges);
        warning.Message.ShouldBe("1 beneficiary with another `family` from one session to another");
        warning.Lines.ShouldBe([2, 3]);
    }

    private static IReadOnlyList<FileWarning> Warnings(string header) => FileWarnings.Of(Visits.ReadText(header), Read);

    private static IReadOnlyList<FileWarning> People(params string[] lines) =>
        FileWarnings.Of(Visits.Read(lines), Read);

    private static FactSymbol Fact(string name) => Visits.Vocabulary.Facts.Single(fact => fact.Name == name);
}
