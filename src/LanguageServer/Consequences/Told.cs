using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Range = Conv.LanguageServer.Protocol.Range;

namespace Conv.LanguageServer.Consequences;

/// <summary>What was told, and of which text.</summary>
/// <param name="Params">What was told.</param>
/// <param name="Sources">The text.</param>
internal sealed record Told(ConsequencesParams Params, ImmutableArray<SourceText> Sources)
{
    /// <summary>Where a place of that text stands in the text of today: what lies behind an edit moves with it.</summary>
    public Range Now(Range then, SourceText now)
    {
        var source = Sources.FirstOrDefault(source => string.Equals(source.Path, now.Path, StringComparison.Ordinal));
        if (source is null || string.Equals(source.Text, now.Text, StringComparison.Ordinal))
        {
            return then;
        }

        var head = source.Text.AsSpan().CommonPrefixLength(now.Text);
        var moved = now.Text.Length - source.Text.Length;
        var start = Moved(Ranges.Offset(source, then.Start));
        var end = Moved(Ranges.Offset(source, then.End));
        return Ranges.Of(now, new TextSpan(start, Math.Max(0, end - start)));

        int Moved(int offset) => Math.Clamp(offset <= head ? offset : offset + moved, 0, now.Text.Length);
    }
}
