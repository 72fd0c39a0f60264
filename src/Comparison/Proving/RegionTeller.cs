using System.Globalization;
using Conv.Analysis.Diagrams;

namespace Conv.Comparison.Proving;

/// <summary>
/// Tells a set of sessions as regions that hold it and nothing else. Clauses about facts, dates and counters say it where that takes few
/// regions; where it would take many, a clause about the decision stands for the conditions that do not change.
/// </summary>
/// <param name="joint">The function of the product.</param>
internal sealed class RegionTeller(int joint)
{
    // So many regions more than with a clause about the decision are still better than that clause.
    private const int Factor = 2;
    private const int MostExplicit = 24;

    // Nobody reads more, and putting them together takes the cube of their number.
    private const int Most = 300;

    /// <summary>Why a set has no regions.</summary>
    public static readonly string TooMany = string.Create(
        CultureInfo.InvariantCulture,
        $"it would take more than {Most} regions to say where"
    );

    /// <summary>The regions; disjoint. Null: they would be too many.</summary>
    /// <param name="diagrams">The sets.</param>
    /// <param name="among">Sessions that hold the set and that a sentence names.</param>
    /// <param name="set">The set.</param>
    /// <param name="reachable">The sessions that there can be.</param>
    public List<RegionSessions>? Told(DecisionDiagrams diagrams, Among among, int set, int reachable)
    {
        var within = diagrams.And(among.Set, reachable);
        var brief = new Cover(diagrams, within, Most).Of(set);
        var whole = new Cover(diagrams, reachable, MostExplicit).Of(set);
        return whole is not null && (brief is null || whole.Count <= Factor * brief.Count)
            ? whole.ConvertAll(cube => Sessions(cube, null, reachable))
            : brief?.ConvertAll(cube => Sessions(cube, among, within));

        RegionSessions Sessions(Cube cube, Among? said, int possible) =>
            new(joint, diagrams, cube, said, diagrams.And(cube.In(diagrams), possible));
    }
}
