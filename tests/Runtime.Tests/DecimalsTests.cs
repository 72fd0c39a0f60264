using Conv.Runtime.Values;

namespace Conv.Runtime.Tests;

/// <summary>Numbers with decimals as whole numbers of their last decimal.</summary>
public sealed class DecimalsTests
{
    [Theory]
    [InlineData(125, 1, "12.5")]
    [InlineData(5, 2, "0.05")]
    [InlineData(-5, 2, "-0.05")]
    [InlineData(0, 3, "0.000")]
    [InlineData(12, 0, "12")]
    [InlineData(long.MaxValue, 6, "9223372036854.775807")]
    public void A_number_is_written_with_all_its_decimals(long units, int decimals, string text) =>
        Decimals.Text(units, decimals).ShouldBe(text);

    [Fact]
    public void Programs_give_numbers_and_get_them_back()
    {
        Decimals.Units("distance", 12.5m, 1).ShouldBe(125);
        Decimals.Units("distance", 12.50m, 1).ShouldBe(125);
        Decimals.Units("distance", null, 1).ShouldBe(Missing.Number);
        Decimals.Value(Missing.Number, 1).ShouldBeNull();
        var most = Decimals.Value(long.MaxValue, 1);
        Decimals.Units("distance", most, 1).ShouldBe(long.MaxValue);
    }

    [Theory]
    [InlineData("12.55", "too many decimals: at most 1")]
    [InlineData("-0.5", "not between 0 and 922337203685477580.7")]
    [InlineData("922337203685477580.8", "not between 0 and 922337203685477580.7")]
    [InlineData("79228162514264337593543950335", "not between 0 and 922337203685477580.7")]
    public void What_a_file_could_not_hold_is_refused_by_the_name_of_the_fact(string number, string complaint)
    {
        var wrong = Should.Throw<ArgumentOutOfRangeException>(() =>
            Decimals.Units("distance", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), 1)
        );

        wrong.ParamName.ShouldBe("distance");
        wrong.Message.ShouldContain(complaint);
    }
}
