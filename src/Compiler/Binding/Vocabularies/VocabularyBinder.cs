using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Vocabularies;

/// <summary>Binds the facts, reasons and payers of a vocabulary.</summary>
internal sealed class VocabularyBinder(FileBinder file)
{
    private const int MostReasons = 64;
    private readonly Dictionary<(FactOwner, FactStorage), int> _slots = [];

    private readonly ImmutableArray<FactSymbol>.Builder _facts = ImmutableArray.CreateBuilder<FactSymbol>();
    private readonly ImmutableArray<ReasonSymbol>.Builder _reasons = ImmutableArray.CreateBuilder<ReasonSymbol>();

    private readonly ImmutableArray<PayerSymbol>.Builder _payers = ImmutableArray.CreateBuilder<PayerSymbol>();

    private readonly List<(PayerSyntax Syntax, FileBinder From)> _declared = [];

    private readonly RegisterBinder _registers = new(file.Scope);

    /// <summary>Binds the facts and reasons of the vocabulary, and behind them those that extensions add to it.</summary>
    /// <param name="header">The header of the vocabulary.</param>
    /// <param name="extensions">The extensions, by path; what they add is known wherever the vocabulary is.</param>
    public Vocabulary Bind(VocabularyHeaderSyntax header, IEnumerable<(SourceText Source, FileSyntax File)> extensions)
    {
        Declare(file);
        foreach (var (source, added) in extensions)
        {
            Declare(new FileBinder(source, added, file.Scope, file.Findings));
        }

        _registers.Bind(_facts, Add);

        // No name of a fact is theirs, wherever it is declared.
        foreach (var (payer, from) in _declared)
        {
            Payer(payer, from);
        }

        var vocabulary = new Vocabulary(
            header.Name.Text,
            FileBinder.Label(header.Text),
            _facts.ToImmutable(),
            _reasons.ToImmutable()
        )
        {
            Payers = _payers.ToImmutable(),
        };
        CheckRoles(vocabulary, header);
        return vocabulary;
    }

    private void Declare(FileBinder from)
    {
        foreach (var declaration in from.File.Declarations)
        {
            if (declaration is FactsSyntax { Owner: { } owner, From: null } block)
            {
                foreach (var syntax in block.Facts)
                {
                    Add(syntax, Owner(owner), from, register: null);
                }
            }
            else if (declaration is FactsSyntax register)
            {
                _registers.Declare(register, from);
            }
            else if (declaration is ReasonSyntax reason)
            {
                Reason(reason, from);
            }
            else if (declaration is PayerSyntax payer)
            {
                _declared.Add((payer, from));
            }
        }
    }

    private void Add(FactSyntax syntax, FactOwner owner, FileBinder from, RegisterSymbol? register)
    {
        var fact = Fact(syntax, owner, from) with { Register = register };
        if (fact.Role != FactRole.None && !ReferenceEquals(from, file))
        {
            // Which fact is the identity, the date or the function of a session, the vocabulary says.
            from.Report(RuleDescriptors.ClauseTwice, syntax.Name, file.File.Header!.Name.Text);
        }
        else if (from.Declare(file.Scope.Values, syntax.Name, new NamedFact(fact)))
        {
            _facts.Add(fact);
        }
    }

