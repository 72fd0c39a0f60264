using System.Globalization;
using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>What is wrong with one line, put together in one reject: the first problem has the column, others name theirs.</summary>
internal sealed class LineProblems
{
    // A line of a wide file may be wrong in every column.
    private const int Most = 20;

    private readonly StringBuilder _message = new();
    private string _column = "";
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Add(string column, string message)
    {
        if (++_count > Most)
        {
            return;
        }

        if (_count == 1)
        {
            _column = column;
        }
        else
        {
            _message.Append("; ").Append(column).Append(": ");
        }

        _message.Append(message);
    }

    /// <summary>The reject; then there are no problems any more.</summary>
    public Reject Take(int line)
    {
        if (_count > Most)
        {
            _message.Append(CultureInfo.InvariantCulture, $"; and {_count - Most} more");
        }

        var reject = new Reject(line, _column, _message.ToString());
        _message.Clear();
        _count = 0;
        return reject;
    }
}
