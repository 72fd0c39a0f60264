using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Emit.Explaining;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the records of a session and its people. Each keeps its facts as the evaluator reads them, so that nothing is copied to decide.</summary>
internal sealed class PeopleEmitter(IrProgram program, Names raw, SurfaceNames names, CodeWriter writer)
{
    /// <summary>Writes them.</summary>
    public void Emit()
    {
        Session();
        Person(FactOwner.Provider, "Provider", "ProviderFacts", "Somebody who provides a session.");
        Person(FactOwner.Beneficiary, "Beneficiary", "BeneficiaryFacts", "Somebody who attends a session.");
    }

    private void Session()
    {
        writer.Gap();
        writer.Doc(
            "A session with what is known of it and of its people. What is null is not known; what no rule could judge is refused where it is set."
        );
        writer.Open("public sealed record class Session");
        writer.Line("internal Raw.SessionFacts Facts = new();");
        writer.Line("internal Raw.ProviderFacts[] ProviderFacts = [];");
        writer.Line("internal Raw.BeneficiaryFacts[] BeneficiaryFacts = [];");
        writer.Line("private readonly ImmutableArray<Provider> _providers = [];");
        writer.Line("private readonly ImmutableArray<Beneficiary> _beneficiaries = [];");
        Identity(FactOwner.Session);
        Doc(
            program.Vocabulary.Facts.FirstOrDefault(fact => fact.Role == FactRole.SessionDate),
            "The day of the session."
        );
        Property(
            "required DateOnly Date",
            "Facts.Date == Missing.Date ? default : DateOnly.FromDayNumber(Facts.Date)",
            "Facts.Date = value.DayNumber"
        );
        Doc(program.Vocabulary.Facts.FirstOrDefault(fact => fact.Role == FactRole.Function), "What the session is.");
        Property(
            "required Function Function",
            "(Function)(ushort)Facts.Function",
            $"Facts.Function = (Raw.Function)Fact.Function((int)value, {Text(program.FunctionNames.Length)})"
        );
        Facts(FactOwner.Session);
        People(
            "Providers",
            "Provider",
            "Who provides the session, in the order in which it counts: the first one is whose counters it is."
        );
        People("Beneficiaries", "Beneficiary", "Who attends the session and is registered.");
        Row(FactOwner.Session);
        writer.Close();
    }

    private void People(string property, string type, string summary)
    {
        var field = property == "Providers" ? "_providers" : "_beneficiaries";
        writer.Gap();
        writer.Doc(summary);
        writer.Open($"public ImmutableArray<{type}> {property}");
        writer.Line($"get => {field};");
        writer.Open("init");
        writer.Line($"{field} = value.IsDefault ? [] : value;");
        writer.Line($"{type}Facts = {type}.FactsOf({field});");
        writer.Close();
        writer.Close();
    }

    private void Person(FactOwner owner, string type, string facts, string summary)
    {
        writer.Gap();
        writer.Doc(summary);
        writer.Open($"public sealed record class {type}");
        writer.Line($"internal Raw.{facts} Facts = new();");
        Identity(owner);
        Facts(owner);
        Row(owner);
        writer.Gap();
        writer.Open($"internal static Raw.{facts}[] FactsOf(ImmutableArray<{type}> people)");
        writer.Line($"var facts = new Raw.{facts}[people.Length];");
        writer.Open("for (var i = 0; i < facts.Length; i++)");
        writer.Line($"facts[i] = (people[i] ?? throw Misuse.NoPerson({Escaping.Literal(type)}, i)).Facts;");
        writer.Close();
        writer.Gap();
        writer.Line("return facts;");
        writer.Close();
        writer.Close();
    }

    private void Identity(FactOwner owner)
    {
        Doc(program.Vocabulary.FactWith(FactRole.Identity, owner), "What it is known by.");
        writer.Line("public string? Id { get; init; }");
    }

    private void Facts(FactOwner owner)
    {
        foreach (var fact in program.Vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own))
        {
            Doc(fact, fact.Name);
            var name = names.PropertyOf(fact);
            var cell = "Facts." + raw.PropertyOf(fact);
            var label = Escaping.Literal(fact.Name);
            switch (fact.Kind)
            {
                case FactKind.Identifier:
                    writer.Line($"public string? {name} {{ get; init; }}");
                    break;
                case FactKind.Date:
                    Property($"DateOnly? {name}", $"Fact.Day({cell})", $"{cell} = Fact.Day(value)");
                    break;
                case FactKind.Enumeration:
                    Property(
                        $"{names.EnumOf(fact)}? {name}",
                        $"{cell} == 0 ? null : ({names.EnumOf(fact)})(byte){cell}",
                        $"{cell} = (Raw.{raw.EnumOf(fact)})Fact.Value({label}, (byte?)value, {Text(fact.Values.Length)})"
                    );
                    break;
                case FactKind.YesNo when fact.WhenMissing is not null:
                    Property($"bool {name}", $"{cell} == YesNo.Yes", $"{cell} = value ? YesNo.Yes : YesNo.No");
                    break;
                case FactKind.YesNo:
                    Property($"bool? {name}", $"Fact.Answer({cell})", $"{cell} = Fact.Answer(value)");
                    break;
                case FactKind.Decimal:
                    Property(
                        $"decimal? {name}",
                        $"Decimals.Value({cell}, {Text(fact.Decimals)})",
                        $"{cell} = Decimals.Units({label}, value, {Text(fact.Decimals)})"
                    );
                    break;
                case FactKind.Number or FactKind.Minutes:
                    Property($"long? {name}", $"Fact.Number({cell})", $"{cell} = Fact.Number({label}, value)");
                    break;
                case FactKind.Money:
                    Property($"Cents? {name}", $"Fact.Amount({cell})", $"{cell} = Fact.Amount({label}, value)");
                    break;
                default:
                    throw new UnreachableException($"no property for {fact.Kind}");
            }
        }
    }

    // Its facts as explanations read them.
    private void Row(FactOwner owner)
    {
        writer.Gap();
        writer.List(
            "internal FactRow Row() => new(Id, [",
            [.. RuleText.Columns(program.Vocabulary, owner).Select(fact => $"FactCell.{Cell(fact)}")],
            "]);"
        );
    }

    private string Cell(FactSymbol fact)
    {
        var cell = "Facts." + raw.PropertyOf(fact);
        return fact.Kind switch
        {
            FactKind.Identifier => $"Text({names.PropertyOf(fact)})",
            FactKind.Date => $"Day({cell})",
            FactKind.YesNo when fact.WhenMissing is { } value => $"Value((byte){cell}, {(value ? "2" : "1")})",
            FactKind.Enumeration or FactKind.YesNo => $"Value((byte){cell})",
            FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => $"Count({cell})",
            _ => throw new UnreachableException($"no cell for {fact.Kind}"),
        };
    }

    private void Doc(FactSymbol? fact, string otherwise)
    {
        writer.Gap();
        writer.Doc(
            fact is null
                ? otherwise
                : VocabularyEmitter.Title(fact.Name, fact.Label)
                    + (fact.Kind == FactKind.Minutes ? "; minutes" : "")
                    + (fact.Kind == FactKind.Decimal ? $"; at most {Text(fact.Decimals)} decimals" : "")
                    + (
                        fact.WhenMissing is { } value
                            ? (value ? "; yes where nobody says no" : "; no where nobody says yes")
                            : ""
                    )
        );
    }

    private void Property(string declaration, string get, string init)
    {
        writer.Open($"public {declaration}");
        writer.Line($"get => {get};");
        writer.Line($"init => {init};");
        writer.Close();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
