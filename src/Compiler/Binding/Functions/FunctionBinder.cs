using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Caps;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Binds the functions of a convention: their own clauses, rules for several of them, fees and shares.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="convention">The convention's name.</param>
/// <param name="followed">The names of the convention that it follows, or null.</param>
internal sealed class FunctionBinder(FileBinder file, Vocabulary vocabulary, string convention, NameScope? followed)
{
    private readonly Dictionary<FunctionSymbol, FunctionParts> _parts = [];

    /// <summary>Declares functions and groups, those of the followed convention behind one's own.</summary>
    public void Declare()
    {
        foreach (var syntax in file.File.Declarations.OfType<FunctionSyntax>())
        {
            if (_parts.Count == SizeLimits.MostFunctions)
            {
                TooMany(syntax.Name, SizeLimits.MostFunctions, Phrases.Functions);
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
                _parts.Add(symbol, new FunctionParts(syntax));
            }
        }

        foreach (var entry in followed?.Functions.Own.Where(entry => !entry.IsGroup) ?? [])
        {
            file.Scope.Functions.Add(entry.Functions[0].Name, entry);
        }

        file.Scope.Conventions[convention] = file.Scope;
    }

    /// <summary>Declares groups, once the functions of all conventions are declared.</summary>
    public void DeclareGroups()
    {
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
            InForce(parts, symbol);
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
            Required(parts, parts.Fee, Phrases.Fee);
            Required(parts, parts.Share, Phrases.Share);
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
                    CapTimes.Resolve([.. parts.WholeCaps], file.Findings),
                    [.. parts.Exclusions],
                    [.. parts.Ceilings],
                    [.. parts.Feeds],
                    UnpaidSessions.Before(fee, parts.Unpaid),
                    UnpaidSessions.Before(share, parts.Unpaid)
                );
                checks.Check(function, isWhole, isWhole && parts.CapsAreWhole);
                CeilingBinder.Check(file, function, isWhole);
                functions.Add(function);
            }
        }

        return functions.ToImmutable();
    }

    /// <summary>Whether all caps of a function mean something.</summary>
    public bool CapsAreWhole(FunctionSymbol function) =>
        _parts.TryGetValue(function, out var parts) && parts.CapsAreWhole && file.IsWhole(parts.Syntax);

    // Outside its days a function refuses as a convention does outside its own.
    private void InForce(FunctionParts parts, FunctionSymbol symbol)
    {
        var syntax = parts.Syntax;
        if (
            new ExpressionBinder(file, vocabulary, [symbol]).On(null, syntax.Validity) is { } days and not BoundError
            && vocabulary.ReasonWith(ReasonRole.NotInForce) is { } reason
        )
        {
            var place = file.At(syntax.Validity!);
            parts.Requirements.Add(new BoundRequirement(place, days, null, reason, symbol.Citations));
        }
    }

    private void Required(FunctionParts parts, BoundPrice? price, LocalizableText what)
    {
        if (price is null && file.IsWhole(parts.Syntax))
        {
            file.Report(RuleDescriptors.NoPrice, parts.Syntax.Name, parts.Syntax.Name.Text, what);
        }
    }

    private bool IsBearable(FunctionParts parts)
    {
        var rules = parts.Requirements.Count + parts.Exclusions.Count + parts.Ceilings.Count + parts.Feeds.Count;
        var caps = parts.WholeCaps.Count();
        if (caps > SizeLimits.MostRules)
        {
            TooMany(
                parts.Syntax.Name,
                SizeLimits.MostRules,
                new LocalizableText(
                    $"caps in `{parts.Syntax.Name.Text}`",
                    $"plafonds dans `{parts.Syntax.Name.Text}`",
                    $"maxima in `{parts.Syntax.Name.Text}`",
                    $"Höchstgrenzen in `{parts.Syntax.Name.Text}`"
                )
            );
        }
        else if (rules > SizeLimits.MostRules)
        {
            TooMany(
                parts.Syntax.Name,
                SizeLimits.MostRules,
                new LocalizableText(
                    $"other rules in `{parts.Syntax.Name.Text}`",
                    $"autres règles dans `{parts.Syntax.Name.Text}`",
                    $"andere regels in `{parts.Syntax.Name.Text}`",
                    $"andere Regeln in `{parts.Syntax.Name.Text}`"
                )
            );
        }

        return caps <= SizeLimits.MostRules && rules <= SizeLimits.MostRules;
    }

    private void TooMany(SyntaxNode node, int most, LocalizableText what) =>
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
                    file.UnknownName(
                        name,
                        new LocalizableText(
                            $"function of this convention",
                            $"une fonction de cette convention",
                            $"functie van deze overeenkomst",
                            $"Funktion dieser Vereinbarung"
                        ),
                        _parts.Keys.Select(symbol => symbol.Name)
                    );
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
        var caps = new CapBinder(file, vocabulary);
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
                    var bound = caps.Cap(cap, binder, citations);
                    Each(functions, parts => parts.Caps.Add(bound));
                    break;
                case CountsAsSyntax counts:
                    if (caps.Feed(counts, binder, citations) is { } feed)
                    {
                        Each(functions, parts => parts.Feeds.Add(feed));
                    }

                    break;
                case ExclusiveSyntax exclusive:
                    if (caps.Exclusion(exclusive, binder, citations) is { } exclusion)
                    {
                        Each(functions, parts => parts.Exclusions.Add(exclusion));
                    }

                    break;
                case CeilingSyntax ceiling:
                    if (CeilingBinder.Bind(ceiling, file, binder, functions, citations) is { } limit)
                    {
                        Each(functions, parts => parts.Ceilings.Add(limit));
                    }

                    break;
                case UnpaidSyntax unpaid:
                    if (new CaseBinder(file, binder, binder.Amount).Unpaid(unpaid) is { } free)
                    {
                        Each(functions, parts => parts.Unpaid.Add(free));
                    }

                    break;
                case PriceClauseSyntax price:
                    Price(price, price.IsFee, price.Body, citations, functions);
                    break;
                case SucceedsSyntax:
                    file.Report(
                        NameDescriptors.WrongFile,
                        clause,
                        new LocalizableText("`succeeds`", "`succède à`", "`volgt`", "`ersetzt`"),
                        new LocalizableText(
                            "list of rules for several functions",
                            "une liste de règles pour plusieurs fonctions",
                            "lijst van regels voor verschillende functies",
                            "eine Liste von Regeln für mehrere Funktionen"
                        )
                    );
                    break;
                default:
                    throw new UnreachableException($"no clause for {clause}");
            }
        }
    }

    private void Each(ImmutableArray<FunctionSymbol> functions, Action<FunctionParts> change)
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
                new LocalizableText(
                    "function of the convention that this one follows",
                    "une fonction de la convention à laquelle celle-ci fait suite",
                    "functie van de overeenkomst waarop deze volgt",
                    "Funktion der Vereinbarung, auf die diese folgt:"
                ),
                followed
                    ?.Functions.Own.Where(candidate => !candidate.IsGroup)
                    .Select(candidate => candidate.Functions[0].Name)
                    ?? []
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
        var when = binder.When(syntax.When, syntax.Validity);
        var reason = binder.Reason(syntax.Reason);
        return condition is BoundError || reason is null || when is BoundError
            ? null
            : new BoundRequirement(file.At(syntax), condition, when, reason, citations);
    }

    private void Price(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        ImmutableArray<FunctionSymbol> functions
    ) =>
        new PriceBinder(file).Bind(
            syntax,
            isFee,
            body,
            citations,
            [.. functions.Select(function => _parts[function])],
            new ExpressionBinder(file, vocabulary, functions) { IsShare = !isFee, ChecksExactFee = !isFee }
        );
}
