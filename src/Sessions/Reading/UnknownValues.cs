using System.Text;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Complaints about values that an enumeration does not have: the nearest one, and those that it has.</summary>
/// <param name="values">What it has.</param>
/// <param name="dialect">How the file is read.</param>
internal sealed class UnknownValues(IReadOnlyList<EnumerationValue> values, Dialect dialect)
{
    private const int MostListed = 12;
    private const int MostCompared = 300;
    private const int MostRemembered = 1000;
    private const int Longest = 64;

    private readonly Dictionary<(string Value, bool MayRepeat), string> _told = [];
    private readonly string _listed = SpokenText.Listed([.. values.Select(value => value.Name)], MostListed);

    /// <summary>A complaint about a value as written.</summary>
    public string Complaint(ReadOnlySpan<byte> text, bool mayRepeat)
    {
        if (text.Length > Longest)
        {
            return $"{Messages.Of(ValueFault.Unknown)} (there are {_listed})";
        }

        // One mistake, many lines.
        var value = Windows1252.Text(text);
        if (_told.TryGetValue((value, mayRepeat), out var known))
        {
            return known;
        }

        var complaint = Complaint(value, ValueHints.Of(ValueFault.Unknown, text, dialect), mayRepeat);
        if (_told.Count < MostRemembered)
        {
            _told.Add((value, mayRepeat), complaint);
        }

        return complaint;
    }

    private string Complaint(string value, string hint, bool mayRepeat)
    {
        var complaint = new StringBuilder(Messages.Of(ValueFault.Unknown));
        if (mayRepeat && SpokenText.MayRepeat(value))
        {
            complaint.Append(' ').Append(SpokenText.Quoted(value));
        }

        if (hint.Length > 0)
        {
            complaint.Append(": ").Append(hint);
        }
        else if (Nearest(value) is { } near)
        {
            complaint.Append(": did you mean `").Append(near).Append("`?");
        }

        return complaint.Append(" (there are ").Append(_listed).Append(')').ToString();
    }

    // What people call a value is nearer than a name that looks like it.
    private string? Nearest(string value) =>
        values
            .FirstOrDefault(one =>
                one.Label.Texts.Any(label => string.Equals(label.Text, value, StringComparison.OrdinalIgnoreCase))
            )
            ?.Name
        ?? Suggestion.Find(value, values.Take(MostCompared).Select(one => one.Name));
}
