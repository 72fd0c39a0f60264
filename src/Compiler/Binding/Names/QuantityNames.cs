using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Names;

/// <summary>What can be added up by its name: a quantity, or a fact that is a number.</summary>
internal static class QuantityNames
{
    /// <summary>The quantity of a name; one that means nothing where there is none, which is reported.</summary>
    public static QuantityDefinition Find(FileBinder file, NameSyntax name)
    {
        switch (file.Find(file.Scope.Values, name, Phrases.Quantity))
        {
            case null:
                return QuantityDefinition.Error(file.At(name));
            case NamedQuantity { Definition: var quantity }:
                return file.Resolve(quantity, name) ?? QuantityDefinition.Error(file.At(name));
            case NamedFact { Fact: { Kind: FactKind.Number or FactKind.Minutes, Owner: not FactOwner.Provider } fact }:
                return QuantityDefinition.Of(fact, file.At(name));
            case NamedFact { Fact.Kind: FactKind.Decimal }:
                file.Findings.Add(
                    Diagnostic
                        .Create(
                            TypeDescriptors.NotRounded,
                            file.At(name),
                            new LocalizableText("whole number", "nombres entiers", "gehele getallen", "ganze Zahlen"),
                            ""
                        )
                        .WithHelp(
                            new LocalizableText(
                                $"give it a name where it is rounded: `quantity NAME means {name.Text} rounded up`",
                                $"donnez-lui un nom là où il est arrondi : `quantité NOM désigne {name.Text} arrondi à l'unité supérieure`",
                                $"geef het een naam waar het wordt afgerond: `hoeveelheid NAAM betekent {name.Text} naar boven afgerond`",
                                $"geben Sie ihm einen Namen, wo es gerundet wird: `Menge NAME bedeutet {name.Text} aufgerundet`"
                            )
                        )
                );
                return QuantityDefinition.Error(file.At(name));
            case NamedFact or NamedCategory or NamedAmount or NamedIndex or NamedDayList:
                file.UnknownName(
                    name,
                    Phrases.Quantity,
                    file.Scope.Values.Own.OfType<NamedQuantity>().Select(namedQuantity => namedQuantity.Definition.Name)
                );
                return QuantityDefinition.Error(file.At(name));
            case var other:
                throw new UnreachableException($"no quantity is {other.Kind}");
        }
    }
}
