using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the trajectories of many: by the identity of the beneficiary, with the windows that are kept for others than beneficiaries.</summary>
internal sealed class TrajectoriesEmitter(IrProgram program, Names raw, CodeWriter writer)
{
    private const string People = """
        private readonly Dictionary<string, Trajectory> _trajectories = new(StringComparer.Ordinal);

        /// <summary>How many beneficiaries have one.</summary>
        public int Count => _trajectories.Count;

        /// <summary>The beneficiaries that have one.</summary>
        public IReadOnlyCollection<string> Beneficiaries => _trajectories.Keys;

        /// <summary>The trajectory of a beneficiary; one that remembers nothing where there was none.</summary>
        /// <param name="beneficiary">Its Id.</param>
        public Trajectory this[string beneficiary]
        {
            get
            {
                if (!_trajectories.TryGetValue(beneficiary, out var trajectory))
                {
                    trajectory = new();
                    _trajectories.Add(beneficiary, trajectory);
                }

                return trajectory;
            }
            set => _trajectories[beneficiary] = value ?? throw new ArgumentNullException(nameof(value));
        }

        internal Trajectory Of(Session session, int place) =>
            this[session.Beneficiaries[place].Id ?? throw Misuse.NoIdentity("beneficiary", place)];

        internal Trajectory[] Of(Session session)
        {
            var people = new Trajectory[session.BeneficiaryFacts.Length];
            for (var i = 0; i < people.Length; i++)
            {
                people[i] = Of(session, i);
            }

            return people;
        }

        """;

    /// <summary>Writes the class.</summary>
    public void Emit()
    {
        writer.Gap();
        writer.Doc(
            "What the rules remember of everybody. A new one remembers nothing. Deciding changes it; it is not safe for several threads at once."
        );
        writer.Open("public sealed class Trajectories : ITrajectories");
        var shapes = new ShapeEmitter(program, raw, writer);
        foreach (var scope in Scopes)
        {
            shapes.Emit(scope, Member(scope) + "Shape", raw.Scopes[scope.Id].Type);
        }

        writer.List(
            "private static readonly string[] ScopeNames = [",
            [.. Scopes.Select(scope => Escaping.Literal(StoredName(scope)))],
            "];"
        );
        if (Scopes.Any())
        {
            writer.Line("internal readonly Raw.Scopes Scopes = new();");
            writer.Line("internal readonly Numbering Numbers = new();");
            writer.Line("internal readonly LastDays Last = new();");
        }

        writer.Block(People.TrimEnd());
        Store();
        Restore();
        foreach (var scope in Scopes)
        {
            Key(scope);
        }

        writer.Close();
    }

    private IEnumerable<IrScope> Scopes => program.Scopes.Skip(1);

    // Attendances that are counted one by one and sessions that are counted once are kept apart, for the same keys too.
    private static string StoredName(IrScope scope) =>
        scope.CountsAttendances ? scope.Name + " for each attendance" : scope.Name;

    private static string Id(IrScope scope) => scope.Id.ToString(CultureInfo.InvariantCulture);

    private string Member(IrScope scope) => raw.Scopes[scope.Id].Member;

    private void Store()
    {
        writer.Gap();
        writer.Doc(
            "Writes all of them: a line of JSON for each beneficiary, and for whatever else windows are kept for."
        );
        writer.Open("public void Write(TextWriter text)");
        writer.Line("StateLines.Begin(text, ScopeNames);");
        writer.Open("foreach (var (beneficiary, trajectory) in _trajectories)");
        writer.Line("StateLines.Write(text, beneficiary, Trajectory.Shape, trajectory.Stored());");
        writer.Close();
        foreach (var scope in Scopes)
        {
            writer.Gap();
            writer.Open($"foreach (var key in Scopes.{Member(scope)}.Keys)");
            writer.Line($"var bytes = new byte[Raw.{raw.Scopes[scope.Id].Type}.Size];");
            writer.Line($"Scopes.{Member(scope)}.Of(key).Write(bytes);");
            writer.Line(
                $"StateLines.Write(text, {Escaping.Literal(StoredName(scope))}, Texts{Member(scope)}(key), {Member(scope)}Shape, CompiledState.Read({Member(scope)}Shape, bytes, Last[{Id(scope)}, key]));"
            );
            writer.Close();
        }

        writer.Close();
    }

