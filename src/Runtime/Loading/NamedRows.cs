using Conv.Runtime.Explaining.Graphs;

namespace Conv.Runtime.Loading;

/// <summary>A session that came by names, read: what the compiler's code makes a session of.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Function">Its function, an index in <see cref="EvaluatorInfo.FunctionNames"/>.</param>
/// <param name="Session">What it is known by, and its facts.</param>
/// <param name="Providers">Its providers.</param>
/// <param name="Beneficiaries">Its beneficiaries.</param>
public sealed record NamedRows(
    DateOnly Day,
    int Function,
    FactRow Session,
    IReadOnlyList<FactRow> Providers,
    IReadOnlyList<FactRow> Beneficiaries
);
