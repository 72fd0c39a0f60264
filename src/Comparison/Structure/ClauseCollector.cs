using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>
/// Takes a file apart into clauses that decide something, or promise what follows from those that do. Scenarios say what follows too, one case
/// at a time; labels are shown: neither is a rule.
/// </summary>
internal sealed partial class ClauseCollector
{
    private readonly SourceText _source;
    private readonly FileSyntax _file;
    private readonly string _name;
    private readonly IReadOnlyDictionary<string, ImmutableArray<NameSyntax>> _groups;
    private ImmutableHashSet<string> _extended = [];
    private readonly ImmutableArray<RuleClause>.Builder _clauses = ImmutableArray.CreateBuilder<RuleClause>();

    private ClauseCollector(
        SourceText source,
        FileSyntax file,
        IReadOnlyDictionary<string, ImmutableArray<NameSyntax>> groups
    )
    {
        _source = source;
        _file = file;
        _name = Extended(file)?.Name.Text ?? file.Header?.Name.Text ?? "";
        _groups = groups;
    }

    /// <summary>What a file says of the convention that it extends; null where it is no extension.</summary>
    public static ExtendsSyntax? Extended(FileSyntax file) => (file.Header as ConventionHeaderSyntax)?.Extends();

    /// <summary>The clauses of a file.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="file">Its syntax.</param>
    /// <param name="extended">The convention that it extends, whose groups of functions it knows; null where it is no extension.</param>
    public static ClauseFile Collect(SourceText source, FileSyntax file, FileSyntax? extended = null)
    {
        var groups = file
            .Declarations.Concat(extended?.Declarations ?? [])
            .OfType<FunctionGroupSyntax>()
            .DistinctBy(group => group.Name.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Name.Text, group => group.Members, StringComparer.Ordinal);
        var collector = new ClauseCollector(source, file, groups)
        {
            _extended = extended is null
                ? []
                : [.. extended.Declarations.OfType<FunctionSyntax>().Select(function => function.Name.Text)],
        };
        collector.Header();
        foreach (var declaration in file.Declarations)
        {
            collector.Declaration(declaration);
        }

        return new ClauseFile(
            collector._name,
            file,
            [
                .. collector
                    ._clauses.OrderBy(clause => clause.Place.Span.Start)
                    .ThenByDescending(clause => clause.Place.Span.End),
            ]
        );
    }

    private void Header()
    {
        if (_file.Header is not ConventionHeaderSyntax header)
        {
            return;
        }

        var inherited = Cited(header.Citations, []);
        foreach (var clause in header.Clauses)
        {
            var (form, citations) = clause switch
            {
                InForceSyntax force => (Extended(_file) is null ? "in force" : "extension in force", force.Citations),
                ExtendsSyntax => ("extends", []),
                TakesSyntax takes => ("takes", takes.Citations),
                FollowsSyntax => ("follows", []),
                UsesSyntax or RevisedSyntax => ("", ImmutableArray<CitationSyntax>.Empty),
                _ => throw new UnreachableException($"{clause.GetType().Name} is no clause of a header"),
            };
            if (form.Length > 0)
            {
                Add(RuleKind.Validity, form, [], "", clause, [], Cited(citations, inherited));
            }
        }
    }

    private void Declaration(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case FunctionSyntax function:
                Function(function);
                break;
            case RulesSyntax rules:
                Rules(rules);
                break;
            case PriceSyntax price:
                Price(
                    price.IsFee ? RuleKind.Fee : RuleKind.Share,
                    "",
                    Members(price.Functions),
                    price.Body,
                    Cited(price.Citations, [])
                );
                break;
            case TransitionSyntax transition:
                Transition(transition);
                break;
            case BudgetSyntax budget:
                Budget(budget);
                break;
            case AssertionSyntax assertion:
                Add(
                    RuleKind.Assertion,
                    "assertion",
                    [],
                    assertion.Title.Text,
                    assertion,
                    [],
                    Cited(assertion.Citations, [])
                );
                break;
            case FactsSyntax
            or ReasonSyntax
            or PayerSyntax
            or ReadingSyntax
            or WindowDeclarationSyntax
            or CategorySyntax
            or ConditionDeclarationSyntax
            or QuantitySyntax
            or AmountSyntax
            or ScaleSyntax
            or IndexSyntax
            or DayListSyntax
            or FunctionGroupSyntax
            or MonitorSyntax:
                Definition(declaration);
                break;
            case SourceSyntax or ScenarioSyntax:
                break;
            default:
                throw new UnreachableException($"{declaration.GetType().Name} is no rule and no text");
        }
    }

    /// <summary>The functions that names stand for, groups taken apart, each once.</summary>
    private ImmutableArray<string> Members(IEnumerable<NameSyntax> names)
    {
        var members = new List<string>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        Expand(names);
        return [.. members.Distinct(StringComparer.Ordinal)];

        void Expand(IEnumerable<NameSyntax> some)
        {
            foreach (var name in some)
            {
                if (!_groups.TryGetValue(name.Text, out var group))
                {
                    members.Add(name.Text);
                }
                else if (open.Add(name.Text))
                {
                    Expand(group);
                    open.Remove(name.Text);
                }
            }
        }
    }

    private void Add(
        RuleKind kind,
        string form,
        ImmutableArray<string> functions,
        string definition,
        SyntaxNode node,
        ImmutableArray<ImmutableArray<object?>> keys,
        ImmutableArray<string> citations
    ) => Add(kind, form, functions, definition, node.Span, [node], keys, citations);

    private RuleClause Add(
        RuleKind kind,
        string form,
        ImmutableArray<string> functions,
        string definition,
        TextSpan span,
        ImmutableArray<object?> content,
        ImmutableArray<ImmutableArray<object?>> keys,
        ImmutableArray<string> citations,
        string before = "",
        object? labelled = null,
        NameSyntax? reading = null
    )
    {
        var clause = new RuleClause(
            kind,
            form,
            _name,
            functions,
            definition,
            content,
            keys,
            before
                + ClauseText.Of(
                    _source,
                    span,
                    kind == RuleKind.Reading ? []
                        : labelled is null ? content
                        : [labelled]
                ),
            new SourceSpan(_source, span),
            citations
        )
        {
            Reading = reading?.Text,
        };
        _clauses.Add(clause);
        return clause;
    }

    private void Replace(RuleClause clause) => _clauses[^1] = clause;

    private static ImmutableArray<string> Cited(ImmutableArray<CitationSyntax> own, ImmutableArray<string> inherited) =>
        own.IsEmpty ? inherited : [.. own.Select(citation => citation.Text)];

    private static int? Day(DateSyntax? date) => date?.Value?.DayNumber;
}
