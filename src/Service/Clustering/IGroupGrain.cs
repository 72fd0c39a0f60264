namespace Conv.Service.Clustering;

/// <summary>A group of sessions that bear on each other: a trajectory, or whoever shares a window. What reaches it comes one after the other.</summary>
internal interface IGroupGrain : IGrainWithStringKey
{
    /// <summary>Makes changes.</summary>
    /// <param name="rules">The name of the conventions by which they were looked at.</param>
    /// <param name="changes">The changes, by <see cref="GrainMessages"/>.</param>
    /// <returns>What came of them, by the same; null: other conventions decide.</returns>
    Task<string?> MakeAsync(string rules, string changes);
}
