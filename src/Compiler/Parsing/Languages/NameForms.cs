using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>A form that is another name's already, or not the one that its name has elsewhere.</summary>
/// <param name="Place">The list that it stands in.</param>
/// <param name="Canonical">The name that data have.</param>
/// <param name="Other">The other name; the same name: it has another form elsewhere.</param>
/// <param name="Form">The form that both have; or the one that the name has elsewhere.</param>
internal sealed record FormClash(SourceSpan Place, string Canonical, string Other, string Form)
{
    /// <summary>Whether one name has two forms; otherwise two names have one.</summary>
    public bool IsOfOneName => string.Equals(Canonical, Other, StringComparison.Ordinal);
}

/// <summary>What names are called in the languages, of all files that are read together: a word has the same forms wherever it is a name.</summary>
internal sealed class NameForms
{
    /// <summary>No forms.</summary>
    public static readonly NameForms None = new([]);

    // A quantity that needs no declaration, and so has no forms in a file.
    private const string Hours = "hours";

    private readonly Dictionary<(string Code, string Form), string> _canonical = [];
    private readonly Dictionary<(string Code, string Canonical), NameForm> _forms = [];
    private readonly Dictionary<string, List<(ImmutableArray<string> Words, string Canonical)>> _attributes = [];

    private NameForms(IEnumerable<(string Code, NameForm Form, string Canonical, SourceSpan Place)> forms)
    {
        var clashes = ImmutableArray.CreateBuilder<FormClash>();
        foreach (var (code, form, canonical, place) in forms)
        {
            if (!_canonical.TryAdd((code, form.Name), canonical) && _canonical[(code, form.Name)] != canonical)
            {
                clashes.Add(new FormClash(place, canonical, _canonical[(code, form.Name)], form.Name));
            }

            if (!_forms.TryAdd((code, canonical), form))
            {
                if (_forms[(code, canonical)] != form)
                {
                    clashes.Add(new FormClash(place, canonical, canonical, _forms[(code, canonical)].Written));
                }

                continue;
            }

            // A compound is read by its first part, `Einzel-`, wherever it stands.
            var attribute = form.Attribute ?? form.Name;
            _canonical.TryAdd((code, attribute), canonical);
            var known = _attributes.TryGetValue(code, out var list) ? list : _attributes[code] = [];
            known.Add(
                (
                    [
                        .. attribute
                            .Replace("'", "' ", StringComparison.Ordinal)
                            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    ],
                    canonical
                )
            );
        }

        Clashes = clashes.ToImmutable();
    }

    /// <summary>Forms that could not be told apart, or contradict each other.</summary>
    internal ImmutableArray<FormClash> Clashes { get; }

    /// <summary>The forms that files declare which are read together.</summary>
    public static NameForms OfFiles(IEnumerable<SourceText> sources) => FileTokens.NamesOf(sources);

    /// <summary>Where a file has its lists of forms, brackets among them, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> PlacesIn(SourceText source) =>
        [.. MayBeIn(source) ? Places.GetValue(source, Read) : []];

    private static readonly ConditionalWeakTable<SourceText, List<TextSpan>> Places = [];

    private static List<TextSpan> Read(SourceText source) =>
        [.. FileTokens.Of(source, None).Lists.Select(list => list.Span)];

    /// <summary>Whether a file may declare forms.</summary>
    public static bool MayBeIn(SourceText source) => FileTokens.MayHaveForms(source);

    /// <summary>Whether a language calls any name otherwise than data do.</summary>
    internal bool HasAny(string code) => _attributes.ContainsKey(code);

    /// <summary>The name that data have.</summary>
    internal string CanonicalOf(string code, string form) =>
        _canonical.GetValueOrDefault((code, form)) ?? (form == FileLanguages.Find(code)?.Hours ? Hours : form);

    /// <summary>What a language calls a name where it stands for itself; null: as data do.</summary>
    internal string? In(string code, string canonical) => FormOf(code, canonical)?.Name;

    /// <summary>What a language calls a name; null: as data do.</summary>
    internal NameForm? FormOf(string code, string canonical) =>
        _forms.GetValueOrDefault((code, canonical))
        ?? (
            canonical == Hours && FileLanguages.Find(code) is { } language
                ? new NameForm(code, language.Hours, null)
                : null
        );

    /// <summary>Every name that a language calls otherwise than data do.</summary>
    internal IEnumerable<string> Names => _forms.Keys.Select(form => form.Canonical).Distinct(StringComparer.Ordinal);

    /// <summary>Words beside a noun that stand for a name.</summary>
    internal IReadOnlyList<(ImmutableArray<string> Words, string Canonical)> AttributesOf(string code) =>
        _attributes.TryGetValue(code, out var list) ? list : [];

    /// <summary>The forms that files declare.</summary>
    internal static NameForms Of(IEnumerable<(SourceText Source, ImmutableArray<FormList> Lists)> files) =>
        new(
            files.SelectMany(file =>
                file.Lists.SelectMany(list =>
                    list.Forms.Where(form => form.Code is not null && form.Code != file.Source.Language)
                        .Append(list.Own(file.Source.Language))
                        .OfType<NameForm>()
                        .Select(form => (form.Code!, form, list.Canonical, new SourceSpan(file.Source, list.Span)))
                )
            )
        );
}
