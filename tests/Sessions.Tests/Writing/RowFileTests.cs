using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

public sealed class RowFileTests
{
    // Born on day 0 of the calendar: the evaluator of these tests refuses such a client as `twin`.
    private const string Twin = "born=0001-01-01";

    private static readonly Run Run = Run.Decide(
        new VisitEvaluator(),
        Visits.Read(
            Visits.Line("visit=late", "day=2024-05-04", "client=C1"),
            Visits.Line("visit=V1", "day=2023-12-31", "client=C1"),
            Visits.Line("visit=V2", "day=2024-05-01", "client=C1", "act=talk", "worker=W2"),
            Visits.Line("visit=V2", "day=2024-05-01", "client=C2", "act=talk", "worker=W1"),
            Visits.Line("visit=V3", "day=2024-05-02", "client=C1", "mode="),
            Visits.Line("visit=V4", "day=2024-05-03", "client=C3", Twin),
            Visits.Line("visit=V4", "day=2024-05-03", "client=C1"),
            Visits.Line("visit=V5", "day=2024-05-05", "client=C2", "mode=far"),
            Visits.Line("visit=late", "day=2024-05-04", "client=C4", Twin, "worker=W9")
        )
    );

    [Fact]
    public void Attendances_are_written_in_the_order_in_which_the_input_names_them() =>
        Text.Attendances(Run)
            .ShouldBe(
                """
                visit,client,convention,decision,reasons,exceptional,share
                late,C1,new,refused,cap,no,
                V1,C1,old,accepted,,no,11.00
                V2,C1,new,accepted,,yes,11.00
                V2,C2,new,accepted,,no,11.00
                V3,C1,new,refused,mode;cap,no,
                V4,C3,new,refused,twin,no,
                V4,C1,new,refused,cap,no,
                V5,C2,new,unpriced,,yes,
                late,C4,new,refused,twin,no,

                """
            );

    [Fact]
    public void Payments_carry_the_reasons_of_the_session_or_those_of_its_attendances_as_they_appear() =>
        Text.Payments(Run)
            .ShouldBe(
                """
                visit,worker,convention,decision,reasons,fee
                late,W1,new,refused,cap;twin,
                V1,W1,old,accepted,,75.59
                V2,W2,new,unpriced,,
                V2,W1,new,unpriced,,
                V3,W1,new,refused,mode,
                V4,W1,new,refused,twin;cap,
                V5,W1,new,accepted,,75.59
                late,W9,new,refused,cap;twin,

                """
            );

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(1_00, "1.00")]
    [InlineData(123_45, "123.45")]
    [InlineData(-5, "-0.05")]
    [InlineData(-123_45, "-123.45")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void Amounts_are_written_with_two_decimals(long cents, string text) =>
        Text.Of(stream =>
            {
                using var output = new Utf8Output(stream);
                output.WriteAmount(cents);
            })
            .ShouldBe(text);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void A_cell_has_quotes_where_it_needs_them(string value, string cell) =>
        CsvWriter.Cell(value).ShouldBe(cell);

    [Fact]
    public void A_long_output_is_written_whole()
    {
        var rejects = Enumerable.Range(1, 20_000).Select(line => new Reject(line, "column", "message")).ToArray();

        var text = Text.Of(stream => RowFiles.WriteRejects(stream, rejects));

        text.Split('\n').Length.ShouldBe(20_002);
        text.ShouldEndWith("\n20000,column,message\n");
    }
}
