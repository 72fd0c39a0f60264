using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Binding.Windows;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds conditions; values are in the other part. A <see cref="BoundError"/>: broken, and reported.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="functions">The functions that "sessions" without `of` means; empty: any function of the file's convention.</param>
internal sealed partial class ExpressionBinder(
    FileBinder file,
    Vocabulary vocabulary,
    ImmutableArray<FunctionSymbol> functions
)
{
    /// <summary>Binds a condition.</summary>
    public BoundExpression Condition(ConditionSyntax syntax) => Nested(syntax, Bind);

    /// <summary>What stands for a condition or a value that means nothing, which is reported.</summary>
    public BoundError Error(SyntaxNode syntax) => new(file.At(syntax));

    // Definitions are bound where they are first used: a long row of them nests as deep as it is long.
    private BoundExpression Nested<T>(T syntax, Func<T, BoundExpression> bind)
        where T : SyntaxNode
    {
        if (file.Depth >= Weight.MostDepth)
        {
            file.Report(SyntaxDescriptors.TooDeep, syntax, Weight.MostDepth.ToString(CultureInfo.InvariantCulture));
            return Error(syntax);
        }

        file.Depth++;
        var bound = bind(syntax);
        file.Depth--;
        return bound;
    }

    private BoundExpression Bind(ConditionSyntax syntax)
    {
        var place = file.At(syntax);
        switch (syntax)
        {
            case NotSyntax not:
                return Condition(not.Operand) is var operand and not BoundError
                    ? new BoundNot(place, operand)
                    : Error(syntax);
            case AndSyntax and:
                return Both(and.Left, and.Right) is { } conjuncts
                    ? new BoundAnd(place, conjuncts.Left, conjuncts.Right)
                    : Error(syntax);
            case OrSyntax or:
                return Both(or.Left, or.Right) is { } disjuncts
                    ? new BoundOr(place, disjuncts.Left, disjuncts.Right)
                    : Error(syntax);
            case MembershipSyntax membership:
                return Membership(membership);
            case AnswerTestSyntax answer:
                return Answer(answer);
            case ComparisonSyntax comparison:
                return Comparison(comparison);
            case ShareTestSyntax share:
                return ShareTest(share);
            case InDaysSyntax test:
                return InDays(test);
            case AppliesSyntax applies:
                return
                    file.Find(
                        file.Scope.Conditions,
                        applies.Name,
                        new LocalizableText("condition", "une condition", "voorwaarde", "Bedingung")
                    )
                        is { } deferred
                    && file.Resolve(deferred, applies) is { } definition
                    ? new BoundApplies(place, definition)
                    : Error(syntax);
            case ActTestSyntax test:
                return ActTest(test);
            case ProviderTestSyntax test:
                return ProviderTest(test);
            case ReadingTestSyntax test:
                return
                    file.Reading(test.Reading) is { } reading
                    && file.Alternative(reading, test.Alternative) is { } alternative
                    ? new BoundReadingTest(place, reading, alternative)
                    : Error(syntax);
            case NearDateSyntax near:
                return Near(near);
            case OldnessSyntax old:
                return Oldness(old);
            case EarlierActSyntax earlier:
                return Earlier(earlier);
            case SubmittedActSyntax submitted:
                return Submitted(submitted);
            case OccurrenceSyntax occurrence:
                return Occurrence(occurrence);
            case FirstTierSyntax or NextTierSyntax:
                throw new UnreachableException("tiers are bound with the cases that they stand behind");
            default:
                throw new UnreachableException($"no condition for {syntax}");
        }
    }

    /// <summary>The reason of a name; null where there is none, which is reported.</summary>
    public ReasonSymbol? Reason(NameSyntax name)
    {
        var reason = vocabulary.Reasons.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, name.Text, StringComparison.Ordinal)
        );
        if (reason is null)
        {
            file.UnknownName(name, Phrases.Reason, vocabulary.Reasons.Select(candidate => candidate.Name));
        }

        return reason;
    }

    /// <summary>The window that a reference means; an error where it means nothing.</summary>
    public BoundWindow Window(WindowReferenceSyntax syntax) =>
        KeptFor(
            syntax.Name is { } name
                ? file.Find(
                    file.Scope.Windows,
                    name,
                    new LocalizableText("window", "une période", "periode", "Zeitraum")
                )
                    is { } deferred
                && file.Resolve(deferred, name) is { } window
                    ? window
                    : BoundWindow.Error(file.At(syntax))
                : Window(syntax.Form!),
            syntax.Each
        );

    private BoundWindow KeptFor(BoundWindow window, ImmutableArray<NameSyntax> each)
    {
        var keys = new ScopeBinder(file, vocabulary).Keys(each);
        return window.IsError || keys.IsDefault
            ? BoundWindow.Error(window.Place)
            : new ScopeBinder(file, vocabulary).Anchored(window with { Keys = keys });
    }

    /// <summary>Whether acts can be counted in a window; reported where not.</summary>
    public bool MayCount(BoundActs acts, BoundWindow window) =>
        new ScopeBinder(file, vocabulary).MayCount(acts, window);

    private BoundWindow Window(WindowSyntax syntax) =>
        syntax is EverWindowSyntax ? BoundWindow.Ever(file.At(syntax))
        : new WindowBinder(file).Form(syntax) is { } form
            ? new BoundWindow(
                file.At(syntax),
                file.Source.Slice(syntax.Span),
                new BoundBody<BoundWindowForm>(null, [form])
            )
        : BoundWindow.Error(file.At(syntax));

    /// <summary>The sessions that words mean; an error where they mean nothing.</summary>
    public BoundActs Acts(ActsSyntax syntax)
    {
        var filters = ImmutableArray.CreateBuilder<(FactSymbol, ValueSet)>();
        var broken = false;
        foreach (var adjective in syntax.Adjectives)
        {
            if (FactWithValue(adjective) is not { } found)
            {
                broken = true;
            }
            else
            {
                filters.Add(found);
            }
        }

        var of = syntax.Functions.IsEmpty ? functions : file.Functions(syntax.Functions);
        if (syntax.Functions.IsEmpty && functions.IsEmpty)
        {
            // Those of the convention that this one follows are in scope too, and not meant.
            of =
            [
                .. file
                    .Scope.Functions.Own.Where(entry => !entry.IsGroup && entry.Place.Source == file.Source)
                    .SelectMany(entry => entry.Functions),
            ];
        }

        broken |= of.IsEmpty;
        return broken
            ? BoundActs.Error(file.At(syntax))
            : new BoundActs(file.At(syntax), of, filters.ToImmutable(), syntax.Exceptional);
    }

    /// <summary>The one enumeration that has a value of this name, of the session before others.</summary>
    /// <param name="value">The name.</param>
    /// <param name="owner">Whose facts are meant; null: anybody's.</param>
    public (FactSymbol Fact, ValueSet Set)? FactWithValue(NameSyntax value, FactOwner? owner = null)
    {
        var owners = vocabulary
            .Facts.Where(fact =>
                fact.Kind == FactKind.Enumeration
                && (owner is null || fact.Owner == owner)
                && NumberOf(fact, value.Text) > 0
            )
            .ToList();
        var ofSession = owners.Where(fact => fact.Owner == FactOwner.Session).ToList();
        var candidates = ofSession.Count > 0 ? ofSession : owners;
        if (candidates.Count == 1)
        {
            return (candidates[0], ValueSet.Of(NumberOf(candidates[0], value.Text)));
        }

        if (candidates.Count == 0)
        {
            file.UnknownName(
                value,
                owner == FactOwner.Provider
                    ? new LocalizableText(
                        "value of a fact of the provider",
                        "une valeur d'une donnée du prestataire",
                        "waarde van een gegeven van de zorgverlener",
                        "Wert einer Angabe zum Leistungserbringer:"
                    )
                    : new LocalizableText(
                        "value of a fact",
                        "une valeur d'une donnée",
                        "waarde van een gegeven",
                        "Wert einer Angabe:"
                    ),
                vocabulary
                    .FactsOf(owner ?? FactOwner.Session)
                    .SelectMany(fact => fact.Values)
                    .Select(enumerationValue => enumerationValue.Name)
            );
        }
        else
        {
            file.Report(
                NameDescriptors.AmbiguousValue,
                value,
                value.Text,
                string.Join(", ", candidates.Select(fact => $"`{fact.Name}`")),
                candidates[0].Name
            );
        }

        return null;
    }

    private (BoundExpression Left, BoundExpression Right)? Both(ConditionSyntax left, ConditionSyntax right)
    {
        var first = Condition(left);
        var second = Condition(right);
        return first is BoundError || second is BoundError ? null : (first, second);
    }

    private BoundExpression Membership(MembershipSyntax syntax)
    {
        var place = file.At(syntax);
        if (
            syntax.Subject is NameValueSyntax { Name: var name }
            && file.Scope.Values.Find(name.Text) is NamedFact { Fact.Role: FactRole.Function }
        )
        {
            var listed = file.Functions(syntax.Values);
            return listed.IsEmpty ? Error(syntax) : new BoundFunctionTest(place, listed, syntax.Negated);
        }

        var subject = Value(syntax.Subject);
        if (subject is BoundError)
        {
            return Error(syntax);
        }

        if (ListedValues.Of(subject) is { } among)
        {
            return
                Set(
                    syntax,
                    new LocalizableText(
                        $"value of `{among.Subject}`",
                        $"une valeur de `{among.Subject}`",
                        $"waarde van `{among.Subject}`",
                        $"Wert von `{among.Subject}`:"
                    ),
                    among.Names
                )
                    is { } set
                ? among.Test(place, set)
                : Error(syntax);
        }

        file.Findings.Add(
            Diagnostic
                .Create(
                    TypeDescriptors.WrongKind,
                    subject.Place,
                    Kinds.Of(subject.Type),
                    new LocalizableText(
                        "a fact with listed values or a category",
                        "une donnée à valeurs énumérées ou une catégorie",
                        "een gegeven met opgesomde waarden of een categorie",
                        "eine Angabe mit aufgezählten Werten oder eine Kategorie"
                    )
                )
                .WithHelp(
                    new LocalizableText(
                        "numbers, amounts and dates are compared with `is at least`, `is at most`, `is more than`, `is less than`, `is on or after` or `=`",
                        "les nombres, montants et dates se comparent avec `est au moins`, `est au plus`, `est supérieur à`, `est inférieur à`, `est à partir de` ou `=`",
                        "getallen, bedragen en datums worden vergeleken met `minstens`, `hoogstens`, `groter dan`, `kleiner dan`, `ten vroegste op` of `=`",
                        "Zahlen, Beträge und Daten werden verglichen mit `wenigstens`, `maximal`, `größer als`, `kleiner als`, `frühestens am` oder `=`"
                    )
                )
        );
        return Error(syntax);
    }

    // "A missing fact makes every comparison on it false": `is not` means another of the values.
    private ValueSet? Set(MembershipSyntax syntax, LocalizableText kind, ImmutableArray<string> values)
    {
        var set = ValueSet.None;
        foreach (var name in syntax.Values)
        {
            var number = values.IndexOf(name.Text) + 1;
            if (number == 0)
            {
                file.UnknownName(name, kind, values);
                return null;
            }

            set = set.With(number);
        }

        return syntax.Negated ? ValueSet.AllOf(values.Length) - set : set;
    }

    private BoundExpression Answer(AnswerTestSyntax syntax)
    {
        // Whether an identifier is there can be asked; what it is cannot.
        if (
            syntax
                is { Answer: AnswerSyntax.Missing or AnswerSyntax.Given, Subject: NameValueSyntax { Name: var name } }
            && file.Scope.Values.Find(name.Text)
                is NamedFact { Fact: { Kind: FactKind.Identifier, Role: FactRole.None } identifier }
        )
        {
            return IsThere(syntax, identifier);
        }

        var subject = Value(syntax.Subject);
        if (subject is BoundError)
        {
            return Error(syntax);
        }

        if (subject is not BoundFact { Fact: var fact })
        {
            file.Findings.Add(
                TypeDescriptors.WrongKind,
                subject.Place,
                Kinds.Of(subject.Type),
                new LocalizableText("a fact", "une donnée", "een gegeven", "eine Angabe")
            );
            return Error(syntax);
        }

        if (syntax.Answer is AnswerSyntax.Missing or AnswerSyntax.Given)
        {
            return IsThere(syntax, fact);
        }

        if (fact.Kind != FactKind.YesNo)
        {
            file.Findings.Add(TypeDescriptors.WrongKind, subject.Place, Kinds.Of(subject.Type), Phrases.AYesNoFact);
            return Error(syntax);
        }

        return new BoundMember(file.At(syntax), fact, ValueSet.Of(syntax.Answer == AnswerSyntax.Yes ? 2 : 1));
    }

    private BoundExpression IsThere(AnswerTestSyntax syntax, FactSymbol fact)
    {
        var missing = new BoundIsMissing(file.At(syntax), fact);
        return syntax.Answer == AnswerSyntax.Missing ? missing : new BoundNot(missing.Place, missing);
    }

    private BoundExpression ActTest(ActTestSyntax syntax)
    {
        var acts = Acts(syntax.Acts);
        var window =
            !syntax.NoneEarlier ? null
            : syntax.Window is { } written ? Window(written)
            : BoundWindow.Ever(file.At(syntax));
        return acts.IsError || (window is not null && !MayCount(acts, window))
            ? Error(syntax)
            : new BoundActTest(file.At(syntax), acts, window, syntax.ThisIs);
    }

    private static int NumberOf(FactSymbol fact, string value)
    {
        for (var i = 0; i < fact.Values.Length; i++)
        {
            if (string.Equals(fact.Values[i].Name, value, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
