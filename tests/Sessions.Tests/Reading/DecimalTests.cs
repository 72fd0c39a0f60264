using System.Text;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

/// <summary>Numbers with decimals are read exactly, in the writing of the file's dialect.</summary>
public sealed class DecimalTests
{
    private static readonly FactSymbol Distance = new(
        "distance",
        FactOwner.Session,
        FactKind.Decimal,
        FactRole.None,
        [],
        null,
        0,
        Label.None
    )
    {
        Decimals = 2,
    };

    [Theory]
    [InlineData("standard", "12.5", 1250)]
    [InlineData("standard", "12", 1200)]
    [InlineData("standard", "0.05", 5)]
    [InlineData("standard", "92233720368547758.07", long.MaxValue)]
    [InlineData("fr", "12,5", 1250)]
    [InlineData("fr", "1 025,55", 102555)]
    [InlineData("nl", "1.025,55", 102555)]
    [InlineData("nl", "12.5", 1250)]
    public void A_number_is_read_to_its_last_decimal(string dialect, string text, long units)
    {
        Parse(dialect, text, out var value).ShouldBe(ValueFault.None);
        value.ShouldBe(units);
    }

    [Theory]
    [InlineData("standard", "12.555", "NotADecimal")]
    [InlineData("standard", "12,5", "NotADecimal")]
    [InlineData("standard", "12.", "NotADecimal")]
    [InlineData("standard", ".5", "NotADecimal")]
    [InlineData("standard", "-1", "NotADecimal")]
    [InlineData("standard", "1e3", "NotADecimal")]
    [InlineData("standard", "92233720368547758.08", "TooLarge")]
    [InlineData("fr", "12,555", "NotADecimal")]
    [InlineData("fr", "1 02,5", "NotADecimal")]
    public void What_is_no_such_number_is_told_so(string dialect, string text, string fault) =>
        Parse(dialect, text, out _).ToString().ShouldBe(fault);

    private static ValueFault Parse(string dialect, string text, out long value) =>
        new ValueParser(Distance, Dialect.All.Single(known => known.Name == dialect)).Parse(
            Encoding.UTF8.GetBytes(text),
            out value
        );
}
