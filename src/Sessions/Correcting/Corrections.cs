using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>What a run changes of an earlier one.</summary>
public sealed class Corrections
{
    private readonly SessionChanges _sessions;
    private readonly RowComparison[] _kinds;

    internal Corrections(SessionChanges sessions, RowComparison[] kinds, CorrectionTotals totals)
    {
        _sessions = sessions;
        _kinds = kinds;
        Totals = totals;
    }

    /// <summary>Who pays beside the insurer and the beneficiaries.</summary>
    internal IReadOnlyList<string> Payers => _kinds[0].Later.Payers;

    /// <summary>Counts and sums.</summary>
    public CorrectionTotals Totals { get; }

    /// <summary>
    /// The decisions that are not what they were, made one by one: attendances, then payments; of each first those of the later run in its
    /// order, then those that it has no longer, in the order of the earlier one.
    /// </summary>
    public IEnumerable<Correction> Rows =>
        _kinds.SelectMany(kind => kind.Changes.Select(change => Correction(kind, change)));

    /// <summary>
    /// For whom the sum of amounts is not what it was: beneficiaries, then providers, in the order of their first correction, then payers, then the insurer.
    /// </summary>
    public IEnumerable<Settlement> Settlements
    {
        get
        {
            foreach (var kind in _kinds)
            {
                var seen = new HashSet<int>();
                foreach (var person in kind.Changes.Select(change => change.Person))
                {
                    if (kind.People.Differs(person) && seen.Add(person))
                    {
                        yield return kind.People.Settlement(
                            kind.Later.Kind == CorrectionKind.Attendance
                                ? SettlementKind.Beneficiary
                                : SettlementKind.Provider,
                            person
                        );
                    }
                }
            }

            foreach (var payer in Totals.Payers ?? [])
            {
                if (payer.Difference != 0)
                {
                    yield return payer;
                }
            }

            var insurer = Totals.Insurer;
            if (insurer.Difference.Known != 0 || !insurer.Difference.IsComplete)
            {
                yield return new(
                    SettlementKind.Insurer,
                    "",
                    insurer.Paid.Euros,
                    insurer.Due.Euros,
                    insurer.Difference.Unknown
                );
            }
        }
    }

    private Correction Correction(RowComparison kind, Change change) =>
        new(
            kind.Later.Kind,
            _sessions.Name(change.Session),
            kind.People.Name(change.Person),
            kind.Before(change),
            change.Row < 0 ? null : kind.Later.Side(change.Row),
            change.Why,
            change.Cause == SessionChanges.Unknown ? "" : _sessions.Name(change.Cause),
            change.Cause == SessionChanges.Unknown ? [] : _sessions.ChangedFacts(change.Cause)
        );
}
