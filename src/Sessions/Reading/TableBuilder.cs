using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>Puts the valid sessions of a store in the global sequence, and tells why the others are none. Empties the store.</summary>
internal static class TableBuilder
{
    public static SessionTable Build(
        SessionStore store,
        LineReader lines,
        Header header,
        Vocabulary vocabulary,
        string hash,
        long records
    )
    {
        var lacks = Lacks(store, vocabulary);
        var rejects = RejectedLines.OfFile(store, vocabulary, lines.Faults, lacks);
        var sequence = Sequence(store, lacks);
        var count = sequence.Count;
        var sessionIds = Inverse(sequence);
        var (paying, attending) = (
            Task.Run(() => Rows(store.Payments, sequence)),
            Task.Run(() => Rows(store.Attendances, sequence))
        );
        var (payments, firstPayment) = paying.GetAwaiter().GetResult();
        var (attendances, firstAttendance) = attending.GetAwaiter().GetResult();
        var attendanceSessions = new int[attendances.Count];
        for (var session = 0; session < count; session++)
        {
            attendanceSessions.AsSpan(firstAttendance[session]..firstAttendance[session + 1]).Fill(session);
        }

        var beneficiaries = store.Attendances.Persons.MoveTo(attendances);
        var trajectoryRows = Trajectories(beneficiaries, store.Attendances.People.Count, out var first, out var people);
        var providers = store.Payments.Persons.MoveTo(payments);
        var sessionFacts = store.Facts.MoveTo(sequence);
        LetGo(count);
        var batch = new SessionBatch
        {
            Dates = store.Dates.MoveTo(sequence),
            Functions = Array.ConvertAll(store.Functions.MoveTo(sequence), function => checked((ushort)function)),
            SessionFacts = sessionFacts,
            FirstPayment = firstPayment,
            ProviderFacts = store.Payments.Facts.MoveTo(payments),
            PaymentProvider = providers,
            FirstAttendance = firstAttendance,
            AttendanceSession = attendanceSessions,
            BeneficiaryFacts = store.Attendances.Facts.MoveTo(attendances),
            FirstOfTrajectory = first,
            TrajectoryRows = trajectoryRows,
        };
        LetGo(count);
        var file = new FileMap(store.Lines, sequence.Rows, payments.Rows, attendances.Rows);
        return new SessionTable(vocabulary, batch, file, hash, records, rejects)
        {
            NearColumns = header.NearColumns(),
            AbsentColumns = [.. header.AbsentFacts],
            RegisterColumns =
            [
                .. vocabulary.Facts.Where(fact =>
                    fact.Register is not null && header.Field(fact) < 0 && header.Has(fact.Name)
                ),
            ],
            RejectedSessions = store.Count - count,
            SessionIds = new NamedRows(store.Ids, sessionIds),
            ProviderIds = new NamedRows(store.Payments.People, providers),
            BeneficiaryIds = new NamedRows(store.Attendances.People, beneficiaries),
            TrajectoryIds = new NamedRows(store.Attendances.People, people),
            Names = lines
                .Facts.Where(reader => reader.Names is not null)
                .ToDictionary(reader => reader.Fact, reader => reader.Names!),
        };
    }

    // What each session lacks.
    private static Lack[] Lacks(SessionStore store, Vocabulary vocabulary)
    {
        var hasProviders = vocabulary.FactWith(FactRole.Identity, FactOwner.Provider) is not null;
        var lacks = new Lack[store.Count];
        for (var session = 0; session < lacks.Length; session++)
        {
            lacks[session] =
                (store.Bad[session] ? Lack.BadLine : Lack.Nothing)
                | (store.Dates.IsMissing(session) ? Lack.Date : Lack.Nothing)
                | (store.Functions.IsMissing(session) ? Lack.Function : Lack.Nothing)
                | (hasProviders && store.Payments.IsEmpty(session) ? Lack.Provider : Lack.Nothing);
        }

        return lacks;
    }

    // Where each session goes in the global sequence, -1 for rejects: by date, ties by first line, which is the order of the store.
    private static Places Sequence(SessionStore store, Lack[] lacks)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        var count = 0;
        for (var session = 0; session < lacks.Length; session++)
        {
            if (lacks[session] == Lack.Nothing)
            {
                least = Math.Min(least, store.Dates[session]);
                most = Math.Max(most, store.Dates[session]);
                count++;
            }
        }

        var places = new int[lacks.Length];
        var next = count == 0 ? [] : new int[most - least + 2];
        for (var session = 0; session < lacks.Length; session++)
        {
            if (lacks[session] == Lack.Nothing)
            {
                next[store.Dates[session] - least + 1]++;
            }
        }

        Accumulate(next);
        for (var session = 0; session < lacks.Length; session++)
        {
            places[session] = lacks[session] == Lack.Nothing ? next[store.Dates[session] - least]++ : -1;
        }

        return new Places(places, count);
    }

    // Where each pair goes, -1 for those of rejects: grouped by session in sequence, in the order in which the file names them.
    private static (Places Places, int[] First) Rows(PairTable pairs, Places sequence)
    {
        var first = new int[sequence.Count + 1];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            if (sequence.Rows[pairs.Sessions[pair]] is var session && session >= 0)
            {
                first[session + 1]++;
            }
        }

        Accumulate(first);
        var next = first.AsSpan().ToArray();
        var rows = new int[pairs.Count];
        for (var pair = 0; pair < rows.Length; pair++)
        {
            rows[pair] = sequence.Rows[pairs.Sessions[pair]] is var session && session >= 0 ? next[session]++ : -1;
        }

        return (new Places(rows, first[^1]), first);
    }

    // The rows of each beneficiary that has any, in sequence; beneficiaries in the order in which the file names them.
    private static int[] Trajectories(int[] beneficiaries, int known, out int[] first, out int[] people)
    {
        var lengths = new int[known];
        foreach (var person in beneficiaries)
        {
            lengths[person]++;
        }

        people = [.. Enumerable.Range(0, known).Where(person => lengths[person] > 0)];
        first = new int[people.Length + 1];
        for (var trajectory = 0; trajectory < people.Length; trajectory++)
        {
            first[trajectory + 1] = first[trajectory] + lengths[people[trajectory]];

            // From here on: where the person's next row goes.
            lengths[people[trajectory]] = first[trajectory];
        }

        var rows = new int[beneficiaries.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[lengths[beneficiaries[row]]++] = row;
        }

        return rows;
    }

    private static int[] Inverse(Places places)
    {
        if (places.IsSame)
        {
            return places.Rows;
        }

        var origins = new int[places.Count];
        for (var origin = 0; origin < places.Rows.Length; origin++)
        {
            if (places.Rows[origin] >= 0)
            {
                origins[places.Rows[origin]] = origin;
            }
        }

        return origins;
    }

    // What was moved is garbage of hundreds of megabytes in a large file; to collect it takes milliseconds, for nothing in it leads anywhere.
    private static void LetGo(int rows)
    {
        const int large = 1 << 18;
        if (rows >= large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        }
    }

    private static void Accumulate(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }
    }
}
