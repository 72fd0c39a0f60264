using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>What makes a session no session.</summary>
internal enum Lack : byte
{
    Nothing,
    BadLine,
    Date,
    Function,
    Provider,
}

/// <summary>Tells which lines fall with a session: the one to blame with its message, the others with a pointer to it.</summary>
internal static class RejectedLines
{
    public static List<Reject> OfFile(SessionStore store, Vocabulary vocabulary, List<Reject> faults, Lack[] lacks)
    {
        if (faults.Count == 0 && !lacks.AsSpan().ContainsAnyExcept(Lack.Nothing))
        {
            return faults;
        }

        var session = vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!.Name;
        var reasons = new Dictionary<Lack, (string Column, string Message)>
        {
            [Lack.BadLine] = (session, Messages.AnotherLine),
            [Lack.Date] = (vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name, Messages.NoDate),
            [Lack.Function] = (vocabulary.FactWith(FactRole.Function, FactOwner.Session)!.Name, Messages.NoFunction),
            [Lack.Provider] = (
                vocabulary.FactWith(FactRole.Identity, FactOwner.Provider)?.Name ?? "",
                Messages.NoProvider
            ),
        };
        var rejects = new List<Reject>(faults);
        var next = 0;
        for (var index = 0; index < store.Lines.Count; index++)
        {
            var line = store.Lines[index];
            while (next < faults.Count && faults[next].Line < line.Number)
            {
                next++;
            }

            var blamed = next < faults.Count && faults[next].Line == line.Number;
            if (lacks[line.Session] != Lack.Nothing && !blamed)
            {
                var (column, message) = reasons[lacks[line.Session]];
                rejects.Add(new Reject(line.Number, column, message));
            }
        }

        rejects.Sort((a, b) => a.Line.CompareTo(b.Line));
        return rejects;
    }
}
