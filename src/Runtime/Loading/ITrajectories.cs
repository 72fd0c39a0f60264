namespace Conv.Runtime.Loading;

/// <summary>What some conventions remember of everybody. It is of one thread at a time.</summary>
public interface ITrajectories
{
    /// <summary>The beneficiaries who have a trajectory.</summary>
    IReadOnlyCollection<string> Beneficiaries { get; }

    /// <summary>Writes all of them, for these conventions or others of the same vocabulary to read.</summary>
    /// <param name="text">Where to.</param>
    void Write(TextWriter text);
}
