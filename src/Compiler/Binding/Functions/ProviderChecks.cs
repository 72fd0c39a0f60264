using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;

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
            .Concat(function.Exclusions.Select(one => one.When))
            .OfType<BoundExpression>();
        foreach (var condition in others.Where(BoundWalker.ReadsProvider))
        {
            file.Findings.Add(
                TypeDescriptors.NotKnownHere,
                condition.Place,
                "this condition",
                "a fact of one provider",
                "a session may have several providers; `requires` asks every one of them, and `number of providers` counts them"
            );
        }
    }

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
