using System.Diagnostics;
using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Tests;

public sealed class ConsequencesTests
{
    private const string Sessions = """
        session,date,function,place,provider,beneficiary,birth_date
        s1,2023-01-10,visit,hall,p,ann,2015-05-05
        s2,2023-01-11,visit,hall,p,bob,1990-01-01
        s3,2023-02-10,visit,field,p,ann,2015-05-05
        s4,2024-03-10,visit,hall,p,ann,2015-05-05

        """;

    private static readonly ServerSettings AsOpened = new(null, Published: "opening");

    [Fact]
    public async Task An_edit_is_told_with_its_scenarios_its_regions_and_its_euros()
    {
        await using var editor = await Editor.Start(AsOpened, [.. Files.All, ("sessions.csv", Sessions)]);
        await editor.Open("vouchers.conv");
        var nothing = await editor.Consequences(told => told.State == "current");
        nothing.Rules.ShouldBeEmpty();
        nothing.Proved!.Changes.ShouldBeEmpty();
        nothing.Money!.Changed.Attendances.ShouldBe(0);

        await editor.Change("vouchers.conv", Replace("otherwise 1 EUR", "otherwise 2 EUR"));
        var first = await editor.Consequences(told => told.Rules.Length > 0);
        first.State.ShouldBe("working", "rules and scenarios come before the rest");
        first.Proved.ShouldBeNull();
        var told = await editor.Consequences(told => told.State == "current");
        told.Against.ShouldBe("as it was opened");
        told.Problems.ShouldBeEmpty();
        var rule = told.Rules.ShouldHaveSingleItem();
        rule.Text.ShouldBe("share of visit changed: otherwise {1 → 2} EUR");
        rule.Proved.ShouldBe(["visit: share 1.00 EUR → 2.00 EUR"]);
        rule.Money!.Insurer.ShouldBe(-1);
        rule.Money.Attendances.ShouldBe(1, "bob is grown up");
        rule.IsAlone.ShouldBeTrue();
        told.Proved!.IsComplete.ShouldBeTrue();
        told.Proved.Changes[0].Regions[0].Example[^1].New.ShouldContain("2.00 EUR");
        told.Money!.Sessions.ShouldBe(4);
        told.Money.ByRule.ShouldBeTrue();
        told.Headline.ShouldContain("the insurer pays 1.00 EUR less");

        await editor.Proved();
        (await Lens(editor)).ShouldContain("visit: share 1.00 EUR → 2.00 EUR · 1 attendance, -1.00 EUR");
        var asked = await editor.Ask<ConsequencesParams>(
            "conv/consequences",
            new ConsequencesQuestion(new DocumentId(editor.UriOf("vouchers.conv")))
        );
        asked.Headline.ShouldBe(told.Headline);
    }

