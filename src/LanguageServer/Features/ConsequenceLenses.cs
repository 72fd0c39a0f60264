using System.Globalization;
using Conv.Comparison.Wording;
using Conv.LanguageServer.Consequences;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>A line above each rule that differs from the published one: what is proved to change, which scenarios flip, how many attendances, how many euros.</summary>
internal static class ConsequenceLenses
{
    /// <summary>The command of an editor that has a panel for consequences.</summary>
    public const string Panel = "conv.consequences";

    /// <summary>The lenses of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="told">What was told last; null: nothing yet.</param>
    /// <param name="hasPanel">Whether a click can show the panel.</param>
    public static IEnumerable<CodeLens> Of(FileView file, Told? told, bool hasPanel)
    {
        if (told is null)
        {
            yield break;
        }

        var uri = Addresses.ToUri(file.Source.Path);
        foreach (var rule in told.Params.Rules)
        {
            if (rule.Place is { } place && string.Equals(place.Uri, uri, StringComparison.Ordinal))
            {
                yield return new CodeLens(
                    told.Now(place.Range, file.Source),
                    new Command(Title(rule, told.Params), hasPanel ? Panel : "")
                );
            }
        }
    }

    private static string Title(RuleConsequence rule, ConsequencesParams told)
    {
        string?[] parts =
        [
            Proved(rule, told),
            rule.Scenarios.Length == 0
                ? null
                : $"{Numbers.Of(rule.Scenarios.Length, "scenario")} flip{(rule.Scenarios.Length == 1 ? "s" : "")}",
            Money(rule, told),
        ];
        var text = string.Join(" · ", parts.OfType<string>());
        return told.State switch
        {
            States.Typing => $"before: {text}",
            States.Broken => $"before the error: {text}",
            _ => text,
        };
    }

    private static string? Proved(RuleConsequence rule, ConsequencesParams told) =>
        told.Proved is not { } proved
            ? rule.Change
            : rule.Proved switch
            {
                [] when proved.IsComplete => $"{rule.Change}: no decision or amount changes",
                [] => rule.Change,
                [var only] => only,
                [var first, ..] => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{first}, and {rule.Proved.Length - 1} more"
                ),
            };

    private static string? Money(RuleConsequence rule, ConsequencesParams told) =>
        rule.Money is { } money
            ? $"{Numbers.Of(money.Attendances, "attendance")}, {money.Text}{(rule.IsAlone ? "" : " with others")}"
        : told.Money is { ByRule: true } ? "no row of the session file"
        : null;
}
