using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Windows;

/// <summary>Binds whom a window is kept for: <c>for each KEY and KEY</c>.</summary>
internal sealed class ScopeBinder(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>The most facts that one window is kept for: a key of the state has that many parts.</summary>
    public const int MostKeys = 4;

    /// <summary>The facts, in vocabulary order; none for each beneficiary; no array where the words mean nothing.</summary>
    public ImmutableArray<FactSymbol> Keys(ImmutableArray<NameSyntax> names)
    {
        if (names.Length > MostKeys)
        {
            file.Report(
                RuleDescriptors.TooMany,
                names[MostKeys],
                MostKeys.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    "facts after `for each`",
                    "données après `pour chaque`",
                    "gegevens na `voor elke`",
                    "Angaben hinter `je`"
                )
            );
            return default;
        }

        var keys = new List<FactSymbol>();
        foreach (var name in names)
        {
            if (Key(name) is not { } key)
            {
                return default;
            }

            if (keys.Contains(key))
            {
                file.Report(RuleDescriptors.KeyTwice, name, name.Text);
                return default;
            }

            keys.Add(key);
        }

        return keys is [{ Role: FactRole.Identity, Owner: FactOwner.Beneficiary }]
            ? []
            : [.. keys.OrderBy(vocabulary.Facts.IndexOf)];
    }

    /// <summary>Whether acts can be counted in a window; reported where not. What is kept for all attendances of a session counts the session, once.</summary>
    public bool MayCount(BoundActs acts, BoundWindow window)
    {
        if (acts.IsError || window.IsError)
        {
            return false;
        }

        if (!window.IsOfSession || !acts.Exceptional)
        {
            return true;
        }

        file.Findings.Add(
            RuleDescriptors.CountedOnce,
            acts.Place,
            CounterKey.Keys(window),
            new LocalizableText(
                "exceptional sessions",
                "les séances exceptionnelles",
                "uitzonderlijke zittingen",
                "ausnahmsweise gewährte Sitzungen"
            )
        );
        return false;
    }

    /// <summary>The window; an error where it runs from a day that is each beneficiary's and counts for all of them.</summary>
    public BoundWindow Anchored(BoundWindow window)
    {
        var anchor = window.Form.Forms.FirstOrDefault(form => form.Anchor?.Owner == FactOwner.Beneficiary)?.Anchor;
        if (!window.IsOfSession || anchor is null)
        {
            return window;
        }

        file.Findings.Add(
            RuleDescriptors.CountedOnce,
            window.Place,
            CounterKey.Keys(window),
            new LocalizableText(
                $"days of `{anchor.Name}`",
                $"les jours de `{anchor.Name}`",
                $"dagen van `{anchor.Name}`",
                $"Tage von `{anchor.Name}`"
            )
        );
        return BoundWindow.Error(window.Place);
    }

    private FactSymbol? Key(NameSyntax name)
    {
        if (Named(name.Text) is not { } fact)
        {
            file.UnknownName(
                name,
                new LocalizableText(
                    "fact to keep a window for",
                    "une donnée pour laquelle une période est tenue",
                    "gegeven waarvoor een periode wordt bijgehouden",
                    "Angabe, je der ein Zeitraum geführt wird:"
                ),
                vocabulary.Facts.Where(IsKey).Select(key => key.Name)
            );
            return null;
        }

        if (!IsKey(fact))
        {
            file.Report(RuleDescriptors.NotAKey, name, name.Text, Describe(fact));
            return null;
        }

        return fact;
    }

    private static LocalizableText Describe(FactSymbol fact) =>
        fact.Role switch
        {
            FactRole.Identity => new LocalizableText(
                "the session itself",
                "la séance elle-même",
                "de zitting zelf",
                "die Sitzung selbst"
            ),
            FactRole.SessionDate => new LocalizableText(
                "the date of the session",
                "la date de la séance",
                "de datum van de zitting",
                "das Datum der Sitzung"
            ),
            FactRole.Function => new LocalizableText(
                "the function of the session",
                "la fonction de la séance",
                "de functie van de zitting",
                "die Funktion der Sitzung"
            ),
            FactRole.None or FactRole.BirthDate => fact.Kind switch
            {
                FactKind.YesNo => Phrases.AYesNoFact,
                FactKind.Money => Phrases.AnAmount,
                FactKind.Minutes => new LocalizableText(
                    "a number of minutes",
                    "un nombre de minutes",
                    "een aantal minuten",
                    "eine Zahl von Minuten"
                ),
                FactKind.Number or FactKind.Decimal => Phrases.ANumber,
                FactKind.Identifier or FactKind.Enumeration or FactKind.Date => throw new UnreachableException(
                    $"`{fact.Name}` can be a key"
                ),
                _ => throw new UnreachableException($"no words for {fact.Kind}"),
            },
            _ => throw new UnreachableException($"no words for {fact.Role}"),
        };

    // `beneficiary` and `provider` are the people, whatever the vocabulary calls their identities.
    private FactSymbol? Named(string name) =>
        vocabulary.Facts.FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.Ordinal))
        ?? name switch
        {
            "beneficiary" => vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary),
            "provider" => vocabulary.FactWith(FactRole.Identity, FactOwner.Provider),
            _ => null,
        };

    private static bool IsKey(FactSymbol fact) =>
        fact.Role switch
        {
            FactRole.Identity => fact.Owner != FactOwner.Session,
            FactRole.SessionDate or FactRole.Function => false,
            FactRole.None or FactRole.BirthDate => fact.Kind
                is FactKind.Identifier
                    or FactKind.Enumeration
                    or FactKind.Date,
            _ => throw new UnreachableException($"no role {fact.Role}"),
        };
}
