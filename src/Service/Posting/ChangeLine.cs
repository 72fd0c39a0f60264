namespace Conv.Service.Posting;

/// <summary>A change that somebody asks for, as a line of a batch has it: one of both.</summary>
internal sealed record ChangeLine
{
    /// <summary>A session to decide.</summary>
    public PostedSession? Post { get; init; }

    /// <summary>The name of a session to withdraw.</summary>
    public string? Withdraw { get; init; }
}
