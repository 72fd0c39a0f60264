using Conv.Compiler.Binding.Extensions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary><c>without REASON</c>: the requirements and caps of a function that refuse with a reason hold only elsewhere.</summary>
internal static class LeftOutRules
{
    /// <summary>Leaves them out.</summary>
    /// <param name="syntax">The clause.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="leftOut">When they do not hold; null: never.</param>
    /// <param name="caps">The reason of caps that give none; null: the vocabulary has none.</param>
    /// <param name="extension">The extension.</param>
    /// <param name="function">The function, with what the convention and extensions say of it so far.</param>
    public static void Apply(
        WithoutSyntax syntax,
        ReasonSymbol reason,
        BoundExpression? leftOut,
        ReasonSymbol? caps,
        Extension extension,
        FunctionParts function
    )
    {
        // What another extension adds is not the convention's: else the order of files would matter.
        var requirements = function.Requirements.FindAll(rule =>
            rule.Reason.Equals(reason) && rule.Place.Source == function.File.Source
        );
        var limits = function.Caps.FindAll(cap =>
            !cap.IsError && reason.Equals(cap.Reason ?? caps) && cap.Place.Source == function.File.Source
        );
        if (requirements.Count + limits.Count == 0)
        {
            Nothing(syntax, reason, caps, extension, function);
        }

        if (leftOut is null)
        {
            function.Requirements.RemoveAll(requirements.Contains);
            function.Caps.RemoveAll(limits.Contains);
            return;
        }

        var holds = new BoundNot(leftOut.Place, leftOut);
        Replace(function.Requirements, requirements, rule => rule with { When = Both(rule.When, holds) });
        Replace(function.Caps, limits, cap => cap with { When = Both(cap.When, holds) });
    }

    private static void Nothing(
        WithoutSyntax syntax,
        ReasonSymbol reason,
        ReasonSymbol? caps,
        Extension extension,
        FunctionParts function
    )
    {
        if (extension.File.IsWhole(syntax) && function.File.IsWhole(function.Syntax))
        {
            var reasons = function
                .Requirements.Select(rule => rule.Reason)
                .Concat(function.Caps.Select(cap => cap.Reason ?? caps).OfType<ReasonSymbol>())
                .Select(other => other.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList();
            extension.File.Findings.Add(
                Diagnostic
                    .Create(
                        ExtensionDescriptors.NothingToLeaveOut,
                        extension.File.At(syntax.Reason),
                        function.Syntax.Name.Text,
                        reason.Name
                    )
                    .WithHelp(Suggestion.Help(reason.Name, reasons, extension.File.Source.NameOf))
            );
        }
    }

    private static void Replace<T>(List<T> rules, List<T> replaced, Func<T, T> change)
        where T : class
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (replaced.Contains(rules[i]))
            {
                rules[i] = change(rules[i]);
            }
        }
    }

    private static BoundExpression Both(BoundExpression? when, BoundNot holds) =>
        when is null ? holds : new BoundAnd(when.Place, when, holds);
}
