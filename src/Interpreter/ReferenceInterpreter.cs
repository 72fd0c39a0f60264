using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Interpreter.Deciding;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;

namespace Conv.Interpreter;

/// <summary>
/// The reference interpreter: what a program means, written as plainly as the pages of <c>docs/language</c> say it, without regard to speed. Compiled
/// conventions are held against it; explanations are made by it.
/// </summary>
internal static class ReferenceInterpreter
{
    /// <summary>Decides sessions one after the other, every trajectory from an empty state.</summary>
    /// <param name="program">The conventions, with readings fixed or not.</param>
    /// <param name="sequence">The sessions by date, ties in the order of the first line of the session in the input.</param>
    /// <param name="options">Readings, policy, trace; the defaults where null.</param>
    /// <returns>One decision per session, in the same order.</returns>
    /// <exception cref="ArgumentException">A reading, an alternative or the policy's convention does not exist, or the sessions are not in sequence.</exception>
    /// <exception cref="InvalidOperationException">The program is not well-formed: it reads what is not there, or lacks a need.</exception>
    public static ImmutableArray<SessionOutcome> Decide(
        IrProgram program,
        IReadOnlyList<InterpretedSession> sequence,
        InterpreterOptions? options = null
    )
    {
        options ??= new InterpreterOptions();
        var readings = new ReadingAssignment(program, options.Readings);
        var policy = options.Policy is null ? null : PolicyOf(program, options.Policy);
        var decider = new SessionDecider(
            program,
            readings,
            policy,
            new StateStore(program, readings),
            options.Trace,
            options.Observer
        );

        decider.Submit(sequence);
        var decisions = ImmutableArray.CreateBuilder<SessionOutcome>(sequence.Count);
        var day = int.MinValue;
        foreach (var session in sequence)
        {
            if (session.Date.Number < day)
            {
                throw new ArgumentException($"The session {session.Id} stands after a later one.", nameof(sequence));
            }

            day = session.Date.Number;
            decisions.Add(decider.Decide(session));
        }

        return decisions.MoveToImmutable();
    }

    private static IrConvention PolicyOf(IrProgram program, string name) =>
        program.Conventions.FirstOrDefault(convention => string.Equals(convention.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no convention \"{name}\".", nameof(name));
}
