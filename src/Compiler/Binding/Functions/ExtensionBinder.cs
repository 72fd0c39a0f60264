using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Extensions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Binds what an extension says of functions: of those of the convention, on its days, and of its own.</summary>
/// <param name="extension">The extension.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="parts">The functions of the convention, its own among them; what the convention says of them is bound.</param>
/// <param name="extended">The function of the convention that a declaration is about; null: it declares one.</param>
internal sealed class ExtensionBinder(
    Extension extension,
    Vocabulary vocabulary,
    IReadOnlyDictionary<FunctionSymbol, FunctionParts> parts,
    Func<FunctionSyntax, FunctionSymbol?> extended
)
{
    private readonly FileBinder _file = extension.File;
    private readonly ClauseBinder _clauses = new(extension.File, vocabulary, null, parts);
    private readonly PriceChanges _prices = new(extension.File, parts);

    /// <summary>Binds the clauses of its own functions, which stand with those of the convention.</summary>
    /// <param name="inForce">Adds that a function exists on some days only.</param>
    public void BindOwn(Action<FunctionParts, FunctionSymbol, ValiditySyntax?> inForce)
    {
        foreach (var (symbol, own) in parts.Where(pair => ReferenceEquals(pair.Value.File, _file)))
        {
            inForce(own, symbol, extension.Days);
            inForce(own, symbol, own.Syntax.Validity);
            _clauses.Clauses(own.Syntax.Clauses, [symbol], isRules: false);
        }
    }

    /// <summary>Binds what it adds to functions that have their own clauses and the rules of the convention, in file order.</summary>
    public void BindAdded()
    {
        foreach (var declaration in _file.File.Declarations)
        {
            if (declaration is FunctionSyntax function && extended(function) is { } symbol)
            {
                _file.Citations(function.Citations);
                if (function.Text is { } text)
                {
                    // What people call it, the convention says.
                    _file.Report(RuleDescriptors.ClauseTwice, text, function.Name.Text);
                }

                Clauses(function, function.Clauses, [symbol], function.Validity, isRules: false);
            }
            else if (declaration is RulesSyntax rules)
            {
                _file.Citations(rules.Citations);
                Clauses(rules, rules.Clauses, _clauses.Own(rules.Functions), null, isRules: true);
            }
            else if (declaration is PriceSyntax price)
            {
                Price(
                    price,
                    price.IsFee,
                    price.Body,
                    _file.Citations(price.Citations),
                    Reachable(price, _clauses.Own(price.Functions)),
                    extension.Days
                );
            }
        }

        _prices.Apply();
    }

    // What is said of several functions is said of them together: their sessions are counted as one.
    private void Clauses(
        SyntaxNode declaration,
        ImmutableArray<FunctionClauseSyntax> clauses,
        ImmutableArray<FunctionSymbol> functions,
        ValiditySyntax? validity,
        bool isRules
    )
    {
        functions = Reachable(declaration, functions);
        foreach (var clause in functions.IsEmpty ? [] : clauses)
        {
            Clause(clause, functions, ExtensionDays.Both(validity, extension.Days), isRules);
        }
    }

    // Another extension may not be there, or be read first.
    private ImmutableArray<FunctionSymbol> Reachable(SyntaxNode declaration, ImmutableArray<FunctionSymbol> functions)
    {
        var reachable = functions.Where(function => IsOwn(function) || IsOfConvention(function)).ToImmutableArray();
        foreach (var function in functions.Except(reachable))
        {
            _file.Report(ExtensionDescriptors.NothingExtended, declaration, Phrases.This, function.Name);
        }

        return reachable;
    }

    private bool IsOwn(FunctionSymbol function) => ReferenceEquals(parts[function].File, _file);

    private bool IsOfConvention(FunctionSymbol function) => ReferenceEquals(parts[function].File, extension.Convention);

    private void Clause(
        FunctionClauseSyntax written,
        ImmutableArray<FunctionSymbol> functions,
        ValiditySyntax? days,
        bool isRules
    )
    {
        var others = functions.RemoveAll(IsOwn);
        if ((others.IsEmpty ? written : ExtensionDays.Within(written, days)) is not { } clause)
        {
            Refuse(written, Tiers);
            return;
        }

        switch (clause)
        {
            case RegistersSyntax or SucceedsSyntax when !others.IsEmpty:
                Refuse(clause, WhatAFunctionIs);
                break;
            case WithoutSyntax without:
                _clauses.NothingExtended(clause, functions.RemoveRange(others));
                Without(without, others);
                break;
            case ExceptPriceSyntax except:
                _clauses.NothingExtended(clause, functions.RemoveRange(others));
                Except(except, others);
                break;
            case PriceClauseSyntax price:
                Price(price, price.IsFee, price.Body, _file.Citations(price.Citations), functions, days);
                break;
            case PartClauseSyntax part:
                new PartBinder(_file, vocabulary).Bind(
                    part,
                    _file.Citations(part.Citations),
                    functions,
                    parts,
                    others.IsEmpty ? null : days
                );
                break;
            case RegistersSyntax
            or SucceedsSyntax
            or RequiresSyntax
            or CapSyntax
            or CountsAsSyntax
            or ExclusiveSyntax
            or CeilingSyntax
            or UnpaidSyntax:
                _clauses.Clauses([clause], functions, isRules);
                break;
            default:
                throw new UnreachableException($"no clause for {clause}");
        }
    }

    private void Without(WithoutSyntax syntax, ImmutableArray<FunctionSymbol> functions)
    {
        _file.Citations(syntax.Citations);
        var binder = new ExpressionBinder(_file, vocabulary, functions);
        var leftOut = binder.When(syntax.When, syntax.Validity);
        if (binder.Reason(syntax.Reason) is not { } reason || leftOut is BoundError)
        {
            return;
        }

        foreach (var function in functions)
        {
            LeftOutRules.Apply(
                syntax,
                reason,
                leftOut,
                vocabulary.ReasonWith(ReasonRole.Cap),
                extension,
                parts[function]
            );
        }
    }

    private void Except(ExceptPriceSyntax syntax, ImmutableArray<FunctionSymbol> functions)
    {
        var citations = _file.Citations(syntax.Citations);
        var binder = Pricing(syntax.IsFee, functions);
        if (new CaseBinder(_file, binder, binder.Amount).Cases(syntax.Cases) is not { } cases)
        {
            return;
        }

        foreach (var function in functions)
        {
            _prices.Except(syntax, function, syntax.IsFee, [.. cases.Select(branch => Cited(branch, citations))]);
        }
    }

    // What functions of its own cost is theirs; of one of the convention it holds on the days of the extension.
    private void Price(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        ImmutableArray<FunctionSymbol> functions,
        ValiditySyntax? days
    )
    {
        var others = functions.RemoveAll(IsOwn);
        if (!others.IsEmpty && body.Forms.Any(form => ExtensionDays.Cases(form.Form.Cases, days) is null))
        {
            Refuse(syntax, Tiers);
            return;
        }

        var binder = PriceBinder.Expressions(_file, vocabulary, functions, isFee, body);
        var price = new PriceBinder(_file).Price(syntax, isFee, body, citations, binder);
        PriceBinder.Give(_file, syntax, isFee, price, [.. functions.RemoveRange(others).Select(own => parts[own])]);
        var on = binder.On(null, days);
        foreach (
            var function in price.Body.Forms.Any(form => form.Otherwise is BoundError) || on is BoundError ? [] : others
        )
        {
            _prices.Replace(syntax, body.Reading, function, isFee, price, days, on);
        }
    }

    private ExpressionBinder Pricing(bool isFee, ImmutableArray<FunctionSymbol> functions) =>
        new(_file, vocabulary, functions) { IsShare = !isFee, ChecksExactFee = !isFee };

    private static BoundCase Cited(BoundCase branch, ImmutableArray<Citation> citations) =>
        branch.Citations.IsEmpty ? branch with { Citations = citations } : branch;

    private void Refuse(SyntaxNode clause, LocalizableText what) =>
        _file.Report(ExtensionDescriptors.NotInExtension, clause, what, Extension.Extended(extension.Header)!.Text);

    private static readonly LocalizableText Tiers = new(
        "on days of its own what the first sessions cost",
        "pour des jours qui lui sont propres ce que coûtent les premières séances",
        "voor eigen dagen wat de eerste zittingen kosten",
        "für eigene Tage, was die ersten Sitzungen kosten"
    );

    private static readonly LocalizableText WhatAFunctionIs = new(
        "of a function of the convention whom it registers or what it succeeds",
        "d'une fonction de la convention qui elle enregistre ou à quoi elle succède",
        "van een functie van de overeenkomst wie zij registreert of wat zij opvolgt",
        "von einer Funktion der Vereinbarung, wen sie erfasst oder was sie ersetzt"
    );
}
