using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Tables;

/// <summary>
/// The categories of an edition for every attendance of a file, whatever is decided about it: a program of one function that refuses nobody
/// and asks as share the number of the category. Categories that depend on what was counted before are left out, and so are those that no
/// rule and no monitor asks for.
/// </summary>
internal static class CategoryProgram
{
    /// <summary>A category of an edition.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Values">The names of its values.</param>
    /// <param name="Value">The number of its value from 1; 0 where a fact that it needs is missing.</param>
    internal sealed record Category(string Name, ImmutableArray<string> Values, IrExpression Value);

    /// <summary>The categories, by name; where several conventions have one of the same name, that of the latest.</summary>
    public static ImmutableArray<Category> Of(Edition edition)
    {
        var program = edition.Program;
        var declared = edition
            .Checked.Sources.Zip(edition.Checked.Files)
            .SelectMany(one =>
                one.Second.Declarations.OfType<CategorySyntax>().Select(syntax => (Source: one.First, Syntax: syntax))
            )
            .ToList();
        var graphs = program
            .Functions.SelectMany(function => IrWalk.Outputs(function).Concat(IrWalk.Effects(function)))
            .Concat(program.Categories.Select(category => category.Value));
        return
        [
            .. IrWalk
                .Nodes(graphs)
                .OfType<IrShared>()
                .Where(shared => shared.Type == IrType.Enumeration && !Graph.ReadsHistory(shared.Definition))
                .Select(shared => (Shared: shared, Declared: declared.Find(one => IsAt(one, shared))))
                .Where(one => one.Declared.Syntax is not null)
                .GroupBy(one => one.Shared.Name, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Last())
                .Select(one => new Category(
                    one.Shared.Name,
                    [.. one.Declared.Syntax.Values.Select(value => value.Text)],
                    Known(one.Shared)
                )),
        ];
    }

    /// <summary>The number of the value of a category for every attendance of a table.</summary>
    public static long[] Values(Edition edition, Category category, SessionBatch batch, RunOptions options)
    {
        var program = Program(edition.Program, category);
        var assembly = CSharpToAssembly.Compile(
            program,
            new EmitOptions(edition.Checked.SourceHash, Compilation.Version)
        );
        return RunEngine.Decide(EvaluatorLoader.Load(assembly, collectible: true), batch, 0, options).Shares;
    }

    private static bool IsAt((SourceText Source, CategorySyntax Syntax) declared, IrShared shared) =>
        string.Equals(declared.Syntax.Name.Text, shared.Name, StringComparison.Ordinal)
        && string.Equals(declared.Source.Path, shared.Origin.Source.Path, StringComparison.Ordinal)
        && declared.Syntax.Span.Start <= shared.Origin.Span.Start
        && shared.Origin.Span.Start < declared.Syntax.Span.End;

    private static IrExpression Known(IrShared category)
    {
        var needs = new NeedFinder(category.Origin, _ => []);
        needs.Add(category, [], FactOwner.Session, "table");
        var lacks = Graph.Any(category.Origin, needs.ToImmutable().Select(need => need.Lacks));
        return lacks is IrConstant { Value: 0 }
            ? Number(category.Definition)
            : new IrIf(
                category.Origin,
                IrType.Money,
                lacks,
                new IrConstant(category.Origin, IrType.Money, 0),
                Number(category.Definition)
            );
    }

    private static IrExpression Number(IrExpression value) =>
        value switch
        {
            IrIf choice => choice with { Type = IrType.Money, Then = Number(choice.Then), Else = Number(choice.Else) },
            IrConstant constant => constant with { Type = IrType.Money },
            IrShared shared => Number(shared.Definition),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is no value of a category"),
        };

    private static IrProgram Program(IrProgram program, Category category)
    {
        var place = category.Value.Origin;
        var first = program.Functions[0];
        return program with
        {
            Conventions = [program.Conventions[0] with { Takes = null, Claims = null, Relieves = -1 }],
            Functions =
            [
                .. program.FunctionNames.Select(
                    (name, id) =>
                        first with
                        {
                            Id = id,
                            Name = name,
                            Convention = 0,
                            Predecessor = -1,
                            Registers = true,
                            SessionConditions = [],
                            AttendanceConditions = [],
                            Granted = new IrConstant(place, IrType.Number, 1),
                            Exceptional = new IrConstant(place, IrType.Boolean, 0),
                            Share = category.Value,
                            Fee = new IrConstant(place, IrType.Money, 0),
                            Needs = [],
                            Updates = [],
                            Measures = [],
                            SessionUpdates = [],
                            Submissions = [],
                            Pending = [],
                        }
                ),
            ],
            Windows = [],
            Counters = [],
            Scopes = [program.Scopes[0]],
            Submitted = [],
            Categories = [],
            Measures = [],
            Monitors = [],
            Budgets = [],
        };
    }
}
