namespace Conv.Cli.Terminals;

/// <summary>What the program tells a script.</summary>
public static class ExitStatus
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The subject is at fault: errors in conventions, failing scenarios, rejected lines, a file that is not what it should be.</summary>
    public const int SubjectAtFault = 1;

    /// <summary>The call is wrong: an unknown option or name, a file that is not there.</summary>
    public const int WrongCall = 2;

    /// <summary>The program itself is wrong.</summary>
    public const int Fault = 3;

    /// <summary>Somebody pressed Ctrl-C, or asked the program to end; what shells expect for the first.</summary>
    public const int Stopped = 130;
}
