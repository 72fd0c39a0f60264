using System.Text;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;

namespace Conv.Comparison.Tests.Counting;

public sealed class ChangesFileTests
{
    [Fact]
    public void Every_row_that_differs_is_written_with_its_cause()
    {
        var rows = DataComparer.Rows(
            Walks.Edition(Walks.Published),
            Walks.Draft(("at most    2", "at most    3"), ("otherwise 10", "otherwise 12")),
            Walks.Reader(Walks.Sessions),
            new CountingOptions { Rules = new LineLookup(("at most", "cap"), ("otherwise", "share")) }
        );
        using var stream = new MemoryStream();
        ChangesFile.Write(stream, rows);
        Encoding
            .UTF8.GetString(stream.ToArray())
            .ShouldBe(
                """
                kind,session,person,function,old_decision,old_reasons,old_exceptional,old_amount,new_decision,new_reasons,new_exceptional,new_amount,cause,direct
                attendance,s1,anna,stroll,accepted,,no,10.00,accepted,,no,12.00,share,yes
                attendance,s2,anna,stroll,accepted,,no,10.00,accepted,,no,12.00,share,yes
                attendance,s3,anna,stroll,refused,cap,no,,accepted,,no,12.00,cap,yes
                payment,s3,g1,stroll,refused,cap,,,accepted,,,50.00,cap,yes

                """.ReplaceLineEndings("\n")
            );
    }
}
