using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Binding.Windows;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds what must have happened before, or within some days; most of it is a way to say a comparison of days or of a count.</summary>
internal sealed partial class ExpressionBinder
{
    private const int MostOrdinal = 1_000_000;

    // Always from the earlier day: `within 1 month before` is until a month after it.
    private BoundExpression Near(NearDateSyntax syntax)
    {
        var left = Day(syntax.Left);
        var right = Day(syntax.Right);
        if (Length(syntax.Within) is not { } length || left is BoundError || right is BoundError)
        {
            return Error(syntax);
        }

        var place = file.At(syntax);
        var before = Spans(place, left, right, length);
        return syntax.Side switch
        {
            SideSyntax.Before => before,
            SideSyntax.After => Spans(place, right, left, length),
            SideSyntax.Either => new BoundOr(place, before, Spans(place, right, left, length)),
            _ => throw new UnreachableException($"no side {syntax.Side}"),
        };
    }

    private static BoundAnd Spans(SourceSpan place, BoundExpression from, BoundExpression to, Duration length) =>
        new(
            place,
            new BoundComparison(place, ComparatorSyntax.AtMost, from, to),
            new BoundComparison(place, ComparatorSyntax.AtMost, to, new BoundShift(place, from, length))
        );

    // What is dated after the session has no age yet, so it is neither old enough nor young enough.
    private BoundExpression Oldness(OldnessSyntax syntax)
    {
        var day = Day(syntax.Operand);
        if (Length(syntax.Duration) is not { } length || day is BoundError)
        {
            return Error(syntax);
        }

        var place = file.At(syntax);
        var session = new BoundFact(
            place,
            BoundType.Date,
            vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!
        );
        var due = new BoundShift(place, day, length);
        return syntax.Comparator switch
        {
            ComparatorSyntax.AtMost or ComparatorSyntax.Less => new BoundAnd(
                place,
                new BoundComparison(place, ComparatorSyntax.AtMost, day, session),
                new BoundComparison(place, syntax.Comparator, session, due)
            ),
            ComparatorSyntax.Equal or ComparatorSyntax.More or ComparatorSyntax.AtLeast => new BoundComparison(
                place,
                syntax.Comparator,
                session,
                due
            ),
            _ => throw new UnreachableException($"no comparator {syntax.Comparator}"),
        };
    }

    private BoundExpression Earlier(EarlierActSyntax syntax)
    {
        var place = file.At(syntax);
        var acts = Acts(syntax.Acts);
        var window = syntax.Within is null
            ? Window(syntax.Window, place)
            : KeptFor(DaysBack(syntax.Within, place), syntax.Each);
        if (!MayCount(acts, window))
        {
            return Error(syntax);
        }

        if (!syntax.Negated && (!window.Keys.IsEmpty || window.IsAnchored))
        {
            // Not the opposite of none: where the session does not say for whom or since when, there is no earlier one either.
            return new BoundComparison(
                place,
                ComparatorSyntax.More,
                new BoundCount(place, acts, window),
                new BoundLiteral(place, BoundType.Number, 0)
            );
        }

        var none = new BoundActTest(place, acts, window, ThisIs: false);
        return syntax.Negated ? none : new BoundNot(place, none);
    }

    // `within 21 days`: as many days back at most, so one more with the day of the session itself.
    private BoundWindow DaysBack(DurationSyntax within, SourceSpan place)
    {
        if (Days(within) is not { } days)
        {
            return BoundWindow.Error(place);
        }

        var form = new RollingWindow(new Duration(days + 1, DurationUnit.Days));
        return new BoundWindow(place, form.Phrase, new BoundBody<BoundWindowForm>(null, [form]));
    }

    // Acts lie whole days apart; months are for documents, whose day the file gives.
    private int? Days(DurationSyntax within)
    {
        if (within.Unit is TimeUnitSyntax.Days or TimeUnitSyntax.Weeks)
        {
            return Length(within)?.Length;
        }

        file.Report(RuleDescriptors.WithinDays, within.Length!);
        return null;
    }

