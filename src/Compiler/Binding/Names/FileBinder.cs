using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Names;

/// <summary>What every binder of a file shares: the text, the names, the findings, and the small things (labels, citations, look-ups).</summary>
internal sealed class FileBinder(SourceText source, FileSyntax file, NameScope scope, Findings findings)
{
    private readonly Dictionary<SourceSymbol, SourceSpan> _cited = [];
    private readonly HashSet<TextSpan> _broken = [.. file.Broken];

    public SourceText Source => source;

    public FileSyntax File => file;

    /// <summary>How deep the expression that is being bound is nested, definitions that are bound on the way included.</summary>
    public int Depth { get; set; }

    public NameScope Scope => scope;

    public Findings Findings => findings;

    public SourceSpan At(SyntaxNode node) => new(source, node.Span);

    public SourceSpan At(TextSpan span) => new(source, span);

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params MessageArgument[] arguments) =>
        findings.Add(descriptor, At(node), arguments);

    public static Label Label(TextSyntax? text) =>
        text is null ? Symbols.Label.None : new Label([("", text.Text), .. text.Translations]);

    /// <summary>Several citations may stand in one pair of brackets, separated by semicolons; the first word of each is its source.</summary>
    public ImmutableArray<Citation> Citations(ImmutableArray<CitationSyntax> written)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var syntax in written)
        {
            foreach (var (name, place) in CitationPart.Of(syntax.Text).Select(part => (part.Name, part.Place)))
            {
                if (scope.Sources.Find(name) is { } declared)
                {
                    citations.Add(new Citation(declared, place));
                    _cited.TryAdd(declared, At(syntax));
                }
                else if (!scope.IsUnreadable(name) && !findings.LeavesOut(source))
                {
                    findings.Add(
                        Diagnostic
                            .Create(NameDescriptors.UnknownSource, At(syntax), name)
                            .WithHelp(
                                Suggestion.Find(name, scope.Sources.Names) is { } near
                                    ? Suggestion.Meant(near)
                                    : NameDescriptors.UnknownSource.Help
                            )
                    );
                }
            }
        }

        return citations.ToImmutable();
    }

    /// <summary>The sources that the file has cited so far, each with the first place.</summary>
    public IEnumerable<KeyValuePair<SourceSymbol, SourceSpan>> Cited => _cited;

    /// <summary>Looks a name up; reports it where nothing has it and no unreadable declaration would.</summary>
    public T? Find<T>(Table<T> table, NameSyntax name, LocalizableText kind)
        where T : class
    {
        if (table.Find(name.Text) is { } entry)
        {
            return entry;
        }

        if (!scope.LacksFollowed || !MayBeFollowed(table))
        {
            UnknownName(name, kind, table.Names);
        }

        return null;

        // Functions and readings are shared with the convention that this one follows.
        bool MayBeFollowed(object names) =>
            ReferenceEquals(names, scope.Functions) || ReferenceEquals(names, scope.Readings);
    }

    public void UnknownName(NameSyntax name, LocalizableText kind, IEnumerable<string> known)
    {
        // A word that does not fit has been reported, whatever it would name.
        if (!scope.IsUnreadable(name.Text) && !_broken.Contains(name.Span) && !findings.LeavesOut(source))
        {
            var names = known.ToList();
            var help = Suggestion.Help(name.Text, names, source.NameOf);
            if (Suggestion.Find(name.Text, names, source.NameOf) is null && scope.KindOf(name.Text) is { } other)
            {
                var first = new LocalizableText(
                    $"`{name.Text}` is {other.English}",
                    $"`{name.Text}` est {other.French}",
                    $"`{name.Text}` is {other.Dutch}",
                    $"`{name.Text}` ist {other.German}"
                );
                help = help is null ? first : first + LocalizableText.Same("; ") + help;
            }

            findings.Add(Diagnostic.Create(NameDescriptors.UnknownName, At(name), kind, name.Text).WithHelp(help));
        }
    }

    public bool Declare<T>(Table<T> table, NameSyntax name, T entry)
        where T : class
    {
        if (table.Add(name.Text, entry, At(name)))
        {
            return true;
        }

        DeclaredTwice(name, table.PlaceOf(name.Text));
        return false;
    }

    public void DeclaredTwice(NameSyntax name, SourceSpan? first)
    {
        var finding = Diagnostic.Create(NameDescriptors.DeclaredTwice, At(name), name.Text);
        findings.Add(first is { } place ? finding.WithRelated(place, Phrases.TheFirstOne) : finding);
    }

    /// <summary>
    /// Whether everything around a declaration could be read: what it lacks it lacks, and is not only unreadable. Words that do not
    /// fit in another function or scenario take nothing from this one.
    /// </summary>
    public bool IsWhole(SyntaxNode declaration) =>
        file.Header is not null
        && file.Broken.All(place =>
            file.Declarations.Any(other =>
                other is FunctionSyntax or ScenarioSyntax
                && !ReferenceEquals(other, declaration)
                && other.Span.Start <= place.Start
                && place.End <= other.Span.End
            )
        );

    /// <summary>Whether the word behind a place does not fit, which has been reported.</summary>
    public bool IsBeforeBroken(SourceSpan place) =>
        file.Broken.Any(broken =>
            broken.Start >= place.Span.End && string.IsNullOrWhiteSpace(source.Text[place.Span.End..broken.Start])
        );

    /// <summary>Whether an error was found in this file.</summary>
    public bool HasErrors => !file.Broken.IsEmpty || findings.HasErrorsIn(source);

    public T? Resolve<T>(Deferred<T> deferred, SyntaxNode use)
        where T : class
    {
        var value = deferred.Get(scope.Open, out var circular);
        if (circular)
        {
            Circular(deferred.Place, use);
        }

        return value;
    }

    // The circle, from the definition that is needed again to the one that needs it.
    private void Circular(SourceSpan again, SyntaxNode use)
    {
        var circle = scope.Open.SkipWhile(pair => pair.Place != again).ToList();
        var chain = string.Join(" → ", circle.Append(circle[0]).Select(pair => $"`{pair.Name}`"));
        var finding = Diagnostic.Create(NameDescriptors.Circular, At(use), circle[0].Name, chain);
        findings.Add(
            circle.Aggregate(
                finding,
                (diagnostic, link) =>
                    diagnostic.WithRelated(
                        link.Place,
                        new LocalizableText(
                            $"`{link.Name}` begins here",
                            $"`{link.Name}` commence ici",
                            $"`{link.Name}` begint hier",
                            $"`{link.Name}` beginnt hier"
                        )
                    )
            )
        );
    }

    public ReadingSymbol? Reading(NameSyntax name) =>
        Find(scope.Readings, name, new LocalizableText("reading", "une lecture", "lezing", "Lesart"));

    public int? Alternative(ReadingSymbol reading, NameSyntax name)
    {
        for (var i = 0; i < reading.Alternatives.Length; i++)
        {
            if (string.Equals(reading.Alternatives[i].Name, name.Text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        UnknownName(
            name,
            new LocalizableText(
                $"alternative of `{reading.Name}`",
                $"une possibilité de `{reading.Name}`",
                $"mogelijkheid van `{reading.Name}`",
                $"Möglichkeit von `{reading.Name}`:"
            ),
            reading.Alternatives.Select(alternative => alternative.Name)
        );
        return null;
    }

    /// <summary>Binds each form of a body and puts the forms in the reading's order; null where one is broken or left out.</summary>
    public BoundBody<TBound>? Body<TSyntax, TBound>(
        BodySyntax<TSyntax> body,
        SyntaxNode owner,
        Func<TSyntax, TBound?> bind
    )
        where TBound : class
    {
        if (body.Reading is null)
        {
            return bind(body.Forms[0].Form) is { } only and not BoundError ? new BoundBody<TBound>(null, [only]) : null;
        }

        if (Reading(body.Reading) is not { } reading)
        {
            foreach (var (_, form) in body.Forms)
            {
                bind(form);
            }

            return null;
        }

        var forms = new TBound?[reading.Alternatives.Length];
        var said = new bool[reading.Alternatives.Length];
        foreach (var (alternative, form) in body.Forms)
        {
            var bound = bind(form);
            if (Alternative(reading, alternative!) is { } index)
            {
                if (said[index])
                {
                    DeclaredTwice(alternative!, null);
                }

                said[index] = true;
                forms[index] = bound;
            }
        }

        for (var i = 0; i < forms.Length; i++)
        {
            if (!said[i])
            {
                Report(RuleDescriptors.AlternativeLeftOut, body.Reading, reading.Alternatives[i].Name, reading.Name);
            }
        }

        return forms.All(form => form is not (null or BoundError))
            ? new BoundBody<TBound>(reading, [.. forms.Select(form => form!)])
            : null;
    }

    /// <summary>The functions that names stand for, groups resolved, each once.</summary>
    public ImmutableArray<FunctionSymbol> Functions(IEnumerable<NameSyntax> names) =>
        [.. names.SelectMany(name => Function(name)?.Functions ?? []).Distinct()];

    // A function of a convention that is named is one that it declares itself.
    private FunctionEntry? Function(NameSyntax name)
    {
        if (name.Under is not { } under)
        {
            return Find(scope.Functions, name, Phrases.Function);
        }

        if (!scope.Conventions.TryGetValue(under.Text, out var other))
        {
            findings.Add(
                Diagnostic
                    .Create(NameDescriptors.UnknownConvention, At(under), under.Text)
                    .WithHelp(
                        Suggestion.Help(under.Text, scope.Conventions.Keys) ?? NameDescriptors.UnknownConvention.Help
                    )
            );
            return null;
        }

        var own = other
            .Functions.Own.Where(entry =>
                entry.IsGroup || string.Equals(entry.Functions[0].Convention, under.Text, StringComparison.Ordinal)
            )
            .ToList();
        if (other.Functions.Find(name.Text) is { IsGroup: false } found && own.Contains(found))
        {
            return found;
        }

        if (!other.IsUnreadable(name.Text))
        {
            UnknownName(
                name,
                new LocalizableText(
                    $"function of `{under.Text}`",
                    $"une fonction de `{under.Text}`",
                    $"functie van `{under.Text}`",
                    $"Funktion von `{under.Text}`:"
                ),
                own.Where(entry => !entry.IsGroup).Select(entry => entry.Functions[0].Name)
            );
        }

        return null;
    }
}
