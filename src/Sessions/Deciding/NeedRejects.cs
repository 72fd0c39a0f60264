using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>Adds the sessions that an evaluator cannot judge, for want of a fact they need, to the rejects of the file.</summary>
internal static class NeedRejects
{
    public static IReadOnlyList<Reject> Merge(SessionTable table, EvaluatorInfo info, DecisionBatch decisions)
    {
        if (!decisions.Rejected.AsSpan().ContainsAnyExcept((ushort)0))
        {
            return table.Rejects;
        }

        var missing = new MissingFacts(table, info);
        var session = table.Vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!.Name;
        var rejects = new List<Reject>(table.Rejects);
        foreach (var line in table.Lines)
        {
            if (decisions.Rejected[line.Session] is var need && need != 0)
            {
                rejects.Add(
                    missing.Falls(line, need - 1)
                        ? new Reject(line.Line, info.Needs[need - 1].Column, info.Needs[need - 1].Message)
                        : new Reject(line.Line, session, Messages.AnotherLine)
                );
            }
        }

        rejects.Sort((a, b) => a.Line.CompareTo(b.Line));
        return rejects;
    }

    // A fact of a person is missing on the lines that name a person who lacks it; any other need falls on all lines of the session.
    private sealed class MissingFacts(SessionTable table, EvaluatorInfo info)
    {
        private readonly FactSymbol?[] _facts =
        [
            .. info.Needs.Select(need =>
                table.Vocabulary.Facts.FirstOrDefault(fact =>
                    string.Equals(fact.Name, need.Column, StringComparison.Ordinal) && fact.Owner != FactOwner.Session
                )
            ),
        ];

        public bool Falls(SessionLine line, int need)
        {
            var batch = table.Batch;
            return _facts[need] switch
            {
                { Owner: FactOwner.Provider } fact => Falls(
                    batch.FirstPayment,
                    batch.ProviderFacts,
                    fact,
                    line.Session,
                    line.Payment
                ),
                { Owner: FactOwner.Beneficiary } fact => Falls(
                    batch.FirstAttendance,
                    batch.BeneficiaryFacts,
                    fact,
                    line.Session,
                    line.Attendance
                ),
                null => true,
                var fact => throw new UnreachableException($"a need of the owner {fact.Owner}"),
            };
        }

        private static bool Falls(int[] first, FactColumns columns, FactSymbol fact, int session, int row)
        {
            for (var other = first[session]; other < first[session + 1]; other++)
            {
                if (IsMissing(columns, fact, other))
                {
                    return row >= 0 && IsMissing(columns, fact, row);
                }
            }

            // Nobody lacks it: its value is to blame, such as an amount for which there is no room.
            return true;
        }

        private static bool IsMissing(FactColumns columns, FactSymbol fact, int row) =>
            fact.Storage switch
            {
                FactStorage.Values => columns.Values[fact.Slot][row] == Missing.Value,
                FactStorage.Dates => columns.Dates[fact.Slot][row] == Missing.Date,
                FactStorage.Numbers => columns.Numbers[fact.Slot][row] == Missing.Number,
                FactStorage.Identifiers => columns.Identifiers[fact.Slot][row] < 0,
                FactStorage.Own => false,
                _ => throw new UnreachableException($"the storage {fact.Storage}"),
            };
    }
}
