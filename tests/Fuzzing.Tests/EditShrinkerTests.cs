using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Fuzzing.Edits;

namespace Conv.Fuzzing.Tests;

public sealed class EditShrinkerTests
{
    [Fact]
    public void What_both_versions_have_and_a_fault_does_not_need_is_left_out_of_both()
    {
        const string Old = "head\n    a\n\nfirst\n    b\n    c\n\nsecond\n    d 1\n    e\n";
        var (old, @new) = EditShrinker.Shrunk(
            [new SourceText("x.conv", Old)],
            [new SourceText("x.conv", Old.Replace("d 1", "d 2"))],
            (before, after) => Has(before, "head", "    e\n", "d 1") && Has(after, "head", "    e\n", "d 2")
        );

        old.ShouldHaveSingleItem().Text.ShouldBe("head\n    d 1\n    e\n");
        @new.ShouldHaveSingleItem().Text.ShouldBe("head\n    d 2\n    e\n");
    }

    private static bool Has(ImmutableArray<SourceText> sources, params string[] pieces) =>
        pieces.All(piece => sources[0].Text.Contains(piece, StringComparison.Ordinal));
}
