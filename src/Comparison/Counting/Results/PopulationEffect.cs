namespace Conv.Comparison.Counting.Results;

/// <summary>Published totals for which the people of a session file may stand.</summary>
/// <param name="Title">What was published.</param>
/// <param name="Until">The day until which it is counted.</param>
/// <param name="Beneficiaries">How many beneficiaries were published.</param>
public sealed record PublishedPopulation(string Title, DateOnly Until, long Beneficiaries);

/// <summary>
/// The figures of a file, carried to a published population on an assumption: that each beneficiary of the file stands for as many of those that
/// were published, who have such sessions. Rounded half away from zero; amounts in cents.
/// </summary>
/// <param name="Published">The population.</param>
/// <param name="FileBeneficiaries">How many beneficiaries of the file stand for it.</param>
/// <param name="Affected">Beneficiaries with an attendance or payment that differs.</param>
/// <param name="NowAccepted">Attendances that only the new edition accepts.</param>
/// <param name="NowRefused">Attendances that only the old edition accepts.</param>
/// <param name="Shares">Change of shares.</param>
/// <param name="Insurer">Change of what the insurer pays for the sessions of which it is known.</param>
public sealed record PopulationEffect(
    PublishedPopulation Published,
    long FileBeneficiaries,
    long Affected,
    long NowAccepted,
    long NowRefused,
    long Shares,
    long Insurer
)
{
    /// <summary>Carries the figures of a file; null where it has no beneficiaries to stand for anybody.</summary>
    public static PopulationEffect? Of(DataComparison data, PublishedPopulation published)
    {
        if (data.Beneficiaries == 0)
        {
            return null;
        }

        var changed = data.Changed;
        return new PopulationEffect(
            published,
            data.Beneficiaries,
            Carry(data.ChangedBeneficiaries),
            Carry(changed.NowAccepted),
            Carry(changed.NowRefused),
            Carry(changed.Shares),
            Carry(changed.Insurer)
        );

        long Carry(long figure)
        {
            var whole = (Int128)figure * published.Beneficiaries;
            var half = data.Beneficiaries / 2;
            return CentsOfSum.Of((whole + (whole < 0 ? -half : half)) / data.Beneficiaries);
        }
    }
}
