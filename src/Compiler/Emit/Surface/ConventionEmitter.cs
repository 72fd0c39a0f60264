using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the door: who judges, and what is decided about a session.</summary>
internal sealed partial class ConventionEmitter(IrProgram program, Names raw, SurfaceNames names, CodeWriter writer)
{
    // Windows that are kept for others, and acts that are submitted, are found by whoever keeps all trajectories.
    private bool IsPlain => program.Scopes.Length == 1 && !raw.AsksForSubmitted;

    private IEnumerable<FactSymbol> NumberedKeys =>
        program.Scopes.Skip(1).SelectMany(scope => scope.Keys).Where(TrajectoriesEmitter.IsText).Distinct();

    /// <summary>Writes the class.</summary>
    public void Emit()
    {
        writer.Gap();
        writer.Doc(
            $"Decides sessions under {string.Join(", ", program.Conventions.Select(convention => convention.Name))}. It keeps nothing: any number of threads may ask it at once, each with trajectories of its own."
        );
        writer.Open("public sealed class Convention");
        writer.Block(Head(program.Conventions.Length));
        if (program.Scopes.Length == 1)
        {
            writer.Block(BySpan);
        }

        writer.Block(ByBook);
        if (raw.AsksForSubmitted)
        {
            writer.Block(
                program.Scopes.Length == 1 ? SubmittingText.Each + "\n\n" + SubmittingText.Book : SubmittingText.Book
            );
        }

        if (IsPlain)
        {
            writer.Block(One);
        }

        writer.Block(ByColumns);
        Several();
        Explain();
        writer.Close();
    }

    private static string Head(int editions) =>
        $$"""
            private readonly int _policy;

            private Convention(int policy) => _policy = policy;

            /// <summary>Each session is judged by the convention that takes it: by its day, and by what transitions say.</summary>
            public static Convention InForce { get; } = new(-1);

            /// <summary>Where the rules come from, how they are read, what they call things.</summary>
            public static EvaluatorInfo Info => Raw.Evaluator.Description;

            /// <summary>Every session is judged by one convention, whatever its day: what would have been if only that one were there.</summary>
            /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
            public static Convention Always(Edition edition) =>
                (int)edition < {{editions.ToString(
                CultureInfo.InvariantCulture
            )}} ? new((int)edition) : throw Misuse.NoEdition((int)edition, {{editions.ToString(
                CultureInfo.InvariantCulture
            )}});

            internal static Convention Under(int policy) => policy < 0 ? InForce : new(policy);

            /// <summary>Decides a history from its beginning: what trajectories hold when it has been decided in order.</summary>
            /// <param name="history">All sessions, in order of their days.</param>
            public Trajectories Replay(IEnumerable<Session> history)
            {
                ArgumentNullException.ThrowIfNull(history);
                var trajectories = new Trajectories();
                foreach (var session in history)
                {
                    Decide(session, trajectories);
                }

                return trajectories;
            }
            """;

    private string BySpan =>
        $$"""
            /// <summary>Decides a session and counts it. Allocates nothing for one provider and one beneficiary, unless rules ask what else is submitted.</summary>
            /// <param name="session">The session; sessions of a beneficiary come in order of their days.</param>
            /// <param name="trajectories">What is remembered of each of its beneficiaries, in their order; what is accepted is counted there.</param>
            /// <exception cref="ArgumentException">There is not one for each, or one has seen a later session. Nothing is decided or counted then.</exception>
            public Outcome Decide(Session session, params ReadOnlySpan<Trajectory> trajectories)
            {
                ArgumentNullException.ThrowIfNull(session);
                if (trajectories.Length != session.BeneficiaryFacts.Length)
                {
                    throw Misuse.Trajectories(session.BeneficiaryFacts.Length, trajectories.Length);
                }

                return {{(
                IsPlain
                    ? "trajectories.Length == 1 && session.ProviderFacts.Length == 1 ? DecideOne(session, trajectories[0]) : "
                    : ""
            )}}DecideSeveral(session, trajectories);
            }
            """;

    private string ByBook =>
        $$"""
            /// <summary>Decides a session and counts it.</summary>
            /// <param name="session">The session; sessions come in order of their days.</param>
            /// <param name="trajectories">What is remembered of everybody; what is accepted is counted there.</param>
            /// <exception cref="ArgumentException">A beneficiary has no Id, or has seen a later session. Nothing is decided or counted then.</exception>
            public Outcome Decide(Session session, Trajectories trajectories)
            {
                ArgumentNullException.ThrowIfNull(session);
                ArgumentNullException.ThrowIfNull(trajectories);
                {{(IsPlain ? PlainBook : "")}}return DecideSeveral(session, trajectories.Of(session){{(
                program.Scopes.Length > 1 ? ", trajectories" : ""
            )}});
            }
            """;

