using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Markup;

namespace Conv.RuleBook.Contents;

/// <summary>Lists what has a page, file by file, as it stands there. Scenarios stand together on one page of their file.</summary>
internal static class EntryReader
{
    // With the extension and a number behind it, below what file systems take.
    private const int LongestName = 90;

    /// <summary>The entries of all files.</summary>
    public static ImmutableArray<Entry> Read(CheckedProgram program)
    {
        var files = new Anchors();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var (source, file) in program.Sources.Zip(program.Files))
        {
            var header = file.Header!;
            var part = header.Name.Text;
            var isVocabulary = header is VocabularyHeaderSyntax;
            Add(isVocabulary ? EntryKind.Vocabulary : EntryKind.Convention, part, header);
            foreach (var declaration in file.Declarations)
            {
                Declared(declaration);
            }

            void Declared(DeclarationSyntax declaration)
            {
                if (declaration is FactsSyntax facts)
                {
                    foreach (var fact in facts.Facts)
                    {
                        Add(EntryKind.Fact, fact.Name.Text, fact);
                    }
                }
                else if (declaration is not ScenarioSyntax)
                {
                    var (kind, name) = Named(declaration);
                    Add(kind, name, declaration);
                }
            }

            void Add(EntryKind kind, string name, SyntaxNode node) =>
                entries.Add(
                    new Entry(kind, name, part, node, new SourceSpan(source, node.Span))
                    {
                        File = FileOf(files, $"{kind}", isVocabulary ? name : $"{part}-{name}"),
                    }
                );
        }

        return entries.ToImmutable();
    }

    /// <summary>The name of a page: small letters, digits and hyphens, each given once, also where systems do not tell small from large letters.</summary>
    public static string FileOf(Anchors given, string kind, string name) =>
        $"{given.Give(kind.ToLowerInvariant(), name.Length > LongestName ? name[..LongestName].ToLowerInvariant() : name.ToLowerInvariant())}.html";

    private static (EntryKind Kind, string Name) Named(DeclarationSyntax declaration) =>
        declaration switch
        {
            SourceSyntax source => (EntryKind.Source, source.Name.Text),
            ReasonSyntax reason => (EntryKind.Reason, reason.Name.Text),
            PayerSyntax payer => (EntryKind.Payer, payer.Name.Text),
            ReadingSyntax reading => (EntryKind.Reading, reading.Name.Text),
            WindowDeclarationSyntax window => (EntryKind.Window, window.Name.Text),
            CategorySyntax category => (EntryKind.Category, category.Name.Text),
            ConditionDeclarationSyntax condition => (EntryKind.Condition, condition.Name.Text),
            QuantitySyntax quantity => (EntryKind.Quantity, quantity.Name.Text),
            AmountSyntax amount => (EntryKind.Amount, amount.Name.Text),
            ScaleSyntax scale => (EntryKind.Scale, scale.Name.Text),
            IndexSyntax index => (EntryKind.Index, index.Name.Text),
            DayListSyntax days => (EntryKind.Days, days.Name.Text),
            FunctionGroupSyntax group => (EntryKind.FunctionGroup, group.Name.Text),
            FunctionSyntax function => (EntryKind.Function, function.Name.Text),
            RulesSyntax rules => (EntryKind.Rules, List(rules.Functions)),
            PriceSyntax price => (price.IsFee ? EntryKind.Fee : EntryKind.Share, List(price.Functions)),
            TransitionSyntax transition => (EntryKind.Transition, transition.From.Text),
            MonitorSyntax monitor => (EntryKind.Monitor, monitor.Name.Text),
            BudgetSyntax budget => (EntryKind.Budget, budget.Name.Text),
            AssertionSyntax assertion => (EntryKind.Assertion, assertion.Title.Text),
            _ => throw new UnreachableException($"{declaration.GetType().Name} has no page"),
        };

    private static string List(ImmutableArray<NameSyntax> names) => string.Join(", ", names.Select(name => name.Text));
}
