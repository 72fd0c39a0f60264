using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Pasting;

/// <summary>A person of a scenario.</summary>
/// <param name="Name">An invented name.</param>
/// <param name="Facts">Their facts in the first session that names them.</param>
internal sealed record CastMember(string Name, IReadOnlyDictionary<string, BigInteger> Facts);

/// <summary>The people of some sessions under invented names; who is asked about comes first.</summary>
internal sealed class Cast
{
    private readonly OrderedDictionary<string, CastMember> _providers = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, CastMember> _beneficiaries = new(StringComparer.Ordinal);

    /// <summary>The people of some sessions.</summary>
    public Cast(ImmutableArray<ExplainedSession> sessions)
    {
        foreach (var session in sessions)
        {
            var asked = session.Outcome.Session.Beneficiaries[session.Position];
            Add(_beneficiaries, "Beneficiary", asked.Id, asked.Facts);
        }

        foreach (var session in sessions)
        {
            foreach (var provider in session.Outcome.Session.Providers)
            {
                Add(_providers, "Provider", provider.Id, provider.Facts);
            }

            foreach (var beneficiary in session.Outcome.Session.Beneficiaries)
            {
                Add(_beneficiaries, "Beneficiary", beneficiary.Id, beneficiary.Facts);
            }
        }
    }

    /// <summary>All providers.</summary>
    public IReadOnlyCollection<CastMember> Providers => _providers.Values;

    /// <summary>All beneficiaries.</summary>
    public IReadOnlyCollection<CastMember> Beneficiaries => _beneficiaries.Values;

    /// <summary>The providers of a session, in its order.</summary>
    public IReadOnlyList<CastMember> ProvidersOf(ExplainedSession session) =>
        [.. session.Outcome.Session.Providers.Select(one => _providers[one.Id])];

    /// <summary>The beneficiaries of a session, in its order.</summary>
    public IReadOnlyList<CastMember> BeneficiariesOf(ExplainedSession session) =>
        [.. session.Outcome.Session.Beneficiaries.Select(one => _beneficiaries[one.Id])];

    private static void Add(
        OrderedDictionary<string, CastMember> people,
        string kind,
        string id,
        IReadOnlyDictionary<string, BigInteger> facts
    ) => people.TryAdd(id, new(string.Create(CultureInfo.InvariantCulture, $"{kind}-{people.Count + 1}"), facts));
}
