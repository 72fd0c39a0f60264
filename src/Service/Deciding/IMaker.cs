namespace Conv.Service.Deciding;

/// <summary>Makes changes, here or elsewhere.</summary>
internal interface IMaker
{
    /// <summary>Makes changes that were looked at.</summary>
    /// <param name="rules">The name of the conventions by which they were looked at.</param>
    /// <param name="changes">The changes, in their order.</param>
    /// <param name="cancellation">Stops waiting for the turn; what has begun is finished.</param>
    /// <returns>What came of each; null: other conventions decide, and some may not have been made.</returns>
    /// <exception cref="Problems.ProblemException">Nothing can be changed now.</exception>
    Task<IReadOnlyList<ChangeOutcome>?> MakeAsync(
        string rules,
        IReadOnlyList<PreparedChange> changes,
        CancellationToken cancellation
    );
}
