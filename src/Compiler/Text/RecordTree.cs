using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Text;

/// <summary>
/// Prints a tree of records: a line per node, its place, its name, what fits on the line; then its parts, indented. It goes by the
/// parameters of each record, in their order, so that no node can be forgotten. Deterministic; lines end in LF.
/// </summary>
internal abstract class RecordTree
{
    private const int PlaceWidth = 9;

    private readonly StringBuilder _text = new();

    /// <summary>What has been printed.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The parameters of a record that are not printed, such as its place.</summary>
    protected abstract bool IsHidden(string parameter);

    /// <summary>Where a node is written: <c>line:column</c>; empty for a node without place.</summary>
    protected abstract string PlaceOf(object node);

    /// <summary>The name of a kind of node.</summary>
    protected abstract string NameOf(Type type);

    /// <summary>A value as a part of its parent's line; null where it needs a line of its own.</summary>
    protected abstract string? Inline(object value, object parent);

    /// <summary>A whole node as one line; null where it is printed part by part.</summary>
    protected abstract string? Line(object node);

    /// <summary>The one part that stands for a node that says nothing itself; null for all others.</summary>
    protected virtual object? Substitute(object node) => null;

    /// <summary>A number whose parameter says that it is something else, such as a day; null: it is a number.</summary>
    protected virtual string? Number(string parameter, object value) => null;

    /// <summary>The one form of a body that does not differ by the alternatives of a reading; null where it does.</summary>
    protected static object? OnlyForm(object body)
    {
        var type = body.GetType();
        if (type.GetProperty("Reading")?.GetValue(body) is not null)
        {
            return null;
        }

        var form = ((IEnumerable)type.GetProperty("Forms")!.GetValue(body)!).Cast<object>().First();
        return form is ITuple tuple ? tuple[tuple.Length - 1] : form;
    }

    /// <summary>The labels of the parts of a list, such as the alternatives of a reading; null: none.</summary>
    protected virtual string? LabelOf(object parent, int index) => null;

    /// <summary>Prints a node and all below it.</summary>
    protected void Node(int depth, string label, object node)
    {
        if (Substitute(node) is { } other)
        {
            Node(depth, label, other);
            return;
        }

        var head = label.Length == 0 ? "" : $"{label}: ";
        if (Inline(node, this) is { } scalar)
        {
            Row(PlaceOf(node), depth, head + scalar);
            return;
        }

        if (Line(node) is { } line)
        {
            Row(PlaceOf(node), depth, $"{head}{NameOf(node.GetType())} {line}");
            return;
        }

        var words = new StringBuilder(node is ITuple ? "" : NameOf(node.GetType()));
        var parts = new List<(string Label, object Value)>();
        foreach (var (name, value) in Parameters(node))
        {
            if ((Number(name, value) ?? ShortOf(value, node)) is not { } text)
            {
                parts.Add((name, value));
            }
            else if (text.Length > 0)
            {
                words
                    .Append(words.Length == 0 ? "" : " ")
                    .Append(name is "" or "name" or "text" or "symbol" or "definition" ? text : $"{name}={text}");
            }
        }

        Row(PlaceOf(node), depth, head + words);
        foreach (var (name, value) in parts)
        {
            Part(depth + 1, name, value, node);
        }
    }

    /// <summary>Prints a line.</summary>
    protected void Row(string place, int depth, string text) =>
        _text.Append($"{place.PadLeft(PlaceWidth)}  {new string(' ', 2 * depth)}{text}".TrimEnd()).Append('\n');

    /// <summary>A text in quotes, on one line.</summary>
    protected static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    /// <summary>Cents as euros.</summary>
    protected static string Euros(long cents) => Cents.TextInEuros(cents);

    private void Part(int depth, string label, object value, object parent)
    {
        if (value is not IEnumerable list)
        {
            Node(depth, label, value);
            return;
        }

        Row("", depth, label.Length == 0 ? "-" : $"{label}:");
        var index = 0;
        foreach (var item in list)
        {
            Node(depth + 1, LabelOf(parent, index++) ?? "", item);
        }
    }

    // Empty: nothing to say. Null: too long for a part of a line.
    private string? ShortOf(object? value, object parent)
    {
        switch (value)
        {
            case null or false:
                return "";
            case true:
                return "yes";
            case string text:
                return Quote(text);
            case DateOnly day:
                return Day.Of(day).ToString();
            case Day day:
                return day.ToString();
            case Enum or int or long or ulong:
                return string.Create(CultureInfo.InvariantCulture, $"{value}");
            case var _ when Inline(value, parent) is { } text:
                return text;
            case IEnumerable list:
                var items = list.Cast<object>().Select(item => item is ITuple ? null : ShortOf(item, parent)).ToList();
                return items.Contains(null) ? null
                    : items.Count == 0 ? ""
                    : $"[{string.Join(", ", items)}]";
            default:
                return null;
        }
    }

    private IEnumerable<(string Name, object Value)> Parameters(object node)
    {
        if (node is ITuple tuple)
        {
            for (var i = 0; i < tuple.Length; i++)
            {
                if (tuple[i] is { } item)
                {
                    yield return ("", item);
                }
            }

            yield break;
        }

        var constructor = node.GetType()
            .GetConstructors()
            .MaxBy(constructorInfo => constructorInfo.GetParameters().Length)!;
        foreach (var name in constructor.GetParameters().Select(parameter => parameter.Name!))
        {
            var value = node.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public)?.GetValue(node);
            if (value is not null && !IsHidden(name))
            {
                yield return (char.ToLowerInvariant(name[0]) + name[1..], value);
            }
        }
    }
}
