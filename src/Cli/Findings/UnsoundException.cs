using Conv.Cli.Outputs;
using Conv.Runtime.Languages;

namespace Conv.Cli.Findings;

/// <summary>The conventions have errors, and the command needs some without.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="findings">What was found.</param>
internal sealed class UnsoundException(LocalizableText message, IReadOnlyList<FindingOutput> findings)
    : CliException(ExitStatus.SubjectAtFault, message)
{
    /// <summary>What was found.</summary>
    public IReadOnlyList<FindingOutput> Findings => findings;
}
