using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>
/// What clauses say, written in one way: two that say the same with other spaces, commas, zeros, or values in another order give the
/// same text. Labels and citations are left out: no decision reads them. Never shown.
/// </summary>
internal sealed class Canon(Renames renames)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text of some nodes, names replaced.</summary>
    public static string Of(IEnumerable<object?> nodes, Renames renames)
    {
        var canon = new Canon(renames);
        foreach (var node in nodes)
        {
            canon.Write(node, NameRole.Other);
        }

        return canon._text.ToString();
    }

    private void Write(object? node, NameRole role)
    {
        switch (node)
        {
            case null:
                _text.Append("- ");
                return;
            case CitationSyntax or TextSyntax:
                return;
            case NameSyntax name:
                _text.Append(renames.Of(name.Text, role)).Append(' ');
                if (name.Under is { } under)
                {
                    _text.Append("under ").Append(renames.Of(under.Text, NameRole.Convention)).Append(' ');
                }

                return;
            case FunctionNames functions:
                var names = functions.Names.Select(name => renames.Of(name, NameRole.Function));
                _text.Append("( ").AppendJoin(' ', names.Order(StringComparer.Ordinal)).Append(" ) ");
                return;
            case string or Enum or bool or long or int or DateOnly:
                _text.Append(CultureInfo.InvariantCulture, $"{node} ");
                return;
            case ImmutableArray<NameSyntax> list when role == NameRole.Function:
                Sorted(list, role);
                return;
            case MembershipSyntax membership:
                _text.Append(membership.Negated ? "isnot( " : "is( ");
                Write(membership.Subject, NameRole.Other);
                Sorted(
                    membership.Values,
                    SyntaxParts.Of(membership).First(part => part.Value is ImmutableArray<NameSyntax>).Role
                );
                _text.Append(") ");
                return;
            default:
                _text.Append(node is SyntaxNode ? node.GetType().Name : "").Append("( ");
                foreach (var part in SyntaxParts.Of(node, role))
                {
                    Write(
                        node is MonitorSyntax && part.Value is WindowReferenceSyntax { Form: { } form }
                            ? Stretch(form)
                            : part.Value,
                        part.Role
                    );
                }

                _text.Append(") ");
                return;
        }
    }

    // A monitor kept per year is kept per calendar year: the stretch counts, however it is called.
    private static object Stretch(WindowSyntax form) =>
        form is CalendarYearsWindowSyntax { Years: null } ? "Year"
        : form is CalendarPeriodWindowSyntax calendar ? calendar.Period
        : form;

    private void Sorted(ImmutableArray<NameSyntax> names, NameRole role)
    {
        _text.Append("( ");
        foreach (var name in names.OrderBy(name => renames.Of(name.Text, role), StringComparer.Ordinal))
        {
            Write(name, role);
        }

        _text.Append(") ");
    }
}

/// <summary>Functions in what a clause says; their order means nothing.</summary>
internal sealed record FunctionNames(params ImmutableArray<string> Names)
{
    /// <summary>The names as written.</summary>
    public static FunctionNames Of(IEnumerable<NameSyntax> names) => new([.. names.Select(name => name.Text)]);
}
