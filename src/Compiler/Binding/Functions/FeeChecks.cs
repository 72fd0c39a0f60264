using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Checks shares that read the fee: it must be one amount, known before the attendances are decided.</summary>
internal static class FeeChecks
{
    /// <summary>Checks a share against the fee of its function.</summary>
    /// <param name="file">Where findings go.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="share">Values and conditions of the share.</param>
    /// <param name="fee">Values and conditions of the fee.</param>
    /// <param name="isForOne">Whether a session has one beneficiary: then what is granted to it is what the fee is for.</param>
    public static void Check(
        FileBinder file,
        string function,
        IEnumerable<BoundExpression> share,
        IReadOnlyCollection<BoundExpression> fee,
        bool isForOne
    )
    {
        var parts = share.ToList();
        Exactness(file, parts, fee);
        foreach (var read in parts.SelectMany(BoundWalker.All).Where(expression => expression is BoundFee or BoundRest))
        {
            if (fee.FirstOrDefault(BoundWalker.ReadsProvider) is { } ofProvider)
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(AmountDescriptors.FeeOfWhom, read.Place, function)
                        .WithRelated(
                            ofProvider.Place,
                            new LocalizableText(
                                "this depends on the provider",
                                "ceci dépend du prestataire",
                                "dit hangt af van de zorgverlener",
                                "dies hängt vom Leistungserbringer ab"
                            )
                        )
                );
            }
            else if (
                !isForOne && fee.SelectMany(BoundWalker.All).OfType<BoundGranted>().FirstOrDefault() is { } granted
            )
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(
                            AmountDescriptors.FeeNotHere,
                            read.Place,
                            new LocalizableText(
                                "it is for the largest grant of the session, which is known last",
                                "il porte sur le plus grand octroi de la séance, connu en dernier",
                                "het is voor de grootste toekenning van de zitting, die het laatst bekend is",
                                "es gilt für die größte Gewährung der Sitzung, die zuletzt bekannt ist"
                            )
                        )
                        .WithHelp(
                            new LocalizableText(
                                "where one beneficiary attends, write `requires number of beneficiaries is at most 1 else …`; otherwise give the share without `the fee`",
                                "s'il n'y a qu'un bénéficiaire, écrivez `exige nombre de bénéficiaires est au plus 1 à défaut …` ; sinon, donnez l'intervention personnelle sans `l'honoraire`",
                                "is er maar één rechthebbende, schrijf dan `vereist aantal rechthebbenden hoogstens 1 zo niet …`; geef anders het persoonlijk aandeel zonder `het honorarium`",
                                "nimmt nur ein Berechtigter teil, schreiben Sie `verlangt Anzahl der Berechtigten maximal 1 andernfalls …`; sonst geben Sie den Eigenanteil ohne `das Honorar` an"
                            )
                        )
                        .WithRelated(
                            granted.Place,
                            new LocalizableText(
                                "the units granted",
                                "les unités octroyées",
                                "de toegekende eenheden",
                                "die gewährten Einheiten"
                            )
                        )
                );
            }
        }
    }

    // A part of the fee is written without a rounding where every fee has it in whole cents.
    private static void Exactness(
        FileBinder file,
        IEnumerable<BoundExpression> share,
        IReadOnlyCollection<BoundExpression> fee
    )
    {
        if (fee.Any(expression => expression is BoundError))
        {
            return;
        }

        var fees = Fractions.All(fee.Where(expression => expression.Type == BoundType.Money), fee: null);
        foreach (var part in share.SelectMany(BoundWalker.All).OfType<BoundRounded>().Where(rounded => rounded.IsExact))
        {
            var isExact = Fractions.Of(part.Operand, fees) is { } outcomes && outcomes.All(outcome => outcome.IsWhole);
            if (!isExact && !file.Findings.Has(TypeDescriptors.NotRounded, part.Place))
            {
                file.Findings.Add(TypeDescriptors.NotRounded, part.Place, Phrases.Cent, Phrases.RoundedToTheCent);
            }
        }
    }

    /// <summary>Checks the cases that a transition puts before those of an old function.</summary>
    public static void Check(FileBinder file, BoundFunction old, BoundException exception)
    {
        var cases = exception.Cases.SelectMany(branch => new[] { branch.Value, branch.When }).ToList();
        var fee = BoundWalker.Parts(old.Fee).ToList();
        if (exception.IsFee)
        {
            var parts = old.Parts.SelectMany(part => BoundWalker.Parts(part.Price));
            Check(file, old.Symbol.Name, BoundWalker.Parts(old.Share).Concat(parts), cases, CountedFees.IsForOne(old));
        }
        else
        {
            Check(file, old.Symbol.Name, cases, fee, CountedFees.IsForOne(old));
        }
    }
}
