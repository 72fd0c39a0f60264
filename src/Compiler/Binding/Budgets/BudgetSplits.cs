using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>Splits lines of a budget over the values of a fact, to the cent.</summary>
internal sealed partial class BudgetSplits(FileBinder file)
{
    private const int MostShares = 5000;

    /// <summary>Binds a split; null where it is broken, which is reported.</summary>
    /// <param name="syntax">The clause.</param>
    /// <param name="amount">The line's cents, or <see cref="Money.Unspecified"/>; null where they are broken.</param>
    public BoundSplit? Bind(BudgetSplitSyntax syntax, long? amount)
    {
        var citations = file.Citations(syntax.Citations);
        if (Fact(syntax.Fact) is not { } fact)
        {
            return null;
        }

        if (syntax.By is { } weight)
        {
            return By(weight, fact) is { } by ? new BoundSplit(file.At(syntax), fact, by, [], citations) : null;
        }

        if (syntax.Shares.IsEmpty)
        {
            return new BoundSplit(file.At(syntax), fact, By: null, [], citations);
        }

        if (!ValuesFit(syntax, fact) || !IsOfOneKind(syntax) || amount is not { } cents)
        {
            return null;
        }

        return Amounts(syntax, cents) is { } amounts
            ? new BoundSplit(
                file.At(syntax),
                fact,
                By: null,
                [
                    .. syntax.Shares.Select(
                        (share, i) =>
                            new BoundShareOf(share.Value.Text, share.Kind, share.Written, new Cents(amounts[i]))
                    ),
                ],
                citations
            )
            : null;
    }

    // A weight of each value is a number that a register has by them.
    private FactSymbol? By(NameSyntax name, FactSymbol fact)
    {
        if (file.Find(file.Scope.Values, name, Phrases.Fact) is not { } found)
        {
            return null;
        }

        if (found is NamedFact { Fact: { Storage: FactStorage.Numbers } weight } && weight.Register?.Key == fact)
        {
            return weight;
        }

        file.Report(RegisterDescriptors.SplitWeight, name, name.Text, fact.Name);
        return null;
    }

    private FactSymbol? Fact(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, Phrases.Fact) is not { } found)
        {
            return null;
        }

        if (
            found is NamedFact
            {
                Fact:
                {
                    Owner: FactOwner.Session,
                    Role: FactRole.None,
                    Kind: FactKind.Identifier or FactKind.Enumeration or FactKind.YesNo
                } fact
            }
        )
        {
            return fact;
        }

        file.Report(BudgetDescriptors.SplitFact, name, name.Text);
        return null;
    }

    private bool ValuesFit(BudgetSplitSyntax syntax, FactSymbol fact)
    {
        if (syntax.Shares.Length > MostShares)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax.Line,
                MostShares.ToString(CultureInfo.InvariantCulture),
                new LocalizableText("shares", "parts", "delen", "Anteile")
            );
            return false;
        }

        var values = fact.Kind == FactKind.YesNo ? ["no", "yes"] : fact.Values.Select(value => value.Name).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fit = true;
        foreach (var value in syntax.Shares.Select(share => share.Value))
        {
            if (!seen.Add(value.Text))
            {
                file.DeclaredTwice(value, null);
                fit = false;
            }
            else if (
                fact.Kind == FactKind.Identifier ? !Identifier().IsMatch(value.Text) : !values.Contains(value.Text)
            )
            {
                fit = false;
                if (fact.Kind == FactKind.Identifier)
                {
                    file.Report(BudgetDescriptors.NoIdentifier, value, value.Text);
                }
                else
                {
                    file.UnknownName(
                        value,
                        new LocalizableText(
                            $"value of `{fact.Name}`",
                            $"une valeur de `{fact.Name}`",
                            $"waarde van `{fact.Name}`",
                            $"Wert von `{fact.Name}`:"
                        ),
                        values
                    );
                }
            }
        }

        foreach (var left in values.Where(value => fit && !seen.Contains(value)))
        {
            file.Report(BudgetDescriptors.ShareLeftOut, syntax.Line, syntax.Line.Text, left);
            fit = false;
        }

        return fit;
    }

    private bool IsOfOneKind(BudgetSplitSyntax syntax)
    {
        var other = syntax.Shares.FirstOrDefault(share => share.Kind != syntax.Shares[0].Kind);
        if (other is not null)
        {
            file.Report(BudgetDescriptors.MixedShares, other, syntax.Line.Text);
        }

        return other is null;
    }

    private ImmutableArray<long>? Amounts(BudgetSplitSyntax syntax, long cents)
    {
        if (syntax.Shares[0].Kind == BudgetShareKind.Amount)
        {
            return Given(syntax, cents);
        }

        var numbers = new List<Proportion>();
        foreach (var share in syntax.Shares)
        {
            if (share.Kind == BudgetShareKind.Percentage)
            {
                if (share.Percentage!.Parts is not { } parts)
                {
                    return null;
                }

                numbers.Add(new Proportion(parts, share.Percentage.Whole));
            }
            else if (Proportion.Parse(share.Written) is { } number)
            {
                numbers.Add(number);
            }
            else
            {
                file.Report(SyntaxDescriptors.NumberTooLarge, share, share.Written);
                return null;
            }
        }

        var (weights, whole) = Proportion.Common(numbers);
        var all = weights.Aggregate(BigInteger.Add);
        if (syntax.Shares[0].Kind == BudgetShareKind.Percentage && all != whole)
        {
            // A percentage has six decimals at most.
            var percent = (decimal)(all * 100_000_000 / whole) / 1_000_000;
            var written = percent.ToString("0.######", CultureInfo.InvariantCulture);
            file.Report(BudgetDescriptors.SharesDoNotFill, syntax.Line, syntax.Line.Text, $"{written} %", "100 %", "N");
            return null;
        }

        if (all.IsZero)
        {
            file.Report(BudgetDescriptors.NoWeight, syntax.Line, syntax.Line.Text);
            return null;
        }

        return cents == Money.Unspecified ? [.. weights.Select(_ => cents)] : Proportion.Split(cents, weights);
    }

    private ImmutableArray<long>? Given(BudgetSplitSyntax syntax, long cents)
    {
        if (syntax.Shares.Any(share => share.Amount!.Cents is null))
        {
            return null;
        }

        ImmutableArray<long> amounts = [.. syntax.Shares.Select(share => share.Amount!.Cents!.Value)];
        var sum = amounts.Aggregate(BigInteger.Zero, (all, amount) => all + amount);
        if (cents == Money.Unspecified)
        {
            file.Report(BudgetDescriptors.SumNotChecked, syntax.Line, syntax.Line.Text, syntax.Line.Text);
        }
        else if (BigInteger.Abs(sum - cents) > (syntax.Within?.Cents ?? 0))
        {
            file.Report(
                BudgetDescriptors.SharesDoNotFill,
                syntax.Line,
                syntax.Line.Text,
                $"{Cents.Text((Int128)sum)} EUR",
                $"{Cents.Text((Int128)cents)} EUR",
                Cents.Text((Int128)BigInteger.Abs(sum - cents))
            );
            return null;
        }

        return amounts;
    }

    // As the reader of session files takes them.
    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
