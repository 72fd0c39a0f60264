using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>How conventions pass into each other, and until when each of them takes sessions.</summary>
internal static class Regimes
{
    /// <summary>The conventions with a transition out of a convention.</summary>
    public static IEnumerable<BoundConvention> Successors(BoundProgram program, BoundConvention convention) =>
        program.Conventions.Where(candidate =>
            string.Equals(candidate.Transition?.From, convention.Symbol.Name, StringComparison.Ordinal)
        );

    /// <summary>Whether a transition goes by more than the day of the session.</summary>
    public static bool GoesByFacts(BoundTransition? transition) =>
        transition is { Stays.Length: > 0 } or { Move: not null };

    /// <summary>Whether a convention takes some sessions of a day and not others.</summary>
    public static bool Divides(BoundProgram program, BoundConvention convention) =>
        convention.Takes is not null
        || GoesByFacts(convention.Transition)
        || Successors(program, convention).Any(successor => GoesByFacts(successor.Transition));

    /// <summary>The last day on which a convention takes sessions, as transitions extend it.</summary>
    public static Day LastDay(BoundProgram program, BoundConvention convention) =>
        Successors(program, convention)
            .SelectMany(successor => LastDays(successor, successor.Transition!))
            .Append(convention.Symbol.To)
            .Max();

    // What is said to stay without a last day stays as long as the new convention is in force.
    private static IEnumerable<Day> LastDays(BoundConvention successor, BoundTransition transition)
    {
        if (transition.StayUntil is { } until)
        {
            yield return until;
        }

        foreach (var stay in transition.Stays)
        {
            yield return stay.Until ?? successor.Symbol.To;
        }

        if (transition.Move is { } move)
        {
            yield return move.RestFrom?.Before ?? successor.Symbol.To;
        }
    }
}
