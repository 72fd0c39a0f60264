namespace Conv.Cli.Tests.Support;

/// <summary>A theory over cases beside the repository; passed over where they are not there.</summary>
internal sealed class CasesTheoryAttribute : TheoryAttribute
{
    public CasesTheoryAttribute()
    {
        if (!Directory.Exists(Places.Cases))
        {
            Skip = "there is no folder shared/cases beside the repository";
        }
    }
}
