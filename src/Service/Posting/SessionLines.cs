using Conv.Compiler.Symbols;
using Conv.Service.Problems;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Service.Posting;

/// <summary>Sessions as a session file has them: what decides files decides them.</summary>
internal static class SessionLines
{
    /// <summary>A session file of some sessions, in their order; the lines of a session stand together.</summary>
    public static MemoryStream File(Vocabulary vocabulary, IEnumerable<SessionRecord> sessions)
    {
        var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream))
        {
            csv.Write([.. vocabulary.FactsOfLines.Select(fact => fact.Name)]);
            foreach (var session in sessions)
            {
                for (var line = 0; line < session.Lines; line++)
                {
                    csv.Write([.. vocabulary.FactsOfLines.Select(fact => Cell(session, fact, line))]);
                }
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>What is wrong with a session, from the rejected lines of a file that holds it alone.</summary>
    public static IReadOnlyList<BodyFault> Faults(Vocabulary vocabulary, IReadOnlyList<Reject> rejects) =>
        [.. rejects.SelectMany(reject => Faults(vocabulary, reject))];

    // A line has one column and all its problems in one message, the others behind the names of their columns.
    private static IEnumerable<BodyFault> Faults(Vocabulary vocabulary, Reject reject)
    {
        var (column, message) = (reject.Column, "");
        foreach (var part in reject.Message.Split("; "))
        {
            if (
                vocabulary.Facts.FirstOrDefault(fact => part.StartsWith(fact.Name + ": ", StringComparison.Ordinal)) is
                { } next
            )
            {
                yield return new BodyFault(Pointer(vocabulary, column, reject.Line), message);
                (column, message) = (next.Name, part[(next.Name.Length + 2)..]);
            }
            else
            {
                message = message.Length == 0 ? part : $"{message}; {part}";
            }
        }

        yield return new BodyFault(Pointer(vocabulary, column, reject.Line), message);
    }

    private static string Cell(SessionRecord session, FactSymbol fact, int line) =>
        fact is { Role: FactRole.Identity, Owner: FactOwner.Session }
            ? session.Facts.GetValueOrDefault(fact.Name, "")
            : session.On(fact.Owner, line).GetValueOrDefault(fact.Name, "");

    private static string Pointer(Vocabulary vocabulary, string column, int line)
    {
        const int first = 2;
        return vocabulary.Facts.FirstOrDefault(fact => fact.Name == column) switch
        {
            null => "",
            { Owner: FactOwner.Session } => $"/facts/{column}",
            { Owner: FactOwner.Provider } => $"/providers/{line - first}/{column}",
            { Owner: FactOwner.Beneficiary } => $"/beneficiaries/{line - first}/{column}",
            var fact => throw new System.Diagnostics.UnreachableException($"the owner {fact.Owner}"),
        };
    }
}
