using System.Collections.Immutable;
using System.Net;
using Conv.Compiler.Emit;

namespace Conv.Service;

/// <summary>What the service is started with.</summary>
internal sealed record ServiceOptions
{
    /// <summary>Where it listens if nobody says.</summary>
    public static readonly Uri DefaultListen = new("http://127.0.0.1:5080");

    /// <summary>Files of conventions, or folders with such files.</summary>
    public required IReadOnlyList<string> Conventions { get; init; }

    /// <summary>Where sessions are kept: a file, or an address of PostgreSQL.</summary>
    public required string Store { get; init; }

    /// <summary>Where it listens; an address that other machines reach needs <see cref="Keys"/>.</summary>
    public Uri Listen { get; init; } = DefaultListen;

    /// <summary>The file of the certificate by which clients know it; null: it speaks HTTP.</summary>
    public string? Certificate { get; init; }

    /// <summary>Where other processes of the service reach this one, to share its work with them; null: it works alone.</summary>
    public IPEndPoint? Silo { get; init; }

    /// <summary>The file of the certificate by which silos know each other; null: what they say is neither encrypted nor signed.</summary>
    public string? SiloCertificate { get; init; }

    /// <summary>The file of keys; null: whoever reaches it may do everything.</summary>
    public string? Keys { get; init; }

    /// <summary>Alternatives by reading.</summary>
    public ImmutableSortedDictionary<string, string> Readings { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Where compiled conventions are looked for before they are compiled; null: nowhere.</summary>
    public IEvaluatorCache? Evaluators { get; init; }
}
