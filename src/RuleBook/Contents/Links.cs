using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Naming;
using Conv.Compiler.Text;

namespace Conv.RuleBook.Contents;

/// <summary>Which name in the files leads to which page, and so what reads what.</summary>
internal sealed class Links
{
    private static readonly EntryKind[] NotFollowed =
    [
        EntryKind.Convention,
        EntryKind.Vocabulary,
        EntryKind.Function,
        EntryKind.FunctionGroup,
        EntryKind.Fact,
        EntryKind.Reason,
        EntryKind.Payer,
        EntryKind.Source,
        EntryKind.Reading,
    ];

    private readonly ILookup<string, Entry> _byPath;
    private readonly Dictionary<string, ImmutableArray<Link>> _links;
    private readonly ILookup<Entry, Entry> _reads;
    private readonly ILookup<Entry, Entry> _readBy;

    public Links(CheckedProgram program, ImmutableArray<Entry> entries)
    {
        _byPath = entries.ToLookup(entry => entry.Place.Source.Path, StringComparer.Ordinal);
        var names = NameIndex.Of(program.Sources, program.Files);
        _links = names
            .Occurrences.Select(name => (name, Target: names.SymbolOf(name) is { } symbol ? EntryOf(symbol) : null))
            .Where(one => one.Target is not null)
            .Select(one => new Link(one.name.Place, one.Target!, one.name.Role.Declares))
            .GroupBy(link => link.Place.Source.Path, StringComparer.Ordinal)
            .ToDictionary(
                file => file.Key,
                file => file.OrderBy(link => link.Place.Span.Start).ToImmutableArray(),
                StringComparer.Ordinal
            );
        var pairs = entries
            .SelectMany(entry => Within(entry.Place).Select(link => (From: entry, To: link.Target)))
            .Where(pair => pair.From != pair.To)
            .Distinct()
            .ToList();
        _reads = pairs.ToLookup(pair => pair.From, pair => pair.To);
        _readBy = pairs.ToLookup(pair => pair.To, pair => pair.From);
    }

    /// <summary>The names within a piece of a file that lead somewhere, in the order of the text.</summary>
    public IEnumerable<Link> Within(SourceSpan place)
    {
        var links = _links.GetValueOrDefault(place.Source.Path, []);
        var (first, behind) = (0, links.Length);
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            (first, behind) =
                links[middle].Place.Span.Start < place.Span.Start ? (middle + 1, behind) : (first, middle);
        }

        for (var i = first; i < links.Length && links[i].Place.Span.End <= place.Span.End; i++)
        {
            yield return links[i];
        }
    }

    /// <summary>What an entry reads, in the order in which it names them.</summary>
    public IEnumerable<Entry> ReadsOf(Entry entry) => _reads[entry];

    /// <summary>What reads an entry, in the order of the files.</summary>
    public IEnumerable<Entry> ReadersOf(Entry entry) => _readBy[entry];

    /// <summary>The entry around a place, the innermost; null: there is none.</summary>
    public Entry? At(SourceSpan place) =>
        _byPath[place.Source.Path]
            .Where(entry => entry.Place.Span.Contains(place.Span))
            .MinBy(entry => entry.Place.Span.Length);

    /// <summary>What declares rules of a function: itself, and what is for it or for a group in which it is.</summary>
    public IEnumerable<Entry> DeclaringRulesOf(Entry function)
    {
        var named = new List<Entry> { function };
        for (var i = 0; i < named.Count; i++)
        {
            named.AddRange(
                ReadersOf(named[i]).Where(one => one.Kind == EntryKind.FunctionGroup && !named.Contains(one))
            );
        }

        return named
            .SelectMany(ReadersOf)
            .Where(one =>
                one.Kind is EntryKind.Fee or EntryKind.Share or EntryKind.Rules
                && one.Place.Source == function.Place.Source
            )
            .Prepend(function)
            .Distinct();
    }

    /// <summary>The readings on which some entries depend, by themselves or by what they read.</summary>
    public IEnumerable<Entry> ReadingsBehind(IEnumerable<Entry> entries)
    {
        var left = new Queue<Entry>(entries);
        var seen = left.ToHashSet();
        var found = new List<Entry>();
        while (left.TryDequeue(out var next))
        {
            foreach (var read in ReadsOf(next).Where(seen.Add))
            {
                if (read.Kind == EntryKind.Reading)
                {
                    found.Add(read);
                }
                else if (!NotFollowed.Contains(read.Kind))
                {
                    left.Enqueue(read);
                }
            }
        }

        return found;
    }

    // A value belongs to its fact or category, an alternative to its reading; people of scenarios have no page.
    private Entry? EntryOf(Symbol symbol) => symbol.Kind == NameKind.Person ? null : At(symbol.Place);
}

/// <summary>A name that leads to a page.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Declares">Whether it is declared there.</param>
internal sealed record Link(SourceSpan Place, Entry Target, bool Declares);
