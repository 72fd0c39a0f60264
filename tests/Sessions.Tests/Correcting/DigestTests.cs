using System.Security.Cryptography;
using System.Text;
using Conv.Sessions.Correcting;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Correcting;

public sealed class DigestTests
{
    private static readonly string[] Full =
    [
        "site=S1",
        "people=3",
        "time=45",
        "urgent=yes",
        "grade=junior",
        "born=1990-01-01",
        "aided=yes",
        "consent=2024-01-01",
    ];

    [Fact]
    public void Sessions_are_listed_with_their_dates_alone_in_order_of_first_appearance()
    {
        var run = Revision.Decide(
            Visits.Line("visit=V2", "day=2024-03-02"),
            Visits.Line("visit=V1", "day=2024-03-01"),
            Visits.Line("visit=V3", "day=?"),
            Visits.Line("visit=V2", "day=2024-03-02", "client=C2")
        );

        Revision.Sessions(run).ShouldBe("visit,day\nV2,2024-03-02\nV1,2024-03-01\n");
    }

    [Fact]
    public void A_digest_is_the_start_of_a_hash_that_only_who_has_the_key_can_compute()
    {
        var run = Revision.Decide(Visits.Line("visit=V1", "worker=W2", "born=1990-01-01", "aided=no"));
        var day = new DateOnly(2024, 3, 1).DayNumber;
        var text = $"act=care\nday={day}\nmode=near\nworker=W2\nclient=C1\nborn={new DateOnly(1990, 1, 1).DayNumber}\n";

        var hash = HMACSHA256.HashData("0123456789abcdef"u8, Encoding.UTF8.GetBytes(text));

        Revision
            .Sessions(run, Revision.Key)
            .ShouldBe($"visit,day,digest\nV1,2024-03-01,{Convert.ToHexStringLower(hash)[..32]}\n");
    }

    [Fact]
    public void A_key_that_can_be_guessed_is_none() =>
        Should.Throw<ArgumentException>(() => new SessionKey("0123456789abcde"u8)).Message.ShouldContain("16 bytes");

    [Fact]
    public void Keys_are_told_apart_by_what_gives_none_away()
    {
        Revision.Key.Id.Length.ShouldBe(16);
        Revision.Key.Id.ShouldNotBe(new SessionKey("0123456789abcdeg"u8).Id);
    }

    [Fact]
    public void The_order_of_lines_and_columns_and_what_only_other_lines_say_does_not_matter()
    {
        var one = Visits.ReadText(
            "visit,day,act,mode,worker,client,born\nV1,2024-03-01,care,near,W1,C1,1990-01-01\nV1,,,,W2,C2,1991-01-01\n"
        );
        var other = Visits.ReadText(
            "client,worker,born,mode,act,day,visit,note\nC2,W2,1991-01-01,near,care,2024-03-01,V1,x\nC1,W1,1990-01-01,,,,V1,y\n"
        );

        Digests(one).ShouldBe(Digests(other));
    }

    [Theory]
    [InlineData("site=S2")]
    [InlineData("site=")]
    [InlineData("day=2024-03-02")]
    [InlineData("act=talk")]
    [InlineData("mode=far")]
    [InlineData("people=4")]
    [InlineData("time=46")]
    [InlineData("urgent=no")]
    [InlineData("urgent=")]
    [InlineData("grade=senior")]
    [InlineData("worker=W9")]
    [InlineData("client=C9")]
    [InlineData("client=")]
    [InlineData("born=1990-01-02")]
    [InlineData("aided=no")]
    [InlineData("consent=")]
    public void Any_fact_that_changes_changes_the_digest(string change) =>
        Digests(Visits.Read(Visits.Line([.. Full, change]))).ShouldNotBe(Digests(Visits.Read(Visits.Line(Full))));

    [Fact]
    public void An_answer_that_an_empty_cell_gives_as_well_is_the_same_answer() =>
        Digests(Visits.Read(Visits.Line("aided=no"))).ShouldBe(Digests(Visits.Read(Visits.Line("aided="))));

    [Fact]
    public void Facts_of_one_person_are_not_those_of_another() =>
        Digests(Visits.Read(Visits.Line("client=C1", "born=1990-01-01"), Visits.Line("client=C2")))
            .ShouldNotBe(Digests(Visits.Read(Visits.Line("client=C1"), Visits.Line("client=C2", "born=1990-01-01"))));

    private static UInt128[] Digests(SessionTable table) => SessionDigests.Of(table, Visits.Functions, Revision.Key);
}
