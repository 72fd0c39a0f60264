using Conv.Compiler.Emit.State;

namespace Conv.Compiler.Emit.Surface;

/// <content>Decides and says why: what an explanation is made of is taken down.</content>
internal sealed partial class ConventionEmitter
{
    private const string ExplainBySpan = """
        /// <summary>Decides a session and counts it, as Decide does, and says why.</summary>
        /// <param name="session">The session; sessions of a beneficiary come in order of their days.</param>
        /// <param name="trajectories">What is remembered of each of its beneficiaries, in their order; copies where nothing shall be counted.</param>
        /// <exception cref="ArgumentException">There is not one for each, or one has seen a later session. Nothing is decided or counted then.</exception>
        public Explained Explain(Session session, params ReadOnlySpan<Trajectory> trajectories)
        {
            ArgumentNullException.ThrowIfNull(session);
            return Noted(session, trajectories);
        }
        """;

    private const string ExplainByBook = """
        /// <summary>Decides a session and counts it, as Decide does, and says why.</summary>
        /// <param name="session">The session; sessions come in order of their days.</param>
        /// <param name="trajectories">What is remembered of everybody; what is accepted is counted there.</param>
        /// <exception cref="ArgumentException">A beneficiary has no Id, or has seen a later session. Nothing is decided or counted then.</exception>
        public Explained Explain(Session session, Trajectories trajectories)
        {
            ArgumentNullException.ThrowIfNull(session);
            ArgumentNullException.ThrowIfNull(trajectories);
            return Noted(session, trajectories.Of(session)ALL);
        }
        """;

    // What the rules remember is taken down before the session counts.
    private void Explain()
    {
        var scoped = program.Scopes.Length > 1;
        if (!scoped)
        {
            writer.Block(ExplainBySpan);
        }

        writer.Block(ExplainByBook.Replace("ALL", scoped ? ", trajectories" : "", StringComparison.Ordinal));
        writer.Gap();
        writer.Line(
            $"private Explained Noted(Session session, ReadOnlySpan<Trajectory> people{(scoped ? ", Trajectories all" : "")})"
        );
        writer.Open("");
        writer.Line("var before = new Raw.Trajectory[people.Length];");
        writer.Open("for (var i = 0; i < before.Length; i++)");
        writer.Line("before[i] = (people[i] ?? throw new ArgumentNullException(nameof(people))).State;");
        writer.Close();
        if (raw.AsksForSubmitted)
        {
            writer.Gap();
            writer.Line("var others = new IReadOnlyList<IReadOnlyList<int>>[people.Length];");
            writer.Open("for (var i = 0; i < others.Length; i++)");
            writer.Line("others[i] = people[i].Acts.Others(session.Id);");
            writer.Close();
        }

        writer.Gap();
        writer.Line(
            $"return new Explained(session, _policy, before{(scoped ? ", Snapshot(session, all)" : "")}{(raw.AsksForSubmitted ? ", others" : "")}, {(scoped ? "DecideSeveral(session, people, all)" : "Decide(session, people)")});"
        );
        writer.Close();
        if (scoped)
        {
            Snapshot();
        }
    }

    private void Snapshot()
    {
        writer.Gap();
        writer.Line("private static ScopeSnapshot[] Snapshot(Session given, Trajectories all)");
        writer.Open("");
        writer.Line("var session = given.Facts;");
        Numbers("given", "session");
        writer.Line($"var scopes = new ScopeSnapshot[{Text(program.Scopes.Length - 1)}];");
        var arguments = new ScopeArguments(raw);
        foreach (var scope in program.Scopes.Skip(1))
        {
            var (type, member, _) = raw.Scopes[scope.Id];
            writer.Open("");
            writer.Line("var keys = new List<ScopeKey>();");
            writer.Line("var states = new List<StoredState?>();");
            if (!scope.IsOfSession)
            {
                writer.Open("foreach (ref readonly var beneficiary in beneficiaries.AsSpan())");
            }

            writer.Line($"var key = {arguments.KeyOf(scope)};");
            writer.Line("var bytes = key.IsIncomplete ? null : new byte[Raw." + type + ".Size];");
            writer.Open("if (bytes is not null)");
            writer.Line($"all.Scopes.{member}.Of(key).Write(bytes);");
            writer.Close();
            writer.Gap();
            writer.Line("keys.Add(key);");
            writer.Line(
                $"states.Add(bytes is null ? null : CompiledState.Read(Trajectories.{member}Shape, bytes, Missing.Date));"
            );
            if (!scope.IsOfSession)
            {
                writer.Close();
                writer.Gap();
            }

            writer.Line($"scopes[{Text(scope.Id - 1)}] = new ScopeSnapshot(keys, states);");
            writer.Close();
        }

        writer.Gap();
        writer.Line("return scopes;");
        writer.Close();
    }
}
