using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Transitions;

/// <summary>
/// Binds which sessions a convention takes: its <c>takes</c> clause, and what a transition says stays or moves. All of it is decided from
/// facts alone, before any session counts.
/// </summary>
internal sealed class RegimeBinder(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>The <c>takes</c> clause of a header; null where there is none, or it is broken.</summary>
    public BoundExpression? Takes(ConventionHeaderSyntax header)
    {
        var clauses = header.Clauses.OfType<TakesSyntax>().ToList();
        foreach (var second in clauses.Skip(1))
        {
            file.Report(RuleDescriptors.ClauseTwice, second, header.Name.Text);
        }

        foreach (var clause in clauses)
        {
            file.Citations(clause.Citations);
        }

        return clauses.Count == 0 ? null : FromFacts(clauses[0].When);
    }

    /// <summary>Which sessions stay; empty where the clause is broken.</summary>
    public IEnumerable<BoundStay> Stay(StayWhenSyntax syntax, ConventionSymbol old, ImmutableArray<Citation> citations)
    {
        var when = FromFacts(syntax.When);
        if (!string.Equals(syntax.Under.Text, old.Name, StringComparison.Ordinal))
        {
            file.Report(TimeDescriptors.NotFollowed, syntax.Under, syntax.Under.Text);
            return [];
        }

        return when is null || syntax.Until is { Value: null }
            ? []
            : [new BoundStay(file.At(syntax), when, Dates.Day(syntax.Until), citations)];
    }

    /// <summary>Which sessions move; null where the clause is broken.</summary>
    public BoundMove? Move(MoveSyntax syntax, string into, ImmutableArray<Citation> citations)
    {
        var when = syntax.When is { } condition ? FromFacts(condition) : Reached(syntax);
        if (!string.Equals(syntax.Into.Text, into, StringComparison.Ordinal))
        {
            file.Report(RegimeDescriptors.MoveElsewhere, syntax.Into, into, syntax.Into.Text);
            return null;
        }

        return when is null || syntax.RestFrom is { Value: null }
            ? null
            : new BoundMove(file.At(syntax), when, Dates.Day(syntax.RestFrom), citations);
    }

    /// <summary>A transition says what stays, or what moves, and not both.</summary>
    public void OneWay(TransitionSyntax syntax)
    {
        var moves = syntax.Clauses.OfType<MoveSyntax>().ToList();
        foreach (var second in moves.Skip(1))
        {
            file.Report(RuleDescriptors.ClauseTwice, second, Phrases.Transition);
        }

        if (moves.Count > 0 && syntax.Clauses.OfType<StayWhenSyntax>().FirstOrDefault() is { } stay)
        {
            file.Findings.Add(
                Diagnostic
                    .Create(RegimeDescriptors.StayAndMove, file.At(moves[0]))
                    .WithRelated(
                        file.At(stay),
                        new LocalizableText("what stays", "ce qui reste", "wat blijft", "was bleibt")
                    )
            );
        }
    }

    // "From a date of the provider": on or after it, on the session's date.
    private BoundExpression? Reached(MoveSyntax syntax)
    {
        var day = vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session);
        if (file.Find(file.Scope.Values, syntax.From!, Phrases.Date) is not { } entry || day is null)
        {
            return null;
        }

        if (
            entry is not NamedFact { Fact: { Kind: FactKind.Date, Role: not FactRole.SessionDate } fact }
            || !IsOf(fact, syntax)
        )
        {
            file.Report(RegimeDescriptors.MoveFrom, syntax.From!, syntax.From!.Text);
            return null;
        }

        var place = file.At(syntax.From!);
        return new BoundComparison(
            place,
            ComparatorSyntax.AtLeast,
            new BoundFact(place, BoundType.Date, day),
            new BoundFact(place, BoundType.Date, fact)
        );
    }

    private static bool IsOf(FactSymbol fact, MoveSyntax syntax) =>
        syntax.Owner switch
        {
            null => true,
            OwnerSyntax.Session => fact.Owner == FactOwner.Session,
            OwnerSyntax.Provider => fact.Owner == FactOwner.Provider,
            OwnerSyntax.Beneficiary => fact.Owner == FactOwner.Beneficiary,
            _ => throw new UnreachableException($"no owner for {syntax.Owner}"),
        };

    private BoundExpression? FromFacts(ConditionSyntax syntax)
    {
        var condition = new ExpressionBinder(file, vocabulary, []).Condition(syntax);
        if (condition is BoundError)
        {
            return null;
        }

        var other = BoundWalker.All(condition).FirstOrDefault(expression => !IsOfFacts(expression));
        if (other is null && !BoundWalker.ReadsHistory(condition))
        {
            return condition;
        }

        var finding = Diagnostic.Create(RegimeDescriptors.TakesFromFacts, file.At(syntax));
        file.Findings.Add(
            other is null
                ? finding
                : finding.WithRelated(
                    other.Place,
                    new LocalizableText(
                        "this is no fact",
                        "ceci n'est pas une donnée",
                        "dit is geen gegeven",
                        "dies ist keine Angabe"
                    )
                )
        );
        return null;
    }

    private static bool IsOfFacts(BoundExpression expression) =>
        expression
            is not (
                BoundCount
                or BoundTotal
                or BoundActTest
                or BoundOccurrence
                or BoundProviderTest
                or BoundDayOfFirst
                or BoundAge { AtFirst: not null }
                or BoundFunctionTest
                or BoundGranted
            );
}
