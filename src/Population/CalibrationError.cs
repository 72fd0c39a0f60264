using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Population;

/// <summary>Something wrong in a calibration file.</summary>
/// <param name="File">The name the file was given by the caller.</param>
/// <param name="Line">Where it is, from 1.</param>
/// <param name="Column">Where it is in the line, from 1.</param>
/// <param name="Path">The same as a path: member names joined by points, positions in brackets (from 0); empty where the text is no JSON.</param>
/// <param name="Problem">What is wrong there.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record CalibrationError(string File, int Line, int Column, string Path, string Problem, string Fix)
{
    /// <summary>One line: file, place, problem, fix.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{File}: line {Line}, column {Column}: {(Path.Length == 0 ? "" : $"{Path}: ")}{Problem}; {Fix}"
        );
}

/// <summary>The outcome of reading a calibration: the calibration, or what is wrong with it, never both.</summary>
/// <param name="Calibration">The calibration, absent when there are errors.</param>
/// <param name="Errors">Every error found, in the order of the file.</param>
public sealed record CalibrationResult(PopulationCalibration? Calibration, ImmutableArray<CalibrationError> Errors);

/// <summary>One figure of a calibration and why it is believed. Exactly one of source and assumption is present.</summary>
/// <param name="Path">The place in the JSON.</param>
/// <param name="Value">The figure as text; weights as <c>value weight, value weight</c>.</param>
/// <param name="Source">Where the figure was published.</param>
/// <param name="Assumption">Why the figure was chosen where none was published.</param>
public sealed record CalibrationFigure(string Path, string Value, string? Source, string? Assumption);
