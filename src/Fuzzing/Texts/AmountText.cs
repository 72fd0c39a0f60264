using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Amounts with a name: dated, left open, indexed, and given by tables.</summary>
internal sealed class AmountText(Dice dice, Words words, Lines lines, ValueText values)
{
    /// <summary>Writes some.</summary>
    /// <param name="prefix">What their names begin with.</param>
    public void Write(string prefix)
    {
        if (dice.Percent(60))
        {
            Dated($"{prefix}_amount");
        }

        if (dice.Percent(30))
        {
            Indexed(prefix);
        }

        if (dice.Percent(40))
        {
            Scale($"{prefix}_scale");
        }

        if (dice.Percent(30) && words.At(FactOwner.Session, FactKind.Money) is { Count: > 0 } amounts)
        {
            Slices($"{prefix}_slices", dice.Of(amounts).Name);
        }
    }

    // The text may not know one of the values.
    private void Dated(string name)
    {
        var later = dice.Of("2022-07-01", "2023-01-01");
        var open = dice.Percent(25);
        var (first, second) =
            open && dice.Percent(50)
                ? ("unspecified", values.Price())
                : (values.Price(), open ? "unspecified" : values.Price());
        lines.Add($"amount {name} \"price\" {first} from 2022-01-01 {second} from {later}");
        words.Amounts.Add(name);
    }

    private void Indexed(string prefix)
    {
        var (index, name) = ($"{prefix}_index", $"{prefix}_bound");
        var steps = dice.Percent(50)
            ? "2022-01-01 118.30 2023-01-01 121.04 2024-01-01 119.90 2025-01-01 130"
            : "2023-01-01 2.5 % 2024-01-01 0.75 % 2025-01-01 11 %";
        lines.Add($"index {index} \"what is published\" {(dice.Percent(50) ? "every year " : "")}{steps}");
        lines.Add(
            $"amount {name} \"bound\" {dice.Of("1.50", "7.25", "12.00")} EUR from 2022-01-01 indexed by {index} on the "
                + $"{dice.Of("amount before", "first amount")}, rounded {dice.Of("half up", "half even", "up", "down")} to the cent"
        );
        words.Amounts.Add(name);
        words.Bounds.Add(name);
    }

    private void Scale(string name)
    {
        var numbers = words.At(FactOwner.Session, FactKind.Number, FactKind.Minutes);
        var amounts = words.At(FactOwner.Session, FactKind.Money);
        if (numbers.Count > 0 && (amounts.Count == 0 || dice.Percent(60)))
        {
            lines.Add(
                $"scale {name} \"by length\" by {dice.Of(numbers).Name} less than 15: {values.Price()} up to 40: {Cell()} above: {Cell()}"
            );
        }
        else if (amounts.Count > 0)
        {
            lines.Add(
                $"scale {name} \"by price\" by {dice.Of(amounts).Name} up to {values.Bound("10 EUR")}: {Cell()} above: {values.Price()}"
            );
        }
        else
        {
            return;
        }

        words.Scales.Add(name);
    }

    private string Cell() => dice.Percent(10) ? "unspecified" : values.Price();

    private void Slices(string name, string of)
    {
        lines.Add(
            $"scale {name} \"by slices\" by slices of {of}, rounded {dice.Of("half up", "half even", "up", "down")} to the cent "
                + $"up to {values.Bound("5 EUR")}: {dice.Of(0, 10)} % up to 30 EUR: 12.5 % above: {dice.Of(0, 25, 100)} %"
        );
        words.Scales.Add(name);
    }
}
