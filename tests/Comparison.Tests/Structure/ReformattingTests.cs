using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Structure;

/// <summary>Whatever the page looks like: where its words are the same, no rule changed.</summary>
public sealed class ReformattingTests
{
    [Theory]
    [InlineData("conventions", 1)]
    [InlineData("conventions", 2)]
    [InlineData("conventions/examples/family-ceiling", 3)]
    [InlineData("conventions/examples/physiotherapy", 4)]
    [InlineData("conventions/examples/mobility-allowance", 5)]
    [InlineData("conventions/examples/regional-dietetics", 6)]
    [InlineData("conventions/examples/thermal-cure", 7)]
    [InlineData("conventions/examples/wound-care", 8)]
    [InlineData("conventions/examples/headache-treatment", 9)]
    [InlineData("conventions/examples/consultation-points", 10)]
    public void Other_white_space_comments_and_another_order_of_declarations_are_no_change(string folder, int seed)
    {
        var files = RepositoryFiles.Conventions(folder);
        var random = new Random(seed);
        var old = Edition(files);
        var now = Edition([.. files.Select(file => Shuffled(file, random))]);

        now.Checked.Sources.ShouldNotBe(files);
        Pages.Changes(old, now).ShouldBeEmpty();
    }

    private static Edition Edition(ImmutableArray<SourceText> files) =>
        new(
            "edition",
            ProgramChecker.Require(Compilation.Create(files)),
            Convention: null,
            ImmutableSortedDictionary<string, string>.Empty
        );

    // A convention is its header and declarations, in any order; the pieces are cut where declarations begin.
    private static SourceText Shuffled(SourceText file, Random random)
    {
        var declarations = Compilation.Create([file]).Files[0].Declarations;
        var head = file.Text[..declarations[0].Span.Start];
        var pieces = declarations.Select(one => file.Slice(one.Span)).ToArray();
        random.Shuffle(pieces);
        return new SourceText(file.Path, string.Join('\n', pieces.Prepend(head).Select(one => Spaced(one, random))));
    }

    private static string Spaced(string text, Random random)
    {
        var spaced = new StringBuilder();
        var close = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            close =
                close != '\0' ? (mark == close ? '\0' : close)
                : mark == '"' ? '"'
                : mark == '[' ? ']'
                : mark == '#' ? '\n'
                : '\0';
            spaced.Append(mark);
            // A number and its percent sign are one word.
            var isWithin = i + 1 < text.Length && text[i + 1] == '%';
            if (close == '\0' && !isWithin && mark is ' ' or '\n')
            {
                spaced.Append(
                    random.Next(6) switch
                    {
                        0 => "  ",
                        1 => "\n",
                        2 => "# a remark [about \"nothing\n",
                        3 => "\t\r\n",
                        _ => "",
                    }
                );
            }
        }

        return spaced.ToString();
    }
}
