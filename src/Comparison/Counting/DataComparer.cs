using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting;

/// <summary>The third layer of a comparison: decides a session file under both editions and counts what differs.</summary>
internal static class DataComparer
{
    /// <summary>Compares two editions on a file.</summary>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="read">
    /// Reads the file for an edition: with its vocabulary and the <see cref="IrProgram.FunctionNames"/> of its program. Called once, for the new
    /// edition, where both editions read files alike, otherwise for each of them.
    /// </param>
    /// <param name="options">How to compare.</param>
    /// <exception cref="SessionFileException">The file is no session file, or its amounts add up to more than 64 bits hold.</exception>
    /// <exception cref="ArgumentException">The two readings are of different files.</exception>
    public static DataComparison Compare(
        Edition old,
        Edition @new,
        Func<Edition, SessionTable> read,
        CountingOptions? options = null
    ) => Rows(old, @new, read, options).Data;

    /// <summary>The same, with every row: what <see cref="ChangesFile"/> writes.</summary>
    /// <inheritdoc cref="Compare"/>
    public static RowComparison Rows(
        Edition old,
        Edition @new,
        Func<Edition, SessionTable> read,
        CountingOptions? options = null
    )
    {
        options ??= new CountingOptions();
        options.Tell(CountingStage.Reading);
        var table = read(@new);
        var file = TableShape.IsSame(old.Program, @new.Program)
            ? FilePair.Shared(table)
            : FilePairBuilder.Build(read(old), table);
        return RowComparison.Of(old, @new, file, options);
    }
}
