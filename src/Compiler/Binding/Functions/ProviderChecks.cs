using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

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
            .Caps.Select(cap => cap.When)
            .Concat(function.Exclusions.Select(exclusion => exclusion.When))
            .Concat(function.Feeds.Select(feed => feed.When))
            .OfType<BoundExpression>();
        foreach (var condition in others.Where(BoundWalker.ReadsProvider))
        {
            NotKnown(condition.Place, "this condition");
        }

        foreach (var cap in function.Caps.Where(cap => cap.Quantity is { } units && BoundWalker.ReadsProvider(units)))
        {
            NotKnown(cap.Place, $"`{cap.Quantity!.Name}`, which this cap adds up,");
        }

        foreach (
            var feed in function.Feeds.Where(feed => feed.Quantity is { } units && BoundWalker.ReadsProvider(units))
        )
        {
            NotKnown(feed.Place, $"`{feed.Quantity!.Name}`, which this adds up,");
        }

        var targets = function
            .Caps.Select(cap => (cap.Place, cap.For))
            .Concat(function.Ceilings.Select(ceiling => (ceiling.Place, ceiling.For)));
        foreach (var (place, target) in targets)
        {
            if (target is { Category: var category } && BoundWalker.ReadsProvider(category))
            {
                NotKnown(place, $"for whom this holds, `{category.Name}`,");
            }
        }
    }

    private void NotKnown(SourceSpan place, string what) =>
        file.Findings.Add(
            TypeDescriptors.NotKnownHere,
            place,
            what,
            "a fact of one provider",
            "a session may have several providers; `requires` asks every one of them, and `number of providers` counts them"
        );

    private void Requirement(BoundRequirement requirement)
    {
        var parts = new[] { requirement.Condition, requirement.When }.OfType<BoundExpression>().ToList();
        if (parts.Find(BoundWalker.ReadsProvider) is not { } asked)
        {
            return;
        }

        var beside =
            parts.Exists(BoundWalker.ReadsBeneficiary) ? "a beneficiary"
            : parts.Exists(BoundWalker.ReadsHistory) ? "earlier sessions"
            : null;
        if (beside is not null)
        {
            file.Findings.Add(
                TypeDescriptors.NotKnownHere,
                asked.Place,
                "one requirement",
                $"both providers and {beside}",
                $"write two clauses: one `requires` about every provider, one about {beside}"
            );
        }
    }
}
