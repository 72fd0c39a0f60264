using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining.Compared;

/// <summary>A call of <c>conv explain OLD --compare NEW</c>.</summary>
/// <param name="Old">The arguments before the option: one edition.</param>
/// <param name="New">The other edition.</param>
/// <param name="Input">The session file.</param>
/// <param name="Beneficiary">The identifier.</param>
/// <param name="Session">The one session to show; null: all.</param>
/// <param name="Readings"><c>name=value</c>, each, for the editions that have them.</param>
/// <param name="HasPolicy">Whether a policy was given as well.</param>
/// <param name="Json">Whether a program reads it.</param>
/// <param name="Dialect">How the session file writes its values.</param>
/// <param name="Language">The language in which it is told; null: that of the files.</param>
internal sealed record ComparedRequest(
    string[] Old,
    string New,
    string Input,
    string Beneficiary,
    string? Session,
    string[] Readings,
    bool HasPolicy,
    bool Json,
    Dialect Dialect,
    string? Language
)
{
    /// <summary>The option that makes an explanation a comparison.</summary>
    public const string Option = "--compare";

    /// <summary>Refuses what does not go together.</summary>
    /// <exception cref="CliException">The call is wrong.</exception>
    public void Check()
    {
        if (HasPolicy)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At("--policy", CallComplaints.EditionsJudge.With(Option)),
                AdviceWords.JudgeEach
            );
        }

        if (Old.Length != 1)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(Option, CallComplaints.EditionsBefore.With(Said.Counted(Old.Length, FindingNouns.Edition))),
                AdviceWords.WriteComparison.With(Option, PlaceHelp.Forms)
            );
        }
    }
}
