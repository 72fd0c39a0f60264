using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>
/// A bound program as text for a person: names resolved, each node with its line and column. What is declared under a name is printed
/// once, after the convention that first uses it.
/// </summary>
internal static class BoundPrinter
{
    /// <summary>The text of a program.</summary>
    public static string Print(BoundProgram program) => new Tree().Print(program);

    private sealed class Tree : RecordTree
    {
        private readonly HashSet<SourceSpan> _known = [];
        private readonly Queue<object> _waiting = new();

        public string Print(BoundProgram program)
        {
            Row("", 0, $"vocabulary {program.Vocabulary.Name}");
            foreach (var fact in program.Vocabulary.Facts)
            {
                var values = string.Join(", ", fact.Values.Select(value => value.Name));
                Row("", 1, $"Fact {fact.Name} of={fact.Owner} kind={fact.Kind} role={fact.Role} {values}");
            }

            foreach (var reason in program.Vocabulary.Reasons)
            {
                Row("", 1, $"Reason {reason.Name} role={reason.Role} {Quote(reason.Label.ToString())}");
            }

            foreach (var reading in program.Readings)
            {
                var alternatives = string.Join(", ", reading.Alternatives.Select(alternative => alternative.Name));
                var usual = reading.Alternatives[reading.Default].Name;
                Row("", 1, $"Reading {reading.Name} default={usual} of={alternatives}");
            }

            foreach (var convention in program.Conventions)
            {
                Row("", 0, convention.Symbol.Place.Source.Path);
                Node(0, "", convention);
                foreach (var revision in convention.Symbol.Revisions)
                {
                    var how = revision.IsRetroactive ? " retroactively" : "";
                    Row(Show(revision.Place), 1, $"Revised from={revision.From}{how}");
                }

                foreach (var budget in convention.Budgets)
                {
                    Node(1, "", budget);
                }

                while (_waiting.TryDequeue(out var definition))
                {
                    Node(1, "", definition);
                }
            }

            foreach (var scenario in program.Scenarios)
            {
                Node(0, "", scenario);
            }

            return ToString();
        }

        protected override bool IsHidden(string parameter) => parameter == "Place";

        protected override string PlaceOf(object node) =>
            node switch
            {
                BoundConvention convention => Show(convention.Symbol.Place),
                BoundFunction function => Show(function.Symbol.Place),
                _ => node.GetType().GetProperty("Place")?.GetValue(node) is SourceSpan { Source: not null } place
                    ? Show(place)
                    : "",
            };

        protected override string NameOf(Type type)
        {
            var name = type.Name.Split('`')[0];
            return name.StartsWith("Bound", StringComparison.Ordinal) ? name["Bound".Length..] : name;
        }

        protected override string? Inline(object value, object parent) =>
            value switch
            {
                FactSymbol fact => fact.Name,
                ReadingSymbol reading => reading.Name,
                ReasonSymbol reason => reason.Name,
                FunctionSymbol function => $"{function.Convention}/{function.Name}",
                ConventionSymbol convention => $"{convention.Name} from={convention.From} to={convention.To}",
                Label label => label.Texts.IsEmpty ? "" : Quote(label.ToString()),
                KeyValuePair<string, string> pair => $"{pair.Key}={pair.Value}",
                Citation citation => citation.ToString(),
                BoundWindow window => (window.Name.Length == 0 ? CounterKey.Window(window) : window.Name)
                    + CounterKey.Each(window),
                BoundActs acts => Quote(CounterKey.Phrase(acts)),
                BoundCap cap when parent is BoundCarry => Quote(CounterKey.Phrase(cap)),
                ValueTuple<CategoryDefinition, int> candidate =>
                    $"{Inline(candidate.Item1, value)} {candidate.Item1.Values[candidate.Item2 - 1]}",
                SourceSpan place => Show(place),
                ImmutableDictionary<string, string> facts => Facts(facts),
                _ when parent is not Tree && PlaceOfDefinition(value) is { } place => Defer(value, place),
                _ => null,
            };

        protected override string? Line(object node) =>
            node switch
            {
                BoundConvention or BoundFunction => null,
                BoundLiteral { Type: BoundType.Money } literal => Euros(literal.Value),
                BoundLiteral { Type: BoundType.Date } literal => Day.Text((int)literal.Value),
                BoundLiteral literal => $"{literal.Value}",
                BoundFact fact => fact.Fact.Name,
                BoundMember test => $"{test.Fact.Name} [{string.Join(", ", test.Fact.NamesOf(test.Set))}]",
                BoundProviderTest test => $"{test.Fact.Name} [{string.Join(", ", test.Fact.NamesOf(test.Set))}]",
                BoundCategoryTest test =>
                    $"{Inline(test.Category, node)} [{string.Join(", ", test.Set.Values().Select(value => test.Category.Values[value - 1]))}]",
                BoundReadingTest test => $"{test.Reading.Name} {test.Reading.Alternatives[test.Alternative].Name}",
                _ => null,
            };

        protected override string? Number(string parameter, object value) =>
            (parameter, value) switch
            {
                ("share" or "fee" or "difference", long cents) => Euros(cents),
                ("day", int day) => Day.Text(day),
                (_, Cents amount) => amount.IsKnown ? Euros(amount.Number) : "unspecified",
                ("amount", long cents) => Euros(cents),
                _ => null,
            };

        protected override object? Substitute(object node) =>
            node.GetType().Name.StartsWith("BoundBody", StringComparison.Ordinal) ? OnlyForm(node) : null;

        protected override string? LabelOf(object parent, int index) =>
            parent.GetType().GetProperty("Reading")?.GetValue(parent) is ReadingSymbol reading
                ? reading.Alternatives[index].Name
                : null;

        private static SourceSpan? PlaceOfDefinition(object value) =>
            value switch
            {
                ConditionDefinition condition => condition.Place,
                QuantityDefinition quantity => quantity.Place,
                AmountDefinition amount => amount.Place,
                CategoryDefinition category => category.Place,
                _ => null,
            };

        private string Defer(object definition, SourceSpan place)
        {
            if (_known.Add(place))
            {
                _waiting.Enqueue(definition);
            }

            return (string)definition.GetType().GetProperty("Name")!.GetValue(definition)!;
        }

        private static string Facts(ImmutableDictionary<string, string> facts) =>
            facts.IsEmpty
                ? ""
                : $"{{{string.Join(", ", facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}: {fact.Value}"))}}}";

        private static string Show(SourceSpan place) => $"{place.Start.Line}:{place.Start.Column}";
    }
}
