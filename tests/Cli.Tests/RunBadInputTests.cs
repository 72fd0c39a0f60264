using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class RunBadInputTests
{
    [Fact]
    public void Errors_in_conventions_are_shown_and_stop_the_run()
    {
        using var folder = new Folder();
        var args = RunTests.Args(folder);
        Visits.WriteTo(folder, "convention care-2024 \"x\"\n    uses nothing-here\n");
        var call = Call.Of(args);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldBeEmpty();
        call.Error.ShouldContain("error CONV");
        call.Error.ShouldContain("conv run: the conventions have errors: ");
        Directory.Exists(folder["decided"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--reading", "perid=calendar-year", "there is no reading perid (did you mean period?")]
    [InlineData("--reading", "period=calender-year", "has no value calender-year (did you mean calendar-year?")]
    [InlineData("--reading", "period", "write NAME=VALUE (there are period)")]
    [InlineData("--policy", "care-2025", "there is no convention care-2025 (did you mean care-2024?)")]
    public void An_unknown_name_is_a_wrong_call(string option, string value, string complaint)
    {
        using var folder = new Folder();

        Call.Of([.. RunTests.Args(folder), option, value]).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }

    [Fact]
    public void A_reading_cannot_have_two_values()
    {
        using var folder = new Folder();
        string[] twice = ["--reading", "period=first-visit", "--reading", "period=calendar-year"];

        Call.Of([.. RunTests.Args(folder), .. twice])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("the reading period is given two values, first-visit and calendar-year");
    }

    [Fact]
    public void A_session_file_that_is_not_there_is_a_wrong_call()
    {
        using var folder = new Folder();

        Call.Of("run", Visits.WriteTo(folder), "-i", "nowhere.csv", "-o", folder["decided"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldBe("conv run: --input nowhere.csv: there is no such file");
    }

    [Fact]
    public void A_folder_without_session_files_is_a_wrong_call()
    {
        using var folder = new Folder();

        Call.Of("run", Visits.WriteTo(folder), "-i", folder.Path, "-o", folder["decided"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldEndWith(
                ": there is no session file in this folder (files that end in .csv, .parquet, .arrow, .feather are read as one)"
            );
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a,b\n1,2\n", "the header has no column `visit`, `held`, `act`, `nurse`")]
    [InlineData("visit,held,visit,act,nurse\n", "the header names `visit` more than once")]
    [InlineData("visit;held;act;nurse\n", "separated by commas, not by semicolons")]
    public void A_file_without_a_header_that_fits_is_at_fault(string sessions, string complaint)
    {
        using var folder = new Folder();

        Call.Of(RunTests.Args(folder, sessions)).Complaint(ExitStatus.SubjectAtFault).ShouldContain(complaint);
        Directory.Exists(folder["decided"]).ShouldBeFalse();
    }

    [Fact]
    public void Results_cannot_go_into_a_file()
    {
        using var folder = new Folder();
        var args = RunTests.Args(folder);
        folder.Write("decided", "not a folder");

        Call.Of(args)
            .Complaint(ExitStatus.WrongCall)
            .ShouldEndWith(": a file (name a folder; it is made if there is none)");
    }

    [Fact]
    public void Results_cannot_go_into_a_folder_below_a_file()
    {
        using var folder = new Folder();
        var args = RunTests.Args(folder);
        args[^1] = Path.Combine(folder["sessions.csv"], "decided");

        Call.Of(args).Complaint(ExitStatus.WrongCall).ShouldContain("the results cannot be written");
    }

    [Fact]
    public void Results_do_not_replace_their_own_input()
    {
        using var folder = new Folder();
        var input = folder.Write("decided/attendances.csv", Visits.Sessions);

        Call.Of("run", Visits.WriteTo(folder), "-i", input, "-o", folder["decided"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("the results would replace the input");
        File.ReadAllText(input).ShouldBe(Visits.Sessions);
    }
}
