namespace Conv.Sessions;

/// <summary>What a run is doing.</summary>
public enum Stage
{
    /// <summary>Reading the file; counts bytes.</summary>
    Reading,

    /// <summary>Finding the function that judges each session, and deciding its conditions; counts sessions.</summary>
    Sessions,

    /// <summary>Deciding attendances; counts trajectories.</summary>
    Trajectories,

    /// <summary>Deciding payments; counts sessions.</summary>
    Payments,
}

/// <summary>How far a stage is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">How much is done, in the stage's own unit.</param>
/// <param name="Total">Of how much; -1 where nobody knows.</param>
public readonly record struct Progress(Stage Stage, long Done, long Total);
