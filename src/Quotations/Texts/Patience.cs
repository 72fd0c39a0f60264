namespace Conv.Quotations.Texts;

/// <summary>How long a file may take to be read: a large one takes some seconds, one that is made to take long has no end.</summary>
internal sealed class Patience
{
    private const int Milliseconds = 15_000;

    private readonly long _end = Environment.TickCount64 + Milliseconds;

    private Patience() { }

    /// <summary>The time begins.</summary>
    public static Patience Begin() => new();

    /// <summary>Goes on while there is time.</summary>
    /// <exception cref="TimeoutException">There is none left.</exception>
    public void Check()
    {
        if (Environment.TickCount64 > _end)
        {
            throw new TimeoutException();
        }
    }
}
