using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;

namespace Conv.SystemTests.Smt;

/// <summary>A day as three terms: year, month, day of the month. Year 0 is before the calendar, year 10000 after it.</summary>
internal sealed record DayTerms(string Year, string Month, string Day)
{
    /// <summary>A term that grows with the day.</summary>
    public string Key => $"(key {this})";

    /// <summary>Its day number; one below the first for year 0, one above the last for year 10000.</summary>
    public string Number => $"(number {this})";

    /// <summary>The three terms, as arguments.</summary>
    public override string ToString() => $"{Year} {Month} {Day}";
}

/// <summary>Dates and quotients as SMT-LIB defines them, exact, and sharing nothing with what the provers use.</summary>
internal static class Calculus
{
    /// <summary>The functions that terms call.</summary>
    public const string Definitions = """
        (define-fun leap ((y Int)) Bool (and (= (mod y 4) 0) (or (not (= (mod y 100) 0)) (= (mod y 400) 0))))
        (define-fun month-length ((y Int) (m Int)) Int
          (ite (= m 2) (ite (leap y) 29 28) (ite (or (= m 4) (= m 6) (= m 9) (= m 11)) 30 31)))
        (define-fun key ((y Int) (m Int) (d Int)) Int (+ (* 372 y) (* 31 m) d))
        (define-fun before-month ((m Int)) Int
          (ite (= m 1) 0 (ite (= m 2) 31 (ite (= m 3) 59 (ite (= m 4) 90 (ite (= m 5) 120 (ite (= m 6) 151
          (ite (= m 7) 181 (ite (= m 8) 212 (ite (= m 9) 243 (ite (= m 10) 273 (ite (= m 11) 304 334))))))))))))
        (define-fun number ((y Int) (m Int) (d Int)) Int
          (+ (* 365 (- y 1)) (div (- y 1) 4) (- (div (- y 1) 100)) (div (- y 1) 400)
             (before-month m) (ite (and (> m 2) (leap y)) 1 0) (- d 1)))
        (define-fun day-ok ((y Int) (m Int) (d Int)) Bool
          (and (<= 1 y 9999) (<= 1 m 12) (<= 1 d) (<= d (month-length y m))))
        (define-fun magnitude ((n Int)) Int (ite (< n 0) (- n) n))
        (define-fun least ((a Int) (b Int)) Int (ite (< a b) a b))
        (define-fun greatest ((a Int) (b Int)) Int (ite (> a b) a b))

        """;

    /// <summary>A number as a term.</summary>
    public static string Number(BigInteger number) =>
        number.Sign < 0
            ? $"(- {BigInteger.Negate(number).ToString(CultureInfo.InvariantCulture)})"
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day number as terms.</summary>
    public static DayTerms Day(long day)
    {
        if (day is < 0 or > Runtime.Calendar.LastDay)
        {
            return day < 0 ? new("0", "12", "31") : new("10000", "1", "1");
        }

        var date = DateOnly.FromDayNumber((int)day);
        return new(Number(date.Year), Number(date.Month), Number(date.Day));
    }

    /// <summary>A quotient by a positive constant, made whole.</summary>
    public static string Quotient(string numerator, long divisor, IrRounding rounding)
    {
        var by = Number(divisor);
        var whole = $"(div (magnitude {numerator}) {by})";
        var rest = $"(mod (magnitude {numerator}) {by})";
        var isAway = rounding switch
        {
            IrRounding.HalfUp => $"(>= (* 2 {rest}) {by})",
            IrRounding.HalfEven => $"(or (> (* 2 {rest}) {by}) (and (= (* 2 {rest}) {by}) (= (mod {whole} 2) 1)))",
            IrRounding.Up => $"(> {rest} 0)",
            _ => "false",
        };
        var result = $"(+ {whole} (ite {isAway} 1 0))";
        return $"(ite (< {numerator} 0) (- {result}) {result})";
    }

    /// <summary>A day so many months later: the same day of the month, or its last. Both ends of the calendar stay where they are.</summary>
    public static DayTerms Months(DayTerms day, int months)
    {
        var month = $"(+ (* 12 {day.Year}) (- {day.Month} 1) {Number(months)})";
        var (year, ofYear) = ($"(div {month} 12)", $"(+ (mod {month} 12) 1)");
        return Within(day, year, ofYear, $"(least {day.Day} (month-length {year} {ofYear}))");
    }

    /// <summary>An anniversary: 29 February is 1 March in common years. Both ends of the calendar stay where they are.</summary>
    public static DayTerms Anniversary(DayTerms day, int years)
    {
        var year = $"(+ {day.Year} {Number(years)})";
        var moves = $"(and (= {day.Month} 2) (= {day.Day} 29) (not (leap {year})))";
        return Within(day, year, $"(ite {moves} 3 {day.Month})", $"(ite {moves} 1 {day.Day})");
    }

    /// <summary>That some terms are the day so many days after another: true of exactly one day.</summary>
    public static string IsDaysLater(DayTerms later, DayTerms day, int days)
    {
        var number = $"(+ (number {day}) {Number(days)})";
        var low = $"(or (= {day.Year} 0) (and (< {day.Year} 10000) (< {number} 0)))";
        var high = $"(or (= {day.Year} 10000) (> {number} {Number(Runtime.Calendar.LastDay)}))";
        return $"(ite {low} {Equal(later, Day(-1))} (ite {high} {Equal(later, Day(Runtime.Calendar.LastDay + 1))} "
            + $"(and (day-ok {later}) (= (number {later}) {number}))))";
    }

    private static string Equal(DayTerms left, DayTerms right) =>
        $"(and (= {left.Year} {right.Year}) (= {left.Month} {right.Month}) (= {left.Day} {right.Day}))";

    private static DayTerms Within(DayTerms from, string year, string month, string day)
    {
        var low = $"(or (= {from.Year} 0) (and (< {from.Year} 10000) (< {year} 1)))";
        var high = $"(or (= {from.Year} 10000) (> {year} 9999))";
        return new(
            $"(ite {low} 0 (ite {high} 10000 {year}))",
            $"(ite {low} 12 (ite {high} 1 {month}))",
            $"(ite {low} 31 (ite {high} 1 {day}))"
        );
    }
}
