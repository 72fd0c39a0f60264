using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class HeaderTests
{
    [Fact]
    public void Columns_come_in_any_order_and_unknown_ones_are_ignored()
    {
        var table = Visits.ReadText("remark,worker,act,day,remark,visit\n\"a, b\",W1,care,2024-03-01,=1+1,V1\n");

        table.Rejects.ShouldBeEmpty();
        table.SessionIds[0].ShouldBe("V1");
        table.ProviderIds[0].ShouldBe("W1");
    }

    [Fact]
    public void A_column_that_the_file_does_not_have_is_missing_everywhere()
    {
        var batch = Visits.ReadText("visit,day,act,worker\nV1,2024-03-01,care,W1\n").Batch;

        batch.AttendanceCount.ShouldBe(0);
        batch.SessionFacts.Values[0].ShouldBe([Runtime.Missing.Value]);
        batch.SessionFacts.Numbers[0].ShouldBe([Runtime.Missing.Number]);
        batch.SessionFacts.Identifiers[0].ShouldBe([-1]);
    }

    [Theory]
    [InlineData("day,act,worker\n", "the header has no column `visit`")]
    [InlineData("client\n", "the header has no column `visit`, `day`, `act`, `worker`")]
    [InlineData("visit,Day,act,worker\n", "the header has no column `day`")]
    [InlineData("visit, day,act,worker\n", "the header has no column `day`")]
    [InlineData("visit,day,act,worker,day,client,client,x,x\n", "the header names `client`, `day` more than once")]
    [InlineData("visit,visit,act,worker\n", "the header has no column `day`; the header names `visit` more than once")]
    [InlineData(
        "visit;day;act;worker\nV1;2024-03-01;care;W1\n",
        "the header has no column `visit`, `day`, `act`, `worker`; values must be separated by commas, not by semicolons"
    )]
    [InlineData("visit,\"day,act\n", "line 1, which must name the columns, is broken: a quote is not closed")]
    [InlineData("\n\nvisit,da\"y\n", "line 3, which must name the columns, is broken: a quote within a value")]
    [InlineData("v\0i\0s\0i\0t\0", "the file is UTF-16 (\"Unicode text\"), not UTF-8: save it as CSV UTF-8")]
    [InlineData("\0\0\0\0", "the file is not UTF-8 text: save it as CSV in UTF-8")]
    [InlineData("", "the file is empty: its first line must name the columns")]
    [InlineData("\uFEFF\n\n", "the file is empty: its first line must name the columns")]
    public void A_file_without_a_usable_header_is_refused_in_one_message(string text, string message) =>
        Should.Throw<SessionFileException>(() => Visits.ReadText(text)).Message.ShouldStartWith(message);

    [Fact]
    public void A_header_without_lines_is_a_file_without_sessions()
    {
        var table = Visits.ReadText(Visits.Header);

        table.Records.ShouldBe(0);
        table.Batch.SessionCount.ShouldBe(0);
        table.Batch.TrajectoryCount.ShouldBe(0);
        table.Rejects.ShouldBeEmpty();
    }

    [Fact]
    public void A_header_may_have_quotes_and_a_byte_order_mark()
    {
        var table = Visits.ReadText("\uFEFF\"visit\",\"day\",act,worker\nV1,2024-03-01,care,W1\n");

        table.Batch.SessionCount.ShouldBe(1);
    }

    [Fact]
    public void Ten_thousand_columns_are_no_obstacle()
    {
        var others = string.Concat(Enumerable.Range(0, 10_000).Select(i => $",x{i}"));
        var values = string.Concat(Enumerable.Range(0, 10_000).Select(i => $",{i}"));

        Visits.ReadText($"visit,day,act{others},worker\nV1,2024-03-01,care{values},W1\n").Rejects.ShouldBeEmpty();
    }
}