    private FactSymbol Fact(FactSyntax syntax, FactOwner owner, FileBinder from)
    {
        var decimals = DecimalsOf(syntax, from);
        var (kind, role) = syntax.Kind switch
        {
            FactKindSyntax.Identity => (FactKind.Identifier, FactRole.Identity),
            FactKindSyntax.Identifier => (FactKind.Identifier, FactRole.None),
            FactKindSyntax.Date => (FactKind.Date, FactRole.None),
            FactKindSyntax.DateOfSession => (FactKind.Date, FactRole.SessionDate),
            FactKindSyntax.DateOfBirth => (FactKind.Date, FactRole.BirthDate),
            FactKindSyntax.Function => (FactKind.Identifier, FactRole.Function),
            FactKindSyntax.Enumeration => (FactKind.Enumeration, FactRole.None),
            FactKindSyntax.YesNo or FactKindSyntax.YesNoOrNo => (FactKind.YesNo, FactRole.None),
            FactKindSyntax.Number => (decimals > 0 ? FactKind.Decimal : FactKind.Number, FactRole.None),
            FactKindSyntax.Minutes => (FactKind.Minutes, FactRole.None),
            FactKindSyntax.Money => (FactKind.Money, FactRole.None),
            _ => throw new UnreachableException($"no fact of kind {syntax.Kind}"),
        };
        var values = ImmutableArray.CreateBuilder<EnumerationValue>();
        foreach (var (name, text) in syntax.Values.Take(SizeLimits.MostValues))
        {
            if (values.Any(value => string.Equals(value.Name, name.Text, StringComparison.Ordinal)))
            {
                from.DeclaredTwice(name, null);
            }

            values.Add(new EnumerationValue(name.Text, FileBinder.Label(text)));
        }

        if (syntax.Values.Length > SizeLimits.MostValues)
        {
            from.Report(
                RuleDescriptors.TooMany,
                syntax.Name,
                "62",
                new LocalizableText(
                    $"values of `{syntax.Name.Text}`",
                    $"valeurs de `{syntax.Name.Text}`",
                    $"waarden van `{syntax.Name.Text}`",
                    $"Werte von `{syntax.Name.Text}`"
                )
            );
        }

        var fact = new FactSymbol(
            syntax.Name.Text,
            owner,
            kind,
            role,
            values.ToImmutable(),
            syntax.Kind == FactKindSyntax.YesNoOrNo ? false : null,
            0,
            FileBinder.Label(syntax.Text)
        )
        {
            Decimals = decimals,
        };
        var slot = _slots.GetValueOrDefault((owner, fact.Storage));
        _slots[(owner, fact.Storage)] = slot + 1;
        return fact with { Slot = slot };
    }

    private static int DecimalsOf(FactSyntax syntax, FileBinder from)
    {
        if (syntax.Decimals is not { } written)
        {
            return 0;
        }

        if (written.Value is > 0 and <= FactSyntax.MostDecimals and var decimals)
        {
            return (int)decimals;
        }

        from.Report(SyntaxDescriptors.TooManyDecimals, written, from.Source.Slice(written.Span));
        return 0;
    }

    private void Reason(ReasonSyntax syntax, FileBinder from)
    {
        if (_reasons.Any(reason => string.Equals(reason.Name, syntax.Name.Text, StringComparison.Ordinal)))
        {
            from.DeclaredTwice(syntax.Name, null);
            return;
        }

        if (_reasons.Count == MostReasons)
        {
            from.Report(
                RuleDescriptors.TooMany,
                syntax,
                "64",
                new LocalizableText("reason codes", "motifs", "redenen", "Gründe")
            );
            return;
        }

        var role = syntax.Role switch
        {
            ReasonRoleSyntax.NotInForce => ReasonRole.NotInForce,
            ReasonRoleSyntax.NobodyRegistered => ReasonRole.NobodyRegistered,
            ReasonRoleSyntax.CapReached => ReasonRole.Cap,
            ReasonRoleSyntax.None => ReasonRole.None,
            _ => throw new UnreachableException($"no reason with role {syntax.Role}"),
        };
        if (role != ReasonRole.None && _reasons.Any(reason => reason.Role == role))
        {
            from.Report(RuleDescriptors.ClauseTwice, syntax, syntax.Name.Text);
        }

        _reasons.Add(new ReasonSymbol(syntax.Name.Text, _reasons.Count, role, FileBinder.Label(syntax.Text)));
    }

    // What it pays has a column of its own among those of attendances.csv.
    private void Payer(PayerSyntax syntax, FileBinder from)
    {
        var citations = from.Citations(syntax.Citations);
        var name = syntax.Name.Text;
        if (_payers.Any(payer => string.Equals(payer.Name, name, StringComparison.Ordinal)))
        {
            from.DeclaredTwice(syntax.Name, null);
        }
        else if (PayerColumns.IsTaken(name, _facts))
        {
            from.Report(AmountDescriptors.PayerIsColumn, syntax.Name, name);
        }
        else if (_payers.Count == PayerParts.Most)
        {
            from.Report(
                RuleDescriptors.TooMany,
                syntax,
                PayerParts.Most.ToString(CultureInfo.InvariantCulture),
                new LocalizableText("payers", "payeurs", "betalers", "Zahler")
            );
        }
        else
        {
            _payers.Add(new PayerSymbol(name, _payers.Count, FileBinder.Label(syntax.Text), citations));
        }
    }

