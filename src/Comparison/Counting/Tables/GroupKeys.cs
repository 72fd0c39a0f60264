using System.Globalization;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Tables;

/// <summary>The keys by which a file is counted: function, identifiers of the session, month.</summary>
internal static class GroupKeys
{
    /// <summary>An identifier with more values than this names single things: a table by it would be a list of the file.</summary>
    public const int LongestTable = 1000;

    private const string NoFunction = "no function";

    /// <summary>
    /// By the functions that judge: one name, or <c>old → new</c>, with their conventions where several pairs have these names;
    /// <c>no function</c> where none is in force.
    /// </summary>
    public static GroupKey Functions(FilePair file, Side old, Side @new)
    {
        var judges = new List<Judges>();
        var names = new List<string>();
        var (pairs, unjudged) = (new Dictionary<(int Old, int New), int>(), new Dictionary<string, int>());
        var sessions = new int[file.Sessions];
        for (var session = 0; session < sessions.Length; session++)
        {
            var (one, other) = (Judge(old, session), Judge(@new, session));
            if (one < 0 && other < 0)
            {
                var named = $"{NoFunction}: {file.FunctionOf(session, old, @new)}";
                if (!unjudged.TryGetValue(named, out sessions[session]))
                {
                    sessions[session] = Add(named, new Judges(null, null, null, null));
                    unjudged.Add(named, sessions[session]);
                }
            }
            else if (!pairs.TryGetValue((one, other), out sessions[session]))
            {
                sessions[session] = Add(
                    Pair(Name(old, one), Name(@new, other)),
                    new Judges(Name(old, one), Convention(old, one), Name(@new, other), Convention(@new, other))
                );
                pairs.Add((one, other), sessions[session]);
            }
        }

        var several = names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1);
        var ambiguous = several.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return new GroupKey(
            "function",
            [.. names.Select((name, i) => ambiguous.Contains(name) ? $"{name} ({Conventions(judges[i])})" : name)],
            sessions
        )
        {
            Judges = [.. judges],
        };

        int Add(string name, Judges judge)
        {
            names.Add(name);
            judges.Add(judge);
            return names.Count - 1;
        }
    }

    private static string Conventions(Judges judges) =>
        Pair(judges.OldConvention, judges.NewConvention).Replace(NoFunction, "none", StringComparison.Ordinal);

    private static string? Convention(Side side, int function) =>
        function < 0 ? null : side.Run.Info.Conventions[side.Run.Info.Functions[function].Convention].Name;

    /// <summary>By the identifiers of the session, such as the network; those of too many values are left out.</summary>
    public static IEnumerable<GroupKey> Identifiers(FilePair file)
    {
        var names = file
            .New.Vocabulary.Facts.Concat(file.Old.Vocabulary.Facts)
            .Where(IsKey)
            .Select(fact => fact.Name)
            .Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var values = new Values();
            var (old, @new) = (Column(file.Old, name), Column(file.New, name));
            var (oldIndexes, newIndexes) = (new Dictionary<int, int>(), new Dictionary<int, int>());
            var sessions = new int[file.Sessions];
            for (var session = 0; session < sessions.Length && values.Count <= LongestTable; session++)
            {
                sessions[session] =
                    file.NewRows.Session(session) is >= 0 and var own && @new is not null
                        ? Index(file.New, @new, own, newIndexes, values)
                    : file.OldRows.Session(session) is >= 0 and var other && old is not null
                        ? Index(file.Old, old, other, oldIndexes, values)
                    : values.Index("");
            }

            if (values.Count <= LongestTable)
            {
                yield return values.Key(name, sessions);
            }
        }
    }

    /// <summary>By the month of the session.</summary>
    public static GroupKey Months(FilePair file)
    {
        var values = new Values();
        var sessions = new int[file.Sessions];
        for (var session = 0; session < sessions.Length; session++)
        {
            // Sessions stand by date.
            sessions[session] =
                session > 0 && file.Dates[session] == file.Dates[session - 1]
                    ? sessions[session - 1]
                    : values.Index(
                        DateOnly.FromDayNumber(file.Dates[session]).ToString("yyyy-MM", CultureInfo.InvariantCulture)
                    );
        }

        return values.Key("month", sessions);
    }

    private static int Judge(Side side, int session) => side.IsInForce(session) ? side.Target(session) : -1;

    private static string? Name(Side side, int function) =>
        function < 0 ? null : side.Run.Info.Functions[function].Name;

    private static string Pair(string? old, string? @new) =>
        string.Equals(old, @new, StringComparison.Ordinal) ? @new! : $"{old ?? NoFunction} → {@new ?? NoFunction}";

    private static bool IsKey(FactSymbol fact) =>
        fact is { Owner: FactOwner.Session, Storage: FactStorage.Identifiers };

    private static FactSymbol? Column(SessionTable table, string name) =>
        table.Vocabulary.Facts.FirstOrDefault(fact => IsKey(fact) && fact.Name == name);

    private static int Index(
        SessionTable table,
        FactSymbol fact,
        int session,
        Dictionary<int, int> indexes,
        Values values
    )
    {
        var number = table.Batch.SessionFacts.Identifiers[fact.Slot][session];
        if (!indexes.TryGetValue(number, out var index))
        {
            index = values.Index(table.TextOf(fact, number));
            indexes.Add(number, index);
        }

        return index;
    }

    private sealed class Values
    {
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

        public int Count => _indexes.Count;

        public int Index(string value)
        {
            if (!_indexes.TryGetValue(value, out var index))
            {
                index = _indexes.Count;
                _indexes.Add(value, index);
            }

            return index;
        }

        public GroupKey Key(string name, int[] sessions) => new(name, [.. _indexes.Keys], sessions);
    }
}
