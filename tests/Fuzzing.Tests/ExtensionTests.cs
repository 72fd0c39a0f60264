using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Fuzzing.Tests;

/// <summary>What stands in an extension means what it means in the convention: the last function of random conventions is moved into one.</summary>
public sealed partial class ExtensionTests
{
    private static readonly int Fixed = Effort.Of(full: 60, part: 15);
    private static readonly int Fresh = Effort.Of(full: 20, part: 5);

    [Fact]
    public void A_function_may_stand_in_an_extension_for_fixed_seeds() => Hold(7001, Fixed);

    [Fact]
    public void A_function_may_stand_in_an_extension_for_fresh_seeds() =>
        Hold((ulong)Random.Shared.NextInt64(long.MaxValue / 2), Fresh);

    private static void Hold(ulong first, int count)
    {
        var moved = 0;
        for (var seed = first; seed < first + (6 * (ulong)count) && moved < count; seed++)
        {
            var whole = Compilation.Create(RandomConventions.Make(seed));
            if (whole.HasErrors || Extended(whole) is not { } parts)
            {
                continue;
            }

            moved++;
            var apart = Compilation.Create(parts);
            apart
                .Diagnostics.Where(finding => finding.Severity == Compiler.Diagnostics.Severity.Error)
                .ShouldBeEmpty($"seed {seed}");
            Said(apart).ShouldBe(Said(whole), $"seed {seed}");
        }

        moved.ShouldBe(count);
    }

    // The rules of a function stand in another order then: what is said of it is the same.
    private static IEnumerable<string> Said(Compilation compilation) =>
        Place().Replace(IrPrinter.Print(compilation.Ir), "").Split('\n').Order(StringComparer.Ordinal);

    // Null where the convention has one function, or the last one has a name that its file tells in another way.
    private static ImmutableArray<SourceText>? Extended(Compilation whole)
    {
        var at = whole.Sources.ToList().FindIndex(source => source.Path == "old.conv");
        var (source, file) = (whole.Sources[at], whole.Files[at]);
        var functions = file.Declarations.OfType<FunctionSyntax>().ToList();
        if (functions.Count < 2 || file.Header is not ConventionHeaderSyntax header)
        {
            return null;
        }

        var last = functions[^1].Span;
        var uses = header.Clauses.OfType<UsesSyntax>().Single().Name.Text;
        var extension = $"convention extra\n    uses {uses}\n    extends {header.Name.Text}\n\n{source.Slice(last)}\n";
        return whole
            .Sources.SetItem(at, new SourceText(source.Path, source.Text.Remove(last.Start, last.Length)))
            .Add(new SourceText("more.conv", extension));
    }

    [GeneratedRegex("  -- .*")]
    private static partial Regex Place();
}
