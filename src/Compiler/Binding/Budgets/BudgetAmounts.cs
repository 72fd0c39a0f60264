using System.Numerics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Runtime;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>The amounts of a budget's lines: given, unspecified, or a percentage of another line.</summary>
internal sealed class BudgetAmounts(FileBinder file, OrderedDictionary<string, BudgetLineSyntax> lines, string budget)
{
    private readonly Dictionary<string, long?> _known = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>Cents; <see cref="Money.Unspecified"/> where the sources give none; null where it is broken, which is reported.</summary>
    public long? Of(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        _open.Add(name);
        var amount = Bind(lines[name].Amount);
        _open.RemoveAt(_open.Count - 1);
        _known[name] = amount;
        return amount;
    }

    private long? Bind(BudgetAmountSyntax syntax) =>
        syntax.Given is not null ? syntax.Given.Cents
        : syntax.Percent is null ? Money.Unspecified
        : Percentage(syntax, syntax.Percent, syntax.Of!);

    private long? Percentage(BudgetAmountSyntax syntax, PercentageSyntax percent, NameSyntax of)
    {
        if (!lines.ContainsKey(of.Text))
        {
            BudgetBinder.Unknown(file, of, budget, lines.Keys);
            return null;
        }

        if (_open.Contains(of.Text, StringComparer.Ordinal))
        {
            BudgetParts.Circular(file, of, [.. _open.SkipWhile(name => name != of.Text)], lines);
            return null;
        }

        if (percent.Parts is not { } parts || Of(of.Text) is not { } whole)
        {
            return null;
        }

        return whole == Money.Unspecified ? whole : Rounded(syntax, (BigInteger)whole * parts, percent.Whole);
    }

    private long? Rounded(BudgetAmountSyntax syntax, BigInteger numerator, BigInteger divisor)
    {
        if (ExactRounding.Round(numerator, divisor, syntax.Rounding) is not { } quotient)
        {
            file.Report(TypeDescriptors.NotRounded, syntax, Phrases.Cent, Phrases.RoundedToTheCent);
            return null;
        }

        if (quotient > long.MaxValue)
        {
            file.Report(TypeDescriptors.NoRoom, syntax);
            return null;
        }

        return (long)quotient;
    }
}
