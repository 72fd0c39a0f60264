using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.SystemTests.Smt;

/// <summary>The constants and named terms of a script: what has the same text has the same name.</summary>
internal sealed class Terms
{
    private readonly StringBuilder _script = new(Calculus.Definitions);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether no term multiplies two of which neither is a number.</summary>
    public bool IsLinear { get; set; } = true;

    /// <summary>The declarations and definitions so far.</summary>
    public override string ToString() => $"(set-logic {(IsLinear ? "QF_LIA" : "QF_NIA")})\n{_script}";

    /// <summary>A name for a term.</summary>
    public string Named(string sort, string term)
    {
        if (!term.StartsWith('('))
        {
            return term;
        }

        if (!_names.TryGetValue($"{sort} {term}", out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"t{_names.Count}");
            _names.Add($"{sort} {term}", name);
            _script
                .Append("(define-fun ")
                .Append(name)
                .Append(" () ")
                .Append(sort)
                .Append(' ')
                .Append(term)
                .Append(")\n");
        }

        return name;
    }

    /// <summary>Names for the terms of a day.</summary>
    public DayTerms Named(DayTerms day) => new(Named("Int", day.Year), Named("Int", day.Month), Named("Int", day.Day));

    /// <summary>A constant that is true or false.</summary>
    public string Boolean(string what) => Constant("Bool", what, _ => null);

    /// <summary>A constant number within a range.</summary>
    public string Number(string what, long low, long high) =>
        Constant("Int", what, name => $"(<= {Calculus.Number(low)} {name} {Calculus.Number(high)})");

    /// <summary>A constant day of the calendar.</summary>
    public DayTerms Day(string what)
    {
        var day = Parts(what);
        Assert(what, $"(day-ok {day})");
        return day;
    }

    /// <summary>The day so many days after another.</summary>
    public DayTerms DaysLater(DayTerms day, int days)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{days} days after {day}").Replace('|', '\'');
        var later = Parts(what);
        Assert(what, Calculus.IsDaysLater(later, day, days));
        return later;
    }

    /// <summary>How a fact is called.</summary>
    public static string Name(FactSymbol fact) => $"{fact.Owner} {fact.Name}";

    private DayTerms Parts(string what) =>
        new(
            Constant("Int", $"year of {what}", _ => null),
            Constant("Int", $"month of {what}", _ => null),
            Constant("Int", $"day of {what}", _ => null)
        );

    private string Constant(string sort, string what, Func<string, string?> range)
    {
        var name = $"|{what}|";
        if (_names.TryAdd(name, name))
        {
            _script.Append("(declare-const ").Append(name).Append(' ').Append(sort).Append(")\n");
            if (range(name) is { } within)
            {
                _script.Append("(assert ").Append(within).Append(")\n");
            }
        }

        return name;
    }

    private void Assert(string what, string condition)
    {
        if (_names.TryAdd($"range of {what}", condition))
        {
            _script.Append("(assert ").Append(condition).Append(")\n");
        }
    }
}
