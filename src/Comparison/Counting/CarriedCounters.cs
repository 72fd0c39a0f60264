using Conv.Comparison.Counting.Beneficiaries;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Counting.Tables;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Lowering;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting;

/// <summary>
/// Across the switch from one convention to the next: what the counters do that a transition carries. The conventions in force decide a file
/// as they are and with every counter lapsing.
/// </summary>
internal static class CarriedCounters
{
    /// <summary>Compares.</summary>
    /// <param name="edition">The conventions; each session is judged by the one in force, whoever judges in the edition.</param>
    /// <param name="table">The file, read for them.</param>
    /// <param name="options">How to compare.</param>
    /// <returns>Null where no transition carries anything.</returns>
    public static SwitchComparison? Compare(Edition edition, SessionTable table, CountingOptions? options = null)
    {
        options ??= new CountingOptions();
        return Carry(edition)
            ? Compare(
                edition,
                FilePair.Shared(table),
                Run.Decide(edition.Evaluator, table, options: options.Run(CountingStage.Switch)),
                options
            )
            : null;
    }

    /// <summary>Whether a transition between conventions of an edition carries counters.</summary>
    internal static bool Carry(Edition edition) => Carrying(edition).Any();

    /// <summary>Compares a run of the conventions in force with the same without carried counters.</summary>
    internal static SwitchComparison Compare(Edition edition, FilePair file, Run carried, CountingOptions options)
    {
        options.Tell(CountingStage.Switch);
        var old = new Side(carried, SideRows.Same);
        var @new = new Side(
            Run.Decide(WithoutCarrying(edition), file.New, options: options.Run(CountingStage.Switch)),
            SideRows.Same
        );
        var differences = RowDifferences.Of(file, old, @new);
        var whole = TableCounter.Whole(file, old, @new, differences);
        return new SwitchComparison(
            Crossing(edition, file, old),
            whole.Changed.ToDelta(),
            PeopleCounter.Count(file, old, @new, differences).Changed,
            AffectedTrajectories.Of(file, old, @new, differences, follows: null)
        );
    }

    private static IEnumerable<(string From, string To)> Carrying(Edition edition) =>
        edition
            .Checked.Bound.Conventions.Where(convention =>
                convention.Transition is { } transition
                && (!transition.Carries.IsEmpty || !transition.CeilingCarries.IsEmpty)
            )
            .Select(convention => (convention.Transition!.From, convention.Symbol.Name));

    private static ConventionEvaluator WithoutCarrying(Edition edition)
    {
        var bound = edition.Checked.Bound;
        var lapsing = bound with { Conventions = [.. bound.Conventions.Select(Lapsing)] };
        var program = Specialiser.Specialise(BoundToIr.Lower(lapsing), edition.Readings);
        return EvaluatorLoader.Load(
            CSharpToAssembly.Compile(program, new EmitOptions(edition.Checked.SourceHash, Compilation.Version)),
            collectible: true
        );
    }

    private static BoundConvention Lapsing(BoundConvention convention) =>
        convention.Transition is { } transition
            ? convention with
            {
                Transition = transition with { Carries = [], CeilingCarries = [], RestLapses = true },
            }
            : convention;

    // Trajectories with valid sessions on both sides of a switch that carries counters.
    private static long Crossing(Edition edition, FilePair file, Side side)
    {
        var names = side.Run.Info.Conventions.Select(convention => convention.Name).ToList();
        var switches = Carrying(edition)
            .Select(one => (1UL << names.IndexOf(one.From)) | (1UL << names.IndexOf(one.To)))
            .ToArray();
        var count = 0L;
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            var seen = 0UL;
            for (var i = file.FirstOfTrajectory[trajectory]; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var session = file.AttendanceSession[file.TrajectoryRows[i]];
                if (side.IsValid(session))
                {
                    seen |= 1UL << side.Run.ConventionOf(session);
                }
            }

            count += Array.Exists(switches, one => (seen & one) == one) ? 1 : 0;
        }

        return count;
    }
}