    private void CheckRoles(Vocabulary vocabulary, VocabularyHeaderSyntax header)
    {
        Need(
            FactRole.Identity,
            FactOwner.Session,
            new LocalizableText(
                "identity of the session",
                "d'identité de la séance",
                "identiteit van de zitting",
                "Identität der Sitzung"
            ),
            new LocalizableText(
                "`facts of the session … NAME identity`",
                "`données de la séance … NOM identité`",
                "`gegevens van de zitting … NAAM identiteit`",
                "`Angaben zur Sitzung … NAME Identität`"
            )
        );
        Need(
            FactRole.SessionDate,
            FactOwner.Session,
            new LocalizableText(
                "date of the session",
                "de date de la séance",
                "datum van de zitting",
                "Datum der Sitzung"
            ),
            new LocalizableText(
                "`facts of the session … NAME date of the session`",
                "`données de la séance … NOM date de la séance`",
                "`gegevens van de zitting … NAAM datum van de zitting`",
                "`Angaben zur Sitzung … NAME Datum der Sitzung`"
            )
        );
        Need(
            FactRole.Function,
            FactOwner.Session,
            new LocalizableText(
                "function of the session",
                "de fonction de la séance",
                "functie van de zitting",
                "Funktion der Sitzung"
            ),
            new LocalizableText(
                "`facts of the session … NAME function`",
                "`données de la séance … NOM fonction`",
                "`gegevens van de zitting … NAAM functie`",
                "`Angaben zur Sitzung … NAME Funktion`"
            )
        );
        Need(
            FactRole.Identity,
            FactOwner.Provider,
            new LocalizableText(
                "identity of the provider",
                "d'identité du prestataire",
                "identiteit van de zorgverlener",
                "Identität des Leistungserbringers"
            ),
            new LocalizableText(
                "`facts of the provider … NAME identity`",
                "`données du prestataire … NOM identité`",
                "`gegevens van de zorgverlener … NAAM identiteit`",
                "`Angaben zum Leistungserbringer … NAME Identität`"
            )
        );
        Need(
            FactRole.Identity,
            FactOwner.Beneficiary,
            new LocalizableText(
                "identity of the beneficiary",
                "d'identité du bénéficiaire",
                "identiteit van de rechthebbende",
                "Identität des Berechtigten"
            ),
            new LocalizableText(
                "`facts of the beneficiary … NAME identity`",
                "`données du bénéficiaire … NOM identité`",
                "`gegevens van de rechthebbende … NAAM identiteit`",
                "`Angaben zum Berechtigten … NAME Identität`"
            )
        );
        if (vocabulary.ReasonWith(ReasonRole.NotInForce) is null && file.IsWhole(header))
        {
            file.Report(
                RuleDescriptors.NoReason,
                header.Name,
                new LocalizableText("not in force", "hors vigueur", "indien niet van kracht", "falls nicht in Kraft")
            );
        }

        void Need(FactRole role, FactOwner owner, LocalizableText what, LocalizableText how)
        {
            var found = vocabulary.Facts.Where(fact => fact.Role == role && fact.Owner == owner).ToList();
            if (found.Count == 0 && file.IsWhole(header))
            {
                file.Report(RuleDescriptors.NoRole, header.Name, what, how);
            }
            else if (found.Count > 1)
            {
                var second = file
                    .File.Declarations.OfType<FactsSyntax>()
                    .SelectMany(block => block.Facts)
                    .First(fact => string.Equals(fact.Name.Text, found[1].Name, StringComparison.Ordinal));
                file.Report(RuleDescriptors.ClauseTwice, second.Name, header.Name.Text);
            }
        }
    }

    /// <summary>The owner that a declaration names.</summary>
    public static FactOwner Owner(OwnerSyntax owner) =>
        owner switch
        {
            OwnerSyntax.Session => FactOwner.Session,
            OwnerSyntax.Provider => FactOwner.Provider,
            OwnerSyntax.Beneficiary => FactOwner.Beneficiary,
            _ => throw new UnreachableException($"no owner for {owner}"),
        };
}