    private BoundWindow Window(WindowReferenceSyntax? syntax, SourceSpan place) =>
        syntax is null ? BoundWindow.Ever(place) : Window(syntax);

    private BoundExpression Occurrence(OccurrenceSyntax syntax)
    {
        var place = file.At(syntax);
        var acts = Acts(syntax.Acts);
        var window = Window(syntax.Window, place);
        if (syntax.Number.Value is not { } number || !MayCount(acts, window))
        {
            return Error(syntax);
        }

        var least = syntax.Kind == OccurrenceKindSyntax.Nth ? 1 : 2;
        if (number < least || number > MostOrdinal)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Number);
            return Error(syntax);
        }

        if (window.RemembersActs && (syntax.Kind != OccurrenceKindSyntax.Nth || number > MostRolling))
        {
            file.Report(RuleDescriptors.RollingUnbounded, syntax);
            return Error(syntax);
        }

        return new BoundOccurrence(place, syntax.Kind, (int)number, acts, window);
    }

    private BoundExpression Shift(ShiftedDateSyntax syntax) =>
        Day(syntax.Operand) is var day and not BoundError && Length(syntax.Duration) is { } length
            ? new BoundShift(file.At(syntax), day, syntax.Back ? length.Back : length)
            : Error(syntax);

    private BoundExpression PartOfDate(PartOfDateSyntax syntax) =>
        Day(syntax.Operand) is var day and not BoundError
            ? new BoundPartOfDate(file.At(syntax), syntax.Part, day)
            : Error(syntax);

    // One provider has one of these values, or none has.
    private BoundExpression ProviderTest(ProviderTestSyntax syntax)
    {
        var place = file.At(syntax);
        var named = syntax.Values.Select(value => FactWithValue(value, FactOwner.Provider)).ToList();
        if (named.Contains(null))
        {
            return Error(syntax);
        }

        var somebody = named
            .OfType<(FactSymbol Fact, ValueSet Set)>()
            .GroupBy(found => found.Fact, found => found.Set)
            .Select(fact =>
                (BoundExpression)new BoundProviderTest(place, fact.Key, fact.Aggregate((sofar, set) => sofar | set))
            )
            .Aggregate((sofar, test) => new BoundOr(place, sofar, test));
        return syntax.Nobody ? new BoundNot(place, somebody) : somebody;
    }

    private BoundExpression AgeAtFirst(AgeAtFirstSyntax syntax)
    {
        if (!string.Equals(syntax.Name.Text, "age", StringComparison.Ordinal))
        {
            file.Report(TypeDescriptors.OnlyAgeAtFirst, syntax.Name, syntax.Name.Text);
            return Error(syntax);
        }

        var place = file.At(syntax);
        return First(syntax.Acts, syntax.Window, place) is { } first && Named(syntax.Name) is BoundAge age
            ? age with
            {
                Place = place,
                AtFirst = first,
            }
            : Error(syntax);
    }

    private BoundFirst? First(ActsSyntax words, WindowReferenceSyntax? reference, SourceSpan place)
    {
        var acts = Acts(words);
        var window = Window(reference, place);
        if (!MayCount(acts, window))
        {
            return null;
        }

        if (window.RemembersActs)
        {
            file.Findings.Add(TypeDescriptors.NoFirstInRolling, reference is null ? place : file.At(reference));
            return null;
        }

        return new BoundFirst(acts, window);
    }

    private BoundExpression Day(ValueSyntax syntax) =>
        Value(syntax) is var value and not BoundError && Expect(value, BoundType.Date) ? value : Error(syntax);

    private Duration? Length(DurationSyntax syntax) =>
        new WindowBinder(file).Duration(syntax, (SyntaxNode?)syntax.Length ?? syntax);
}
