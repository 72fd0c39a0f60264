#pragma warning disable MA0048
using System.Collections.Immutable;
using Conv.Comparison;

namespace Conv.Reports;

/// <summary>Stands in for the page until it is joined; then this file goes.</summary>
public static class ComparisonPage
{
    /// <summary>Writes the page.</summary>
    public static string Write(ComparisonReport report, string language, ImmutableArray<Approval> approvals) =>
        $"<!doctype html><html lang=\"{language}\">";
}

/// <summary>Stands in.</summary>
public sealed record Approval(string Id, string Reason);
