using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;
using Conv.Runtime.Values;

namespace Conv.Fuzzing.Sessions;

/// <summary>
/// Random session files for a program: few people and many acts, so that counters meet their caps; values at, just before and just
/// after what the rules name more often than others; now and then a cell that no rule can read.
/// </summary>
internal sealed class RandomSessions
{
    private readonly Dice _dice;
    private readonly IrProgram _program;
    private readonly Boundaries _boundaries;
    private readonly ImmutableArray<(int From, int To)> _seasons;
    private readonly Dictionary<FactSymbol, string> _birthdays = [];

    private RandomSessions(Dice dice, IrProgram program, Boundaries boundaries)
    {
        _dice = dice;
        _program = program;
        _boundaries = boundaries;
        _seasons =
        [
            .. dice.Many(
                1,
                3,
                _ =>
                {
                    var middle = dice.Of(boundaries.Days);
                    return (middle - dice.Of(0, 1, 20, 400), middle + dice.Of(1, 10, 40, 500));
                }
            ),
        ];
    }

    /// <summary>The lines of a file.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="program">The program whose columns and boundaries are used.</param>
    /// <param name="boundaries">Its boundaries.</param>
    /// <param name="sessions">How many sessions.</param>
    public static ImmutableArray<SessionRow> Make(Dice dice, IrProgram program, Boundaries boundaries, int sessions)
    {
        var random = new RandomSessions(dice, program, boundaries);
        return [.. Enumerable.Range(1, sessions).SelectMany(random.Session)];
    }

    private IEnumerable<SessionRow> Session(int number)
    {
        var season = _dice.Of(_seasons);
        var day = _dice.Percent(25) ? Near(_dice.Of(_boundaries.Days)) : _dice.Between(season.From, season.To);
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in _program.Vocabulary.FactsOf(FactOwner.Session))
        {
            var value = fact.Role switch
            {
                FactRole.Identity => $"s{number.ToString(CultureInfo.InvariantCulture)}",
                FactRole.SessionDate => Iso(day),
                FactRole.Function => Function(day),
                FactRole.None or FactRole.BirthDate => Value(fact, day),
                _ => throw new UnreachableException($"a fact with the role {fact.Role}"),
            };
            Put(cells, fact, value);
        }

        // A line for each person; a session of several people has as many lines as the longer list.
        var providers = People(FactOwner.Provider, 1, 2, day);
        var beneficiaries = People(FactOwner.Beneficiary, 0, _dice.Percent(80) ? 1 : 3, day);
        for (var i = 0; i < Math.Max(providers.Count, beneficiaries.Count); i++)
        {
            var line = cells.ToImmutableSortedDictionary(StringComparer.Ordinal);
            line = i < providers.Count ? line.SetItems(providers[i]) : line;
            yield return new SessionRow(i < beneficiaries.Count ? line.SetItems(beneficiaries[i]) : line);
        }
    }

    private List<SortedDictionary<string, string>> People(FactOwner owner, int from, int to, int day)
    {
        var first = _dice.Below(3);
        return _dice.Many(
            from,
            to,
            i =>
            {
                var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
                foreach (var fact in _program.Vocabulary.FactsOf(owner))
                {
                    var value =
                        fact.Role == FactRole.Identity
                            ? $"{(owner == FactOwner.Provider ? 'p' : 'b')}{((first + i) % 3).ToString(CultureInfo.InvariantCulture)}"
                            : Value(fact, day);
                    Put(cells, fact, value);
                }

                return cells;
            }
        );
    }

    private void Put(SortedDictionary<string, string> cells, FactSymbol fact, string? value)
    {
        if (value is not null)
        {
            cells[fact.Name] =
                _dice.Below(1000) == 0 ? _dice.Of("?", "=1", "-1", "2024-02-30", "99999999999999999999") : value;
        }
    }

    private string? Value(FactSymbol fact, int day)
    {
        if (_dice.Percent(6))
        {
            return null;
        }

        return fact.Kind switch
        {
            FactKind.Enumeration => _dice.Of(fact.Values).Name,
            FactKind.YesNo => _dice.Of("yes", "no"),
            FactKind.Identifier => $"i{_dice.Below(3).ToString(CultureInfo.InvariantCulture)}",
            FactKind.Date => Date(fact, day),
            FactKind.Money => Cents.Text(Number()),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.NumberText(Number()),
            _ => throw new UnreachableException($"a fact of the kind {fact.Kind}"),
        };
    }

    // Mostly a function of a convention that takes the day.
    private string Function(int day)
    {
        var taking = _program
            .Functions.Where(function =>
                _program.Conventions[function.Convention] is var convention
                && convention.From.Number <= day
                && day <= convention.To.Number
            )
            .Select(function => function.Name)
            .ToList();
        return taking.Count > 0 && _dice.Percent(85) ? _dice.Of(taking) : _dice.Of(_program.FunctionNames);
    }

    private long Number() =>
        _dice.Percent(60) ? Math.Max(0, _dice.Of(_boundaries.Numbers) + _dice.Between(-1, 1))
        : _dice.Percent(95) ? _dice.Between(0, 100)
        : _dice.Of(long.MaxValue, int.MaxValue, 1L << 40);

    // A birth date mostly stays the same from session to session, as it does in life.
    private string Date(FactSymbol fact, int day)
    {
        if (fact.Role != FactRole.BirthDate)
        {
            return Iso(_dice.Percent(50) ? Near(day) : Near(_dice.Of(_boundaries.Days)));
        }

        if (!_birthdays.TryGetValue(fact, out var born) || _dice.Percent(10))
        {
            born = Iso(Near(DateOnly.FromDayNumber(day).AddYears(-_dice.Of(_boundaries.Ages)).DayNumber));
            _birthdays[fact] = born;
        }

        return born;
    }

    private int Near(int day) =>
        Math.Clamp(day + _dice.Of(-366, -30, -1, 0, 0, 0, 1, 30), Day.First.Number, Day.Last.Number);

    private static string Iso(int day) => Day.Text(Math.Clamp(day, Day.First.Number, Day.Last.Number));
}
