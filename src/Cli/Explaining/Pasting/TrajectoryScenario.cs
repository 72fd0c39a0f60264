using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Pasting;

/// <summary>
/// A trajectory as a scenario that can be pasted into a convention: the facts of the file, with invented names for whatever the file
/// identifies. Dates stay as they are: rules ask for them.
/// </summary>
/// <param name="vocabulary">The vocabulary of the file.</param>
/// <param name="sessions">The sessions, in sequence.</param>
/// <param name="isQuoted">Whether every name stands in single quotes: some word of the file is one of the language as well.</param>
/// <param name="alone">What is decided about the sessions without those of others; null: the same as with them.</param>
internal sealed class TrajectoryScenario(
    Vocabulary vocabulary,
    ImmutableArray<ExplainedSession> sessions,
    bool isQuoted,
    IReadOnlyList<SessionOutcome?>? alone = null
)
{
    private readonly Cast _cast = new(sessions);
    private readonly Dictionary<(string Fact, BigInteger Number), string> _identifiers = [];

    /// <summary>The scenario; lines end in LF.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="readings">The readings that are not the default.</param>
    public string Of(string title, IEnumerable<KeyValuePair<string, string>> readings)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"scenario \"{title}\"\n");
        foreach (var (reading, alternative) in readings)
        {
            text.Append(CultureInfo.InvariantCulture, $"    reading {Name(reading)} is {Name(alternative)}\n");
        }

        var given = Given();
        if (given.Count > 0)
        {
            text.Append("    given ").AppendJoin(", ", given.Select(Said)).Append('\n');
        }

        foreach (var person in _cast.Providers)
        {
            Introduce(text, "provider", person, FactOwner.Provider);
        }

        foreach (var person in _cast.Beneficiaries)
        {
            Introduce(text, "beneficiary", person, FactOwner.Beneficiary);
        }

        for (var i = 0; i < sessions.Length; i++)
        {
            var expected = Expected(sessions[i], sessions[i].Outcome);
            if (alone is not null && Expected(sessions[i], alone[i]) is var without && without != expected)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    # With the sessions of others it is decided so:{expected}\n"
                );
                expected = without;
            }

            text.Append("    ").Append(Act(sessions[i], given)).Append(expected).Append('\n');
        }

        return text.ToString();
    }

    // What every session says is said once.
    private List<(FactSymbol Fact, BigInteger Value)> Given() =>
        sessions.Length == 1
            ? []
            :
            [
                .. Facts(FactOwner.Session, sessions[0].Outcome.Session.Facts)
                    .Where(fact =>
                        sessions.All(session =>
                            session.Outcome.Session.Facts.TryGetValue(fact.Fact.Name, out var same)
                            && same == fact.Value
                        )
                    ),
            ];

    private void Introduce(StringBuilder text, string kind, CastMember person, FactOwner owner)
    {
        text.Append(CultureInfo.InvariantCulture, $"    {kind} {person.Name}");
        var facts = Facts(owner, person.Facts).Select(Said).ToList();
        if (facts.Count > 0)
        {
            text.Append(" with ").AppendJoin(", ", facts);
        }

        text.Append('\n');
    }

    private string Act(ExplainedSession session, List<(FactSymbol Fact, BigInteger Value)> given)
    {
        var outcome = session.Outcome;
        var providers = _cast.ProvidersOf(session);
        var beneficiaries = _cast.BeneficiariesOf(session);
        var line = new StringBuilder($"{Day.Text(outcome.Session.Date.Number)} {Name(outcome.Session.Function)}");
        string[] facts =
        [
            .. Facts(FactOwner.Session, outcome.Session.Facts).Except(given).Select(Said),
            .. Changed(FactOwner.Provider, providers, [.. outcome.Session.Providers.Select(one => one.Facts)]),
            .. Changed(
                FactOwner.Beneficiary,
                beneficiaries,
                [.. outcome.Session.Beneficiaries.Select(one => one.Facts)]
            ),
        ];
        if (facts.Length > 0)
        {
            line.Append(" with ").AppendJoin(", ", facts);
        }

        if (!beneficiaries.SequenceEqual(_cast.Beneficiaries))
        {
            line.Append(" for ").AppendJoin(", ", beneficiaries.Select(person => person.Name));
        }

        if (!providers.SequenceEqual(_cast.Providers))
        {
            line.Append(" by ").AppendJoin(", ", providers.Select(person => person.Name));
        }

        return line.ToString();
    }

    // A fact of a person may differ from session to session; an act can say so where it has one such person.
    private IEnumerable<string> Changed(
        FactOwner owner,
        IReadOnlyList<CastMember> people,
        IReadOnlyList<IReadOnlyDictionary<string, BigInteger>> facts
    )
    {
        if (people.Count != 1)
        {
            yield break;
        }

        foreach (var fact in vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own))
        {
            var isThere = facts[0].TryGetValue(fact.Name, out var now);
            if (isThere && (!people[0].Facts.TryGetValue(fact.Name, out var before) || before != now))
            {
                yield return Said((fact, now));
            }
            else if (!isThere && people[0].Facts.ContainsKey(fact.Name))
            {
                yield return $"{Name(fact.Name)} missing";
            }
        }
    }

    // Null: the session is no valid session.
    private string Expected(ExplainedSession session, SessionOutcome? outcome)
    {
        if (outcome is null || outcome.Attendances.IsEmpty)
        {
            return "  => rejected";
        }

        var attendance = outcome.Attendances[session.Position];
        string[] parts =
        [
            Decided(attendance.Decision, attendance.Reasons),
            .. attendance.IsExceptional ? ["exceptional"] : Array.Empty<string>(),
            .. attendance is { IsAccepted: true, Granted: not 1 } && outcome.Function?.GrantsFee != true
                ? [string.Create(CultureInfo.InvariantCulture, $"granted {attendance.Granted}")]
                : Array.Empty<string>(),
            .. attendance.Share is { } share ? [$"share {Cents.TextInEuros(share)}"] : Array.Empty<string>(),
            .. (attendance.Trace?.Parts ?? [])
                .Where(part => attendance.Share is not null && part.Value.Value is not (null or 0))
                .Select(part => $"{part.Payer} {Cents.TextInEuros(part.Value.Value!.Value)}"),
            .. attendance.ProvisionalUntil is { } until
                ? [$"provisional until {Day.Text(until)}"]
                : Array.Empty<string>(),
        ];
        var beneficiaries = _cast.BeneficiariesOf(session);
        var person = beneficiaries.Count > 1 ? $"{beneficiaries[session.Position].Name}: " : "";
        return $"  => {person}{string.Join(", ", parts)}{string.Concat(Payments(session, outcome))}";
    }

    // A fee that all have is said once.
    private IEnumerable<string> Payments(ExplainedSession session, SessionOutcome outcome)
    {
        var payments = outcome.Payments;
        if (payments.Select(payment => (payment.Decision, payment.Fee)).Distinct().Count() == 1)
        {
            return payments[0].Fee is { } fee ? [$"  => fee {Cents.TextInEuros(fee)}"] : [];
        }

        return _cast
            .ProvidersOf(session)
            .Zip(
                payments,
                (provider, payment) =>
                    $"  => {provider.Name}: {Decided(payment.Decision, payment.Reasons)}"
                    + (payment.Fee is { } fee ? $", fee {Cents.TextInEuros(fee)}" : "")
            );
    }

    private string Decided(Verdict decision, ImmutableArray<ReasonSymbol> reasons) =>
        decision switch
        {
            Verdict.Refused => "refused " + string.Join(" and ", reasons.Select(one => Name(one.Name))),
            Verdict.Unpriced => "unpriced",
            Verdict.Accepted => "accepted",
            _ => throw new UnreachableException($"the decision {decision}"),
        };

    private IEnumerable<(FactSymbol Fact, BigInteger Value)> Facts(
        FactOwner owner,
        IReadOnlyDictionary<string, BigInteger> facts
    ) =>
        vocabulary
            .FactsOf(owner)
            .Where(fact => fact.Storage != FactStorage.Own && facts.ContainsKey(fact.Name))
            .Select(fact => (fact, facts[fact.Name]));

    private string Said((FactSymbol Fact, BigInteger Value) one) =>
        $"{Name(one.Fact.Name)} {Value(one.Fact, one.Value)}";

    private string Value(FactSymbol fact, BigInteger value) =>
        fact.Kind switch
        {
            FactKind.Enumeration => Name(fact.Values[(int)value - 1].Name),
            FactKind.YesNo => value == 2 ? "yes" : "no",
            FactKind.Date => Day.Text((int)value),
            FactKind.Money => Cents.TextInEuros((Int128)value),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.NumberText(value),
            FactKind.Identifier => Invented(fact, value),
            _ => throw new UnreachableException($"the kind {fact.Kind}"),
        };

    private string Invented(FactSymbol fact, BigInteger value)
    {
        if (!_identifiers.TryGetValue((fact.Name, value), out var name))
        {
            var number = _identifiers.Keys.Count(known => known.Fact == fact.Name) + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{fact.Name}-{number}");
            _identifiers.Add((fact.Name, value), name);
        }

        return Name(name);
    }

    private string Name(string name) => isQuoted ? $"'{name}'" : name;
}
