using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Caps;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Extensions;
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
/// <param name="extensions">The files that extend it.</param>
internal sealed class FunctionBinder(
    FileBinder file,
    Vocabulary vocabulary,
    string convention,
    NameScope? followed,
    ImmutableArray<Extension> extensions
)
{
    private readonly Dictionary<FunctionSymbol, FunctionParts> _parts = [];
    private bool _isFull;

    /// <summary>Declares functions and groups, those of the followed convention behind one's own.</summary>
    public void Declare()
    {
        foreach (var syntax in file.File.Declarations.OfType<FunctionSyntax>())
        {
            Declare(syntax, file);
        }

        // A function that an extension names and the convention has is that of the convention.
        foreach (var extension in extensions)
        {
            foreach (var syntax in extension.File.File.Declarations.OfType<FunctionSyntax>())
            {
                if (Extended(syntax) is null)
                {
                    Declare(syntax, extension.File);
                }
            }
        }

        foreach (var entry in followed?.Functions.Own.Where(entry => !entry.IsGroup) ?? [])
        {
            file.Scope.Functions.Add(entry.Functions[0].Name, entry);
        }

        file.Scope.Conventions[convention] = file.Scope;
    }

    private void Declare(FunctionSyntax syntax, FileBinder from)
    {
        if (_parts.Count >= SizeLimits.MostFunctions)
        {
            if (_parts.Count == SizeLimits.MostFunctions && !_isFull)
            {
                _isFull = true;
                TooMany(from, syntax.Name, SizeLimits.MostFunctions, Phrases.Functions);
            }

            return;
        }

        var symbol = new FunctionSymbol(
            convention,
            syntax.Name.Text,
            FileBinder.Label(syntax.Text),
            from.Citations(syntax.Citations),
            from.At(syntax.Name)
        );
        if (from.Declare(file.Scope.Functions, syntax.Name, new FunctionEntry(symbol.Place, [symbol], IsGroup: false)))
        {
            _parts.Add(symbol, new FunctionParts(from, syntax));
        }
    }

    // The function of the convention that has the name; null: none has. What another extension declares is not extended.
    private FunctionSymbol? Extended(FunctionSyntax syntax) =>
        file.Scope.Functions.Find(syntax.Name.Text) is { IsGroup: false } entry
        && _parts.TryGetValue(entry.Functions[0], out var parts)
        && ReferenceEquals(parts.File, file)
            ? entry.Functions[0]
            : null;

    /// <summary>Declares groups, once the functions of all conventions are declared.</summary>
    public void DeclareGroups()
    {
        foreach (var from in extensions.Select(extension => extension.File).Prepend(file))
        {
            foreach (var group in from.File.Declarations.OfType<FunctionGroupSyntax>())
            {
                var members = from.Functions(group.Members);
                from.Declare(
                    from.Scope.Functions,
                    group.Name,
                    new FunctionEntry(from.At(group.Name), members, IsGroup: true)
                );
            }
        }
    }

    /// <summary>Binds all functions, in file order.</summary>
    public ImmutableArray<BoundFunction> Bind()
    {
        var added = extensions
            .Select(extension => new ExtensionBinder(extension, vocabulary, _parts, Extended))
            .ToList();
        var binder = new ClauseBinder(file, vocabulary, followed, _parts);
        foreach (var (symbol, parts) in _parts.Where(pair => ReferenceEquals(pair.Value.File, file)))
        {
            InForce(parts, symbol, parts.Syntax.Validity);
            binder.Clauses(parts.Syntax.Clauses, [symbol], isRules: false);
        }

        added.ForEach(extension => extension.BindOwn(InForce));
        Rules(binder);
        added.ForEach(extension => extension.BindAdded());
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
                var isWhole = IsWhole(parts);
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
                )
                {
                    Parts =
                    [
                        .. PartBinder
                            .Parts(parts, share)
                            .Select(part => part with { Price = UnpaidSessions.Before(part.Price, parts.Unpaid) }),
                    ],
                };
                checks.Check(function, isWhole, isWhole && parts.CapsAreWhole);
                CeilingBinder.Check(file, function, isWhole);
                functions.Add(function);
            }
        }

        return functions.ToImmutable();
    }

    /// <summary>Whether all caps of a function mean something.</summary>
    public bool CapsAreWhole(FunctionSymbol function) =>
        _parts.TryGetValue(function, out var parts) && parts.CapsAreWhole && IsWhole(parts);

    // What the file of the convention says of several functions.
    private void Rules(ClauseBinder binder)
    {
        foreach (var declaration in file.File.Declarations)
        {
            if (declaration is RulesSyntax rules)
            {
                file.Citations(rules.Citations);
                binder.Clauses(rules.Clauses, binder.Own(rules.Functions), isRules: true);
            }
            else if (declaration is PriceSyntax price)
            {
                binder.Price(
                    price,
                    price.IsFee,
                    price.Body,
                    file.Citations(price.Citations),
                    binder.Own(price.Functions)
                );
            }
        }
    }

    // Outside its days a function refuses as a convention does outside its own.
    private void InForce(FunctionParts parts, FunctionSymbol symbol, ValiditySyntax? validity)
    {
        if (
            new ExpressionBinder(parts.File, vocabulary, [symbol]).On(null, validity) is { } days and not BoundError
            && vocabulary.ReasonWith(ReasonRole.NotInForce) is { } reason
        )
        {
            var place = parts.File.At(validity!);
            parts.Requirements.Add(new BoundRequirement(place, days, null, reason, symbol.Citations));
        }
    }

    // Whether all that is said of a function could be read, by extensions too.
    private bool IsWhole(FunctionParts parts) =>
        parts.File.IsWhole(parts.Syntax) && extensions.All(extension => extension.File.IsWhole(parts.Syntax));

    private void Required(FunctionParts parts, BoundPrice? price, LocalizableText what)
    {
        if (price is null && IsWhole(parts))
        {
            var name = parts.Syntax.Name;
            var finding = Diagnostic.Create(RuleDescriptors.NoPrice, parts.File.At(name), name.Text, what);
            parts.File.Findings.Add(Meant(parts) is { } near ? finding.WithHelp(Suggestion.Meant(near)) : finding);
        }
    }

    // An extension that adds to a function, and misspells its name, declares another one.
    private string? Meant(FunctionParts parts) =>
        ReferenceEquals(parts.File, file)
            ? null
            : Suggestion.Find(
                parts.Syntax.Name.Text,
                _parts.Keys.Select(function => function.Name).Where(name => name != parts.Syntax.Name.Text)
            );

    private bool IsBearable(FunctionParts parts)
    {
        var rules = parts.Requirements.Count + parts.Exclusions.Count + parts.Ceilings.Count + parts.Feeds.Count;
        var caps = parts.WholeCaps.Count();
        if (caps > SizeLimits.MostRules)
        {
            TooMany(
                parts.File,
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
                parts.File,
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

    private static void TooMany(FileBinder file, SyntaxNode node, int most, LocalizableText what) =>
        file.Report(RuleDescriptors.TooMany, node, most.ToString(CultureInfo.InvariantCulture), what);
}