    private const string ByColumns = """
        /// <summary>Decides sessions that stand in columns, row after row, and counts them.</summary>
        /// <param name="columns">The sessions; those of a beneficiary in order of their days. Columns of different length are refused before anything is decided.</param>
        /// <param name="trajectories">What is remembered of everybody; what is accepted is counted there.</param>
        /// <exception cref="ArgumentException">A column has another length; or a row has a value that there is not, or comes after a later session: the rows before it are decided then.</exception>
        public OutcomeColumns DecideAll(SessionColumns columns, Trajectories trajectories)
        {
            ArgumentNullException.ThrowIfNull(columns);
            ArgumentNullException.ThrowIfNull(trajectories);
            columns.Check();
            var outcomes = new OutcomeColumns(columns.Count);
            for (var row = 0; row < columns.Count; row++)
            {
                try
                {
                    var outcome = Decide(columns.Row(row), trajectories);
                    outcomes.Set(row, outcome.Made, outcome.Attendances[0].Made, outcome.Payments[0].Made);
                }
                catch (ArgumentException fault)
                {
                    throw ColumnLengths.InRow(row, fault);
                }
            }

            return outcomes;
        }
        """;

    private const string PlainBook =
        "if (session.BeneficiaryFacts.Length == 1 && session.ProviderFacts.Length == 1)\n    {\n"
        + "        return DecideOne(session, trajectories.Of(session, 0));\n    }\n\n    ";

    private const string One = """
        private Outcome DecideOne(Session session, Trajectory trajectory)
        {
            ArgumentNullException.ThrowIfNull(trajectory);
            var day = session.Facts.Date;
            Given.SessionDate("date", day);
            trajectory.Expect(day);
            var attendance = default(AttendanceDecision);
            var payment = default(PaymentDecision);
            var decision = Raw.Evaluator.Judge(
                session.Facts,
                session.ProviderFacts,
                session.BeneficiaryFacts,
                new Span<Raw.Trajectory>(ref trajectory.State),
                new Span<AttendanceDecision>(ref attendance),
                new Span<PaymentDecision>(ref payment),
                _policy);
            if (decision.Rejected == 0)
            {
                trajectory.Last = day;
            }

            return new Outcome(
                decision,
                new Few<AttendanceOutcome>(new AttendanceOutcome(attendance)),
                new Few<PaymentOutcome>(new PaymentOutcome(payment)));
        }
        """;

    private void Several()
    {
        var scoped = program.Scopes.Length > 1;
        writer.Gap();
        writer.Line(
            $"private Outcome DecideSeveral(Session session, ReadOnlySpan<Trajectory> trajectories{(scoped ? ", Trajectories all" : "")})"
        );
        writer.Open("");
        writer.Line("var facts = session.Facts;");
        writer.Line("Given.SessionDate(\"date\", facts.Date);");
        writer.Line("var states = new Raw.Trajectory[trajectories.Length];");
        writer.Open("for (var i = 0; i < states.Length; i++)");
        writer.Line("ArgumentNullException.ThrowIfNull(trajectories[i], nameof(trajectories));");
        writer.Line("trajectories[i].Expect(facts.Date);");
        writer.Open("for (var j = 0; j < i; j++)");
        writer.Line("_ = ReferenceEquals(trajectories[i], trajectories[j]) ? throw Misuse.SameTrajectory(i) : 0;");
        writer.Close();
        writer.Gap();
        writer.Line("states[i] = trajectories[i].State;");
        writer.Close();
        writer.Gap();
        Numbers("session", "facts");
        if (scoped)
        {
            writer.Line(
                "var keys = KeysOf(Raw.Evaluator.JudgeOf(facts, providers, beneficiaries, _policy), facts, providers, beneficiaries);"
            );
            writer.Line("all.Last.Expect(Raw.Evaluator.Description.Scopes, keys, facts.Date);");
            writer.Gap();
        }

        if (raw.AsksForSubmitted)
        {
            writer.Line("var submits = Submits(facts, providers, beneficiaries);");
            writer.Line("var around = new ulong[states.Length];");
            writer.Open("for (var i = 0; i < states.Length; i++)");
            writer.Line("around[i] = trajectories[i].Acts.Around(session.Id, facts.Date);");
            writer.Close();
            writer.Gap();
        }

        writer.Line(
            "var attendances = Few.Filled<AttendanceOutcome, AttendanceDecision>(states.Length, out var attended);"
        );
        writer.Line("var payments = Few.Filled<PaymentOutcome, PaymentDecision>(providers.Length, out var paid);");
        writer.Line(
            $"var decision = Raw.Evaluator.Judge(facts, providers, beneficiaries, states, attended, paid{(scoped ? ", all.Scopes" : "")}{(raw.AsksForSubmitted ? ", around" : "")}, _policy);"
        );
        writer.Open("for (var i = 0; i < states.Length && decision.Rejected == 0; i++)");
        writer.Line("trajectories[i].State = states[i];");
        writer.Line("trajectories[i].Last = facts.Date;");
        if (raw.AsksForSubmitted)
        {
            writer.Line("trajectories[i].Acts.Decide(session.Id, submits[i], facts.Date);");
        }

        writer.Close();
        writer.Gap();
        if (scoped)
        {
            writer.Open("for (var i = 0; i < keys.Count && decision.Rejected == 0; i++)");
            writer.Line("all.Last[keys[i].Scope, keys[i].Key] = facts.Date;");
            writer.Close();
            writer.Gap();
        }

        writer.Line("return new Outcome(decision, attendances, payments);");
        writer.Close();
        if (scoped)
        {
            Keys();
        }
    }

