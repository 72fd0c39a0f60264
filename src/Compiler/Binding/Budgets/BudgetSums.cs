using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>Checks that the parts of a line add up to it, within the tolerance that the text states.</summary>
internal static class BudgetSums
{
    /// <summary>By how much the parts come to more than the line; null where nothing can be said, or it is too far off, which is reported.</summary>
    public static Cents? Check(
        FileBinder file,
        BudgetLineSyntax line,
        long whole,
        ImmutableArray<BudgetLineSyntax> parts,
        BudgetAmounts amounts
    )
    {
        var cents = parts.Select(part => amounts.Of(part.Name.Text)).ToList();
        if (parts.Length < line.Parts.Length || parts.IsEmpty || cents.Contains(null))
        {
            return null;
        }

        var unknown =
            whole == Money.Unspecified ? line : parts.Where((_, i) => cents[i] == Money.Unspecified).FirstOrDefault();
        var sum = cents
            .Where(cent => cent != Money.Unspecified)
            .Aggregate(BigInteger.Zero, (all, cent) => all + cent!.Value);
        var difference = sum - whole;
        var within = line.Within?.Cents ?? 0;
        if (unknown is null ? BigInteger.Abs(difference) > within : whole != Money.Unspecified && difference > within)
        {
            var finding = Diagnostic.Create(
                BudgetDescriptors.WrongSum,
                file.At(line.Amount),
                line.Name.Text,
                Cents.Text((Int128)sum),
                Cents.Text((Int128)BigInteger.Abs(difference)),
                difference.Sign > 0
                    ? new LocalizableText("more", "de plus", "meer", "mehr")
                    : new LocalizableText("less", "de moins", "minder", "weniger"),
                Cents.Text((Int128)whole)
            );
            file.Findings.Add(
                parts
                    .Where((_, i) => cents[i] != Money.Unspecified)
                    .Aggregate(
                        finding,
                        (diagnostic, part) =>
                            diagnostic.WithRelated(
                                file.At(part.Amount),
                                Part(part.Name.Text, Cents.Text((Int128)amounts.Of(part.Name.Text)!.Value))
                            )
                    )
            );
            return null;
        }

        if (unknown is not null)
        {
            file.Report(BudgetDescriptors.SumNotChecked, line.Name, line.Name.Text, unknown.Name.Text);
            return null;
        }

        return new Cents((long)difference);
    }

    private static LocalizableText Part(string name, string euros) =>
        new(
            $"its part `{name}`: {euros} EUR",
            $"sa partie `{name}` : {euros} EUR",
            $"zijn deel `{name}`: {euros} EUR",
            $"sein Teil `{name}`: {euros} EUR"
        );
}
