using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Amounts;

/// <summary>Binds scales: amounts by brackets or by listed values. A scale is an amount whose values are cases.</summary>
internal sealed class ScaleBinder(FileBinder file, Vocabulary vocabulary)
{
    private readonly ExpressionBinder _binder = new(file, vocabulary, []);

    /// <summary>The scale as an amount, or null where it is broken.</summary>
    public AmountDefinition? Bind(ScaleSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var subject = _binder.Value(SubjectOf(syntax));
        if (subject is BoundError)
        {
            return null;
        }

        if (syntax.Slices && subject.Type != BoundType.Money)
        {
            file.Report(AmountDescriptors.SlicesOfWhat, syntax.Subject, Kinds.Of(subject.Type));
            return null;
        }

        var values = ImmutableArray.CreateBuilder<BoundDatedValue>();
        foreach (var version in syntax.Versions)
        {
            var cited = file.Citations(version.Citations);
            var rows = version.Rows.SelectMany(row => file.Citations(row.Citations)).Distinct().ToImmutableArray();
            if (Version(syntax, subject, version) is { } value)
            {
                values.Add(
                    new BoundDatedValue(
                        file.At(version),
                        Dates.Day(version.From),
                        Dates.Day(version.To),
                        new BoundBody<BoundExpression>(null, [value]),
                        [.. cited.IsEmpty ? citations : cited, .. rows]
                    )
                );
            }
        }

        if (values.Count != syntax.Versions.Length)
        {
            return null;
        }

        var definition = new AmountDefinition(
            syntax.Name.Text,
            FileBinder.Label(syntax.Text),
            citations,
            file.At(syntax.Name),
            values.ToImmutable()
        );
        if (definition.Weight.IsBearable)
        {
            return definition;
        }

        file.Report(RuleDescriptors.TooBig, syntax.Name, $"`{syntax.Name.Text}`");
        return null;
    }

    private static NameValueSyntax SubjectOf(ScaleSyntax syntax) => new(syntax.Subject.Span, syntax.Subject);

    private BoundExpression? Version(ScaleSyntax syntax, BoundExpression subject, ScaleVersionSyntax version)
    {
        var rows = version.Rows.Select(row => Row(syntax, row)).ToList();
        if (
            rows.Exists(row => row is null)
            || !IsInOrder(version, rows!)
            || !new CrossingBounds(file).Check(version, rows!)
            || (!syntax.Slices && !new CrossingBounds(file).AreKnown(version, rows!))
            || !IsComplete(version, subject, rows!)
        )
        {
            return null;
        }

        ImmutableArray<BoundExpression> values = syntax.Slices
            ? ScaleSlices.Of(subject, rows!)
            : [.. rows.Select(row => row!.Value!)];
        var cases = rows.SkipLast(1)
            .Select((row, i) => new BoundCase(file.At(row!.Syntax), values[i], row.When!))
            .ToImmutableArray();
        var isFraction = values.Any(value => value.Type == BoundType.MoneyFraction);
        var place = file.At(version);
        var all = new BoundCases(place, isFraction ? BoundType.MoneyFraction : BoundType.Money, cases, values[^1]);
        if (!_binder.HasDivisor(all))
        {
            return null;
        }

        if (syntax.Rounding is not { } rounding)
        {
            return _binder.Expect(all, BoundType.Money) ? all : null;
        }

        if (isFraction)
        {
            return new BoundRounded(place, BoundType.Money, all, rounding, 1);
        }

        file.Report(TypeDescriptors.NothingToRound, syntax.Subject);
        return null;
    }

