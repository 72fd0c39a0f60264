using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Extensions;

/// <summary>Clauses of an extension about functions of the extended convention hold on the days of the extension, and on their own.</summary>
internal static class ExtensionDays
{
    /// <summary>The clause with the days of the extension; null where it cannot have days.</summary>
    public static FunctionClauseSyntax? Within(FunctionClauseSyntax clause, ValiditySyntax? days) =>
        days is null
            ? clause
            : clause switch
            {
                RequiresSyntax requires => requires with { Validity = Both(requires.Validity, days) },
                ExclusiveSyntax exclusive => exclusive with { Validity = Both(exclusive.Validity, days) },
                CountsAsSyntax counts => counts with { Validity = Both(counts.Validity, days) },
                CeilingSyntax ceiling => ceiling with { Validity = Both(ceiling.Validity, days) },
                WithoutSyntax without => without with { Validity = Both(without.Validity, days) },
                CapSyntax cap => Cap(cap, days),
                ExceptPriceSyntax except => Cases(except.Cases, days) is { } cases
                    ? except with
                    {
                        Cases = cases,
                    }
                    : null,
                UnpaidSyntax => null,
                PartClauseSyntax part => part.Body.Forms.Any(form => Cases(form.Form.Cases, days) is null)
                    ? null
                    : part,
                // What is paid instead gets its days where it is put before what the convention says.
                PriceClauseSyntax or RegistersSyntax or SucceedsSyntax => clause,
                _ => throw new UnreachableException($"no clause for {clause}"),
            };

    /// <summary>The cases, each on the days; null where one of them counts sessions, and so has none.</summary>
    public static ImmutableArray<CaseSyntax>? Cases(ImmutableArray<CaseSyntax> cases, ValiditySyntax? days) =>
        days is null ? cases
        : cases.Any(branch => branch.When is FirstTierSyntax or NextTierSyntax) ? null
        : [.. cases.Select(branch => branch with { Validity = Both(branch.Validity, days) })];

    // A cap that begins with the extension counts what was accepted before: it would, if it stood in the convention.
    private static CapSyntax Cap(CapSyntax cap, ValiditySyntax days)
    {
        var both = Both(
            cap.From is null && cap.To is null ? null : new ValiditySyntax(cap.Span, cap.From, cap.To),
            days
        );
        return cap with
        {
            From = both.From,
            To = both.To,
            Counting = cap.From is null && both.From is not null ? CountingSyntax.On : cap.Counting,
        };
    }

    /// <summary>The days that belong to both; null: all of them.</summary>
    [return: NotNullIfNotNull(nameof(days))]
    public static ValiditySyntax? Both(ValiditySyntax? own, ValiditySyntax? days) =>
        own is null ? days
        : days is null ? own
        : own with { From = Later(own.From, days.From), To = Earlier(own.To, days.To) };

    private static DateSyntax? Later(DateSyntax? left, DateSyntax? right) =>
        left is null ? right
        : right is null || left.Value >= right.Value ? left
        : right;

    private static DateSyntax? Earlier(DateSyntax? left, DateSyntax? right) =>
        left is null ? right
        : right is null || left.Value <= right.Value ? left
        : right;
}
