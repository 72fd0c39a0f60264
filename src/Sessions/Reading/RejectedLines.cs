using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>What makes a session no session.</summary>
[Flags]
internal enum Lack : byte
{
    Nothing = 0,
    BadLine = 1,
    Date = 2,
    Function = 4,
    Provider = 8,
}

/// <summary>Tells which lines fall with a session: the one to blame with its message, the others with a pointer to it.</summary>
internal static class RejectedLines
{
    // How a sum at the foot of a table is called where a session would have its identifier.
    private static readonly string[] Totals =
    [
        "total",
        "totals",
        "totaux",
        "totaal",
        "totalen",
        "somme",
        "som",
        "sum",
        "summe",
        "gesamt",
    ];

    public static List<Reject> OfFile(SessionStore store, Vocabulary vocabulary, List<Reject> faults, Lack[] lacks)
    {
        if (faults.Count == 0 && !lacks.AsSpan().ContainsAnyExcept(Lack.Nothing))
        {
            return faults;
        }

        var rejects = new List<Reject>(faults);
        var complaints = new Complaints(vocabulary);
        var next = 0;
        foreach (var line in store.Lines.All())
        {
            while (next < faults.Count && faults[next].Line < line.Number)
            {
                next++;
            }

            var blamed = next < faults.Count && faults[next].Line == line.Number;
            if (lacks[line.Session] != Lack.Nothing && !blamed)
            {
                rejects.Add(complaints.Of(line.Number, lacks[line.Session], store.Ids[line.Session]));
            }
        }

        rejects.Sort((a, b) => a.Line.CompareTo(b.Line));
        return rejects;
    }

    private sealed class Complaints(Vocabulary vocabulary)
    {
        private readonly LineProblems _problems = new();
        private readonly string _session = vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!.Name;
        private readonly (Lack Lack, string Column, string Message)[] _needs =
        [
            (Lack.Date, vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name, Messages.NoDate),
            (Lack.Function, vocabulary.FactWith(FactRole.Function, FactOwner.Session)!.Name, Messages.NoFunction),
            (
                Lack.Provider,
                vocabulary.FactWith(FactRole.Identity, FactOwner.Provider)?.Name ?? "",
                Messages.NoProvider
            ),
        ];

        public Reject Of(int line, Lack lack, ReadOnlySpan<byte> session)
        {
            // What a session lacks whose line is bad may be what is bad.
            if (lack.HasFlag(Lack.BadLine))
            {
                return new Reject(line, _session, Messages.AnotherLine);
            }

            foreach (var need in _needs)
            {
                if (lack.HasFlag(need.Lack))
                {
                    _problems.Add(need.Column, need.Message);
                }
            }

            foreach (var name in Totals)
            {
                if (Ascii.EqualsIgnoreCase(session, name))
                {
                    _problems.Add(_session, Messages.Totals);
                }
            }

            return _problems.Take(line);
        }
    }
}
