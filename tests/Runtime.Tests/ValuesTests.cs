using System.Runtime.CompilerServices;
using Conv.Runtime.Values;
using Shouldly;
using Xunit;

namespace Conv.Runtime.Tests;

/// <summary>Days, amounts and sets of values are types that cost what their numbers cost.</summary>
public sealed class ValuesTests
{
    [Fact]
    public void They_are_laid_out_like_the_numbers_they_wrap()
    {
        Unsafe.SizeOf<Day>().ShouldBe(sizeof(int));
        Unsafe.SizeOf<Cents>().ShouldBe(sizeof(long));
        Unsafe.SizeOf<ValueSet>().ShouldBe(sizeof(ulong));
    }

    [Theory]
    [InlineData(0, "0001-01-01")]
    [InlineData(Calendar.LastDay, "9999-12-31")]
    [InlineData(738_944, "2024-02-29")]
    public void A_day_is_written_as_files_write_it(int number, string text) =>
        new Day(number).ToString().ShouldBe(text);

    [Fact]
    public void A_missing_day_is_not_in_the_calendar()
    {
        new Day(Missing.Date).IsInCalendar.ShouldBeFalse();
        Day.Last.After.IsInCalendar.ShouldBeFalse();
        Day.First.Before.IsInCalendar.ShouldBeFalse();
        Day.Of(2024, 2, 29).IsInCalendar.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(-123450, "-1234.50")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    [InlineData(Money.Unspecified, "unspecified")]
    public void An_amount_is_written_as_row_files_write_it(long cents, string text) =>
        new Cents(cents).ToString().ShouldBe(text);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(99)]
    [InlineData(-123450)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue + 1)]
    public void Bytes_of_an_amount_are_those_of_its_text(long cents)
    {
        Span<byte> bytes = stackalloc byte[24];

        var length = Cents.Write(bytes, cents, (byte)'.');

        System.Text.Encoding.ASCII.GetString(bytes[..length]).ShouldBe(Cents.Text(cents));
    }

    [Fact]
    public void A_sum_of_many_amounts_may_need_more_than_64_bits() =>
        Cents.Text((Int128)long.MaxValue * 100).ShouldBe("9223372036854775807.00");

    [Fact]
    public void Amounts_that_do_not_fit_are_an_overflow_and_never_wrap()
    {
        Should.Throw<OverflowException>(() => new Cents(long.MaxValue) + new Cents(1));
        Should.Throw<OverflowException>(() => -Cents.Unspecified);
    }

    [Fact]
    public void A_set_has_the_values_that_were_put_in()
    {
        var set = ValueSet.Of(1).With(3) | ValueSet.Of(63);
        set.Values().ShouldBe([1, 3, 63]);
        set.Has(2).ShouldBeFalse();
        (ValueSet.AllOf(3) - set).Values().ShouldBe([2]);
        ValueSet.AllOf(63).Count.ShouldBe(63);
        ValueSet.AllOf(63).Has(Missing.Value).ShouldBeFalse();
    }
}
