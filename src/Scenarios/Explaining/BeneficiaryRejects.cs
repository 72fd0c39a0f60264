using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Explaining;

/// <summary>The rejected lines of one beneficiary: those of every session that a line of the file gives to the beneficiary.</summary>
/// <param name="IsNamed">Whether any line of the file names the beneficiary, in a valid session or not.</param>
/// <param name="Lines">The rejected lines with the session they name, by line; empty where they name none.</param>
internal sealed record BeneficiaryRejects(bool IsNamed, ImmutableArray<(Reject Reject, string Session)> Lines)
{
    /// <summary>Goes through a session file once more; rejected lines are kept nowhere else with what they say.</summary>
    /// <param name="stream">The file from its start; it stays open.</param>
    /// <param name="vocabulary">Its columns.</param>
    /// <param name="rejects">All rejected lines of the file.</param>
    /// <param name="beneficiary">The identifier.</param>
    /// <param name="dialect">How the file writes its values; null: as the standard has it.</param>
    /// <exception cref="SessionFileException">It is no session file.</exception>
    public static BeneficiaryRejects Find(
        Stream stream,
        Vocabulary vocabulary,
        IReadOnlyList<Reject> rejects,
        string beneficiary,
        Dialect? dialect = null
    )
    {
        using var csv = new CsvReader(stream);
        var header = new Header(csv, vocabulary, dialect);
        var sessionField = header.Field(vocabulary.FactWith(FactRole.Identity, FactOwner.Session));
        var field = header.Field(vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary));
        var wanted = Encoding.UTF8.GetBytes(beneficiary);
        var rejected = rejects.ToLookup(reject => reject.Line);
        var found = new List<(Reject Reject, string Session, bool Names)>();
        var sessions = new HashSet<string>(StringComparer.Ordinal);
        var isNamed = false;
        while (csv.Read())
        {
            var names = field >= 0 && field < csv.Count && csv[field].SequenceEqual(wanted);
            if (!names && !rejected.Contains(csv.Line))
            {
                continue;
            }

            var session = sessionField < csv.Count ? Encoding.UTF8.GetString(csv[sessionField]) : "";
            isNamed |= names;
            if (names && session.Length > 0)
            {
                sessions.Add(session);
            }

            found.AddRange(rejected[csv.Line].Select(reject => (reject, session, names)));
        }

        return new BeneficiaryRejects(
            isNamed,
            [
                .. found
                    .Where(one => one.Names || sessions.Contains(one.Session))
                    .Select(one =>
                        (one.Reject, Identifiers.IsValid(Encoding.UTF8.GetBytes(one.Session)) ? one.Session : "")
                    ),
            ]
        );
    }
}