    // The states that a function reads or counts in, beyond those of beneficiaries.
    private void Keys()
    {
        writer.Gap();
        writer.Line(
            "private static List<(int Scope, ScopeKey Key)> KeysOf(int function, in Raw.SessionFacts session, Raw.ProviderFacts[] providers, Raw.BeneficiaryFacts[] beneficiaries)"
        );
        writer.Open("");
        writer.Line("var keys = new List<(int Scope, ScopeKey Key)>();");
        writer.Open("foreach (var scope in function < 0 ? [] : Raw.Evaluator.Description.Functions[function].Scopes)");
        writer.Open("switch (scope)");
        var arguments = new ScopeArguments(raw);
        foreach (var scope in program.Scopes.Skip(1))
        {
            writer.Line($"case {Text(scope.Id)}:");
            writer.Indented(() =>
            {
                if (!scope.Keys.Any(key => key.Owner == FactOwner.Beneficiary))
                {
                    writer.Line($"keys.Add((scope, {arguments.KeyOf(scope)}));");
                }
                else
                {
                    writer.Open("foreach (ref readonly var beneficiary in beneficiaries.AsSpan())");
                    writer.Line($"keys.Add((scope, {arguments.KeyOf(scope)}));");
                    writer.Close();
                    writer.Gap();
                }

                writer.Line("break;");
            });
        }

        writer.Close();
        writer.Close();
        writer.Gap();
        writer.Line("return keys;");
        writer.Close();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Keys are numbers to the evaluator; whoever keeps the windows knows which number a text has.
    private void Numbers(string session, string sessionFacts)
    {
        foreach (var (owner, facts, people) in Owners)
        {
            var keys = NumberedKeys.Where(key => key.Owner == owner).ToList();
            if (keys.Count == 0)
            {
                writer.Line($"var {people} = {session}.{facts};");
                continue;
            }

            writer.Line($"var {people} = (Raw.{facts}[]){session}.{facts}.Clone();");
            writer.Open($"for (var i = 0; i < {people}.Length; i++)");
            foreach (var key in keys)
            {
                var list = owner == FactOwner.Provider ? "Providers" : "Beneficiaries";
                writer.Line(
                    $"{people}[i].{raw.PropertyOf(key)} = all.Numbers.Of({session}.{list}[i].{names.PropertyOf(key)});"
                );
            }

            writer.Close();
            writer.Gap();
        }

        foreach (var key in NumberedKeys.Where(key => key.Owner == FactOwner.Session))
        {
            writer.Line($"{sessionFacts}.{raw.PropertyOf(key)} = all.Numbers.Of({session}.{names.PropertyOf(key)});");
        }
    }

    private static readonly (FactOwner Owner, string Facts, string People)[] Owners =
    [
        (FactOwner.Provider, "ProviderFacts", "providers"),
        (FactOwner.Beneficiary, "BeneficiaryFacts", "beneficiaries"),
    ];
}
