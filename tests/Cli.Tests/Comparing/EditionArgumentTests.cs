using Conv.Cli.Comparing.Editions;
using Conv.Cli.Tests.Support;
using Conv.Comparison.Editions;

namespace Conv.Cli.Tests.Comparing;

public sealed class EditionArgumentTests
{
    private static readonly string Next =
        Visits
            .Convention.Replace("care-2024", "care-2026", StringComparison.Ordinal)
            .Replace("uses      home-care", "uses      home-care\n    follows   care-2024", StringComparison.Ordinal)
            .Replace("from 2024-01-01 to 2025-12-31", "from 2026-01-01 to 2026-12-31", StringComparison.Ordinal)
        + "\ntransition from care-2024\n    the rest lapses\n";

    [Fact]
    public void A_folder_is_judged_by_the_convention_in_force()
    {
        using var folder = new Folder();
        var edition = Load(Visits.WriteTo(folder));

        edition.Convention.ShouldBeNull();
        edition.Policy.ShouldBe(-1);
        edition.Name.ShouldBe(folder["rules"]);
    }

    [Fact]
    public void A_folder_and_a_convention_are_judged_by_it()
    {
        using var folder = new Folder();
        var edition = Load(Visits.WriteTo(folder) + ":care-2024");

        edition.Convention.ShouldBe("care-2024");
        edition.Policy.ShouldBe(0);
    }

    [Fact]
    public void A_folder_of_several_vocabularies_is_that_of_the_convention()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("rules/other.conv", "vocabulary other\n");

