namespace Conv.Cli.Tests.Documentation;

/// <summary>Tests that change the working folder of the process: they run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OwnWorkingFolder
{
    internal const string Name = "own working folder";
}
