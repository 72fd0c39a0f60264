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

/// <summary>A test of the interruption by a keyboard; a shell that starts its tests in the background makes them deaf to it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InterruptFactAttribute : FactAttribute
{
    private const string Status = "/proc/self/status";

    public InterruptFactAttribute()
    {
        if (!File.Exists(Status))
        {
            Skip = "there is no /proc here, so it is not known whether interruptions arrive";
        }
        else if (
            File.ReadLines(Status).Any(line => line.StartsWith("SigIgn:", StringComparison.Ordinal) && IsDeaf(line))
        )
        {
            Skip = "whoever started the tests ignores interruptions, and so do their children";
        }
    }

    // SIGINT is the second signal.
    private static bool IsDeaf(string line) => (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 0b10) != 0;
}

/// <summary>A test of limits that a shell sets on a process, which takes minutes: where CONV_BOUNDS is 1, as in the run that comes before a landing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BoundsTheoryAttribute : TheoryAttribute
{
    public BoundsTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "no limits are set on a process here";
        }
        else if (Environment.GetEnvironmentVariable("CONV_BOUNDS") != "1")
        {
            Skip = "takes minutes of processor time: .ci/run asks for it with CONV_BOUNDS=1";
        }
    }
}

/// <summary>A test of what only Linux tells of files.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "only Linux tells whose a file is: no compiled convention is kept on this system";
        }
    }
}
