using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Conv.Compiler.Emit;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Storing;
using Conv.Runtime.Values;
using Conv.Sessions.Reading;
using Missing = Conv.Runtime.Missing;

namespace Conv.Fuzzing.Tests;

/// <summary>The types that programs are written against, of conventions that no program knows: sessions of a table through reflection.</summary>
internal sealed class TypedSurface
{
    private delegate object FromBytes(ReadOnlySpan<byte> bytes, LayoutChange change);

    private readonly Assembly _assembly;
    private readonly SessionTable _table;
    private readonly object _convention;
    private object _trajectories;

    /// <summary>The types of an assembly, for the sessions of a table.</summary>
    /// <param name="compiled">The assembly.</param>
    /// <param name="table">The sessions.</param>
    /// <param name="policy">The convention that judges every session; -1: the one in force.</param>
    public TypedSurface(EvaluatorAssembly compiled, SessionTable table, int policy = -1)
    {
        _table = table;
        _assembly = new AssemblyLoadContext("typed", isCollectible: true).LoadFromStream(
            new MemoryStream(compiled.Dll)
        );
        _convention =
            policy < 0
                ? Type("Convention").GetProperty("InForce")!.GetValue(null)!
                : Type("Convention").GetMethod("Always")!.Invoke(null, [Enum.ToObject(Type("Edition"), policy)])!;
        _trajectories = Activator.CreateInstance(Type("Trajectories"))!;
    }

    /// <summary>Tells of a session that is decided later.</summary>
    public void Submit(int session) =>
        Type("Convention")
            .GetMethod("Submit", [Type("Session"), Type("Trajectories")])
            ?.Invoke(_convention, [Session(session), _trajectories]);

    /// <summary>Decides a session, and says why.</summary>
    public SessionExplanation Explain(int session)
    {
        var explained = Type("Convention")
            .GetMethod("Explain", [Type("Session"), Type("Trajectories")])!
            .Invoke(_convention, [Session(session), _trajectories])!;
        return (SessionExplanation)explained.GetType().GetProperty("Why")!.GetValue(explained)!;
    }

    /// <summary>Decides a session with what is remembered of everybody: an <c>Outcome</c>.</summary>
    public object Decide(int session) =>
        Type("Convention")
            .GetMethod("Decide", [Type("Session"), Type("Trajectories")])!
            .Invoke(_convention, [Session(session), _trajectories])!;

    /// <summary>All that is remembered goes to a store and comes back.</summary>
    public void Store()
    {
        using var text = new StringWriter();
        Type("Trajectories").GetMethod("Write")!.Invoke(_trajectories, [text]);
        using var stored = new StringReader(text.ToString());
        _trajectories = Type("Trajectories").GetMethod("Read")!.Invoke(null, [stored, LayoutChange.Refuse])!;
    }

    /// <summary>The trajectory of each beneficiary goes to its own row and comes back, in one form or the other.</summary>
    /// <param name="asBytes">The compact form.</param>
    public void StoreEach(bool asBytes)
    {
        var type = Type("Trajectory");
        var of = Type("Trajectories").GetProperty("Item")!;
        var all = (IEnumerable<string>)Type("Trajectories").GetProperty("Beneficiaries")!.GetValue(_trajectories)!;
        foreach (var beneficiary in all.ToList())
        {
            var trajectory = of.GetValue(_trajectories, [beneficiary])!;
            var restored = asBytes
                ? type.GetMethod("FromBytes")!
                    .CreateDelegate<FromBytes>()(
                        (byte[])type.GetMethod("ToBytes")!.Invoke(trajectory, [])!,
                        LayoutChange.Refuse
                    )
                : type.GetMethod("FromJson")!
                    .Invoke(null, [type.GetMethod("ToJson")!.Invoke(trajectory, []), LayoutChange.Refuse])!;
            of.SetValue(_trajectories, restored, [beneficiary]);
        }
    }

