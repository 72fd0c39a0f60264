using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Population;

/// <summary>Counts what is written, as it is written.</summary>
internal sealed class PopulationCounts
{
    private readonly Dictionary<int, (long Sessions, long Attendances)> _years = [];
    private readonly Dictionary<string, (long Sessions, long Attendances)> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<SessionForms, (long Sessions, long Attendances)> _forms = [];
    private readonly List<string> _codes;
    private readonly bool[] _providers;
    private readonly bool[] _beneficiaries;
    private readonly bool[] _networks;

    public PopulationCounts(PopulationModel calibration, PopulationPlan plan)
    {
        _codes =
        [
            .. calibration
                .Lines.Select(line => line.Codes)
                .Concat(calibration.Attached.Select(act => act.Codes))
                .Concat(calibration.Collective.Select(act => act.Codes))
                .SelectMany(codes => codes.Codes)
                .Select(code => code.Code)
                .Distinct(StringComparer.Ordinal),
        ];
        _providers = new bool[plan.Providers.Count];
        _beneficiaries = new bool[plan.Beneficiaries.Count];
        _networks = new bool[calibration.Kinds.Sum(kind => kind.Count)];
    }

    public long Attendances { get; private set; }

    public int Beneficiaries => _beneficiaries.Count(seen => seen);

    public int Providers => _providers.Count(seen => seen);

    public int Networks => _networks.Count(seen => seen);

    public ImmutableArray<PopulationCount> ByYear =>
        [
            .. _years
                .OrderBy(pair => pair.Key)
                .Select(pair => new PopulationCount(
                    pair.Key.ToString(CultureInfo.InvariantCulture),
                    pair.Value.Sessions,
                    pair.Value.Attendances
                )),
        ];

    public ImmutableArray<PopulationCount> ByAct =>
        [
            .. _codes
                .Where(_acts.ContainsKey)
                .Select(code => new PopulationCount(code, _acts[code].Sessions, _acts[code].Attendances)),
        ];

    public ImmutableArray<PopulationCount> ByForm =>
        [
            .. new[]
            {
                (SessionForms.Alone, "alone"),
                (SessionForms.Together, "together"),
                (SessionForms.Attached, "attached"),
                (SessionForms.Collective, "collective"),
            }
                .Where(pair => _forms.ContainsKey(pair.Item1))
                .Select(pair => new PopulationCount(
                    pair.Item2,
                    _forms[pair.Item1].Sessions,
                    _forms[pair.Item1].Attendances
                )),
        ];

    /// <summary>Counts a session by the code the plan gave it; a slip may have written another.</summary>
    public void Add(SessionView view)
    {
        var attendances = view.Beneficiaries.Count;
        Attendances += attendances;
        Add(_years, DateOnly.FromDayNumber(view.Session.Day).Year, attendances);
        Add(_acts, view.Code, attendances);
        Add(_forms, view.Session.Form, attendances);
        _networks[view.Network] = true;
        foreach (var provider in view.Providers)
        {
            _providers[provider] = true;
        }

        foreach (var beneficiary in view.Beneficiaries)
        {
            _beneficiaries[beneficiary] = true;
        }
    }

    private static void Add<TKey>(Dictionary<TKey, (long Sessions, long Attendances)> counts, TKey key, int attendances)
        where TKey : notnull
    {
        var (sessions, all) = counts.GetValueOrDefault(key);
        counts[key] = (sessions + 1, all + attendances);
    }
}
