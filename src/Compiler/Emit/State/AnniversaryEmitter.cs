using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.State;

/// <summary>
/// Writes a structure per date of a beneficiary that keeps the anniversaries that rules ask for: computed once per distinct date,
/// so that "has completed 24 years" is a comparison of two numbers.
/// </summary>
internal sealed class AnniversaryEmitter(IrProgram program, Names names, CodeWriter writer)
{
    /// <summary>The field that holds an anniversary.</summary>
    public static string Field(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return "Completes" + years.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The dates whose anniversaries are asked for, with the years.</summary>
    public static IEnumerable<(FactSymbol Fact, IReadOnlyList<int> Years)> Asked(IrProgram program)
    {
        var reached = IrWalk
            .Nodes(
                program
                    .Functions.SelectMany(function => IrWalk.Outputs(function).Concat(IrWalk.Effects(function)))
                    .Concat(program.Categories.Select(category => category.Value))
                    .Concat(program.Conventions.Select(convention => convention.Takes).OfType<IrExpression>())
            )
            .OfType<IrReached>()
            .Where(node => node.Fact.Owner == FactOwner.Beneficiary)
            .ToLookup(node => node.Fact, node => node.Years);
        foreach (var fact in program.Vocabulary.Facts.Where(reached.Contains))
        {
            yield return (fact, [.. reached[fact].Distinct().Order()]);
        }
    }

    /// <summary>Writes the structures.</summary>
    public void Emit()
    {
        foreach (var (fact, years) in Asked(program))
        {
            Structure(fact, years);
        }
    }

    private void Structure(FactSymbol fact, IReadOnlyList<int> years)
    {
        var type = names.AgesOf(fact).Type;
        var date = names.LocalOf(fact);
        writer.Gap();
        writer.Doc($"The days on which somebody completes the years that the rules ask for, counted from {fact.Name}.");
        writer.Open($"public struct {type}");
        writer.Line("private int _of;");
        foreach (var year in years)
        {
            writer.Gap();
            writer.Doc(
                $"The day on which {year.ToString(CultureInfo.InvariantCulture)} years are complete; a day that never comes where {fact.Name} is missing."
            );
            writer.Line($"public int {Field(year)};");
        }

        writer.Gap();
        writer.Doc("Computes the days.");
        writer.Open($"public {type}(int {date})");
        writer.Line($"_of = {date};");
        foreach (var year in years)
        {
            writer.Line(
                $"{Field(year)} = Calendar.AnniversaryIfAny({date}, {year.ToString(CultureInfo.InvariantCulture)});"
            );
        }

        writer.Close();
        writer.Gap();
        writer.Doc("Computes the days again if the date is another one.");
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        writer.Open($"public void MoveTo(int {date})");
        writer.Open($"if (_of != {date})");
        writer.Line($"this = new {type}({date});");
        writer.Close();
        writer.Close();
        writer.Close();
    }
}
