using Conv.Runtime.Languages;

namespace Conv.Cli.Terminals;

/// <summary>Ends a command with a sentence for a person and an exit status.</summary>
/// <param name="status">One of <see cref="ExitStatus"/>.</param>
/// <param name="said">What is wrong: one sentence without a final period, naming the file or option; empty where all is said already.</param>
/// <param name="help">What to do about it, or null.</param>
internal class CliException(int status, LocalizableText said, LocalizableText? help = null) : Exception(said.English)
{
    public int Status => status;

    /// <summary>What is wrong, in every language.</summary>
    public LocalizableText Said => said;

    public LocalizableText? Help => help;
}
