using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding;

/// <summary>Binds the functions of a convention: their own clauses, rules for several of them, fees and shares.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="convention">The convention's name.</param>
/// <param name="followed">The names of the convention that it follows, or null.</param>
internal sealed class FunctionBinder(FileBinder file, Vocabulary vocabulary, string convention, Scope? followed)
{
    private const long MostLimit = 1_000_000;
    private readonly Dictionary<FunctionSymbol, Parts> _parts = [];

    private sealed class Parts(FunctionSyntax syntax)
    {
        public readonly FunctionSyntax Syntax = syntax;
        public FunctionSymbol? Predecessor;
        public bool Registers;
        public readonly List<BoundRequirement> Requirements = [];
        public readonly List<BoundCap> Caps = [];
        public readonly List<BoundExclusion> Exclusions = [];
        public BoundPrice? Fee;
        public BoundPrice? Share;
        public bool FeeBroken;
        public bool ShareBroken;
        public bool CapsBroken;
    }

    /// <summary>Declares functions and groups, those of the followed convention behind one's own.</summary>
    public void Declare()
    {
        foreach (var syntax in file.File.Declarations.OfType<FunctionSyntax>())
        {
            if (_parts.Count == SizeChecks.MostFunctions)
            {
                TooMany(syntax.Name, SizeChecks.MostFunctions, "functions");
                break;
            }

            var symbol = new FunctionSymbol(
                convention,
                syntax.Name.Text,
                FileBinder.Label(syntax.Text),
                file.Citations(syntax.Citations),
                file.At(syntax.Name)
            );
            if (
                file.Declare(
                    file.Scope.Functions,
                    syntax.Name,
                    new FunctionEntry(symbol.Place, [symbol], IsGroup: false)
                )
            )
            {
                _parts.Add(symbol, new Parts(syntax));
            }
        }

        foreach (var entry in followed?.Functions.Own.Where(entry => !entry.IsGroup) ?? [])
        {
            file.Scope.Functions.Add(entry.Functions[0].Name, entry);
        }

        foreach (var group in file.File.Declarations.OfType<FunctionGroupSyntax>())
        {
            var members = file.Functions(group.Members);
            file.Declare(
                file.Scope.Functions,
                group.Name,
                new FunctionEntry(file.At(group.Name), members, IsGroup: true)
            );
        }
    }

    /// <summary>Binds all functions, in file order.</summary>
    public ImmutableArray<BoundFunction> Bind()
    {
        foreach (var (symbol, parts) in _parts)
        {
            Clauses(parts.Syntax.Clauses, [symbol], isRules: false);
        }

        foreach (var declaration in file.File.Declarations)
        {
            if (declaration is RulesSyntax rules)
            {
                file.Citations(rules.Citations);
                Clauses(rules.Clauses, Own(rules.Functions), isRules: true);
            }
            else if (declaration is PriceSyntax price)
            {
                Price(price, price.IsFee, price.Body, file.Citations(price.Citations), Own(price.Functions));
            }
        }

        var checks = new FunctionChecks(file, vocabulary);
        var functions = ImmutableArray.CreateBuilder<BoundFunction>();
        foreach (var (symbol, parts) in _parts)
        {
            Required(parts, parts.Fee, parts.FeeBroken, "fee");
            Required(parts, parts.Share, parts.ShareBroken, "share");
            if (!IsBearable(parts))
            {
                continue;
            }

            if (parts is { Fee: { } fee, Share: { } share })
            {
                var isWhole = file.IsWhole(parts.Syntax);
                var function = new BoundFunction(
                    symbol,
                    parts.Predecessor,
                    parts.Registers,
                    [.. parts.Requirements],
                    [.. parts.Caps],
                    [.. parts.Exclusions],
                    fee,
                    share
                );
                checks.Check(function, isWhole, isWhole && !parts.CapsBroken);
                functions.Add(function);
            }
        }

        return functions.ToImmutable();
    }

    /// <summary>Whether all caps of a function mean something.</summary>
    public bool CapsAreWhole(FunctionSymbol function) =>
        _parts.TryGetValue(function, out var parts) && !parts.CapsBroken && file.IsWhole(parts.Syntax);

    private void Required(Parts parts, BoundPrice? price, bool broken, string what)
    {
        if (price is null && !broken && file.IsWhole(parts.Syntax))
        {
            file.Report(RuleDescriptors.NoPrice, parts.Syntax.Name, parts.Syntax.Name.Text, what);
        }
    }

    private bool IsBearable(Parts parts)
    {
        var rules = parts.Requirements.Count + parts.Exclusions.Count;
        if (parts.Caps.Count > SizeChecks.MostRules)
        {
            TooMany(parts.Syntax.Name, SizeChecks.MostRules, $"caps in `{parts.Syntax.Name.Text}`");
        }
        else if (rules > SizeChecks.MostRules)
        {
            TooMany(parts.Syntax.Name, SizeChecks.MostRules, $"other rules in `{parts.Syntax.Name.Text}`");
        }

        return parts.Caps.Count <= SizeChecks.MostRules && rules <= SizeChecks.MostRules;
    }

