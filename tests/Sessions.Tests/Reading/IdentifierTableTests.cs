using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

/// <summary>Whoever writes a file chooses its identifiers: no choice may make the tables of the reader slow.</summary>
public sealed class IdentifierTableTests
{
    private const int Count = 64_000;

    public static TheoryData<string> Shapes =>
        ["P{0}", "{0:x16}", "{0:d20}", "{1}{0:d9}", "same-beginning-of-40-characters-and-then-{0}", "{0}-{0}-{0}"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Sixty_four_thousand_identifiers_are_found_in_few_probes_each(string shape)
    {
        var table = new IdentifierTable();
        for (var i = 0; i < Count; i++)
        {
            table.Intern(Encoding.ASCII.GetBytes(string.Format(null, shape, i * 65_536L, (char)('A' + (i % 26)))));
        }

        table.Count.ShouldBe(Count);
        table.Probes().ShouldBeLessThan(20L * Count);
    }

    // The hash of a pair was its halves mixed by a rule that everybody knows: these pairs all had one.
    [Fact]
    public void Pairs_of_numbers_that_were_chosen_to_meet_do_not()
    {
        var keys = new SeededKeys();

        Enumerable
            .Range(0, Count)
            .Select(i => keys.GetHashCode(((long)i << 32) | (uint)(i ^ 0x5A5A5A)))
            .Distinct()
            .Count()
            .ShouldBeGreaterThan(Count - (Count / 100));
    }

    // Computed by another program, whose value for 2 and 4 rounds is that of the authors of SipHash.
    [Fact]
    public void The_hash_is_SipHash_under_its_key()
    {
        byte[] key = [.. Enumerable.Range(0, SipHash.KeyLength).Select(i => (byte)i)];

        new SipHash(key).Of([.. key[..15]]).ShouldBe(0xD320D86D2A519956);
    }
}
