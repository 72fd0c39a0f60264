using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Monitors;

/// <summary>What the two measures of a monitor add up, and whether its limits are in the same money or number.</summary>
internal sealed class MonitorSums(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>Binds them; null where one is broken, which is reported.</summary>
    public (MonitorSum Numerator, MonitorSum Denominator)? Bind(MonitorSyntax syntax)
    {
        if (Sum(syntax.Numerator) is not { } numerator || Sum(syntax.Denominator) is not { } denominator)
        {
            return null;
        }

        if (denominator.IsMoney && !numerator.IsMoney)
        {
            file.Report(MonitorDescriptors.OverMoney, syntax.Denominator);
            return null;
        }

        var isMoney = numerator.IsMoney && !denominator.IsMoney;
        if (syntax.Limits.FirstOrDefault(limit => limit.Number is not null && limit.IsMoney != isMoney) is { } wrong)
        {
            file.Report(
                MonitorDescriptors.LimitKind,
                wrong,
                isMoney
                    ? Phrases.AnAmount
                    : new LocalizableText(
                        "a number or a percentage",
                        "un nombre ou un pourcentage",
                        "een getal of een percentage",
                        "eine Zahl oder ein Prozentsatz"
                    ),
                isMoney
                    ? new LocalizableText("limit 40 EUR", "limite 40 EUR", "grens 40 EUR", "Grenze 40 EUR")
                    : new LocalizableText("limit 0.05", "limite 0,05", "grens 0,05", "Grenze 0,05")
            );
            return null;
        }

        return (numerator, denominator);
    }

    private MonitorSum? Sum(MeasureSyntax syntax)
    {
        if (syntax.Fact is not { } name)
        {
            return syntax switch
            {
                { Insurer: true } => new(MonitorAmount.Insurer, ""),
                { Fees: true, Shares: true } => new(MonitorAmount.FeesLessShares, ""),
                { Fees: true } => new(MonitorAmount.Fees, ""),
                { Shares: true } => new(MonitorAmount.Shares, ""),
                { Fees: false, Shares: false } => MonitorSum.Count,
            };
        }

        var facts = vocabulary
            .FactsOf(FactOwner.Session)
            .Where(fact => fact.Kind is FactKind.Number or FactKind.Minutes)
            .Select(fact => fact.Name)
            .ToList();
        if (facts.Contains(name.Text, StringComparer.Ordinal))
        {
            return new(MonitorAmount.Fact, name.Text);
        }

        if (vocabulary.Payers.Any(payer => string.Equals(payer.Name, name.Text, StringComparison.Ordinal)))
        {
            return new(MonitorAmount.Part, name.Text);
        }

        if (file.Scope.KindOf(name.Text) is null)
        {
            file.UnknownName(
                name,
                new LocalizableText(
                    "number or minutes of the session",
                    "un nombre ou des minutes de la séance",
                    "getal of minuten van de zitting",
                    "Zahl oder Minuten der Sitzung"
                ),
                [.. facts, .. vocabulary.Payers.Select(payer => payer.Name), "fees", "shares", "insurer"]
            );
        }
        else
        {
            file.Report(MonitorDescriptors.NotAddedUp, name, name.Text);
        }

        return null;
    }
}
