using Conv.Compiler.Emit.Explaining;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Runtime.Explaining;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes what comes back where somebody asks why: the outcome, and the explanation that is made when it is looked at.</summary>
internal sealed class ExplainedEmitter(IrProgram program, Names raw, CodeWriter writer)
{
    private const string Head = """
        internal static readonly Lazy<ConventionExplainer> Explainer = new(() => new ConventionExplainer(Rules));
        private readonly Session _session;
        private readonly int _policy;
        private readonly Raw.Trajectory[] _before;
        private SessionExplanation? _why;
        """;

    private const string Members = """
        /// <summary>What was decided.</summary>
        public Outcome Outcome { get; }

        /// <summary>
        /// Why: the conditions with what they read, the amounts with their rules and sources, the counters before and after, and what would have changed it. Made when it is
        /// first asked for.
        /// </summary>
        public SessionExplanation Why => _why ??= Explainer.Value.Explain(Facts(), Outcome.Lacks);

        /// <summary>What rules, facts and counters are called in each language.</summary>
        public static Glossary Glossary => Explainer.Value.Glossary;

        /// <summary>Why, in a language, line by line; names are those of the vocabulary in that language, clauses stand as the file says them.</summary>
        /// <param name="language">Its code: en, fr, nl or de.</param>
        public IReadOnlyList<ProseLine> Prose(string language) => Why.Prose(Glossary, language);

        /// <summary>Why, in a language, as a text of indented lines.</summary>
        /// <param name="language">Its code: en, fr, nl or de.</param>
        public string ToText(string language) => Why.ToText(Glossary, language);

        /// <summary>Why, as JSON of a stable, versioned form.</summary>
        public string ToJson() => Why.ToJson();

        /// <inheritdoc/>
        public override string ToString() => Outcome.ToString();

        """;

    /// <summary>Writes the class.</summary>
    /// <param name="glossary">What names are called.</param>
    public void Emit(Glossary glossary)
    {
        var scoped = program.Scopes.Length > 1;
        writer.Gap();
        writer.Doc("A session that was decided, and why. It never changes.");
        writer.Open("public sealed class Explained");
        writer.Line(
            $"private static ReadOnlySpan<byte> Rules => {Escaping.Literal(new RuleText(program, new ShapeEmitter(program, raw, writer).PlaceOf).Write(glossary))}u8;"
        );
        writer.Block(Head);
        List<string> parameters = ["Session session", "int policy", "Raw.Trajectory[] before"];
        if (scoped)
        {
            writer.Line("private readonly ScopeSnapshot[] _scopes;");
            parameters.Add("ScopeSnapshot[] scopes");
        }

        if (raw.AsksForSubmitted)
        {
            writer.Line("private readonly IReadOnlyList<IReadOnlyList<int>>[] _others;");
            parameters.Add("IReadOnlyList<IReadOnlyList<int>>[] others");
        }

        parameters.Add("in Outcome outcome");
        writer.Gap();
        writer.Line($"internal Explained({string.Join(", ", parameters)})");
        writer.Open("");
        writer.Line("(_session, _policy, _before, Outcome) = (session, policy, before, outcome);");
        if (scoped)
        {
            writer.Line("_scopes = scopes;");
        }

        if (raw.AsksForSubmitted)
        {
            writer.Line("_others = others;");
        }

        writer.Close();
        writer.Gap();
        writer.Block(Members.TrimEnd());
        Facts(scoped);
        writer.Close();
    }

    private void Facts(bool scoped)
    {
        writer.Gap();
        writer.Open("private ExplainedFacts Facts()");
        writer.Line("var trajectories = new StoredState[_before.Length];");
        writer.Open("for (var i = 0; i < trajectories.Length; i++)");
        writer.Line("var bytes = new byte[Raw.Trajectory.Size];");
        writer.Line("_before[i].Write(bytes);");
        writer.Line("trajectories[i] = CompiledState.Read(Trajectory.Shape, bytes, Missing.Date);");
        writer.Close();
        writer.Gap();
        writer.List(
            "return new ExplainedFacts(",
            [
                "_session.Facts.Date",
                "Raw.Evaluator.Description.FunctionNames[(int)_session.Function]",
                "_policy",
                "Outcome.Made",
                "[.. System.Linq.Enumerable.Select(Outcome.Attendances, attendance => attendance.Made)]",
                "[.. System.Linq.Enumerable.Select(Outcome.Payments, payment => payment.Made)]",
                "_session.Row()",
                "[.. System.Linq.Enumerable.Select(_session.Providers, provider => provider.Row())]",
                "[.. System.Linq.Enumerable.Select(_session.Beneficiaries, beneficiary => beneficiary.Row())]",
                "trajectories",
            ],
            $"){Init(scoped)};"
        );
        writer.Close();
    }

    private string Init(bool scoped)
    {
        string[] parts =
        [
            .. scoped ? ["Scopes = _scopes"] : Array.Empty<string>(),
            .. raw.AsksForSubmitted ? ["Submitted = _others"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : $" {{ {string.Join(", ", parts)} }}";
    }
}
