using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>Totals published for a day; the population generated until that day meets them exactly.</summary>
/// <param name="Until">The day, included.</param>
/// <param name="Beneficiaries">Beneficiaries with at least one attendance since the start.</param>
/// <param name="Providers">Providers with at least one session since the start.</param>
/// <param name="Sessions">Distinct sessions since the start.</param>
public sealed record PopulationTotals(DateOnly Until, int Beneficiaries, int Providers, int Sessions);

/// <summary>Everything that is particular to one population: what the columns are called, which acts exist when, how often things happen,
/// and for each figure its source or the assumption behind it. Made by <see cref="Parse"/> from a JSON text.</summary>
public sealed class PopulationCalibration
{
    internal PopulationCalibration(PopulationModel model, ImmutableArray<CalibrationFigure> figures) =>
        (Model, Figures) = (model, figures);

    /// <summary>What the population stands for, for people.</summary>
    public string Title => Model.Title;

    /// <summary>The first day a session may have.</summary>
    public DateOnly From => Model.From;

    /// <summary>The last day of a run that asks for none.</summary>
    public DateOnly Until => Model.Until;

    /// <summary>The totals to meet, by day.</summary>
    public ImmutableArray<PopulationTotals> Totals => Model.Totals;

    /// <summary>The header of the session file.</summary>
    public ImmutableArray<string> ColumnNames => [.. Model.Columns.Select(column => column.Name)];

    /// <summary>Every figure with its source or the assumption behind it, in the order of the file.</summary>
    public ImmutableArray<CalibrationFigure> Figures { get; }

    internal PopulationModel Model { get; }

    /// <summary>Reads a calibration. Comments and trailing commas are allowed in the JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The name to use in errors.</param>
    public static CalibrationResult Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fileName);
        return CalibrationReader.Parse(json, fileName);
    }
}
