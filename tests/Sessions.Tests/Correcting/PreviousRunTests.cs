using System.Text;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Tests.Correcting;

public sealed class PreviousRunTests
{
    [Theory]
    [InlineData("sessions.csv", "V1,2024-03-01", "V1,2024-02-30", "sessions.csv:2: this is no date")]
    [InlineData("sessions.csv", "visit,day", "session,date", "sessions.csv:1: the columns of another vocabulary")]
    [InlineData("sessions.csv", "digest", "hash", "sessions.csv:1: the columns are not visit,day,digest")]
    [InlineData("sessions.csv", ",2024-03-01,", ",2024-03-01,x", "sessions.csv:2: a digest has 32 hexadecimal digits")]
    [InlineData("sessions.csv", "V2,", "V1,", "sessions.csv:3: the session stands here a second time")]
    [InlineData("sessions.csv", "V2,", "=1,", "sessions.csv:3: an identifier was never written so")]
    [InlineData("attendances.csv", "visit,client", "session,patient", "attendances.csv:1: the columns of another")]
    [InlineData("attendances.csv", "accepted", "granted", "attendances.csv:2: a decision is accepted, refused or")]
    [InlineData("attendances.csv", ",no,", ",,", "attendances.csv:2: exceptional is yes or no")]
    [InlineData("attendances.csv", ",11.00", ",", "attendances.csv:2: an amount belongs to what is accepted")]
    [InlineData("attendances.csv", ",11.00", ",11,00", "attendances.csv:2: ")]
    [InlineData("attendances.csv", ",11.00", ",12.00", "attendances.csv: the rows do not add up to the totals")]
    [InlineData("attendances.csv", "V2,", "V3,", "attendances.csv:3: a session that sessions.csv does not have")]
    [InlineData("attendances.csv", "V2,", "V1,", "attendances.csv:3: the row stands here a second time")]
    [InlineData("attendances.csv", "V1,C1", "V1,C9", "attendances.csv:2: a person whom the session never had")]
    [InlineData("payments.csv", "visit,worker", "visit,doctor", "payments.csv:1: the columns of another vocabulary")]
    [InlineData("payments.csv", "75.59", "\"75.59", "payments.csv:2: ")]
    [InlineData("run.json", "{", "[", "run.json:")]
    [InlineData("run.json", "\"policy\"", "\"judge\"", "run.json: this is no report of a run")]
    [InlineData("run.json", "151.18", "1e999", "run.json: this is no report of a run")]
    public void A_file_that_no_run_wrote_is_told_with_its_line(string file, string old, string now, string message)
    {
        var run = Revision.Decide(Visits.Line("visit=V1"), Visits.Line("visit=V2"));
        var files = Revision.Files(run, Revision.Key);
        files[file].ShouldContain(old);
        files[file] = files[file].Replace(old, now, StringComparison.Ordinal);

        var exception = Should.Throw<PreviousRunException>(() => Revision.Of(files, run, again: null));

        exception.Message.ShouldStartWith(message);
        exception.Message.ShouldNotContain("C1");
    }

    [Theory]
    [InlineData("sessions.csv")]
    [InlineData("attendances.csv")]
    [InlineData("payments.csv")]
    [InlineData("run.json")]
    public void A_file_that_is_empty_binary_or_cut_is_refused(string file)
    {
        var run = Revision.Decide([.. RandomVisits.Lines(3, 60)]);
        var whole = Revision.Files(run, Revision.Key);
        foreach (var text in (string[])["", "\0\0", "\"", whole[file][..^1], whole[file][..(whole[file].Length / 2)]])
        {
            var files = new Dictionary<string, string>(whole, StringComparer.Ordinal) { [file] = text };
            if (!string.Equals(text + "\n", whole[file], StringComparison.Ordinal))
            {
                Should.Throw<PreviousRunException>(() => Revision.Of(files, run, again: null)).File.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void What_the_sessions_were_is_known_from_the_file_or_by_the_key_of_that_run()
    {
        var run = Revision.Decide(Visits.Line("visit=V1"));
        var other = Revision.Decide(Visits.Line("visit=V1", "client=C2"));

        Complaint(null, null, null)
            .ShouldBe("sessions.csv: it has no digests: the session file of that run is needed as well");
        Complaint(Revision.Key, null, new SessionKey("another key, 16+"u8))
            .ShouldBe("sessions.csv: its digests are made with another key");
        Complaint(null, other, null)
            .ShouldBe("run.json: the run decided another session file than the one that is given as its input");
        Revision.Of(Revision.Files(run, Revision.Key), run, again: null, Revision.Key).Rows.ShouldBeEmpty();
        Revision.Of(Revision.Files(run), run, again: run).Rows.ShouldBeEmpty();

        string Complaint(SessionKey? written, Run? again, SessionKey? key) =>
            Should
                .Throw<PreviousRunException>(() => Revision.Of(Revision.Files(run, written), run, again, key))
                .Message;
    }

    [Fact]
    public void A_report_that_says_nothing_is_refused() =>
        Should
            .Throw<PreviousRunException>(() => PreviousReport.Read(Encoding.UTF8.GetBytes("null")))
            .Message.ShouldBe("run.json: this is no report of a run");
}
