using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding;

/// <summary>A convention stands after the one it follows; those in a circle are reported and left out.</summary>
internal static class ConventionOrder
{
    /// <summary>The first day of the first convention that follows one; null: none does, or none says when.</summary>
    public static Day? ReplacedFrom(
        ConventionHeaderSyntax header,
        IEnumerable<(ConventionHeaderSyntax Header, FileBinder File)> conventions
    ) =>
        conventions
            .Where(convention =>
                string.Equals(Follows(convention.Header)?.Name.Text, header.Name.Text, StringComparison.Ordinal)
            )
            .Select(convention => Dates.Day(convention.Header.Clauses.OfType<InForceSyntax>().FirstOrDefault()?.From))
            .Min();

    /// <summary>The conventions that stand in no circle.</summary>
    public static IEnumerable<(ConventionHeaderSyntax Header, FileBinder File)> Of(
        IEnumerable<(ConventionHeaderSyntax Header, FileBinder File)> conventions
    )
    {
        var left = conventions
            .OrderBy(convention =>
                convention.Header.Clauses.OfType<InForceSyntax>().FirstOrDefault()?.From.Value ?? DateOnly.MaxValue
            )
            .ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var next = left.FindIndex(pair =>
                Follows(pair.Header) is not { } follows
                || done.Contains(follows.Name.Text)
                || !left.Any(other =>
                    string.Equals(other.Header.Name.Text, follows.Name.Text, StringComparison.Ordinal)
                )
            );
            if (next < 0)
            {
                ReportCircle(left);
                yield break;
            }

            var (chosen, binder) = left[next];
            left.RemoveAt(next);
            done.Add(chosen.Name.Text);
            yield return (chosen, binder);
        }
    }

    // Each of those left follows another of them; from any of them the way leads into the circle.
    private static void ReportCircle(List<(ConventionHeaderSyntax Header, FileBinder File)> left)
    {
        var way = new List<(ConventionHeaderSyntax Header, FileBinder File)>();
        for (
            var next = left[0];
            !way.Contains(next);
            next = left.Find(pair => Name(pair) == Follows(way[^1].Header)!.Name.Text)
        )
        {
            way.Add(next);
        }

        var back = Follows(way[^1].Header)!;
        var circle = way.SkipWhile(pair => Name(pair) != back.Name.Text).ToList();
        var chain = string.Join(" → ", circle.Append(circle[0]).Select(pair => $"`{Name(pair)}`"));
        var finding = Diagnostic.Create(NameDescriptors.Circular, circle[^1].File.At(back), Name(circle[0]), chain);
        finding = circle.Aggregate(
            finding,
            (diagnostic, link) =>
                diagnostic.WithRelated(
                    link.File.At(link.Header.Name),
                    new LocalizableText(
                        $"`{Name(link)}` begins here",
                        $"`{Name(link)}` commence ici",
                        $"`{Name(link)}` begint hier",
                        $"`{Name(link)}` beginnt hier"
                    )
                )
        );
        circle[^1].File.Findings.Add(finding);

        static string Name((ConventionHeaderSyntax Header, FileBinder File) candidate) => candidate.Header.Name.Text;
    }

    private static FollowsSyntax? Follows(ConventionHeaderSyntax header) =>
        header.Clauses.OfType<FollowsSyntax>().FirstOrDefault();
}
