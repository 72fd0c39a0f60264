using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Runtime.Values;

namespace Conv.Analysis.Witnesses;

/// <summary>A session of a witness. Its providers have the same facts, and so have its beneficiaries, but for <see cref="OtherFacts"/>.</summary>
/// <param name="Function">The id of the function that judges it.</param>
/// <param name="Day">Its date, a day number.</param>
/// <param name="Facts">The facts that are given, as stored: the number of a value, 1 for no and 2 for yes, a day number, cents.</param>
/// <param name="Providers">How many providers it names, at least 1.</param>
/// <param name="Beneficiaries">How many beneficiaries it names.</param>
internal sealed record ConcreteAct(
    int Function,
    int Day,
    ImmutableSortedDictionary<string, (FactSymbol Fact, long Value)> Facts,
    int Providers,
    int Beneficiaries
)
{
    /// <summary>In which facts the second and further providers and beneficiaries differ from the first; null: it is not given.</summary>
    public ImmutableSortedDictionary<string, (FactSymbol Fact, long? Value)> OtherFacts { get; init; } =
        ImmutableSortedDictionary<string, (FactSymbol, long?)>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The session as others of its people have it.</summary>
    /// <param name="provider">Whether it is seen from another provider than the first.</param>
    /// <param name="beneficiary">Whether it is seen from another beneficiary than the first.</param>
    public ConcreteAct SeenBy(bool provider, bool beneficiary)
    {
        var facts = Facts;
        foreach (var (key, (fact, value)) in OtherFacts)
        {
            if (fact.Owner == FactOwner.Provider ? provider : beneficiary)
            {
                facts = value is { } given ? facts.SetItem(key, (fact, given)) : facts.Remove(key);
            }
        }

        return this with
        {
            Facts = facts,
        };
    }

    /// <summary>Which person its first beneficiary is, from 1.</summary>
    public int Beneficiary { get; init; } = 1;

    /// <summary>Which person its first provider is, from 1.</summary>
    public int Provider { get; init; } = 1;

    /// <summary>The session as the interpreter reads it.</summary>
    /// <param name="function">The name of its function.</param>
    /// <param name="id">Names the session in outcomes.</param>
    public InterpretedSession Interpreted(string function, string id = "") =>
        new(
            id,
            new Day(Day),
            function,
            FactsOf(FactOwner.Session),
            [
                .. Enumerable
                    .Range(0, Providers)
                    .Select(line => new InterpretedProvider(Person(Provider, line), FactsOf(FactOwner.Provider, line))),
            ],
            [
                .. Enumerable
                    .Range(0, Beneficiaries)
                    .Select(line => new InterpretedBeneficiary(
                        Person(Beneficiary, line),
                        FactsOf(FactOwner.Beneficiary, line)
                    )),
            ]
        );

    /// <summary>A beneficiary whom the session does not name, with its facts about beneficiaries: rules may ask for them all the same.</summary>
    public InterpretedBeneficiary Absent => new("", FactsOf(FactOwner.Beneficiary));

    // The others of a session are nobody whom another session names first.
    private static string Person(int first, int line) =>
        (line == 0 ? first : (10 * line) + first).ToString(CultureInfo.InvariantCulture);

    private Dictionary<string, BigInteger> FactsOf(FactOwner owner, int line = 0) =>
        SeenBy(line > 0, line > 0)
            .Facts.Values.Where(given => given.Fact.Owner == owner)
            .ToDictionary(given => given.Fact.Name, given => (BigInteger)given.Value, StringComparer.Ordinal);

    /// <summary>The value of a fact; what its absence means, or null, where it is not given.</summary>
    public long? Value(FactSymbol fact) =>
        Facts.TryGetValue(Key(fact), out var given) ? given.Value
        : fact.WhenMissing is { } answer ? (answer ? 2 : 1)
        : null;

    /// <summary>A fact in the order in which witnesses list facts.</summary>
    public static string Key(FactSymbol fact) => $"{(int)fact.Owner} {fact.Name}";
}
