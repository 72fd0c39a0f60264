using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Caps;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Binds the clauses of functions, and adds what they say to what is known of each.</summary>
/// <param name="file">The file in which they stand.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="followed">The names of the convention that it follows, or null.</param>
/// <param name="functionParts">The functions of the convention.</param>
internal sealed class ClauseBinder(
    FileBinder file,
    Vocabulary vocabulary,
    NameScope? followed,
    IReadOnlyDictionary<FunctionSymbol, FunctionParts> functionParts
)
{
    /// <summary>The functions that names stand for: rules of a convention are about its own.</summary>
    public ImmutableArray<FunctionSymbol> Own(ImmutableArray<NameSyntax> names)
    {
        var own = ImmutableArray.CreateBuilder<FunctionSymbol>();
        foreach (var name in names)
        {
            foreach (var function in file.Functions([name]))
            {
                if (functionParts.ContainsKey(function))
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
                        functionParts.Keys.Select(symbol => symbol.Name)
                    );
                }
            }
        }

        return [.. own.Distinct()];
    }

    /// <summary>Binds clauses of some functions.</summary>
    public void Clauses(
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
                case PartClauseSyntax part:
                    new PartBinder(file, vocabulary).Bind(part, citations, functions, functionParts);
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
                case WithoutSyntax or ExceptPriceSyntax:
                    NothingExtended(clause, functions);
                    break;
                default:
                    throw new UnreachableException($"no clause for {clause}");
            }
        }
    }

    /// <summary>Reports a clause that is about the rules of a function of another file, where it is not.</summary>
    public void NothingExtended(FunctionClauseSyntax clause, ImmutableArray<FunctionSymbol> functions)
    {
        foreach (var function in functions)
        {
            file.Report(
                ExtensionDescriptors.NothingExtended,
                clause,
                clause is WithoutSyntax
                    ? new LocalizableText("`without`", "`sans`", "`zonder`", "`ohne`")
                    : new LocalizableText("`except`", "`sauf`", "`behalve`", "`außer`"),
                function.Name
            );
        }
    }

    private void Each(ImmutableArray<FunctionSymbol> functions, Action<FunctionParts> change)
    {
        foreach (var function in functions)
        {
            change(functionParts[function]);
        }
    }

    private void Succeeds(SucceedsSyntax syntax, FunctionSymbol function)
    {
        var parts = functionParts[function];
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

    /// <summary>Binds the fee or share of some functions.</summary>
    public void Price(
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
            [.. functions.Select(function => functionParts[function])],
            PriceBinder.Expressions(file, vocabulary, functions, isFee, body)
        );
}