    private void Restore()
    {
        writer.Gap();
        writer.Doc("Reads what Write wrote, under these rules or others of the same vocabulary.");
        writer.Doc("The lines.", "param", " name=\"text\"");
        writer.Doc("What to do where other counters were kept.", "param", " name=\"change\"");
        writer.Doc("A line is none of this vocabulary.", "exception", " cref=\"FormatException\"");
        writer.Open("public static Trajectories Read(TextReader text, LayoutChange change = LayoutChange.Refuse)");
        writer.Line("var all = new Trajectories();");
        writer.Open("foreach (var line in StateLines.Read(text, ScopeNames, change))");
        writer.Open("if (line.Beneficiary is { } beneficiary)");
        writer.Open("if (!all._trajectories.TryAdd(beneficiary, Trajectory.Of(line.State(Trajectory.Shape), change)))");
        writer.Line("throw line.Twice();");
        writer.Close();
        writer.Close();
        foreach (var scope in Scopes)
        {
            writer.Open($"else if (line.Scope == {Escaping.Literal(StoredName(scope))})");
            writer.Line($"var key = all.Key{Member(scope)}(line);");
            writer.Open($"if (System.Linq.Enumerable.Contains(all.Scopes.{Member(scope)}.Keys, key))");
            writer.Line("throw line.Twice();");
            writer.Close();
            writer.Gap();
            writer.Line($"var stored = line.State({Member(scope)}Shape);");
            writer.Line(
                $"all.Scopes.{Member(scope)}.Of(key) = StateStore.Compiled({Member(scope)}Shape, stored, change, Raw.{raw.Scopes[scope.Id].Type}.Read);"
            );
            writer.Line($"all.Last[{Id(scope)}, key] = stored.LastDay;");
            writer.Close();
        }

        writer.Open("else");
        writer.Line("throw line.Unknown();");
        writer.Close();
        writer.Close();
        writer.Gap();
        writer.Line("return all;");
        writer.Close();
    }

    private void Key(IrScope scope)
    {
        string[] parts = ["First", "Second", "Third", "Fourth"];
        var count = scope.Keys.Length.ToString(CultureInfo.InvariantCulture);
        foreach (var (key, i) in scope.Keys.Select((key, i) => (key, i)).Where(pair => !pair.key.Values.IsEmpty))
        {
            writer.Gap();
            writer.List(
                $"private static readonly string[] Values{Member(scope)}{parts[i]} = [",
                [.. key.Values.Select(value => Escaping.Literal(value.Name))],
                "];"
            );
        }

        writer.Gap();
        writer.List(
            $"private string[] Texts{Member(scope)}(ScopeKey key) => [",
            [.. scope.Keys.Select((key, i) => Text(key, $"key.{parts[i]}", $"Values{Member(scope)}{parts[i]}"))],
            "];"
        );
        writer.Gap();
        writer.List(
            $"private ScopeKey Key{Member(scope)}(StateLine line) => new(",
            [
                .. scope.Keys.Select(
                    (key, i) =>
                        Part(
                            key,
                            $"{i.ToString(CultureInfo.InvariantCulture)}, {count}",
                            $"Values{Member(scope)}{parts[i]}"
                        )
                ),
            ],
            ");"
        );
    }

    /// <summary>Whether a key is a text that is numbered; another is a number by itself.</summary>
    public static bool IsText(FactSymbol key) =>
        key.Storage switch
        {
            FactStorage.Identifiers or FactStorage.Own => true,
            FactStorage.Values or FactStorage.Dates => false,
            _ => throw new UnreachableException($"no key of a scope is stored as {key.Storage}"),
        };

    // Values are stored by their names, days as days: what a number means may change.
    private static string Text(FactSymbol key, string part, string values) =>
        key.Storage switch
        {
            FactStorage.Identifiers or FactStorage.Own => $"Numbers.Text({part})",
            FactStorage.Values when key.Values.IsEmpty => $"StateLines.Answer({part})",
            FactStorage.Values => $"{values}[{part} - 1]",
            FactStorage.Dates => $"Day.Text({part})",
            _ => throw new UnreachableException($"no key of a scope is stored as {key.Storage}"),
        };

    private static string Part(FactSymbol key, string place, string values) =>
        key.Storage switch
        {
            FactStorage.Identifiers or FactStorage.Own => $"Numbers.Of(line.Part({place}))",
            FactStorage.Values when key.Values.IsEmpty => $"line.AnswerPart({place})",
            FactStorage.Values => $"line.ValuePart({place}, {values})",
            FactStorage.Dates => $"line.DayPart({place})",
            _ => throw new UnreachableException($"no key of a scope is stored as {key.Storage}"),
        };
}
