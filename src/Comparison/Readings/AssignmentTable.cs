using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Readings;

/// <summary>The assignments of readings that depart from a base by some choices, and what decides under each.</summary>
internal sealed class AssignmentTable
{
    private readonly CheckedProgram _program;
    private readonly ImmutableSortedDictionary<string, string> _basis;
    private readonly GraphNumbers _numbers = new();

    /// <summary>Takes conventions and the assignment from which the others depart.</summary>
    public AssignmentTable(CheckedProgram program, ImmutableSortedDictionary<string, string> basis)
    {
        (_program, _basis) = (program, basis);
        Base = AssignmentKeys.Of(program.Specialise(basis), _numbers);
        Choices =
        [
            .. Readings
                .SelectMany(reading => reading.Alternatives.Select(one => new ReadingChoice(reading.Name, one.Name)))
                .Where(choice => !string.Equals(BaseOf(choice.Reading), choice.Alternative, StringComparison.Ordinal)),
        ];
    }

    /// <summary>All readings, by name.</summary>
    public ImmutableArray<ReadingSymbol> Readings => _program.Ir.Readings;

    /// <summary>Every alternative that is not of the base, by reading, in file order.</summary>
    public ImmutableArray<ReadingChoice> Choices { get; }

    /// <summary>What decides in the base.</summary>
    public AssignmentKeys Base { get; }

    /// <summary>Id, convention and name of every function.</summary>
    public IEnumerable<(int Id, string Convention, string Name)> Functions =>
        _program.Ir.Functions.Select(function =>
            (function.Id, _program.Ir.Conventions[function.Convention].Name, function.Name)
        );

    /// <summary>The alternative of a reading that the base takes.</summary>
    public string BaseOf(ReadingSymbol reading) =>
        _basis.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name);

    /// <summary>The base with some choices made otherwise.</summary>
    public ImmutableSortedDictionary<string, string> With(params ReadOnlySpan<ReadingChoice> choices)
    {
        var readings = _basis.ToBuilder();
        foreach (var choice in choices)
        {
            readings[choice.Reading] = choice.Alternative;
        }

        return readings.ToImmutable();
    }

    /// <summary>What decides with some choices made otherwise.</summary>
    public AssignmentKeys Keys(params ReadOnlySpan<ReadingChoice> choices) =>
        AssignmentKeys.Of(_program.Specialise(With(choices)), _numbers);

    private string BaseOf(string reading) =>
        BaseOf(Readings.First(one => string.Equals(one.Name, reading, StringComparison.Ordinal)));
}
