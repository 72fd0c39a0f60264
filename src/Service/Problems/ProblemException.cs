namespace Conv.Service.Problems;

/// <summary>A request that cannot be answered as it was meant; becomes a problem by RFC 9457.</summary>
/// <param name="kind">What kind of problem it is.</param>
/// <param name="detail">What is wrong with this request, and how to put it right. It repeats nothing that names a person.</param>
internal sealed class ProblemException(ProblemKind kind, string detail) : Exception(detail)
{
    /// <summary>What kind of problem it is.</summary>
    public ProblemKind Kind { get; } = kind;

    /// <summary>Each fault with its place in the body.</summary>
    public IReadOnlyList<BodyFault> Faults { get; init; } = [];
}

/// <summary>A fault in a body.</summary>
/// <param name="Pointer">Where it is: a JSON pointer.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record BodyFault(string Pointer, string Message);

/// <summary>A kind of problem.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Name">The last part of its type, a URN.</param>
/// <param name="Title">What is the matter, the same for all of its kind.</param>
internal sealed record ProblemKind(int Status, string Name, string Title)
{
    /// <summary>The body cannot be read.</summary>
    public static ProblemKind Unreadable { get; } = new(400, "unreadable", "The body cannot be read");

    /// <summary>The host is none of this program.</summary>
    public static ProblemKind WrongHost { get; } = new(400, "wrong-host", "The host is not this program");

    /// <summary>A parameter of the address, or a header, is missing, or cannot be read.</summary>
    public static ProblemKind WrongParameter { get; } =
        new(400, "wrong-parameter", "A parameter or a header is missing, or cannot be read");

    /// <summary>No key, or one that nobody knows.</summary>
    public static ProblemKind NoKey { get; } = new(401, "no-key", "A key is needed");

    /// <summary>The key does not allow it.</summary>
    public static ProblemKind NotAllowed { get; } = new(403, "not-allowed", "The key does not allow this");

    /// <summary>There is no such thing.</summary>
    public static ProblemKind NotFound { get; } = new(404, "not-found", "There is no such thing");

    /// <summary>Nothing of this kind can be done there.</summary>
    public static ProblemKind WrongMethod { get; } = new(405, "wrong-method", "Nothing of this kind can be done there");

    /// <summary>It does not fit what is stored.</summary>
    public static ProblemKind Conflict { get; } = new(409, "conflict", "This does not fit what is stored");

    /// <summary>The body is too large.</summary>
    public static ProblemKind TooLarge { get; } = new(413, "too-large", "The body is too large");

    /// <summary>The body is of another kind.</summary>
    public static ProblemKind WrongMedia { get; } = new(415, "wrong-media", "The body is of another kind");

    /// <summary>The body can be read and means nothing.</summary>
    public static ProblemKind Invalid { get; } = new(422, "invalid", "The body is no valid request");

    /// <summary>The conventions have errors.</summary>
    public static ProblemKind Conventions { get; } = new(422, "conventions", "The conventions cannot be loaded");

    /// <summary>The program did what nobody foresaw.</summary>
    public static ProblemKind Internal { get; } = new(500, "internal", "Something went wrong here");

    /// <summary>The store cannot be reached.</summary>
    public static ProblemKind StoreAway { get; } = new(503, "store-away", "The store cannot be reached");

    /// <summary>Another process has changed the rules of the store.</summary>
    public static ProblemKind OtherRules { get; } = new(503, "other-rules", "The store was decided by other rules");
}
