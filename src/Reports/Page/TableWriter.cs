using Conv.Markup;

namespace Conv.Reports.Page;

/// <summary>
/// Writes a table that becomes a list of cards where the page is narrow: each cell carries the name of its column. The roles stand there because
/// a table that is shown otherwise loses them. What is too wide all the same scrolls within the page.
/// </summary>
internal sealed class TableWriter
{
    private readonly MarkupWriter _page;
    private readonly (string Name, bool IsNumber)[] _columns;

    private TableWriter(MarkupWriter page, (string Name, bool IsNumber)[] columns) =>
        (_page, _columns) = (page, columns);

    /// <summary>Begins a table; the caller writes rows and then <see cref="End"/>.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="caption">What it is, for those who hear it.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="columns">The name of each column and whether it holds numbers.</param>
    public static TableWriter Begin(
        MarkupWriter page,
        string caption,
        string kind,
        params (string Name, bool IsNumber)[] columns
    )
    {
        page.Open("div", ("class", "fit"));
        page.Open("table", ("class", $"cards {kind}".TrimEnd()), ("role", "table"));
        page.Element("caption", caption, ("class", "hidden"));
        page.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var (name, isNumber) in columns)
        {
            page.Element("th", name, ("scope", "col"), ("role", "columnheader"), ("class", isNumber ? "number" : null));
        }

        page.Close().Close();
        return new TableWriter(page, columns);
    }

    /// <summary>Begins a body of rows.</summary>
    public void OpenBody(params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        _page.Open("tbody", [("role", "rowgroup"), .. attributes]);

    /// <summary>Begins a row.</summary>
    public void OpenRow(string? kind = null) => _page.Open("tr", ("role", "row"), ("class", kind));

    /// <summary>Begins a cell of a column; the first column names its row.</summary>
    public void OpenCell(int column, string? kind = null)
    {
        var (name, isNumber) = _columns[column];
        var all = string.Join(' ', new[] { isNumber ? "number" : null, kind }.OfType<string>());
        _page.Open(
            column == 0 ? "th" : "td",
            ("scope", column == 0 ? "row" : null),
            ("role", column == 0 ? "rowheader" : "cell"),
            ("class", all.Length == 0 ? null : all),
            ("data-label", name)
        );
    }

    /// <summary>A cell that holds a text.</summary>
    public void Cell(int column, string text, string? kind = null)
    {
        OpenCell(column, kind);
        _page.Text(text).Close();
    }

    /// <summary>A row of texts.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        OpenRow();
        for (var i = 0; i < cells.Length; i++)
        {
            Cell(i, cells[i]);
        }

        Close();
    }

    /// <summary>A row whose one cell spans all columns; the caller closes cell and row.</summary>
    public void OpenWide(string kind)
    {
        OpenRow(kind);
        _page.Open(
            "td",
            ("role", "cell"),
            ("colspan", _columns.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    /// <summary>Ends a cell, a row or a body.</summary>
    public void Close() => _page.Close();

    /// <summary>Ends the table.</summary>
    public void End() => _page.Close().Close();
}
