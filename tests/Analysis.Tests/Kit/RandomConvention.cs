namespace Conv.Analysis.Tests.Kit;

/// <summary>A function with random requirements and cases over a few subjects, as a text.</summary>
internal sealed class RandomConvention
{
    private static readonly string[][] Subjects =
    [
        ["format is single", "format is group", "format is not group", "format is missing"],
        ["participants is at least 2", "participants is at most 3", "participants = 4", "participants is missing"],
        ["urgent is yes", "urgent is no", "urgent is missing"],
        ["low_income is yes", "low_income is no"],
        [
            "age is at most 1",
            "age is at least 2",
            "age is less than 20",
            "age is more than 19",
            "birth_date is missing",
        ],
        ["birth_date is before 2004-06-15", "birth_date is on or after 2023-03-01", "age is at least 20", "age < 1"],
        ["prescribed_on is on or before date", "prescribed_on is after date", "prescribed_on is before 2024-03-01"],
        [
            "prescribed_on is at most 2 months old",
            "prescribed_on + 2 months is before date",
            "prescribed_on is after date",
        ],
        ["prescribed_on is within 10 days before date", "prescribed_on + 60 days is on or after date"],
        ["prescribed_on + 1 month is before 2024-03-31", "date - 10 days is after prescribed_on"],
        ["date is on or after 2024-06-15", "date is before 2024-03-01", "date is after 2024-02-28"],
        ["reading mood is calm", "reading mood is wild"],
        ["number of beneficiaries is at least 2", "number of providers is at most 1"],
    ];

    private const string Opaque = "minutes is at least participants";
    private const string Counting = "number of earlier sessions of visit per ever is at least 2";

    private readonly Dice _dice;
    private readonly string[] _atoms;

    public RandomConvention(int seed)
    {
        _dice = new Dice(seed + 1);
        var chosen = Enumerable.Range(0, 3).Select(_ => _dice.Of(Subjects)).SelectMany(atoms => atoms);
        var drawn = chosen.ToList();
        var days = drawn.Exists(atom => atom.Contains(" days ", StringComparison.Ordinal));
        var months = drawn.Exists(atom => atom.Contains(" month", StringComparison.Ordinal));
        var isOpaque = _dice.Below(5) == 0;
        HasOpaque = isOpaque || (days && months);
        HasCount = _dice.Below(5) == 0;
        _atoms =
        [
            .. drawn,
            .. isOpaque ? [Opaque] : Array.Empty<string>(),
            .. HasCount ? [Counting] : Array.Empty<string>(),
        ];
        var requirements = Enumerable.Range(1, _dice.Below(3)).Select(i => $"requires {Condition(2)} else r{i}");
        var cases = Enumerable.Range(1, 2 + _dice.Below(3)).Select(i => $"{i} EUR when {Condition(1)}");
        Text = $"""
            function visit "Visit"
                registers beneficiaries
                {string.Join("\n    ", requirements)}
                fee 30 EUR
                share
                    {string.Join("\n        ", cases)}
                    otherwise 9 EUR
            """;
    }

    /// <summary>Whether a comparison is outside the fragment, or one date counts in days and in months.</summary>
    public bool HasOpaque { get; }

    /// <summary>Whether a condition counts earlier sessions.</summary>
    public bool HasCount { get; }

    /// <summary>The declarations.</summary>
    public string Text { get; }

    /// <summary>Whether a fact or the session's date is read.</summary>
    public bool Reads(string name) =>
        Text.Contains(name, StringComparison.Ordinal)
        || (name == "birth_date" && Text.Contains("age ", StringComparison.Ordinal))
        || (name == "date" && (Text.Contains("age ", StringComparison.Ordinal)));

    private string Condition(int depth) =>
        depth == 0 || _dice.Below(3) == 0
            ? _dice.Of(_atoms)
            : _dice.Below(5) switch
            {
                0 => $"not ({Condition(depth - 1)})",
                1 or 2 => $"({Condition(depth - 1)} and {Condition(depth - 1)})",
                _ => $"({Condition(depth - 1)} or {Condition(depth - 1)})",
            };
}
