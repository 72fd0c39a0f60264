using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the trajectory of a beneficiary: the state of the rules about one person, and its stable forms.</summary>
internal sealed class TrajectoryEmitter(IrProgram program, Names raw, CodeWriter writer)
{
    private const string Fields = """
        internal Raw.Trajectory State;
        internal int Last = Missing.Date;

        /// <summary>The day of the last session that was decided; null where none was.</summary>
        public DateOnly? LastDay => Fact.Day(Last);

        /// <summary>What its counters stand at, those that have counted something: what, how much, since when, until when.</summary>
        public IReadOnlyList<CounterValue> Counters
        {
            get
            {
                var counters = new List<CounterValue>();
                foreach (var value in Stored().Counters)
                {
                    if (!value.IsEmpty)
                    {
                        counters.Add(value);
                    }
                }

                return counters;
            }
        }

        /// <summary>The readable form: JSON, by the names of the counters.</summary>
        public string ToJson() => StateStore.ToJson(Shape, Stored());

        /// <summary>The compact form.</summary>
        public byte[] ToBytes() => StateBinary.Write(Shape, Stored());

        /// <summary>A trajectory from its readable form.</summary>
        /// <param name="json">What <see cref="ToJson"/> wrote, under these rules or others of the same vocabulary.</param>
        /// <param name="change">What to do where those rules kept other counters.</param>
        /// <exception cref="StateLayoutException">They kept other counters, and that is refused.</exception>
        /// <exception cref="FormatException">It is no trajectory of this vocabulary.</exception>
        public static Trajectory FromJson(string json, LayoutChange change = LayoutChange.Refuse) =>
            Of(StateStore.FromJson(Shape, json), change);

        /// <summary>A trajectory from its compact form.</summary>
        /// <param name="bytes">What <see cref="ToBytes"/> wrote, under these rules or others of the same vocabulary.</param>
        /// <param name="change">What to do where those rules kept other counters.</param>
        /// <exception cref="StateLayoutException">They kept other counters, and that is refused.</exception>
        /// <exception cref="FormatException">It is no trajectory of this vocabulary.</exception>
        public static Trajectory FromBytes(ReadOnlySpan<byte> bytes, LayoutChange change = LayoutChange.Refuse) =>
            Of(StateStore.FromBytes(Shape, bytes), change);

        internal void Expect(int day)
        {
            if (day < Last)
            {
                throw Misuse.OutOfOrder(day, Last);
            }
        }

        """;

    private const string Plain = """
        /// <summary>The same once more: what is decided with it leaves this one as it is.</summary>
        public Trajectory Copy() => new() { State = State, Last = Last };

        internal StoredState Stored()
        {
            var bytes = new byte[Raw.Trajectory.Size];
            State.Write(bytes);
            return CompiledState.Read(Shape, bytes, Last);
        }

        internal static Trajectory Of(StoredState stored, LayoutChange change) =>
            new() { State = StateStore.Compiled(Shape, stored, change, Raw.Trajectory.Read), Last = stored.LastDay };
        """;

    // Rules that ask what else is submitted: the trajectory remembers the days of the acts that they ask for.
    private const string WithSubmitted = """
        internal KnownActs Acts = new(Raw.Evaluator.Description.Submitted);

        /// <summary>The same once more: what is decided with it leaves this one as it is.</summary>
        public Trajectory Copy() => new() { State = State, Last = Last, Acts = Acts.Copy() };

        internal StoredState Stored()
        {
            var bytes = new byte[Raw.Trajectory.Size];
            State.Write(bytes);
            return Acts.In(CompiledState.Read(Shape, bytes, Last), Shape);
        }

        internal static Trajectory Of(StoredState stored, LayoutChange change) =>
            new()
            {
                State = StateStore.Compiled(Shape, stored, change, Raw.Trajectory.Read),
                Last = stored.LastDay,
                Acts = KnownActs.From(Raw.Evaluator.Description.Submitted, Shape, stored),
            };
        """;

    /// <summary>Writes the class.</summary>
    public void Emit()
    {
        writer.Gap();
        writer.Doc(
            "What the rules remember of a beneficiary. A new one remembers nothing. Deciding changes it; it is not safe for several threads at once."
        );
        writer.Open("public sealed class Trajectory");
        new ShapeEmitter(program, raw, writer).Emit(program.Scopes[0], "Shape", "Trajectory");
        writer.Block(Fields.TrimEnd());
        writer.Block(raw.AsksForSubmitted ? WithSubmitted : Plain);
        writer.Close();
    }
}