    private void TooMany(SyntaxNode node, int most, string what) =>
        file.Report(RuleDescriptors.TooMany, node, most.ToString(CultureInfo.InvariantCulture), what);

    // Rules of this file are about functions of this file.
    private ImmutableArray<FunctionSymbol> Own(ImmutableArray<NameSyntax> names)
    {
        var own = ImmutableArray.CreateBuilder<FunctionSymbol>();
        foreach (var name in names)
        {
            foreach (var function in file.Functions([name]))
            {
                if (_parts.ContainsKey(function))
                {
                    own.Add(function);
                }
                else
                {
                    file.UnknownName(name, $"function of this convention", _parts.Keys.Select(symbol => symbol.Name));
                }
            }
        }

        return [.. own.Distinct()];
    }

    private void Clauses(
        ImmutableArray<FunctionClauseSyntax> clauses,
        ImmutableArray<FunctionSymbol> functions,
        bool isRules
    )
    {
        var binder = new ExpressionBinder(file, vocabulary, functions);
        foreach (var clause in clauses)
        {
            var citations = file.Citations(clause.Citations);
            switch (clause)
            {
                case SucceedsSyntax succeeds when !isRules:
                    Succeeds(succeeds, functions[0]);
                    break;
                case RegistersSyntax:
                    Registers(clause, functions);
                    break;
                case RequiresSyntax requires:
                    if (Requirement(requires, binder, citations) is { } requirement)
                    {
                        Each(functions, parts => parts.Requirements.Add(requirement));
                    }

                    break;
                case CapSyntax cap:
                    if (Cap(cap, binder, citations) is { } bound)
                    {
                        Each(functions, parts => parts.Caps.Add(bound));
                    }
                    else
                    {
                        Each(functions, parts => parts.CapsBroken = true);
                    }

                    break;
                case ExclusiveSyntax exclusive:
                    if (Exclusion(exclusive, binder, citations) is { } exclusion)
                    {
                        Each(functions, parts => parts.Exclusions.Add(exclusion));
                    }

                    break;
                case PriceClauseSyntax price:
                    Price(price, price.IsFee, price.Body, citations, functions);
                    break;
                default:
                    file.Report(NameDescriptors.WrongFile, clause, "`succeeds`", "list of rules for several functions");
                    break;
            }
        }
    }

    private void Each(ImmutableArray<FunctionSymbol> functions, Action<Parts> change)
    {
        foreach (var function in functions)
        {
            change(_parts[function]);
        }
    }

    private void Succeeds(SucceedsSyntax syntax, FunctionSymbol function)
    {
        var parts = _parts[function];
        if (parts.Predecessor is not null)
        {
            file.Report(RuleDescriptors.ClauseTwice, syntax, function.Name);
        }

        if (followed?.Functions.Find(syntax.Name.Text) is { IsGroup: false } entry)
        {
            parts.Predecessor = entry.Functions[0];
        }
        else if (!file.Scope.LacksFollowed && followed?.IsUnreadable(syntax.Name.Text) != true)
        {
            file.UnknownName(
                syntax.Name,
                "function of the convention that this one follows",
                followed?.Functions.Own.Where(one => !one.IsGroup).Select(one => one.Functions[0].Name) ?? []
            );
        }
    }

    private void Registers(FunctionClauseSyntax syntax, ImmutableArray<FunctionSymbol> functions)
    {
        Each(
            functions,
            parts =>
            {
                if (parts.Registers)
                {
                    file.Report(RuleDescriptors.ClauseTwice, syntax, parts.Syntax.Name.Text);
                }

                parts.Registers = true;
            }
        );
    }

    private BoundRequirement? Requirement(
        RequiresSyntax syntax,
        ExpressionBinder binder,
        ImmutableArray<Citation> citations
    )
    {
        var condition = binder.Condition(syntax.Condition);
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        var reason = vocabulary.Reasons.FirstOrDefault(one =>
            string.Equals(one.Name, syntax.Reason.Text, StringComparison.Ordinal)
        );
        if (reason is null)
        {
            file.UnknownName(syntax.Reason, "reason", vocabulary.Reasons.Select(one => one.Name));
        }

        return condition is null || reason is null || (syntax.When is not null && when is null)
            ? null
            : new BoundRequirement(file.At(syntax), condition, when, reason, citations);
    }

