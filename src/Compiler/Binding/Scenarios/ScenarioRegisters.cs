using System.Collections.Immutable;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Scenarios;

/// <summary>The rows of registers that a scenario gives; they say of an act what neither the act nor its people say themselves.</summary>
/// <param name="file">The file of the scenario.</param>
internal sealed class ScenarioRegisters(FileBinder file)
{
    private readonly List<Row> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="syntax">The row.</param>
    /// <param name="bind">Binds what it says.</param>
    public void Add(
        RegisterRowSyntax syntax,
        Func<ImmutableArray<AssignmentSyntax>, ImmutableDictionary<string, string>> bind
    )
    {
        if (
            file.Scope.Values.Find(syntax.Key.Text) is not NamedFact { Fact: { Kind: FactKind.Identifier } key }
            || key.Role != FactRole.None
        )
        {
            file.Report(RegisterDescriptors.RegisterKey, syntax.Key, syntax.Key.Text);
            return;
        }

        var own = new List<AssignmentSyntax>();
        foreach (var assignment in syntax.Facts)
        {
            if (
                file.Scope.Values.Find(assignment.Fact.Text) is NamedFact { Fact: var fact }
                && fact.Register?.Key != key
            )
            {
                file.Report(RegisterDescriptors.NotOfRegister, assignment.Fact, fact.Name, key.Name);
            }
            else
            {
                own.Add(assignment);
            }
        }

        var row = new Row(
            key,
            syntax.Value.Text,
            syntax.Days?.From?.Value?.DayNumber ?? int.MinValue,
            syntax.Days?.To?.Value?.DayNumber ?? int.MaxValue,
            bind([.. own])
        );
        if (_rows.Exists(row.Overlaps))
        {
            file.DeclaredTwice(syntax.Value, first: null);
        }

        _rows.Add(row);
    }

    /// <summary>What is known of an owner on a day, with what the rows say that hold then; what is known without them goes before.</summary>
    public ImmutableDictionary<string, string> Fill(ImmutableDictionary<string, string> facts, FactOwner owner, int day)
    {
        foreach (var row in _rows)
        {
            if (
                row.Key.Owner == owner
                && row.From <= day
                && day <= row.To
                && facts.TryGetValue(row.Key.Name, out var value)
                && string.Equals(value, row.Value, StringComparison.Ordinal)
            )
            {
                facts = row.Facts.SetItems(facts);
            }
        }

        return facts;
    }

    private sealed record Row(FactSymbol Key, string Value, int From, int To, ImmutableDictionary<string, string> Facts)
    {
        // Rows of several registers with one key may hold on the same days.
        public bool Overlaps(Row other) =>
            Key.Equals(other.Key)
            && string.Equals(Value, other.Value, StringComparison.Ordinal)
            && From <= other.To
            && other.From <= To
            && Facts.Keys.Any(other.Facts.ContainsKey);
    }
}
