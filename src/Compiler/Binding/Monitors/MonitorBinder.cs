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

namespace Conv.Compiler.Binding.Monitors;

/// <summary>Binds monitors.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="earlier">The monitors of the conventions before it.</param>
internal sealed class MonitorBinder(FileBinder file, Vocabulary vocabulary, ImmutableArray<BoundMonitor> earlier)
{
    // Each counts two measures, and a decision has room for 32.
    private const int MostMonitors = 16;

    /// <summary>Binds the monitors of a file.</summary>
    public ImmutableArray<BoundMonitor> Bind()
    {
        var monitors = ImmutableArray.CreateBuilder<BoundMonitor>();
        foreach (var syntax in file.File.Declarations.OfType<MonitorSyntax>())
        {
            if (
                monitors.FirstOrDefault(candidate =>
                    string.Equals(candidate.Name, syntax.Name.Text, StringComparison.Ordinal)
                ) is
                { } first
            )
            {
                file.DeclaredTwice(syntax.Name, first.Place);
            }
            else if (Monitor(syntax) is { } monitor)
            {
                CheckEarlier(monitor, syntax);
                monitors.Add(monitor);
            }
        }

        var names = earlier.Concat(monitors).Select(candidate => candidate.Name).Distinct(StringComparer.Ordinal);
        if (names.Count() > MostMonitors)
        {
            file.Findings.Add(
                RuleDescriptors.TooMany,
                monitors[^1].Place,
                MostMonitors.ToString(CultureInfo.InvariantCulture),
                new LocalizableText("monitors", "suivis", "opvolgingen", "Beobachtungen")
            );
        }

        return monitors.ToImmutable();
    }

    private BoundMonitor? Monitor(MonitorSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var binder = new ExpressionBinder(file, vocabulary, []);
        var numerator = binder.Acts(syntax.Numerator.Acts);
        var denominator = binder.Acts(syntax.Denominator.Acts);
        var scope = file.Body(syntax.Scope, syntax, Scope);
        var limits = Limits(syntax);
        var period = new MonitorPeriods(file).Bind(syntax.Period, binder.Window(syntax.Period));
        var sums = new MonitorSums(file, vocabulary).Bind(syntax);
        if (
            numerator.IsError
            || denominator.IsError
            || scope is null
            || limits is null
            || sums is null
            || period is null
        )
        {
            return null;
        }

        return new BoundMonitor(
            syntax.Name.Text,
            file.At(syntax),
            citations,
            syntax.Numerator.Beneficiaries,
            numerator,
            syntax.Denominator.Beneficiaries,
            denominator,
            scope,
            limits.Value.Category,
            limits.Value.Numbers
        )
        {
            NumeratorSum = sums.Value.Numerator,
            DenominatorSum = sums.Value.Denominator,
            Period = period.Value.Period,
            YearFrom = period.Value.YearFrom,
        };
    }

    // Monitors of one name are one, which counts the acts of all conventions.
    private void CheckEarlier(BoundMonitor monitor, MonitorSyntax syntax)
    {
        var before = earlier.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, monitor.Name, StringComparison.Ordinal)
        );
        if (
            before is not null
            && (
                before.NumeratorCountsBeneficiaries != monitor.NumeratorCountsBeneficiaries
                || before.DenominatorCountsBeneficiaries != monitor.DenominatorCountsBeneficiaries
                || before.NumeratorSum != monitor.NumeratorSum
                || before.DenominatorSum != monitor.DenominatorSum
                || before.Period != monitor.Period
                || before.YearFrom != monitor.YearFrom
                || !Equals(before.Scope.Reading, monitor.Scope.Reading)
                || !before.Scope.Forms.SequenceEqual(monitor.Scope.Forms)
                || !Equals(before.Category, monitor.Category)
                || !before.Limits.SequenceEqual(monitor.Limits, StringComparer.Ordinal)
            )
        )
        {
            file.Findings.Add(
                Diagnostic
                    .Create(RuleDescriptors.MonitorDiffers, file.At(syntax.Name), monitor.Name)
                    .WithRelated(
                        before.Place,
                        new LocalizableText(
                            "the earlier monitor",
                            "le suivi précédent",
                            "de vroegere opvolging",
                            "die frühere Beobachtung"
                        )
                    )
            );
        }
    }

    private FactSymbol? Scope(NameSyntax name)
    {
        var facts = vocabulary
            .Facts.Where(fact =>
                fact.Kind == FactKind.Identifier
                && fact.Owner != FactOwner.Beneficiary
                && fact.Role is FactRole.None or FactRole.Identity
                && !(fact.Role == FactRole.Identity && fact.Owner == FactOwner.Session)
            )
            .ToList();
        var found = facts.FirstOrDefault(fact => string.Equals(fact.Name, name.Text, StringComparison.Ordinal));
        if (found is null)
        {
            file.UnknownName(
                name,
                new LocalizableText(
                    "identifier of the session or provider",
                    "un identifiant de la séance ou du prestataire",
                    "kenmerk van de zitting of de zorgverlener",
                    "Kennung der Sitzung oder des Leistungserbringers"
                ),
                facts.Select(fact => fact.Name)
            );
        }

        return found;
    }

    private (CategoryDefinition? Category, ImmutableArray<string> Numbers)? Limits(MonitorSyntax syntax)
    {
        if (syntax.Limits.Length == 1 && syntax.Limits[0].For is null)
        {
            return syntax.Limits[0].Number is { } only ? (null, [only]) : null;
        }

        CategoryDefinition? category = null;
        var numbers = new Dictionary<int, string>();
        foreach (var limit in syntax.Limits)
        {
            if (limit.For is null)
            {
                file.Report(RuleDescriptors.Limits, limit);
                return null;
            }

            if (new CategoryValues(file).Find(limit.For) is not { } value)
            {
                return null;
            }

            if (BoundWalker.ReadsProvider(value.Category))
            {
                file.Report(
                    TypeDescriptors.NotKnownHere,
                    limit,
                    new LocalizableText(
                        $"for whom a limit holds, `{value.Category.Name}`,",
                        $"pour qui vaut une limite, `{value.Category.Name}`,",
                        $"voor wie een grens geldt, `{value.Category.Name}`,",
                        $"für wen eine Grenze gilt, `{value.Category.Name}`,"
                    ),
                    Phrases.AFactOfOneProvider,
                    new LocalizableText(
                        "a session may have several providers; keep the monitor per fact of the session, or of the provider's identity",
                        "une séance peut avoir plusieurs prestataires ; tenez le suivi par donnée de la séance, ou par identité du prestataire",
                        "een zitting kan verschillende zorgverleners hebben; houd de opvolging bij per gegeven van de zitting, of per identiteit van de zorgverlener",
                        "eine Sitzung kann mehrere Leistungserbringer haben; führen Sie die Beobachtung je Angabe zur Sitzung, oder je Identität des Leistungserbringers"
                    )
                );
                return null;
            }

            if (
                (category is not null && !category.Equals(value.Category))
                || !numbers.TryAdd(value.Value, limit.Number ?? "")
            )
            {
                file.Report(RuleDescriptors.Limits, limit);
                return null;
            }

            category = value.Category;
        }

        if (numbers.Count != category!.Values.Length)
        {
            file.Report(RuleDescriptors.Limits, syntax.Limits[^1]);
            return null;
        }

        return (category, [.. Enumerable.Range(1, category.Values.Length).Select(value => numbers[value])]);
    }
}
