using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>The names of what a program is written against: words of the vocabulary, kept apart from those that C# files have in scope anyway.</summary>
internal sealed class SurfaceNames
{
    private static readonly string[] Own =
    [
        .. (string[])
            [
                "Raw",
                "Session",
                "Provider",
                "Beneficiary",
                "Function",
                "Edition",
                "Reasons",
                "Convention",
                "ByName",
                "Date",
            ],
        .. (string[])
            [
                "Outcome",
                "AttendanceOutcome",
                "PaymentOutcome",
                "Trajectory",
                "Trajectories",
                "ReasonsExtensions",
                "Explained",
                "SessionColumns",
                "OutcomeColumns",
            ],
    ];

    // What every project with implicit usings sees: an enumeration `Path` would be ambiguous wherever it is used.
    private static readonly string[] InScope =
    [
        .. (string[])
            ["Action", "Activator", "Array", "Attribute", "Barrier", "Boolean", "Buffer", "Byte", "Char", "Console"],
        .. (string[])
            ["Convert", "Decimal", "Delegate", "Directory", "Double", "Enum", "Environment", "Exception", "File"],
        .. (string[])
            ["Func", "Guid", "Half", "Index", "Int32", "Int64", "Lazy", "List", "Lock", "Lookup", "Math", "Monitor"],
        .. (string[])["Nullable", "Object", "Parallel", "Path", "Progress", "Queryable", "Random", "Range", "Single"],
        .. (string[])["Stream", "String", "Task", "Thread", "Timer", "Tuple", "Type", "Uri", "Version", "Volatile"],
        .. (string[])
            ["DateOnly", "DateTime", "TimeOnly", "TimeSpan", "ArgumentNullException", "StringComparer", "Dictionary"],
        .. (string[])
            ["HashSet", "IEnumerable", "IReadOnlyList", "ImmutableArray", "Span", "ReadOnlySpan", "System", "Conv"],
        .. (string[])["FlagsAttribute", "Flags", "TextReader", "TextWriter", "ArgumentException", "Enumerable"],
    ];

    private static readonly string[] OfObject =
    [
        .. (string[])["Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize"],
        .. (string[])["EqualityContract", "PrintMembers", "Facts", "ProviderFacts", "BeneficiaryFacts"],
    ];

    // What the records of a session and its people, and the columns, call by these names themselves.
    private static readonly string[] OfRecords =
    [
        .. (string[])
            [
                "Row",
                "Clone",
                "Decimals",
                "Fact",
                "FactCell",
                "FactRow",
                "Missing",
                "DateOnly",
                "YesNo",
                "Misuse",
                "Raw",
            ],
        .. (string[])["Id", "Date", "Function", "Providers", "Beneficiaries", "FactsOf"],
    ];

    private static readonly string[] OfColumns =
    [
        .. (string[])
            [
                "Date",
                "Function",
                "BeneficiaryId",
                "Id",
                "ProviderId",
                "Count",
                "Check",
                "Row",
                "ColumnLengths",
                "SessionColumns",
                "Session",
                "Provider",
                "Beneficiary",
            ],
    ];

    private readonly Dictionary<FactSymbol, string> _columns = [];
    private readonly Dictionary<FactSymbol, string> _enums = [];
    private readonly Dictionary<FactSymbol, string[]> _values = [];
    private readonly Dictionary<FactSymbol, string> _properties = [];

    /// <summary>Names everything in a program.</summary>
    public SurfaceNames(IrProgram program)
    {
        var runtime = typeof(Runtime.ConventionEvaluator).Assembly.GetExportedTypes().Select(type => type.Name);
        var types = new Identifiers([
            .. runtime,
            .. Own,
            .. program.Vocabulary.Payers.IsEmpty ? Enumerable.Empty<string>() : ["Payer"],
            .. OfObject,
        ]);
        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Kind == FactKind.Enumeration))
        {
            var plain = Identifiers.Pascal(fact.Name);
            _enums.Add(fact, types.Type(InScope.Contains(plain) ? fact.Name + " fact" : fact.Name));
            _values.Add(fact, Members([], fact.Values.Select(value => value.Name)));
        }

        foreach (var owner in program.Vocabulary.Facts.GroupBy(fact => fact.Owner))
        {
            var members = new Identifiers([
                .. OfObject,
                .. OfRecords,
                .. (string[])["Provider", "Beneficiary", "Session"],
            ]);
            foreach (var fact in owner)
            {
                _properties.Add(
                    fact,
                    fact.Role switch
                    {
                        FactRole.Identity => "Id",
                        FactRole.SessionDate => "Date",
                        FactRole.Function => "Function",
                        FactRole.None or FactRole.BirthDate => members.Type(fact.Name),
                        _ => throw new System.Diagnostics.UnreachableException($"no property for the role {fact.Role}"),
                    }
                );
            }
        }

        var columns = new Identifiers([.. OfObject, .. OfColumns]);
        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Storage != FactStorage.Own))
        {
            _columns.Add(fact, columns.Type(fact.Owner == FactOwner.Session ? fact.Name : $"{fact.Owner} {fact.Name}"));
        }

        Functions = Members([], program.FunctionNames);
        Editions = Members([], program.Conventions.Select(Edition));
        Payers = Members([], program.Vocabulary.Payers.Select(payer => payer.Name));
        Reasons = Members(["None"], program.Vocabulary.Reasons.Select(reason => reason.Name));
    }

    /// <summary>The members of the enumeration of functions.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <summary>The members of the enumeration of conventions.</summary>
    public IReadOnlyList<string> Editions { get; }

    /// <summary>The members of the enumeration of payers, which is there where the vocabulary names some.</summary>
    public IReadOnlyList<string> Payers { get; }

    /// <summary>The members of the enumeration of reasons.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The enumeration of a fact.</summary>
    public string EnumOf(FactSymbol fact) => _enums[fact];

    /// <summary>The members of the enumeration of a fact.</summary>
    public IReadOnlyList<string> ValuesOf(FactSymbol fact) => _values[fact];

    /// <summary>The property of a fact in the record of its owner.</summary>
    public string PropertyOf(FactSymbol fact) => _properties[fact];

    /// <summary>The column of a fact.</summary>
    public string ColumnOf(FactSymbol fact) => _columns[fact];

    // A convention is often called by its years, and no identifier begins with a digit.
    private static string Edition(IrConvention convention) =>
        convention.Name.Length > 0 && char.IsAsciiDigit(convention.Name[0])
            ? "convention " + convention.Name
            : convention.Name;

    private static string[] Members(IEnumerable<string> reserved, IEnumerable<string> names)
    {
        var scope = new Identifiers([.. OfObject, .. reserved]);
        return [.. names.Select(scope.Type)];
    }
}
