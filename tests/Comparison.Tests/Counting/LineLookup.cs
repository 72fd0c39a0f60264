using System.Collections.Immutable;
using Conv.Comparison.Counting.Options;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Counting;

/// <summary>Says that rules changed by what their lines say: a text that the line of a place holds, and the id of the change.</summary>
internal sealed class LineLookup(params (string Text, string Id)[] changes) : IRuleLookup
{
    public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null)
    {
        var text = place.Source.Text;
        var from = text.LastIndexOf('\n', Math.Max(0, place.Span.Start - 1)) + 1;
        var to = text.IndexOf('\n', place.Span.Start);
        var line = text[from..(to < 0 ? text.Length : to)];
        return
        [
            .. changes.Where(one => line.Contains(one.Text, StringComparison.Ordinal)).Select(one => one.Id).Order(),
        ];
    }
}
