using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>Says on what it hangs that something was not proved.</summary>
internal static class Dependence
{
    /// <summary>On comparisons that cannot be read, in the words of the text, each once.</summary>
    public static LocalizableText On(IEnumerable<string> comparisons)
    {
        var all = string.Join(", ", comparisons.Distinct(StringComparer.Ordinal).Select(text => $"`{text}`"));
        return new(
            $"it depends on {all}",
            $"cela dépend de {all}",
            $"het hangt af van {all}",
            $"es hängt ab von {all}"
        );
    }
}