        Files(Load(rules + ":care-2024")).ShouldBe(["2024.conv", "home-care.conv"]);
    }

    [Fact]
    public void Paths_with_a_plus_sign_between_them_are_one_edition()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var more = folder.Write(
            "more/more.conv",
            "convention extra\n    uses home-care\n    extends care-2024\n    in force from 2025-01-01\n"
        );
        folder.Write("a+b/home-care.conv", Visits.Vocabulary);
        folder.Write("a+b/2024.conv", Visits.Convention);

        Files(Load($"{rules}+{folder["more"]}"))
            .ShouldBe(["2024.conv", "home-care.conv", "more.conv"], ignoreOrder: true);
        Load($"{rules}+{folder["more"]}").Convention.ShouldBeNull();
        Load($"{rules}+{more}:care-2024").Convention.ShouldBe("care-2024");
        Load(folder["a+b"]).Convention.ShouldBeNull();
        Should
            .Throw<CliException>(() => Load($"{rules}+{folder["more"]}:extra"))
            .Message.ShouldContain("there is no convention extra");
    }

    [Fact]
    public void What_exists_as_a_path_is_a_path_whatever_colons_are_in_it()
    {
        using var folder = new Folder();
        folder.Write("a:b/home-care.conv", Visits.Vocabulary);
        folder.Write("a:b/2024.conv", Visits.Convention);
        folder.Write("a/home-care.conv", Visits.Vocabulary);
        folder.Write("a/2024.conv", Visits.Convention);

        Load(folder["a:b"]).Convention.ShouldBeNull();
        Load(folder["a:b:care-2024"]).Convention.ShouldBe("care-2024");
        Load(folder["a:b/2024.conv"]).Convention.ShouldBe("care-2024");
    }

    [Fact]
    public void A_file_is_its_convention_with_what_it_uses_and_follows_and_nothing_else()
    {
        using var folder = new Folder();
        Visits.WriteTo(folder);
        var next = folder.Write("rules/2026.conv", Next);
        folder.Write("rules/unrelated.conv", "convention x\n    uses nothing\n");
        File.WriteAllBytes(folder["rules/broken.conv"], [0xff, 0xfe, 0]);

        var edition = Load(next);

        edition.Convention.ShouldBe("care-2026");
        Files(edition).ShouldBe(["2024.conv", "2026.conv", "home-care.conv"]);
        Files(Load(folder["rules/2024.conv"])).ShouldBe(["2024.conv", "home-care.conv"]);
    }

    [Fact]
    public void A_draft_stands_beside_the_published_file_of_the_same_name()
    {
        using var folder = new Folder();
        Visits.WriteTo(folder);
        var draft = folder.Write("rules/2024-draft.conv", Visits.Convention);

        Files(Load(draft)).ShouldBe(["2024-draft.conv", "home-care.conv"]);
        Files(Load(folder["rules/2024.conv"])).ShouldBe(["2024.conv", "home-care.conv"]);
    }

    [Fact]
    public void A_needed_name_that_two_files_declare_is_an_error_that_names_both()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("rules/copy.conv", Visits.Vocabulary);

        Diff(folder["rules/2024.conv"], rules)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldStartWith(
                $"conv diff: OLD: {folder["rules/copy.conv"]} and {folder["rules/home-care.conv"]} both declare home-care"
            );
    }

    [Fact]
    public void A_needed_file_that_cannot_be_read_is_named()
    {
        using var folder = new Folder();
        Visits.WriteTo(folder);
        File.WriteAllBytes(folder["rules/home-care.conv"], [0xc3, 0x28]);

        Diff(folder["rules/2024.conv"], folder["rules/2024.conv"])
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("home-care.conv: not UTF-8");
    }

    [Theory]
    [InlineData("rules/home-care.conv", "rules", "OLD: ", "home-care.conv: a vocabulary, which decides nothing")]
    [InlineData("nowhere", "rules", "OLD: ", "nowhere: there is no such file or folder")]
    [InlineData("rules", "nowhere:care-2024", "NEW: ", "nowhere:care-2024: there is no such file or folder")]
    [InlineData("rules", "rules:care-2042", "NEW: ", "there is no convention care-2042 in this folder (did you mean ")]
    [InlineData("rules:", "rules", "OLD: ", "no convention is named after the colon")]
    [InlineData("rules/2024.conv:care-2024", "rules", "OLD: ", "is a file, and stands for its own convention")]
    public void An_edition_that_is_none_is_a_wrong_call_that_says_which(
        string old,
        string @new,
        string side,
        string complaint
    )
    {
        using var folder = new Folder();
        Visits.WriteTo(folder);

        var line = Diff(folder[old], folder[@new]).Complaint(ExitStatus.WrongCall);

        line.ShouldStartWith($"conv diff: {side}");
        line.ShouldContain(complaint);
    }

    [Fact]
    public void Errors_of_one_edition_say_which()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("bad/home-care.conv", Visits.Vocabulary);
        folder.Write(
            "bad/2024.conv",
            Visits.Convention.Replace("kind is short", "kind is tall", StringComparison.Ordinal)
        );

        var call = Diff(rules, folder["bad"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("tall");
        call.Error.ShouldEndWith("conv diff: NEW: the conventions have errors: 1 error\n");
    }

    [Fact]
    public void Two_vocabularies_cannot_be_compared()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("other/v.conv", Visits.Vocabulary.Replace("home-care", "ward", StringComparison.Ordinal));
        folder.Write("other/c.conv", Visits.Convention.Replace("home-care", "ward", StringComparison.Ordinal));

        Diff(rules, folder["other"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("OLD is over the vocabulary home-care, NEW over ward");
    }

    [Fact]
    public void Readings_are_for_both_or_for_one()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var pair = Pair(rules, new(["period=calendar-year"], [], []));
        pair.Old.Readings["period"].ShouldBe("calendar-year");
        pair.New.Readings["period"].ShouldBe("calendar-year");

        pair = Pair(rules, new([], [], ["period=calendar-year"]));
        pair.Old.Readings.ShouldBeEmpty();
        pair.New.Readings["period"].ShouldBe("calendar-year");
    }

    [Theory]
    [InlineData("--old-reading", "peroid=calendar-year", "OLD: there is no reading peroid (did you mean period?")]
    [InlineData("--new-reading", "period=never", "NEW: the reading period has no value never")]
    [InlineData("--reading", "peroid=calendar-year", "there is no reading peroid")]
    [InlineData("--new-reading", "period", "NEW: --new-reading period: write NAME=VALUE")]
    public void A_reading_that_is_none_is_a_wrong_call(string option, string value, string complaint)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        Call.Of("diff", rules, rules, option, value).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }

    private static Edition Load(string text) => EditionArgument.Load(Nobody(), text);

    private static EditionPair Pair(string rules, PairReadings readings) =>
        EditionPair.Load(Nobody(), rules, rules, readings);

    private static Terminal Nobody() => new(TextWriter.Null, TextWriter.Null);

    private static Call Diff(string old, string @new) => Call.Of("diff", old, @new);

    private static List<string> Files(Edition edition) =>
        [.. edition.Checked.Sources.Select(source => Path.GetFileName(source.Path))];
}
