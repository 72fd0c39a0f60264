using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Runtime;
using Conv.Runtime.Values;

namespace Conv.Scenarios.Engines;

/// <summary>Reads sessions in columns as the interpreter's sessions. Ids are numbers: of the session, the provider (the payment where the batch does not number providers), the trajectory.</summary>
internal static class SessionBatchReader
{
    /// <summary>All sessions of a batch, in its order.</summary>
    /// <param name="program">The program whose vocabulary the columns follow and whose <see cref="IrProgram.FunctionNames"/> the functions index.</param>
    /// <param name="batch">The sessions.</param>
    public static ImmutableArray<InterpretedSession> Read(IrProgram program, SessionBatch batch) =>
        Read(program, batch, Enumerable.Range(0, batch.SessionCount));

    /// <summary>Some sessions of a batch.</summary>
    /// <param name="program">The program whose vocabulary the columns follow and whose <see cref="IrProgram.FunctionNames"/> the functions index.</param>
    /// <param name="batch">The sessions.</param>
    /// <param name="chosen">The sessions to read, in the order in which they are wanted.</param>
    public static ImmutableArray<InterpretedSession> Read(
        IrProgram program,
        SessionBatch batch,
        IEnumerable<int> chosen
    )
    {
        var names = program.FunctionNames;
        var trajectories = TrajectoryOfRow(batch);
        var sessions = ImmutableArray.CreateBuilder<InterpretedSession>();
        foreach (var session in chosen)
        {
            sessions.Add(
                new InterpretedSession(
                    Text(session),
                    new Day(batch.Dates[session]),
                    names[batch.Functions[session]],
                    Facts(program.Vocabulary, FactOwner.Session, batch.SessionFacts, session),
                    [
                        .. Rows(batch.FirstPayment, session)
                            .Select(row => new InterpretedProvider(
                                Text(batch.PaymentProvider.Length > 0 ? batch.PaymentProvider[row] : row),
                                Facts(program.Vocabulary, FactOwner.Provider, batch.ProviderFacts, row)
                            )),
                    ],
                    [
                        .. Rows(batch.FirstAttendance, session)
                            .Select(row => new InterpretedBeneficiary(
                                Text(trajectories[row]),
                                Facts(program.Vocabulary, FactOwner.Beneficiary, batch.BeneficiaryFacts, row)
                            )),
                    ]
                )
            );
        }

        return sessions.ToImmutable();
    }

    private static IEnumerable<int> Rows(int[] first, int session) =>
        Enumerable.Range(first[session], first[session + 1] - first[session]);

    private static int[] TrajectoryOfRow(SessionBatch batch)
    {
        var trajectories = new int[batch.AttendanceCount];
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                trajectories[batch.TrajectoryRows[i]] = trajectory;
            }
        }

        return trajectories;
    }

    private static Dictionary<string, BigInteger> Facts(
        Vocabulary vocabulary,
        FactOwner owner,
        FactColumns columns,
        int row
    )
    {
        var facts = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        foreach (var fact in vocabulary.FactsOf(owner))
        {
            if (ValueIn(columns, fact, row) is { } value)
            {
                facts.Add(fact.Name, value);
            }
        }

        return facts;
    }

    private static BigInteger? ValueIn(FactColumns columns, FactSymbol fact, int row) =>
        fact.Storage switch
        {
            FactStorage.Values => At(columns.Values, fact.Slot, row) is { } value && value != Missing.Value
                ? value
                : null,
            FactStorage.Dates => At(columns.Dates, fact.Slot, row) is { } value && value != Missing.Date ? value : null,
            FactStorage.Numbers => At(columns.Numbers, fact.Slot, row) is { } value && value != Missing.Number
                ? value
                : null,
            FactStorage.Identifiers => At(columns.Identifiers, fact.Slot, row) is { } value && value >= 0
                ? value
                : null,
            FactStorage.Own => null,
            _ => throw new UnreachableException($"the storage {fact.Storage}"),
        };

    // An owner without facts may come without columns.
    private static T? At<T>(T[][] columns, int slot, int row)
        where T : struct => slot < columns.Length ? columns[slot][row] : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
