using System.Globalization;
using System.Text;

namespace Conv.Population;

/// <summary>Collects what reading a calibration finds: errors, and the figures with their sources.</summary>
/// <param name="fileName">The name of the file.</param>
/// <param name="text">Its text, UTF-8.</param>
internal sealed class CalibrationFindings(string fileName, byte[] text)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public List<CalibrationError> Errors { get; } = [];

    public List<CalibrationFigure> Figures { get; } = [];

    /// <summary>Notes where in the text a value stands.</summary>
    public void Place(string path, int at) => _places[path] = at;

    /// <summary>An error at a path; where nothing stands there, it is told at the place around it.</summary>
    public void Error(string path, string problem, string fix)
    {
        var around = path;
        int at;
        while (!_places.TryGetValue(around, out at) && around.Length > 0)
        {
            around = around[..Math.Max(0, around.LastIndexOfAny(['.', '[']))];
        }

        Error(path, at, problem, fix);
    }

    /// <summary>An error at a place of the text.</summary>
    public void Error(string path, int at, string problem, string fix)
    {
        var before = text.AsSpan(0, Math.Min(at, text.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        Errors.Add(new CalibrationError(fileName, line, column, path, problem, fix));
    }

    /// <summary>Records a figure: it must say where it comes from.</summary>
    public void Figure(string path, string value, ISourced figure)
    {
        if (string.IsNullOrWhiteSpace(figure.Source) == string.IsNullOrWhiteSpace(figure.Assumption))
        {
            Error(
                path,
                figure.Source is not null || figure.Assumption is not null
                    ? "needs either a source or an assumption, not both and not empty"
                    : "says neither where its figure comes from nor why it was chosen",
                "add \"source\": where it was published, or \"assumption\": why it was chosen"
            );
        }

        Figures.Add(new CalibrationFigure(path, value, figure.Source, figure.Assumption));
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
