using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;
using Conv.TestKit.Ir;

namespace Conv.Interpreter.Tests.Kit;

/// <summary>Sessions in as few words as tests can read, and runs over them.</summary>
internal static class Trajectories
{
    /// <summary>A session of "care" with one provider and one beneficiary, both without facts.</summary>
    public static InterpretedSession Act(string date, string function = "care") =>
        new(
            "s-" + date,
            new Day(Words.Day(date)),
            function,
            NoFacts,
            [new InterpretedProvider("p", NoFacts)],
            [new InterpretedBeneficiary("b", NoFacts)]
        );

    public static InterpretedSession With(this InterpretedSession session, FactSymbol fact, BigInteger value) =>
        fact.Owner switch
        {
            FactOwner.Session => session with { Facts = Plus(session.Facts, fact, value) },
            FactOwner.Provider => session with
            {
                Providers =
                [
                    .. session.Providers.Select(person => person with { Facts = Plus(person.Facts, fact, value) }),
                ],
            },
            _ => session with
            {
                Beneficiaries =
                [
                    .. session.Beneficiaries.Select(person => person with { Facts = Plus(person.Facts, fact, value) }),
                ],
            },
        };

    public static InterpretedSession With(this InterpretedSession session, FactSymbol fact, string date) =>
        session.With(fact, Words.Day(date));

    public static InterpretedSession Of(this InterpretedSession session, params string[] beneficiaries) =>
        session with
        {
            Beneficiaries = [.. beneficiaries.Select(id => new InterpretedBeneficiary(id, NoFacts))],
        };

    public static InterpretedSession Of(
        this InterpretedSession session,
        params InterpretedBeneficiary[] beneficiaries
    ) => session with { Beneficiaries = [.. beneficiaries] };

    public static InterpretedBeneficiary Person(string id, FactSymbol fact, BigInteger value) =>
        new(id, Plus(NoFacts, fact, value));

    public static ImmutableArray<SessionOutcome> Run(this IrProgram program, params InterpretedSession[] sessions) =>
        ReferenceInterpreter.Decide(program, sessions);

    public static ImmutableArray<SessionOutcome> Run(
        this IrProgram program,
        InterpreterOptions options,
        params InterpretedSession[] sessions
    ) => ReferenceInterpreter.Decide(program, sessions, options);

    /// <summary>One letter per session for its only attendance: A accepted, U unpriced, R refused, X rejected.</summary>
    public static string Letters(this IEnumerable<SessionOutcome> outcomes) =>
        string.Concat(
            outcomes.Select(outcome =>
                outcome.Rejection is null ? outcome.Attendances.Single().Decision.ToString()[..1] : "X"
            )
        );

    public static string Reasons(this AttendanceOutcome attendance) =>
        string.Join(';', attendance.Reasons.Select(reason => reason.Name));

    public static string Reasons(this PaymentOutcome payment) =>
        string.Join(';', payment.Reasons.Select(reason => reason.Name));

    private static Dictionary<string, BigInteger> NoFacts { get; } = [];

    private static Dictionary<string, BigInteger> Plus(
        IReadOnlyDictionary<string, BigInteger> facts,
        FactSymbol fact,
        BigInteger value
    ) => new(facts, StringComparer.Ordinal) { [fact.Name] = value };
}
