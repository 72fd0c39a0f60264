using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Comparison.Timelines;

/// <summary>An amount with all its values, those that an index or a transition brings included.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Values">In order of their days.</param>
internal sealed record AmountValues(string Name, SourceSpan Place, ImmutableArray<AmountValue> Values)
{
    /// <summary>The amounts that rules use; one that none uses decides nothing.</summary>
    public static ImmutableArray<AmountValues> Of(BoundProgram program, IReadOnlyDictionary<string, string> readings)
    {
        var found = new Dictionary<SourceSpan, AmountDefinition>();
        Find(program, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        var later = program
            .Conventions.Where(convention => convention.Transition is not null)
            .SelectMany(convention => convention.Transition!.Amounts)
            .ToLookup(one => one.Amount.Place, one => one.Value);
        return
        [
            .. found.Values.Select(amount => new AmountValues(
                amount.Name,
                amount.Place,
                Dated([.. amount.Values, .. later[amount.Place]], readings)
            )),
        ];
    }

    private static ImmutableArray<AmountValue> Dated(
        ImmutableArray<BoundDatedValue> values,
        IReadOnlyDictionary<string, string> readings
    )
    {
        // A value that a transition brings may already stand among the others.
        var ordered = values
            .DistinctBy(value => (value.From, value.Place))
            .OrderBy(value => value.From?.Number ?? int.MinValue)
            .ToList();
        return
        [
            .. ordered.Select(
                (value, i) =>
                    new AmountValue(
                        value.From?.Number,
                        value.To?.Number ?? (i + 1 < ordered.Count ? ordered[i + 1].From?.Before.Number : null),
                        Show(value.Value, readings),
                        value.Place,
                        [.. value.Citations.Select(citation => citation.ToString())]
                    )
            ),
        ];
    }

    private static string Show(BoundBody<BoundExpression> body, IReadOnlyDictionary<string, string> readings)
    {
        if (body.Reading is not { } reading)
        {
            return Show(body.Forms[0]);
        }

        var chosen = readings.TryGetValue(reading.Name, out var name)
            ? reading.Alternatives.Select(one => one.Name).ToList().IndexOf(name)
            : reading.Default;
        return $"{Show(body.Forms[chosen])} (reading {reading.Name} is {reading.Alternatives[chosen].Name})";
    }

    private static string Show(BoundExpression value) =>
        value switch
        {
            BoundLiteral { Type: BoundType.Money } money => Cents.TextInEuros(money.Value),
            BoundUnspecified => "unspecified",
            BoundLiteral or BoundFee or BoundFact or BoundPeople or BoundQuantity or BoundAmount => value.Place.OneLine,
            BoundGranted or BoundOperation or BoundRounded or BoundCount or BoundTotal or BoundCases => value
                .Place
                .OneLine,
            _ => throw new UnreachableException($"{value.GetType().Name} is no amount"),
        };

    // Each object once: definitions are shared by those who use them.
    private static void Find(object? node, HashSet<object> seen, Dictionary<SourceSpan, AmountDefinition> found)
    {
        // Values of the bottom hold no definition, and their properties are values again, without end.
        if (
            node is null or string or SourceText or SourceSpan or Label or Enum or Duration or Day or Cents or ValueSet
            || node.GetType().IsPrimitive
        )
        {
            return;
        }

        if (node is AmountDefinition amount)
        {
            found.TryAdd(amount.Place, amount);
        }

        if (node is IEnumerable list)
        {
            foreach (var item in list)
            {
                Find(item, seen, found);
            }
        }
        else if (node.GetType().IsValueType || seen.Add(node))
        {
            foreach (var property in node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                if (property.GetIndexParameters().Length == 0)
                {
                    Find(property.GetValue(node), seen, found);
                }
            }

            foreach (
                var field in node.GetType().IsValueType
                    ? node.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public)
                    : []
            )
            {
                Find(field.GetValue(node), seen, found);
            }
        }
    }
}

/// <summary>A value of an amount.</summary>
/// <param name="From">Its first day, a day number; null: from the beginning.</param>
/// <param name="To">Its last day, a day number; null: to the end.</param>
/// <param name="Text">What it comes to, for a person.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record AmountValue(int? From, int? To, string Text, SourceSpan Place, ImmutableArray<string> Citations);
