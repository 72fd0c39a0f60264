using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>What is wrong with a call is said in the language of the call, or of the files that it names.</summary>
public sealed class ComplaintLanguageTests
{
    private static readonly string[] Calls =
    [
        "",
        "chek conventions",
        "check",
        "check --format",
        "check {0} --format xml",
        "check {0} --fromat json",
        "check nowhere",
        "check {0}/README.md",
        "check {0} --watch --format json",
        "run {0}",
        "run {0} --input a --input b --output c",
        "run {0} --input {1} --output d --workers z",
        "run {0} --input {1} --output d --workers 0",
        "run {0} --input {1} --output d --engine guess",
        "run {0} --input nowhere --output d",
        "run {0} --input {1} --output {1}",
        "run {0} --input {1} --output d --reading perod=rolling",
        "run {0} --input {1} --output d --reading period=x",
        "run {0} --input {1} --output d --policy 1999",
        "run {0} --input {1} --output d --dialect xx",
        "run {0} --input {1} --output d --output-format xx",
        "run {0} --input {1} --output d --previous nowhere",
        "run {0} --input {1} --output d --key nowhere",
        "run {0} --input {1} --output d --previous-input {1}",
        "run {0} --input {1} --output d --expect nowhere",
        "explain {0} --input {1} --beneficiary NOBODY",
        "explain {0} --input {1}",
        "explain {0} --input {1} --row changes.csv",
        "explain {0} --compare {0} --input {1} --beneficiary B1 --policy 1999",
        "timeline {0} --on 2024-02-31",
        "timeline {0} --function nothing",
        "diff {0}",
        "diff {0} {0}:1999",
        "diff {0} {0} --update",
        "diff {0} {0} --only data",
        "diff {0} {0} --population {0}/population.json",
        "diff {0} {0} --approved nowhere.json",
        "readings {0} --csv a.csv",
        "test {0} --filter nothing-is-called-so",
        "fmt - {0}",
        "fuzz --minutes 0",
        "sample {0}",
        "sample {0} --output a.csv --until tomorrow",
        "schema nothing",
        "translate {0}/2024.conv --to xx",
        "init {0}",
        "doc {0} --output {0}",
    ];

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void No_complaint_is_the_English_one(string language)
    {
        foreach (var call in Calls)
        {
            var english = Said(call);
            var other = Said($"{call} --language {language}");
            other.ShouldNotBe(english, call);

            // What stands before the first colon and in the call is the same; the sentences are not.
            foreach (
                var word in new[]
                {
                    "there is",
                    "there are",
                    "name a",
                    "did you mean",
                    "cannot",
                    "is required",
                    "is wanted",
                    "missing",
                }
            )
            {
                other.ShouldNotContain(word, Case.Sensitive, call);
            }
        }
    }

    [Fact]
    public void Without_an_option_the_files_say_the_language()
    {
        var dutch = Path.Combine(Places.Conventions, "nl");

        Call.Of("timeline", dutch, "--function", "nothing").Error.ShouldContain("geen overeenkomst legt ze vast");
    }

    [Fact]
    public void The_layout_of_a_French_file_is_told_in_French() =>
        Call.Of("fmt", "--check", Path.Combine(Places.Conventions, "fr")).Error.ShouldContain("à mettre en page");

    private static string Said(string call)
    {
        var sessions = Path.Combine(Places.Conventions, "samples", "sessions.csv");
        var done = Call.Of([
            .. call.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Replace("{0}", Places.Conventions).Replace("{1}", sessions)),
        ]);
        done.Status.ShouldNotBe(ExitStatus.Fine, call);
        return done.Error;
    }
}
