using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Caps;

/// <summary>Checks that acts which exclude each other are counted for the same thing.</summary>
internal sealed class ExclusionScopes(FileBinder file)
{
    /// <summary>Checks an exclusion of a function.</summary>
    public void Check(BoundFunction function, BoundExclusion exclusion)
    {
        var caps = exclusion
            .Acts.Select(acts => function.Caps.FirstOrDefault(cap => CounterKey.SameActs(cap, acts)))
            .OfType<BoundCap>()
            .ToList();
        if (caps.Count == 0)
        {
            return;
        }

        var window = caps[0].Window;
        if (caps.Find(cap => CounterKey.Scope(cap.Window) != CounterKey.Scope(window)) is { } other)
        {
            file.Findings.Add(
                Diagnostic
                    .Create(
                        RuleDescriptors.ExclusiveScopes,
                        exclusion.Place,
                        CounterKey.Keys(window),
                        CounterKey.Keys(other.Window)
                    )
                    .WithRelated(
                        caps[0].Place,
                        new LocalizableText(
                            "the cap on the one",
                            "le plafond de l'un",
                            "het maximum op de ene",
                            "die Höchstgrenze auf die eine"
                        )
                    )
                    .WithRelated(
                        other.Place,
                        new LocalizableText(
                            "the cap on the other",
                            "le plafond de l'autre",
                            "het maximum op de andere",
                            "die Höchstgrenze auf die andere"
                        )
                    )
            );
        }
        else if (
            window.IsOfSession
            && exclusion.When is { } when
            && (BoundWalker.ReadsBeneficiary(when) || BoundWalker.ReadsHistoryOfBeneficiary(when))
        )
        {
            file.Findings.Add(
                RuleDescriptors.CountedOnce,
                when.Place,
                CounterKey.Keys(window),
                new LocalizableText(
                    "facts of a beneficiary",
                    "les données d'un bénéficiaire",
                    "gegevens van een rechthebbende",
                    "Angaben zu einem Berechtigten"
                )
            );
        }
    }
}
