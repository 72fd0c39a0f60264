using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>
/// Checks which conditions of a function read facts of a provider: a requirement does, and asks every provider of the session; what is
/// decided for each beneficiary, or from earlier sessions, does not.
/// </summary>
internal sealed class ProviderChecks(FileBinder file)
{
    /// <summary>Checks a function.</summary>
    public void Check(BoundFunction function)
    {
        foreach (var requirement in function.Requirements)
        {
            Requirement(requirement);
        }

        var others = function
            .Caps.SelectMany(cap => new[] { cap.When, cap.Computed })
            .Concat(function.Exclusions.Select(exclusion => exclusion.When))
            .Concat(function.Feeds.Select(feed => feed.When))
            .OfType<BoundExpression>();
        foreach (var condition in others.Where(BoundWalker.ReadsProvider))
        {
            NotKnown(
                condition.Place,
                new LocalizableText("this condition", "cette condition", "deze voorwaarde", "diese Bedingung")
            );
        }

        foreach (var cap in function.Caps.Where(cap => cap.Quantity is { } units && BoundWalker.ReadsProvider(units)))
        {
            NotKnown(
                cap.Place,
                new LocalizableText(
                    $"`{cap.Quantity!.Name}`, which this cap adds up,",
                    $"`{cap.Quantity!.Name}`, que ce plafond additionne,",
                    $"`{cap.Quantity!.Name}`, wat dit maximum optelt,",
                    $"`{cap.Quantity!.Name}`, was diese Höchstgrenze addiert,"
                )
            );
        }

        foreach (
            var feed in function.Feeds.Where(feed => feed.Quantity is { } units && BoundWalker.ReadsProvider(units))
        )
        {
            NotKnown(
                feed.Place,
                new LocalizableText(
                    $"`{feed.Quantity!.Name}`, which this adds up,",
                    $"`{feed.Quantity!.Name}`, que ceci additionne,",
                    $"`{feed.Quantity!.Name}`, wat dit optelt,",
                    $"`{feed.Quantity!.Name}`, was dies addiert,"
                )
            );
        }

        var targets = function
            .Caps.Select(cap => (cap.Place, cap.For))
            .Concat(function.Ceilings.Select(ceiling => (ceiling.Place, ceiling.For)));
        foreach (var (place, target) in targets)
        {
            if (target is { Category: var category } && BoundWalker.ReadsProvider(category))
            {
                NotKnown(
                    place,
                    new LocalizableText(
                        $"for whom this holds, `{category.Name}`,",
                        $"pour qui cela vaut, `{category.Name}`,",
                        $"voor wie dit geldt, `{category.Name}`,",
                        $"für wen dies gilt, `{category.Name}`,"
                    )
                );
            }
        }
    }

    private void NotKnown(SourceSpan place, LocalizableText what) =>
        file.Findings.Add(
            TypeDescriptors.NotKnownHere,
            place,
            what,
            Phrases.AFactOfOneProvider,
            new LocalizableText(
                "a session may have several providers; `requires` asks every one of them, and `number of providers` counts them",
                "une séance peut avoir plusieurs prestataires ; `exige` les interroge tous, et `nombre de prestataires` les compte",
                "een zitting kan verschillende zorgverleners hebben; `vereist` vraagt het aan elk van hen, en `aantal zorgverleners` telt hen",
                "eine Sitzung kann mehrere Leistungserbringer haben; `verlangt` fragt jeden von ihnen, und `Anzahl der Leistungserbringern` zählt sie"
            )
        );

    private void Requirement(BoundRequirement requirement)
    {
        var parts = new[] { requirement.Condition, requirement.When }.OfType<BoundExpression>().ToList();
        if (parts.Find(BoundWalker.ReadsProvider) is not { } asked)
        {
            return;
        }

        var beside =
            parts.Exists(BoundWalker.ReadsBeneficiary) ? Phrases.ABeneficiary
            : parts.Exists(BoundWalker.ReadsHistory) ? Phrases.EarlierSessions
            : null;
        if (beside is not null)
        {
            file.Findings.Add(
                TypeDescriptors.NotKnownHere,
                asked.Place,
                new LocalizableText(
                    "one requirement",
                    "une seule exigence",
                    "één vereiste",
                    "eine einzelne Anforderung"
                ),
                new LocalizableText(
                    "both providers and ",
                    "à la fois les prestataires et ",
                    "zowel zorgverleners als ",
                    "sowohl Leistungserbringer als auch "
                ) + beside,
                new LocalizableText(
                    "write two clauses: one `requires` about every provider, one about ",
                    "écrivez deux clauses : un `exige` sur chaque prestataire, un autre sur ",
                    "schrijf twee bepalingen: een `vereist` over elke zorgverlener, een over ",
                    "schreiben Sie zwei Klauseln: ein `verlangt` über jeden Leistungserbringer, eines über "
                ) + beside
            );
        }
    }
}
