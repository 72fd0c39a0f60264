using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Names;

/// <summary>What has a name among the values of a file; one record for each kind.</summary>
internal abstract record NamedValue
{
    /// <summary>What messages call it.</summary>
    public abstract LocalizableText Kind { get; }

    /// <summary>Binds it if nobody has used it yet, so that its mistakes are found too.</summary>
    /// <param name="open">The definitions that are being bound.</param>
    public abstract void Bind(List<(string Name, SourceSpan Place)> open);
}

/// <summary>A fact.</summary>
internal sealed record NamedFact(FactSymbol Fact) : NamedValue
{
    public override LocalizableText Kind => new LocalizableText("a fact", "une donnée", "een gegeven", "eine Angabe");

    public override void Bind(List<(string Name, SourceSpan Place)> open) { }
}

/// <summary>A category.</summary>
internal sealed record NamedCategory(Deferred<CategoryDefinition> Definition) : NamedValue
{
    public override LocalizableText Kind => Phrases.ACategory;

    public override void Bind(List<(string Name, SourceSpan Place)> open) => Definition.Get(open, out _);
}

/// <summary>A quantity.</summary>
internal sealed record NamedQuantity(Deferred<QuantityDefinition> Definition) : NamedValue
{
    public override LocalizableText Kind =>
        new LocalizableText("a quantity", "une quantité", "een hoeveelheid", "eine Menge");

    public override void Bind(List<(string Name, SourceSpan Place)> open) => Definition.Get(open, out _);
}

/// <summary>An amount, or a scale.</summary>
internal sealed record NamedAmount(Deferred<AmountDefinition> Definition) : NamedValue
{
    public override LocalizableText Kind => Phrases.AnAmount;

    public override void Bind(List<(string Name, SourceSpan Place)> open) => Definition.Get(open, out _);
}

/// <summary>An index.</summary>
internal sealed record NamedIndex(Deferred<IndexDefinition> Definition) : NamedValue
{
    public override LocalizableText Kind => new LocalizableText("an index", "un indice", "een index", "ein Index");

    public override void Bind(List<(string Name, SourceSpan Place)> open) => Definition.Get(open, out _);
}

/// <summary>A list of days.</summary>
internal sealed record NamedDayList(Deferred<DayListDefinition> Definition) : NamedValue
{
    public override LocalizableText Kind =>
        new LocalizableText("a list of days", "une liste de jours", "een lijst van dagen", "eine Liste von Tagen");

    public override void Bind(List<(string Name, SourceSpan Place)> open) => Definition.Get(open, out _);
}
