using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Conv.Population.Tests;

public sealed class PopulationDeterminismTests
{
    private static readonly PopulationOptions Small = new() { Beneficiaries = 300 };

    [Fact]
    public void The_same_calibration_and_options_give_the_same_text()
    {
        Calibrations
            .Generate(Calibrations.Shipped, Small)
            .Text.ShouldBe(Calibrations.Generate(Calibrations.Shipped, Small).Text);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Calibrations.Generate(Calibrations.Shipped, Small).Text;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var json = File.ReadAllText(Path.Combine(Calibrations.Folder, "population.json"));
            Calibrations.Generate(Calibrations.Read(json), Small).Text.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_gives_other_people_with_the_same_totals()
    {
        var (one, other) = (
            Calibrations.Generate(Calibrations.Shipped, Small),
            Calibrations.Generate(Calibrations.Shipped, Small with { Seed = 2 })
        );

        other.Text.ShouldNotBe(one.Text);
        other.Summary.Sessions.ShouldBe(one.Summary.Sessions);
        other.Summary.Beneficiaries.ShouldBe(one.Summary.Beneficiaries);
    }

    [Fact]
    public void The_shipped_sample_is_what_the_generator_makes()
    {
        var (text, summary) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = 2000, Until = new DateOnly(2024, 12, 31) }
        );
        var shipped = File.ReadAllBytes(Path.Combine(Calibrations.Folder, "samples", "sessions.csv"));

        Convert
            .ToHexString(SHA256.HashData(shipped))
            .ShouldBe(
                Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                "conventions/samples/sessions.csv is `conv sample --beneficiaries 2000 --until 2024-12-31`: make it again after a change of the calibration"
            );
        shipped.Length.ShouldBeLessThan(2_500_000);
        summary.Beneficiaries.ShouldBe(2000);
        foreach (var slip in Calibrations.Shipped.Model.Slips)
        {
            slip.AtLeast.ShouldBeGreaterThan(0, slip.Name);
        }

        summary.Slips.ShouldBeGreaterThanOrEqualTo(Calibrations.Shipped.Model.Slips.Sum(slip => slip.AtLeast));
        summary.ByAct.Length.ShouldBe(13);
    }
}
