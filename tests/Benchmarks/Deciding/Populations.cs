using System.Text;
using Conv.Population;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Benchmarks.Deciding;

/// <summary>Populations of <c>conv sample</c>, from the first day of the old convention into the new one.</summary>
internal static class Populations
{
    /// <summary>The beneficiaries that the published figures count.</summary>
    public const int National = 243_349;

    public const int Small = 10_000;

    public static SessionBatch Make(int beneficiaries)
    {
        var path = Path.Combine(Repository.Conventions, "population.json");
        var calibration =
            PopulationCalibration.Parse(File.ReadAllText(path), path).Calibration
            ?? throw new InvalidDataException("the calibration has errors");
        var options = new PopulationOptions { Beneficiaries = beneficiaries, Until = new DateOnly(2024, 12, 31) };
        using var file = new MemoryStream();
        using (var writer = new StreamWriter(file, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            PopulationGenerator.Generate(calibration, options, writer);
        }

        file.Position = 0;
        var ir = CompiledConventions.Program.Ir;
        return SessionFile.Read(file, ir.Vocabulary, ir.FunctionNames).Batch;
    }
}
