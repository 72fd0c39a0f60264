using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>
/// What programs decided about a file that is compared again and again, found by the text of the program: a program that says the same has decided
/// the same. May be asked from several threads at once.
/// </summary>
/// <param name="most">How many programs are remembered; those that were asked for last stay.</param>
public sealed class HeldDecisions(int most)
{
    private readonly Lock _lock = new();
    private readonly List<(string Program, SessionTable Table, Side Side)> _held = [];

    internal Side Of(Edition edition, SessionTable table, SideRows rows, Func<Side> decide)
    {
        var program = $"{edition.Policy}\n{ProgramText.Of(edition.Program).All}";
        if (Find(program, table, rows) is { } known)
        {
            return known;
        }

        var side = decide();
        lock (_lock)
        {
            _held.Add((program, table, side));
            _held.RemoveRange(0, Math.Max(0, _held.Count - most));
        }

        return side;
    }

    private Side? Find(string program, SessionTable table, SideRows rows)
    {
        lock (_lock)
        {
            var at = _held.FindIndex(held =>
                ReferenceEquals(held.Table, table)
                && ReferenceEquals(held.Side.Rows, rows)
                && string.Equals(held.Program, program, StringComparison.Ordinal)
            );
            if (at < 0)
            {
                return null;
            }

            var found = _held[at];
            _held.RemoveAt(at);
            _held.Add(found);
            return found.Side;
        }
    }
}