    private BoundCap? Cap(CapSyntax syntax, ExpressionBinder binder, ImmutableArray<Citation> citations)
    {
        var acts = binder.Acts(syntax.Acts ?? new ActsSyntax(syntax.Quantity!.Span, Exceptional: false, [], []));
        var quantity = syntax.Quantity is null ? null : Quantity(syntax.Quantity);
        var window = binder.Window(syntax.Window);
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        var category = syntax.For is null ? null : CategoryValue(syntax.For);
        if (
            acts is null
            || window is null
            || syntax.Limit.Value is not { } limit
            || (syntax.Quantity is not null && quantity is null)
            || (syntax.When is not null && when is null)
            || (syntax.For is not null && category is null)
        )
        {
            return null;
        }

        if (limit is < 1 or > MostLimit)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Limit);
            return null;
        }

        if (limit > ExpressionBinder.MostRolling && ExpressionBinder.IsRolling(window))
        {
            file.Report(RuleDescriptors.RollingUnbounded, syntax.Limit);
            return null;
        }

        if (syntax.UpToCap != (quantity is not null))
        {
            file.Report(
                quantity is null ? RuleDescriptors.GrantWithoutQuantity : RuleDescriptors.QuantityWithoutGrant,
                syntax
            );
            return null;
        }

        return new BoundCap(
            file.At(syntax),
            limit,
            acts,
            quantity,
            window,
            category,
            syntax.ThenExceptional,
            syntax.UpToCap,
            when,
            citations
        );
    }

    private QuantityDefinition? Quantity(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, "quantity") is not { } entry)
        {
            return null;
        }

        if (entry is Deferred<QuantityDefinition> quantity)
        {
            return file.Resolve(quantity, name);
        }

        file.UnknownName(
            name,
            "quantity",
            file.Scope.Values.Own.OfType<Deferred<QuantityDefinition>>().Select(one => one.Name)
        );
        return null;
    }

    /// <summary>The category that has a value of this name.</summary>
    public (CategoryDefinition Category, int Value)? CategoryValue(NameSyntax name)
    {
        var deferred = file
            .Scope.Values.Names.Distinct(StringComparer.Ordinal)
            .Select(file.Scope.Values.Find)
            .OfType<Deferred<CategoryDefinition>>()
            .ToList();
        var categories = deferred
            .Select(category => file.Resolve(category, name))
            .OfType<CategoryDefinition>()
            .ToList();
        var found = categories.Where(category => category.Values.Contains(name.Text)).ToList();
        if (found.Count == 1)
        {
            return (found[0], found[0].Values.IndexOf(name.Text) + 1);
        }

        if (found.Count == 0)
        {
            if (categories.Count == deferred.Count)
            {
                file.UnknownName(name, "value of a category", categories.SelectMany(category => category.Values));
            }
        }
        else
        {
            file.Report(
                NameDescriptors.AmbiguousValue,
                name,
                name.Text,
                string.Join(", ", found.Select(one => $"`{one.Name}`")),
                found[0].Name
            );
        }

        return null;
    }

    private BoundExclusion? Exclusion(
        ExclusiveSyntax syntax,
        ExpressionBinder binder,
        ImmutableArray<Citation> citations
    )
    {
        if (syntax.Acts.Length > SizeChecks.MostExclusive)
        {
            TooMany(syntax, SizeChecks.MostExclusive, "kinds of sessions that exclude each other");
            return null;
        }

        var acts = syntax.Acts.Select(binder.Acts).ToList();
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        return acts.Any(one => one is null) || (syntax.When is not null && when is null)
            ? null
            : new BoundExclusion(file.At(syntax), [.. acts.Select(one => one!)], when, citations);
    }

    private void Price(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        ImmutableArray<FunctionSymbol> functions
    )
    {
        var binder = new ExpressionBinder(file, vocabulary, functions);
        var bound = file.Body(body, syntax, guarded => Guarded(guarded, binder));
        Each(
            functions,
            parts =>
            {
                if ((isFee ? parts.Fee : parts.Share) is { } first)
                {
                    file.Findings.Add(
                        Diagnostic
                            .Create(
                                RuleDescriptors.TwoPrices,
                                file.At(syntax),
                                parts.Syntax.Name.Text,
                                isFee ? "fee" : "share"
                            )
                            .WithRelated(first.Place, "the first one")
                    );
                }
                else if (bound is null && isFee)
                {
                    parts.FeeBroken = true;
                }
                else if (bound is null)
                {
                    parts.ShareBroken = true;
                }
                else if (isFee)
                {
                    parts.Fee = new BoundPrice(file.At(syntax), bound, citations);
                }
                else
                {
                    parts.Share = new BoundPrice(file.At(syntax), bound, citations);
                }
            }
        );
    }

    private BoundGuarded? Guarded(GuardedSyntax syntax, ExpressionBinder binder)
    {
        var cases = syntax.Cases.Select(one => Case(one, file, binder)).ToList();
        var otherwise = binder.Amount(syntax.Otherwise);
        return otherwise is null || cases.Any(one => one is null)
            ? null
            : new BoundGuarded(file.At(syntax), [.. cases.Select(one => one!)], otherwise);
    }

    /// <summary>A value under a condition.</summary>
    public static BoundCase? Case(CaseSyntax syntax, FileBinder file, ExpressionBinder binder)
    {
        var value = binder.Amount(syntax.Value);
        var when = binder.Condition(syntax.When);
        return value is null || when is null ? null : new BoundCase(file.At(syntax), value, when);
    }
}
