using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes the categories that monitors are kept by.</summary>
internal sealed class CategoryEmitter(IrProgram program, Names names, StateLayout layout, CodeWriter writer)
{
    /// <summary>What a category reads.</summary>
    public static IReadOnlyList<Input> Read(IrProgram program, IrCategory category) =>
        Inputs.Of(program.Vocabulary, category.Value);

    /// <summary>Writes a method for each.</summary>
    public void Emit()
    {
        if (program.Categories.IsEmpty)
        {
            return;
        }

        writer.Gap();
        writer.Doc("The categories that monitors are kept by, numbered from 1; 0 where a fact is missing.");
        writer.Open("public static class Category");
        foreach (var category in program.Categories)
        {
            var values = category.Values.Select((value, i) => FormattableString.Invariant($"{i + 1} {value}"));
            writer.Gap();
            writer.Doc($"{category.Name}: {string.Join(", ", values)}");
            writer.Line(FunctionEmitter.Inlined);
            writer.List(
                $"public static byte {names.Categories[category.Id]}(",
                [.. Read(program, category).Select(input => FunctionEmitter.Parameter(names, input))],
                ")"
            );
            writer.Open("");
            var scope = new MethodScope(names, layout, writer);
            scope.Prepare(category.Value);
            new StatementEmitter(scope).Return(
                category.Value,
                text =>
                    text.All(char.IsAsciiDigit) ? text
                    : text.All(char.IsAsciiLetterOrDigit) ? $"(byte){text}"
                    : $"(byte)({text})"
            );
            writer.Close();
        }

        writer.Close();
    }
}
