using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Runtime;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Sessions as columns.</summary>
internal static class BatchBuilder
{
    public static SessionBatch Build(IrProgram program, InterpretedSession[] sessions)
    {
        var names = program.FunctionNames;
        var people = sessions
            .SelectMany((session, index) => session.Beneficiaries.Select(person => (Session: index, Person: person)))
            .ToArray();
        var trajectories = people
            .Select((row, index) => (row.Person.Id, Row: index))
            .GroupBy(row => row.Id, row => row.Row)
            .ToArray();
        return new SessionBatch
        {
            Dates = [.. sessions.Select(session => session.Date.Number)],
            Functions = [.. sessions.Select(session => (ushort)names.IndexOf(session.Function))],
            SessionFacts = Columns(program, FactOwner.Session, [.. sessions.Select(session => session.Facts)]),
            FirstPayment = Firsts(sessions.Select(session => session.Providers.Length)),
            ProviderFacts = Columns(
                program,
                FactOwner.Provider,
                [.. sessions.SelectMany(session => session.Providers).Select(person => person.Facts)]
            ),
            PaymentProvider = Numbers(
                sessions.SelectMany(session => session.Providers).Select(provider => provider.Id)
            ),
            FirstAttendance = Firsts(sessions.Select(session => session.Beneficiaries.Length)),
            AttendanceSession = [.. people.Select(row => row.Session)],
            BeneficiaryFacts = Columns(program, FactOwner.Beneficiary, [.. people.Select(row => row.Person.Facts)]),
            FirstOfTrajectory = Firsts(trajectories.Select(rows => rows.Count())),
            TrajectoryRows = [.. trajectories.SelectMany(rows => rows)],
        };
    }

    private static int[] Numbers(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<int>();
        foreach (var id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
            rows.Add(numbers[id]);
        }

        return [.. rows];
    }

    private static int[] Firsts(IEnumerable<int> counts)
    {
        var firsts = new List<int> { 0 };
        foreach (var count in counts)
        {
            firsts.Add(firsts[^1] + count);
        }

        return [.. firsts];
    }

    private static FactColumns Columns(
        IrProgram program,
        FactOwner owner,
        IReadOnlyDictionary<string, BigInteger>[] rows
    )
    {
        T[][] Of<T>(FactStorage storage, T missing, Func<BigInteger, T> convert) =>
            [
                .. program
                    .Vocabulary.FactsOf(owner)
                    .Where(fact => fact.Storage == storage)
                    .OrderBy(fact => fact.Slot)
                    .Select(fact =>
                        rows.Select(row => row.TryGetValue(fact.Name, out var value) ? convert(value) : missing)
                            .ToArray()
                    ),
            ];

        return new FactColumns(
            Of(FactStorage.Values, Missing.Value, value => (byte)value),
            Of(FactStorage.Dates, Missing.Date, value => (int)value),
            Of(FactStorage.Numbers, Missing.Number, value => (long)value),
            Of(FactStorage.Identifiers, -1, value => (int)value)
        );
    }
}
