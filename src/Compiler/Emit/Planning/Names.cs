using System.Diagnostics;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Planning;

/// <summary>The identifiers of everything in the generated code that has a name in a <c>.conv</c> file.</summary>
internal sealed class Names
{
    private static readonly string[] ReservedTypes =
    [
        .. typeof(Runtime.ConventionEvaluator).Assembly.GetExportedTypes().Select(type => type.Name),
        .. (string[])
            [
                "Evaluator",
                "Trajectory",
                "Scopes",
                "BatchStates",
                "SessionFacts",
                "ProviderFacts",
                "BeneficiaryFacts",
                "Function",
                "Reason",
            ],
        .. (string[])["Measure", "Category", "Math", "Int128", "BigInteger", "Span", "ReadOnlySpan", "InlineArray"],
        .. (string[])["InlineArrayAttribute", "MethodImpl", "MethodImplOptions", "BinaryPrimitives", "KeyValuePair"],
        .. (string[])
            ["ArgumentException", "Attribute", "Object", "String", "ValueType", "Enum", "Type", "System", "Conv"],
        .. (string[])
            ["SessionLacks", "ProviderLacks", "BeneficiaryLacks", "SessionReasons", "Attend", "Fee", "Decide", "Takes"],
        .. (string[])["SequenceReasons", "Granted", "Count", "Date", "JudgeOf"],
        .. (string[])["Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize"],
    ];

    private static readonly string[] ReservedMembers =
    [
        .. (string[])
            ["Trajectory", "SessionFacts", "ProviderFacts", "BeneficiaryFacts", "Reason", "Measure", "Category"],
        .. (string[])["Size", "Layout", "Write", "Read", "Date", "Function", "Missing", "Evaluator"],
        .. (string[])["Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize"],
    ];

    private static readonly string[] ReservedLocals =
    [
        .. (string[])
            [
                "date",
                "providers",
                "beneficiaries",
                "state",
                "reasons",
                "sessionReasons",
                "granted",
                "share",
                "measures",
            ],
        .. (string[])["submitted", "submits", "until"],
        .. (string[])["largestGrant", "exceptional", "share", "fee", "batch", "decisions", "policy", "from", "to", "s"],
        .. (string[])["a", "p", "t", "i", "dates", "row", "lack", "target", "session", "provider", "beneficiary"],
        .. (string[])["attendances", "payments", "trajectories", "decision", "function", "firstPayment", "accepted"],
        .. (string[])
            [
                "firstAttendance",
                "attendanceSession",
                "trajectoryRows",
                "firstOfTrajectory",
                "rejected",
                "targets",
                "functions",
                "conventions",
                "refused",
                "scopes",
                "states",
                "numbers",
                "trajectoryOf",
                "sessions",
                "session",
            ],
        .. (string[])
            [
                "var",
                "value",
                "nameof",
                "await",
                "async",
                "dynamic",
                "field",
                "record",
                "required",
                "scoped",
                "unmanaged",
            ],
    ];

    private readonly Dictionary<FactSymbol, string> _enums = [];
    private readonly Dictionary<(FactSymbol, int), string> _enumValues = [];
    private readonly Dictionary<FactSymbol, string> _properties = [];
    private readonly Dictionary<FactSymbol, string> _locals = [];
    private readonly Dictionary<FactSymbol, (string Type, string Local)> _ages = [];
    private readonly Identifiers _localScope = new(ReservedLocals);

