using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.State;

/// <summary>Writes what holds the states of scopes other than the beneficiary: stores for one session after the other, arrays for a batch.</summary>
internal sealed class ScopesEmitter(IrProgram program, Names names, CodeWriter writer)
{
    /// <summary>Writes the classes, where there are such scopes.</summary>
    public void Emit()
    {
        if (program.Scopes.Length == 1)
        {
            return;
        }

        Stores();
        Arrays();
    }

    /// <summary>Writes how an evaluator makes the states of a batch.</summary>
    public void NewStates()
    {
        if (program.Scopes.Length > 1)
        {
            writer.Gap();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override ScopeStates NewStates(ScopeNumbers numbers) => new BatchStates(numbers);");
        }
    }

    private IEnumerable<(IrScope Scope, ScopeNames Names)> Scopes =>
        program.Scopes.Skip(1).Select(scope => (scope, names.Scopes[scope.Id]));

    private void Stores()
    {
        writer.Gap();
        writer.Doc(
            "What the rules remember of others than beneficiaries, by the numbers that the caller gives to people and identifiers: "
                + "they must stay the same. A new one remembers nothing."
        );
        writer.Open("public sealed class Scopes");
        foreach (var (scope, (type, member, _)) in Scopes)
        {
            writer.Doc($"For each {scope.Name}.");
            writer.Line($"public KeyedStore<{type}> {member} {{ get; }} = new();");
            writer.Gap();
        }

        writer.Doc("The number of bytes of the stored states.");
        writer.Line($"public int Size => {string.Join(" + ", Scopes.Select(one => one.Names.Member + ".Size"))};");
        writer.Gap();
        writer.Doc("Stores the states in the first Size bytes.");
        writer.Open("public void Write(Span<byte> bytes)");
        foreach (var (_, (_, member, _)) in Scopes)
        {
            writer.Line($"{member}.Write(bytes);");
            writer.Line($"bytes = bytes[{member}.Size..];");
        }

        writer.Close();
        writer.Gap();
        writer.Doc("Restores states from bytes that hold nothing else.");
        writer.Doc(
            "The bytes are too few or too many, or of another layout.",
            "exception",
            " cref=\"ArgumentException\""
        );
        writer.Open("public static Scopes Read(ReadOnlySpan<byte> bytes)");
        writer.Line("var scopes = new Scopes();");
        foreach (var (_, (_, member, _)) in Scopes)
        {
            writer.Line($"bytes = scopes.{member}.Read(bytes);");
        }

        writer.Gap();
        writer.Line("return bytes.IsEmpty");
        writer.Line("    ? scopes");
        writer.Line(
            "    : throw new ArgumentException(\"these bytes are no states of these conventions\", nameof(bytes));"
        );
        writer.Close();
        writer.Close();
    }

    private void Arrays()
    {
        writer.Gap();
        writer.Open("internal sealed class BatchStates(ScopeNumbers numbers) : ScopeStates(numbers)");
        if (program.Scopes.Any(scope => !scope.RefinesBeneficiary))
        {
            writer.Line("public readonly Trajectory[] Trajectories = new Trajectory[numbers.Count(0)];");
        }

        foreach (var (scope, (type, member, _)) in Scopes)
        {
            writer.Line(
                FormattableString.Invariant(
                    $"public readonly {type}[] {member} = new {type}[numbers.Count({scope.Id})];"
                )
            );
        }

        writer.Gap();
        writer.Line("public static BatchStates Of(DecisionBatch decisions) =>");
        writer.Line("    decisions.States as BatchStates");
        writer.Line(
            "    ?? throw new ArgumentException(\"the batch has no states of these conventions\", nameof(decisions));"
        );
        writer.Close();
    }
}
