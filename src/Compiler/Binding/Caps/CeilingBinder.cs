using System.Collections.Immutable;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Caps;

/// <summary>Binds ceilings on what a beneficiary pays.</summary>
internal static class CeilingBinder
{
    /// <summary>A ceiling, or null where it means nothing.</summary>
    public static BoundCeiling? Bind(
        CeilingSyntax syntax,
        FileBinder file,
        ExpressionBinder binder,
        ImmutableArray<FunctionSymbol> functions,
        ImmutableArray<Citation> citations
    )
    {
        var acts = binder.Acts(syntax.Acts);
        var limit = binder.Amount(syntax.Limit);
        var window = binder.Window(syntax.Window);
        var when = binder.When(syntax.When, syntax.Validity);
        var category = syntax.For is null ? null : new CategoryValues(file).Find(syntax.For);
        if (
            acts.IsError
            || limit is BoundError
            || window.IsError
            || when is BoundError
            || (syntax.For is not null && category is null)
        )
        {
            return null;
        }

        if (window.RemembersActs)
        {
            file.Report(CapDescriptors.RollingSum, syntax.Window);
            return null;
        }

        // Each beneficiary owes a share: a session that counts once has none.
        if (window.IsOfSession)
        {
            file.Report(
                RuleDescriptors.CountedOnce,
                syntax.Window,
                CounterKey.Keys(window),
                new LocalizableText("shares", "les interventions personnelles", "persoonlijke aandelen", "Eigenanteile")
            );
            return null;
        }

        if (functions.FirstOrDefault(function => !acts.Functions.Contains(function)) is { } left)
        {
            file.Report(AmountDescriptors.CeilingElsewhere, syntax.Acts, left.Name);
            return null;
        }

        return new BoundCeiling(file.At(syntax), limit, acts, window, category, when, citations);
    }

    /// <summary>Checks the ceilings of a function.</summary>
    public static void Check(FileBinder file, BoundFunction function, bool isWhole)
    {
        foreach (var ceiling in function.Ceilings)
        {
            if (isWhole && !function.Registers)
            {
                file.Findings.Add(RuleDescriptors.NobodyToCount, ceiling.Place, function.Symbol.Name);
            }

            foreach (var part in BoundWalker.Parts(ceiling).Where(BoundWalker.ReadsProvider))
            {
                file.Findings.Add(
                    TypeDescriptors.NotKnownHere,
                    part.Place,
                    new LocalizableText(
                        "a ceiling on shares",
                        "un plafond des interventions personnelles",
                        "een maximum op persoonlijke aandelen",
                        "eine Höchstgrenze auf Eigenanteile"
                    ),
                    Phrases.AProvider,
                    Phrases.AShareIsEachBeneficiarys
                );
            }
        }
    }
}