    [Fact]
    public async Task A_scenario_flips_by_the_rule_that_decides_it_now()
    {
        await using var editor = await Editor.Start(AsOpened, Files.All);
        await editor.Open("vouchers.conv");
        await editor.Consequences(told => told.State == "current");
        await editor.Change("vouchers.conv", Replace("2 sessions per season", "1 sessions per season"));
        await editor.Change("vouchers.conv", Replace("otherwise 1 EUR", "otherwise 3 EUR"));
        var told = await editor.Consequences(told => told is { State: "current", Rules.Length: 2 });
        var flip = told.Scenarios.ShouldHaveSingleItem();
        flip.Title.ShouldBe("two visits a year");
        flip.Passes.ShouldBeFalse();
        flip.Text.ShouldBe("ann: expected accepted, decided refused full");
        told.Rules.Single(rule => rule.Scenarios.Length > 0).Text.ShouldContain("sessions per season");
        told.Problems.ShouldContain(problem => problem.Contains("no session file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_leave_what_was_told_and_mark_it()
    {
        await using var editor = await Editor.Start(AsOpened, Files.All);
        await editor.Open("vouchers.conv");
        await editor.Consequences(told => told.State == "current");
        await editor.Change("vouchers.conv", Replace("otherwise 1 EUR", "otherwise 2 EUR"));
        await editor.Consequences(told => told is { State: "current", Rules.Length: 1 });
        await editor.Change("vouchers.conv", Insert("# Sport", "\n\n"));
        (await editor.Consequences(told => told.State == "typing")).Rules.Length.ShouldBe(1);
        await editor.Consequences(told => told.State == "current");
        await editor.Change("vouchers.conv", new ContentChange(new(new(0, 0), new(0, 0)), "vouchers "));
        var broken = await editor.Consequences(told => told.State == "broken");
        broken.Rules.Length.ShouldBe(1);
        (await Lens(editor)).ShouldContain("before the error: visit: share 1.00 EUR → 2.00 EUR");
    }

    [Fact]
    public async Task What_an_edit_does_not_touch_is_not_worked_out_again()
    {
        var other =
            Files.Rules
            + """


                function talk
                    registers  beneficiaries
                    fee        1 EUR
                    share      0 EUR

                scenario "a talk"
                    beneficiary ann with birth_date 2015-05-05
                    2023-02-01  talk  => accepted, share 0 EUR
                """;
        await using var editor = await Editor.Start(
            AsOpened,
            ("sport.conv", Files.Words),
            ("vouchers.conv", other),
            ("sessions.csv", Sessions)
        );
        await editor.Open("vouchers.conv");
        var opening = await editor.Consequences(told => told.State == "current");
        Again(opening, "scenarios").ShouldBe(2);
        Again(opening, "sessions").ShouldBe(1);

        await editor.Change("vouchers.conv", Insert("# Sport", "# One line more.\n"));
        var comment = await editor.Consequences(told => told.State == "current");
        comment.Phases.Where(phase => phase.Name != "rules").ShouldAllBe(phase => phase.Again == 0);

        await editor.Change("vouchers.conv", Replace(other, "otherwise 1 EUR", "otherwise 2 EUR", line: 1));
        var edit = await editor.Consequences(told => told is { State: "current", Rules.Length: 1 });
        Again(edit, "scenarios").ShouldBe(1, "the talk is another function");
        Again(edit, "sessions").ShouldBe(0);
        Again(edit, "proofs").ShouldBeGreaterThan(0);
        edit.Rules[0].Place!.Range.Start.Line.ShouldBe(Place(other, "otherwise").Line + 1);

        await editor.Change("vouchers.conv", Insert("# Sport", "# And another.\n"));
        var again = await editor.Consequences(told => told.State == "current");
        again.Rules.Length.ShouldBe(1);
        again.Phases.Where(phase => phase.Name != "rules").ShouldAllBe(phase => phase.Again == 0);
    }

    [Fact]
    public async Task The_last_commit_is_the_published_version_where_there_is_one()
    {
        await using var editor = await Editor.With(Files.All);
        Git(editor.Folder[""], "init", "-q");
        Git(editor.Folder[""], "add", ".");
        Git(editor.Folder[""], "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "Published");
        editor.Folder.Write(
            "vouchers.conv",
            Files.Rules.Replace("otherwise 1 EUR", "otherwise 2 EUR", StringComparison.Ordinal)
        );
        await editor.Open("vouchers.conv");
        var told = await editor.Consequences(told => told.State == "current");
        told.Against.ShouldStartWith("git HEAD ");
        told.Rules.ShouldHaveSingleItem();
        var published = await editor.Ask<PublishedText>("conv/published", editor.Document("vouchers.conv"));
        published.Text.ShouldBe(Files.Rules);

        Git(editor.Folder[""], "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "The next");
        await editor.Tell("textDocument/didSave", editor.Document("vouchers.conv"));
        (await editor.Consequences(told => told.State == "current")).Rules.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_folder_and_another_file_are_a_setting_that_may_change()
    {
        using var published = new Folder();
        published.Write("sport.conv", Files.Words);
        published.Write("vouchers.conv", Files.Rules.Replace("at most    2", "at most    3", StringComparison.Ordinal));
        published.Write("other.csv", Sessions);
        await using var editor = await Editor.With(Files.All);
        await editor.Open("vouchers.conv");
        (await editor.Consequences(told => told.State == "current")).Rules.ShouldBeEmpty();
        await editor.Tell(
            "workspace/didChangeConfiguration",
            new ChangedSettings(new SettingsOfServers(new ServerSettings(null, published[""], published["other.csv"])))
        );
        var told = await editor.Consequences(told => told is { State: "current", Rules.Length: > 0 });
        told.Rules[0].Text.ShouldContain("{3 → 2} sessions per season");
        told.Money!.File.ShouldBe(published["other.csv"]);
    }

    private static int Again(ConsequencesParams told, string phase) =>
        told.Phases.Single(one => one.Name == phase).Again;

    private static Position Place(string text, string words) =>
        Editor.PlaceOf(text, text.IndexOf(words, StringComparison.Ordinal));

    private static ContentChange Replace(string old, string now) => Replace(Files.Rules, old, now);

    private static ContentChange Replace(string text, string old, string now, int line = 0)
    {
        var (start, end) = (
            Place(text, old),
            Editor.PlaceOf(text, text.IndexOf(old, StringComparison.Ordinal) + old.Length)
        );
        return new ContentChange(
            new(start with { Line = start.Line + line }, end with { Line = end.Line + line }),
            now
        );
    }

    private static ContentChange Insert(string before, string text)
    {
        var place = Place(Files.Rules, before);
        return new ContentChange(new(place, place), text);
    }

    private static async Task<IEnumerable<string>> Lens(Editor editor) =>
        (await editor.Ask<CodeLens[]>("textDocument/codeLens", editor.Document("vouchers.conv"))).Select(lens =>
            lens.Command.Title
        );

    private static void Git(string folder, params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = folder })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
