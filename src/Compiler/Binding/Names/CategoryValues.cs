using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Names;

/// <summary>Finds values of categories by their names.</summary>
internal sealed class CategoryValues(FileBinder file)
{
    /// <summary>The category that has a value of this name.</summary>
    public (CategoryDefinition Category, int Value)? Find(NameSyntax name)
    {
        var deferred = file
            .Scope.Values.Names.Distinct(StringComparer.Ordinal)
            .Select(file.Scope.Values.Find)
            .OfType<NamedCategory>()
            .Select(named => named.Definition)
            .ToList();
        var categories = deferred
            .Select(category => file.Resolve(category, name))
            .OfType<CategoryDefinition>()
            .ToList();
        var found = categories.Where(category => category.Values.Contains(name.Text)).ToList();
        if (found.Count == 1)
        {
            return (found[0], found[0].Values.IndexOf(name.Text) + 1);
        }

        if (found.Count == 0)
        {
            if (categories.Count == deferred.Count)
            {
                file.UnknownName(
                    name,
                    new LocalizableText(
                        "value of a category",
                        "une valeur d'une catégorie",
                        "waarde van een categorie",
                        "Wert einer Kategorie:"
                    ),
                    categories.SelectMany(category => category.Values)
                );
            }
        }
        else
        {
            file.Report(
                NameDescriptors.AmbiguousValue,
                name,
                name.Text,
                string.Join(", ", found.Select(candidate => $"`{candidate.Name}`")),
                found[0].Name
            );
        }

        return null;
    }
}