    /// <summary>Names everything in a program.</summary>
    public Names(IrProgram program)
    {
        var types = new Identifiers(ReservedTypes);
        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Kind == FactKind.Enumeration))
        {
            _enums.Add(fact, types.Type(fact.Name));
            var values = new Identifiers("Missing");
            for (var v = 0; v < fact.Values.Length; v++)
            {
                _enumValues.Add((fact, v + 1), values.Type(fact.Values[v].Name));
            }
        }

        foreach (var owner in program.Vocabulary.Facts.GroupBy(fact => fact.Owner))
        {
            var members = new Identifiers(ReservedMembers);
            foreach (var fact in owner)
            {
                _properties.Add(fact, members.Type(fact.Name));
                _locals.Add(fact, _localScope.Local(fact.Name));
            }
        }

        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Storage == FactStorage.Dates))
        {
            _ages.Add(
                fact,
                (types.Type(fact.Name + " anniversaries"), _localScope.Local(fact.Name + " anniversaries"))
            );
        }

        AsksForSubmitted = !program.Submitted.IsEmpty;
        Scopes =
        [
            .. program
                .Scopes.Skip(1)
                .Select(scope =>
                {
                    var member = types.Type("each " + scope.Name);
                    var local = _localScope.Local("each " + scope.Name);
                    _localScope.Take(local + "Of");
                    _localScope.Take(local + "None");
                    return new ScopeNames(types.Type(member + " state"), member, local);
                })
                .Prepend(new ScopeNames("Trajectory", "Trajectories", "state")),
        ];
        Conventions = [.. program.Conventions.Select(convention => types.Type("convention " + convention.Name))];
        Functions =
        [
            .. program.Functions.Select(function => (Conventions[function.Convention], types.Type(function.Name))),
        ];
        Categories = Members(program.Categories.Select(category => category.Name));
        Reasons = Members(program.Vocabulary.Reasons.Select(reason => reason.Name));
        Measures = Members(program.Measures.Select(measure => measure.Name));
        FunctionNames = Members(program.FunctionNames);
        var fields = new Identifiers(ReservedMembers);
        Windows =
        [
            .. program.Windows.Select(window =>
                (fields.Type(window.Name + " opened"), fields.Type(window.Name + " ends"))
            ),
        ];
        Counters = [.. program.Counters.Select(counter => fields.Type(counter.Name))];
    }

    /// <summary>Whether some function asks for submitted acts.</summary>
    public bool AsksForSubmitted { get; }

    /// <summary>The states of each scope.</summary>
    public IReadOnlyList<ScopeNames> Scopes { get; }

    /// <summary>The class of each convention.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>The class of each function, inside that of its convention.</summary>
    public IReadOnlyList<(string Convention, string Class)> Functions { get; }

    /// <summary>The constant of each reason.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The constant of each measure.</summary>
    public IReadOnlyList<string> Measures { get; }

    /// <summary>The method of each category.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The enumeration value of each function name.</summary>
    public IReadOnlyList<string> FunctionNames { get; }

    /// <summary>The fields of each window.</summary>
    public IReadOnlyList<(string Opened, string Ends)> Windows { get; }

    /// <summary>The field of each counter.</summary>
    public IReadOnlyList<string> Counters { get; }

    /// <summary>A scope for the locals of a method: parameters are taken.</summary>
    public Identifiers LocalScope() => _localScope.Inner();

    /// <summary>The enumeration type of a fact.</summary>
    public string EnumOf(FactSymbol fact) => fact.Kind == FactKind.YesNo ? "YesNo" : _enums[fact];

    /// <summary>A value of a fact as stored, qualified; 0 is missing.</summary>
    public string ValueOf(FactSymbol fact, int value) => EnumOf(fact) + "." + MemberOf(fact, value);

    /// <summary>A value of a fact as stored, without its type.</summary>
    public string MemberOf(FactSymbol fact, int value) =>
        value == 0 ? "Missing"
        : fact.Kind != FactKind.YesNo ? _enumValues[(fact, value)]
        : value == 1 ? "No"
        : "Yes";

    /// <summary>How a fact that is not there is written.</summary>
    public string MissingOf(FactSymbol fact) =>
        fact.Storage switch
        {
            FactStorage.Values => ValueOf(fact, 0),
            FactStorage.Dates => "Missing.Date",
            FactStorage.Numbers => "Missing.Number",
            FactStorage.Identifiers => "-1",
            _ => throw new ArgumentException($"the fact {fact.Name} is always present", nameof(fact)),
        };

    /// <summary>The field of a fact in the structure of its owner.</summary>
    public string PropertyOf(FactSymbol fact) => _properties[fact];

    /// <summary>The parameter that carries a fact.</summary>
    public string LocalOf(FactSymbol fact) => _locals[fact];

    /// <summary>The structure that keeps the anniversaries of a date, and the parameter that carries it.</summary>
    public (string Type, string Local) AgesOf(FactSymbol fact) => _ages[fact];

    /// <summary>The C# type of a fact.</summary>
    public string TypeOf(FactSymbol fact) =>
        fact.Storage switch
        {
            FactStorage.Values => EnumOf(fact),
            FactStorage.Numbers => "long",
            FactStorage.Dates or FactStorage.Identifiers or FactStorage.Own => "int",
            _ => throw new UnreachableException($"C# has no type for {fact.Storage}"),
        };

    private static string[] Members(IEnumerable<string> names)
    {
        var scope = new Identifiers(ReservedMembers);
        return [.. names.Select(scope.Type)];
    }
}

/// <summary>How generated code calls the states of a scope.</summary>
/// <param name="Type">The structure.</param>
/// <param name="Member">All of them.</param>
/// <param name="Local">The parameter that carries one.</param>
internal sealed record ScopeNames(string Type, string Member, string Local);
