namespace Conv.Fuzzing.Texts;

/// <summary>The lines of a file in the making, a clause each: what shrinks a file leaves out lines.</summary>
internal sealed class Lines
{
    private readonly List<string> _lines = [];

    public void Add(string line) => _lines.Add(line);

    public override string ToString() => string.Join('\n', _lines) + "\n";
}
