using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>A counter as the program needs it, in a window of its own, which has the same id.</summary>
/// <param name="Id">Its number, in the order in which rules ask.</param>
/// <param name="Name">A name that is unique in the program.</param>
/// <param name="Phrase">As the text says it.</param>
/// <param name="Measure">What it adds up.</param>
/// <param name="Window">Its window.</param>
/// <param name="Bound">The largest total that any rule tells from larger ones.</param>
/// <param name="Sources">Whose acts count; more than one where a transition carries it.</param>
/// <param name="Openers">Further acts that open its window.</param>
/// <param name="Origin">Who asked first.</param>
internal sealed record PlannedCounter(
    int Id,
    string Name,
    string Phrase,
    CounterMeasure Measure,
    BoundWindow Window,
    int Bound,
    ImmutableArray<CountedActs> Sources,
    ImmutableArray<WindowOpener> Openers,
    SourceSpan Origin
);

/// <summary>Acts that count.</summary>
/// <param name="Acts">The acts.</param>
/// <param name="Quantity">What each adds; null: 1.</param>
internal sealed record CountedActs(BoundActs Acts, QuantityDefinition? Quantity);

/// <summary>Acts that open a window without counting in it.</summary>
/// <param name="Acts">The acts.</param>
/// <param name="When">When they do; null: always.</param>
internal sealed record WindowOpener(BoundActs Acts, BoundExpression? When);

/// <summary>What a counter adds up. A closed family.</summary>
internal abstract record CounterMeasure;

/// <summary>Acts, or quantities of theirs.</summary>
/// <param name="From">The first day of the acts that count, a day number; null: all acts.</param>
internal sealed record ActsMeasure(Day? From) : CounterMeasure;

/// <summary>What is owed, in cents.</summary>
internal sealed record SharesMeasure : CounterMeasure;

/// <summary>Different beneficiaries.</summary>
/// <param name="Seen">The id of the counter that tells whether one has been counted.</param>
internal sealed record PeopleMeasure(int Seen) : CounterMeasure;
