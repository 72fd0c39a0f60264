namespace Conv.House.Tests;

/// <summary>Whoever adds a kind of window, condition, clause or IR node is told each place that has not heard of it.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Every_kind_is_named_wherever_somebody_has_to_think_of_it()
    {
        var words = Pipeline
            .Families.SelectMany(family => family.Places)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(place => place, Pipeline.Words, StringComparer.Ordinal);

        var forgotten =
            from family in Pipeline.Families
            from kind in Pipeline.Kinds(family.Base)
            from place in family.Places
            where !words[place].Contains(kind)
            where !family.Elsewhere.Any(one => one.Kind == kind && one.Place == place)
            select $"{kind} is not known in {place}";

        forgotten.ShouldBeEmpty();
    }

    [Fact]
    public void Every_family_has_kinds()
    {
        foreach (var family in Pipeline.Families)
        {
            Pipeline.Kinds(family.Base).Count.ShouldBeGreaterThan(1, family.Base);
        }
    }

    [Fact]
    public void What_is_rightly_not_named_somewhere_is_not_named_there()
    {
        foreach (var (kind, place, why) in Pipeline.Families.SelectMany(family => family.Elsewhere))
        {
            Pipeline.Words(place).ShouldNotContain(kind, why);
        }
    }

    [Fact]
    public void Every_window_has_a_phrase_that_its_page_and_random_conventions_say()
    {
        Pipeline.Phrases.Keys.Order(StringComparer.Ordinal).ShouldBe(Pipeline.Kinds("WindowSyntax"));

        var page = Repository.Read("docs/language/windows.md");
        var random = string.Concat(Repository.Sources("src/Fuzzing/").Select(Repository.Read));
        foreach (var (kind, phrase) in Pipeline.Phrases)
        {
            page.ShouldContain(phrase, Case.Sensitive, kind);
            random.ShouldContain(phrase, Case.Sensitive, kind);
        }
    }

    [Theory]
    [InlineData("To add a window", "WindowSyntax", "BoundWindowForm", "IrFixedWindow")]
    [InlineData("To add an IR node", "IrExpression")]
    public void A_recipe_names_every_place(string recipe, params string[] families)
    {
        var text = Repository.Read("CONTRIBUTING.md");
        var start = text.IndexOf($"**{recipe}**", StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, recipe);
        var end = text.IndexOf("\n**", start + 2, StringComparison.Ordinal);
        var steps = text[start..(end < 0 ? text.Length : end)];
        foreach (var place in families.SelectMany(name => Pipeline.Families.Single(one => one.Base == name).Places))
        {
            steps.ShouldContain(place.Replace("src/Compiler/", "", StringComparison.Ordinal), Case.Sensitive, recipe);
        }
    }
}
