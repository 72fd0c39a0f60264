namespace Conv.Cli.Tests.Processes;

/// <summary>A test of devices, pipes and signals, which only systems like Unix have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "there are no named pipes and no /dev here";
        }
    }
}

/// <summary>A test that takes minutes: in CI, or where <c>CONV_BOUNDS=1</c> asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BoundsTheoryAttribute : TheoryAttribute
{
    public BoundsTheoryAttribute()
    {
        if (
            OperatingSystem.IsWindows()
            || (
                Environment.GetEnvironmentVariable("CI") != "true"
                && Environment.GetEnvironmentVariable("CONV_BOUNDS") != "1"
            )
        )
        {
            Skip = "limits on processes are tested in CI, or with CONV_BOUNDS=1";
        }
    }
}
