using System.Collections.Immutable;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>A clause of a file with what is needed to find it again in another edition.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Form">Clauses of a kind are compared with those of the same form alone: caps with caps, exclusions with exclusions.</param>
/// <param name="Convention">The convention or vocabulary that says it.</param>
/// <param name="Functions">The functions that it is about; empty where it belongs to a definition or to the convention.</param>
/// <param name="Definition">The definition that it belongs to; empty where there is none.</param>
/// <param name="Content">What it says.</param>
/// <param name="Keys">What tells which clause it is, the most precise first; see <see cref="ClauseMatcher"/>.</param>
/// <param name="Text">The clause on one line.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record RuleClause(
    RuleKind Kind,
    string Form,
    string Convention,
    ImmutableArray<string> Functions,
    string Definition,
    ImmutableArray<object?> Content,
    ImmutableArray<ImmutableArray<object?>> Keys,
    string Text,
    SourceSpan Place,
    ImmutableArray<string> Citations
)
{
    /// <summary>The declaration of a list of cases that it is one of; null where order means nothing.</summary>
    public object? Cases { get; init; }

    /// <summary>The place of all these cases.</summary>
    public SourceSpan CasesPlace { get; init; }

    /// <summary>What a case comes to, apart from when.</summary>
    public object? Value { get; init; }

    /// <summary>The reading by which it differs; null where it does not.</summary>
    public string? Reading { get; init; }

    /// <summary>The first day on which it holds, a day number; null: from the beginning.</summary>
    public int? From { get; init; }

    /// <summary>The last day on which it holds, a day number; null: open.</summary>
    public int? To { get; init; }

    /// <summary>Clauses are the same when they are the same object.</summary>
    public bool Equals(RuleClause? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Place.Span.Start;

    /// <summary>The clause as a rule of some owner.</summary>
    public Rule ToRule(string owner) => new(Kind, Convention, owner, Text, Place, Citations) { From = From, To = To };

    /// <summary>Who it belongs to, where it is not looked at function by function.</summary>
    public string Owner => Functions.IsEmpty ? Definition : string.Join(", ", Functions);
}

/// <summary>A file with its clauses.</summary>
/// <param name="Name">The convention or vocabulary.</param>
/// <param name="File">Its syntax.</param>
/// <param name="Clauses">Its clauses, in file order.</param>
internal sealed record ClauseFile(string Name, FileSyntax File, ImmutableArray<RuleClause> Clauses)
{
    /// <summary>Whether it is a vocabulary.</summary>
    public bool IsVocabulary => File.Header is VocabularyHeaderSyntax;

    /// <summary>The convention that it follows, or null.</summary>
    public string? Follows =>
        (File.Header as ConventionHeaderSyntax)?.Clauses.OfType<FollowsSyntax>().FirstOrDefault()?.Name.Text;

    /// <summary>Its functions, in file order.</summary>
    public IEnumerable<FunctionSyntax> Functions => File.Declarations.OfType<FunctionSyntax>();
}
