using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Names;

/// <summary>Functions under one name: a function, or a group of them.</summary>
internal sealed record FunctionEntry(SourceSpan Place, ImmutableArray<FunctionSymbol> Functions, bool IsGroup);

/// <summary>The names that a file can use: its own, and those of the vocabulary. A kind of thing, a table.</summary>
internal sealed class NameScope(NameScope? parent, IEnumerable<string> unreadable)
{
    private readonly HashSet<string> _unreadable = new(unreadable, StringComparer.Ordinal);

    /// <summary>Facts, categories, quantities, amounts.</summary>
    public Table<NamedValue> Values { get; } = new(parent?.Values);

    public Table<Deferred<ConditionDefinition>> Conditions { get; } = new(parent?.Conditions);

    public Table<Deferred<BoundWindow>> Windows { get; } = new(parent?.Windows);

    public Table<FunctionEntry> Functions { get; } = new(parent?.Functions);

    public Table<ReadingSymbol> Readings { get; } = new(parent?.Readings);

    public Table<SourceSymbol> Sources { get; } = new(parent?.Sources);

    /// <summary>The names of each convention of the run.</summary>
    public Dictionary<string, NameScope> Conventions { get; } = parent?.Conventions ?? new(StringComparer.Ordinal);

    /// <summary>The definitions that are being bound, the outermost first: a definition that is needed again here needs itself.</summary>
    public List<(string Name, SourceSpan Place)> Open { get; } = parent?.Open ?? [];

    /// <summary>Whether the convention that this one follows could not be read, so that names of it are unknown here.</summary>
    public bool LacksFollowed { get; set; }

    /// <summary>What a name is called here, whatever kind of thing it names; null where nothing has it.</summary>
    public LocalizableText? KindOf(string name) =>
        Values.Find(name) is { } value ? value.Kind
        : Conditions.Find(name) is not null ? Phrases.ACondition
        : Windows.Find(name) is not null ? new LocalizableText("a window", "une période", "een periode", "ein Zeitraum")
        : Functions.Find(name) is { } entry
            ? (
                entry.IsGroup
                    ? new LocalizableText(
                        "a group of functions",
                        "un groupe de fonctions",
                        "een groep van functies",
                        "eine Gruppe von Funktionen"
                    )
                    : new LocalizableText("a function", "une fonction", "een functie", "eine Funktion")
            )
        : Readings.Find(name) is not null ? new LocalizableText("a reading", "une lecture", "een lezing", "eine Lesart")
        : null;

    /// <summary>Whether some declaration could not be read, here or in the vocabulary.</summary>
    public bool HasUnreadable => _unreadable.Count > 0 || parent?.HasUnreadable == true;

    /// <summary>Whether a declaration that could not be read would have introduced the name.</summary>
    public bool IsUnreadable(string name) => _unreadable.Contains(name) || parent?.IsUnreadable(name) == true;
}