    private Type Type(string name) =>
        _assembly
            .GetExportedTypes()
            .Single(type => type.Name == name && !type.Namespace!.EndsWith(".Raw", StringComparison.Ordinal));

    private object Session(int session)
    {
        var batch = _table.Batch;
        var made = Activator.CreateInstance(Type("Session"))!;
        var properties = Properties("Session");
        Set(made, "Id", _table.SessionIds[session]);
        Set(made, "Date", DateOnly.FromDayNumber(batch.Dates[session]));
        Set(made, "Function", Enum.ToObject(Type("Function"), batch.Functions[session]));
        Facts(made, properties, FactOwner.Session, session);
        Set(
            made,
            "Providers",
            People(
                "Provider",
                FactOwner.Provider,
                Enumerable.Range(
                    batch.FirstPayment[session],
                    batch.FirstPayment[session + 1] - batch.FirstPayment[session]
                ),
                row => _table.ProviderIds[row]
            )
        );
        Set(
            made,
            "Beneficiaries",
            People(
                "Beneficiary",
                FactOwner.Beneficiary,
                Enumerable.Range(
                    batch.FirstAttendance[session],
                    batch.FirstAttendance[session + 1] - batch.FirstAttendance[session]
                ),
                row => _table.BeneficiaryIds[row]
            )
        );
        return made;
    }

    private object People(string type, FactOwner owner, IEnumerable<int> rows, Func<int, string> id)
    {
        var people = Array.CreateInstance(Type(type), rows.Count());
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var person = Activator.CreateInstance(Type(type))!;
            Set(person, "Id", id(row));
            Facts(person, Properties(type), owner, row);
            people.SetValue(person, i);
        }

        return typeof(ImmutableArray)
            .GetMethods()
            .First(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(Type(type))
            .Invoke(null, [people])!;
    }

    // Facts stand in the order of the vocabulary, behind what every session and person has.
    private List<PropertyInfo> Properties(string type) =>
        [
            .. Type(type)
                .GetProperties()
                .Where(property =>
                    property.CanWrite
                    && property.Name is not ("Id" or "Date" or "Function" or "Providers" or "Beneficiaries")
                )
                .OrderBy(property => property.MetadataToken),
        ];

    private void Facts(object made, List<PropertyInfo> properties, FactOwner owner, int row)
    {
        var facts = _table.Vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own).ToList();
        facts.Count.ShouldBe(properties.Count);
        foreach (var (fact, property) in facts.Zip(properties))
        {
            if (ValueOf(fact, property.PropertyType, row) is { } value)
            {
                property.SetValue(made, value);
            }
        }
    }

    private object? ValueOf(FactSymbol fact, Type type, int row)
    {
        var columns = fact.Owner switch
        {
            FactOwner.Session => _table.Batch.SessionFacts,
            FactOwner.Provider => _table.Batch.ProviderFacts,
            _ => _table.Batch.BeneficiaryFacts,
        };
        switch (fact.Storage)
        {
            case FactStorage.Dates:
                return columns.Dates[fact.Slot][row] is var day && day == Missing.Date
                    ? null
                    : DateOnly.FromDayNumber(day);
            case FactStorage.Numbers:
                return columns.Numbers[fact.Slot][row] is var number && number == Missing.Number ? null
                    : fact.Kind == FactKind.Money ? new Cents(number)
                    : fact.Decimals > 0 ? (object?)Decimals.Value(number, fact.Decimals)
                    : number;
            case FactStorage.Identifiers:
                return columns.Identifiers[fact.Slot][row] is var text && text < 0 ? null : _table.TextOf(fact, text);
            default:
                var value = columns.Values[fact.Slot][row];
                return value == 0 ? null
                    : fact.Kind == FactKind.YesNo ? value == (byte)YesNo.Yes
                    : Enum.ToObject(Nullable.GetUnderlyingType(type)!, value);
        }
    }

    private static void Set(object made, string property, object value) =>
        made.GetType().GetProperty(property)!.SetValue(made, value);
}
