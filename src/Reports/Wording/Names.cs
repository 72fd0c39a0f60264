using System.Globalization;
using System.Text.RegularExpressions;
using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Wording;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Runtime.Explaining;

namespace Conv.Reports.Wording;

/// <summary>What the files of two editions call things, in a language; the new edition first.</summary>
internal sealed partial class Names
{
    private readonly Words _words;
    private readonly Voice _voice;
    private readonly Dictionary<string, string> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _conventions = new(StringComparer.Ordinal);

    /// <summary>Collects them.</summary>
    public Names(ComparisonReport report, Words words)
    {
        _words = words;
        _voice = new Voice(
            words.Language,
            new Glossary(
                new[] { report.New, report.Old }
                    .Where(edition => edition.Checked.Bound is not null)
                    .SelectMany(edition => edition.Checked.Glossary.Entries)
                    .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            )
        );
        foreach (var program in new[] { report.New, report.Old }.Select(edition => edition.Checked.Bound))
        {
            if (program is not null)
            {
                Collect(program);
            }
        }
    }

    /// <summary>What a proof says, in the language of the page.</summary>
    public string Told(string text) => _voice.Told(text);

    /// <summary>A function as people call it; its name where the files do not say.</summary>
    public string Function(string name) => _functions.GetValueOrDefault(name, name);

    /// <summary>A convention as people call it; empty where the files do not say.</summary>
    public string Convention(string name) => _conventions.GetValueOrDefault(name, "");

    /// <summary>The functions that judge: one label, or two with an arrow.</summary>
    public string Pair(FunctionPair pair)
    {
        var old = pair.Old is null ? _words.NoFunction : Function(pair.Old);
        var now = pair.New is null ? _words.NoFunction : Function(pair.New);
        return old == now ? now : $"{old} → {now}";
    }

    /// <summary>The key of a table: a column of ours, a fact, or a category as the files name it.</summary>
    public string Key(string key) =>
        key switch
        {
            "function" => _words.Function,
            "network" => _words.Network,
            "month" => _words.Month,
            _ when _facts.TryGetValue(key, out var label) => InSentence(label),
            _ => key,
        };

    /// <summary>A value of a key.</summary>
    public string Value(string key, string value) =>
        value.Length == 0 ? _words.NoValue
        : key == "month" ? _words.MonthOf(value)
        : key == "function" ? string.Join(" → ", value.Split(" → ").Select(Function))
        : _values.GetValueOrDefault($"{key}={value}", value);

    /// <summary>A decision in words: the words of decisions, the reasons and the amounts as this language has them, the rest as it is.</summary>
    public string Decision(string text)
    {
        var shown = Amount()
            .Replace(
                text,
                match =>
                    decimal.TryParse(
                        match.Groups["number"].ValueSpan,
                        NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var euros
                    )
                    && euros < 1_000_000_000_000m
                        ? _words.Euro((long)(euros * 100))
                        : match.Value
            );
        shown = Iso()
            .Replace(
                shown,
                match =>
                    DateOnly.TryParseExact(
                        match.Value,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                        ? _words.Date(day.DayNumber)
                        : match.Value
            );
        if (OneReason().Match(shown) is { Success: true } one)
        {
            var reason = one.Groups["code"].Value;
            reason = _reasons.GetValueOrDefault(reason, reason);
            return one.Groups["too"].Success ? _words.RefusedAlsoFor(reason) : _words.RefusedNotFor(reason);
        }

        var refused = shown.IndexOf("refused", StringComparison.Ordinal);
        var head = refused < 0 ? shown : shown[..refused];
        return Translate(head) + (refused < 0 ? "" : Reasons(shown[refused..]));
    }

    // The codes after `refused` are reasons, whatever else their words may mean.
    private string Reasons(string text)
    {
        var labels = new List<string>();
        var end = "refused".Length;
        for (var match = Code().Match(text, end); match.Success; match = Code().Match(text, end))
        {
            if (!_reasons.TryGetValue(match.Groups["code"].Value, out var label))
            {
                break;
            }

            labels.Add(label);
            end = match.Index + match.Length;
        }

        var head = Translate("refused");
        return (labels.Count == 0 ? head : $"{head} ({string.Join("; ", labels)})") + Translate(text[end..]);
    }

    private string Translate(string text) =>
        _words.DecisionWords.Count == 0
            ? text
            : Word()
                .Replace(
                    text,
                    match =>
                    {
                        var here = _words.DecisionWords.FirstOrDefault(word => word.English == match.Value).Here;
                        return here ?? match.Value;
                    }
                );

    private void Collect(BoundProgram program)
    {
        var language = _words.Language;
        foreach (var fact in program.Vocabulary.Facts)
        {
            Add(_facts, fact.Name, fact.Label.In(language));
            foreach (var value in fact.Values)
            {
                Add(_values, $"{fact.Name}={value.Name}", value.Label.In(language));
            }
        }

        foreach (var reason in program.Vocabulary.Reasons)
        {
            Add(_reasons, reason.Name, reason.Label.In(language) is { Length: > 0 } label ? label : reason.Name);
        }

        foreach (var convention in program.Conventions)
        {
            Add(_conventions, convention.Symbol.Name, convention.Symbol.Label.In(language));
            foreach (var function in convention.Functions)
            {
                Add(_functions, function.Symbol.Name, function.Symbol.Label.In(language));
            }

            var categories = convention
                .Monitors.Select(monitor => monitor.Category)
                .Concat(convention.Functions.SelectMany(one => one.Caps).Select(cap => cap.For?.Category));
            foreach (var category in categories.OfType<CategoryDefinition>())
            {
                Add(_facts, category.Name, category.Label.In(language));
            }
        }
    }

    // A label begins with a capital; inside a sentence it does not, unless it is an abbreviation.
    private static string InSentence(string label) =>
        label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    private static void Add(Dictionary<string, string> names, string name, string label)
    {
        if (label.Length > 0)
        {
            names.TryAdd(name, label);
        }
    }

    [GeneratedRegex(@"(?<number>\d+\.\d\d) EUR")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\G(?:,\s*|;\s*|\s+and\s+|\s+|:\s*)(?<code>[A-Za-z][\w-]*)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^refused, (?:for (?<code>[A-Za-z][\w-]*)(?<too> too)|not for (?<code>[A-Za-z][\w-]*))$")]
    private static partial Regex OneReason();

    // Phrases before the words that they begin with.
    [GeneratedRegex(
        @"\b(?:no valid session|not accepted|without a price|not in force|perhaps for more reasons|the function is not known|provisional until|[A-Za-z]+)\b(?![-_])"
    )]
    private static partial Regex Word();
}