    private ScaleRow? Row(ScaleSyntax syntax, ScaleRowSyntax row)
    {
        if (syntax.Slices ? row.Percentage is null || !row.Values.IsEmpty : row.Percentage is not null)
        {
            file.Report(AmountDescriptors.SlicePercentage, row);
            return null;
        }

        var subject = SubjectOf(syntax);
        var when =
            row.IsLast ? null
            : row.Bound is { } written
                ? _binder.Condition(
                    new ComparisonSyntax(
                        row.Condition,
                        subject,
                        row.IsBelow ? ComparatorSyntax.Less : ComparatorSyntax.AtMost,
                        written
                    )
                )
            : _binder.Condition(new MembershipSyntax(row.Condition, subject, Negated: false, row.Values));
        var value = row.Value is null ? null : _binder.Value(row.Value);
        if (when is BoundError || value is BoundError || (value is not null && !IsMoney(value)))
        {
            return null;
        }

        return row.Percentage is { Parts: null }
            ? null
            : new ScaleRow(row, when, (when as BoundComparison)?.Right, value, row.Percentage);
    }

    private bool IsMoney(BoundExpression value) =>
        value.Type == BoundType.MoneyFraction || _binder.Expect(value, BoundType.Money);

    // Brackets rise, and the row for the rest stands last: a row behind a larger one would never apply.
    private bool IsInOrder(ScaleVersionSyntax version, List<ScaleRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (before, row) = (rows[i - 1], rows[i]);
            var hidden =
                before.Syntax.IsLast
                || (
                    Written(before.Bound) is { } low
                    && Written(row.Bound) is { } high
                    && (high < low || (!(high > low) && !(before.Syntax.IsBelow && !row.Syntax.IsBelow)))
                )
                || row.Syntax.Values.Any(value =>
                    rows.Take(i)
                        .SelectMany(scaleRow => scaleRow.Syntax.Values)
                        .Any(name => string.Equals(name.Text, value.Text, StringComparison.Ordinal))
                );
            if (hidden)
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(AmountDescriptors.RowNeverReached, file.At(version.Rows[i]))
                        .WithRelated(file.At(before.Syntax), Phrases.TheRowBefore)
                );
                return false;
            }
        }

        return true;
    }

    // A bound that is one number or amount whatever the day; those of dated amounts are compared day by day.
    private static Fraction? Written(BoundExpression? bound) =>
        bound is not (null or BoundAmount) && Fractions.Of(bound, fee: null) is [var only] ? only : null;

    private bool IsComplete(ScaleVersionSyntax version, BoundExpression subject, List<ScaleRow> rows)
    {
        if (rows[^1].Syntax.IsLast)
        {
            return true;
        }

        var missing = ListedValues
            .Of(subject)
            ?.Names.Except(rows.SelectMany(row => row.Syntax.Values).Select(name => name.Text))
            .ToList();
        if (missing is { Count: 0 })
        {
            return true;
        }

        file.Report(
            AmountDescriptors.RowMissing,
            version.Rows[^1],
            missing is null
                ? new LocalizableText(
                    "what lies above its last row",
                    "ce qui dépasse sa dernière ligne",
                    "wat boven haar laatste rij ligt",
                    "das, was über ihrer letzten Zeile liegt"
                )
                : LocalizableText.Same(string.Join(", ", missing.Select(name => $"`{name}`"))),
            missing is null
                ? new LocalizableText("above: …", "au-delà: …", "daarboven: …", "darüber: …")
                : new LocalizableText(
                    $"{missing[0]}: …` or `otherwise: …",
                    $"{missing[0]}: …` ou `sinon: …",
                    $"{missing[0]}: …` of `anders: …",
                    $"{missing[0]}: …` oder `sonst: …"
                )
        );
        return false;
    }
}

/// <summary>A row whose parts are bound.</summary>
/// <param name="Syntax">The row.</param>
/// <param name="When">What it is for; null: the rest.</param>
/// <param name="Bound">Up to where it goes, or null.</param>
/// <param name="Value">The amount, or null: a slice.</param>
/// <param name="Percentage">The percentage of a slice, or null.</param>
internal sealed record ScaleRow(
    ScaleRowSyntax Syntax,
    BoundExpression? When,
    BoundExpression? Bound,
    BoundExpression? Value,
    PercentageSyntax? Percentage
);
