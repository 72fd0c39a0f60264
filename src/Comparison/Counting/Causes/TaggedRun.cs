using System.Diagnostics;
using System.Numerics;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Runtime;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Causes;

/// <summary>A file decided by a <see cref="TaggedProgram"/>, held against the decisions that it explains.</summary>
internal sealed class TaggedRun
{
    private readonly Run _run;

    private TaggedRun(Run run, TaggedProgram tags, DecisionBatch decisions)
    {
        _run = run;
        Tags = tags;
        Decisions = decisions;
    }

    /// <summary>What numbers and bits mean.</summary>
    public TaggedProgram Tags { get; }

    /// <summary>Shares and fees are numbers of ways, reasons are bits of conditions.</summary>
    public DecisionBatch Decisions { get; }

    /// <summary>Decides the file of a run again.</summary>
    /// <exception cref="InvalidOperationException">The tagged program decides otherwise: a mistake here, never of the files.</exception>
    public static TaggedRun Of(Edition edition, Run run, RunOptions options)
    {
        var tags = TaggedProgram.Of(edition.Program);
        var assembly = CSharpToAssembly.Compile(
            tags.Program,
            new EmitOptions(edition.Checked.SourceHash, Compilation.Version)
        );
        var evaluator = EvaluatorLoader.Load(assembly, collectible: true);
        var tagged = new TaggedRun(run, tags, RunEngine.Decide(evaluator, run.Table.Batch, run.Policy, options));
        tagged.Check();
        return tagged;
    }

    private void Check()
    {
        var (plain, batch) = (_run.Decisions, _run.Table.Batch);
        if (
            !plain.Rejected.AsSpan().SequenceEqual(Decisions.Rejected)
            || !plain.Targets.AsSpan().SequenceEqual(Decisions.Targets)
        )
        {
            throw Mismatch("sessions");
        }

        for (var session = 0; session < batch.SessionCount; session++)
        {
            var function = Tags.Functions[plain.Targets[session]];
            for (var row = batch.FirstAttendance[session]; row < batch.FirstAttendance[session + 1]; row++)
            {
                var isSame =
                    Same(plain.Attendances[row], Decisions.Attendances[row], function.Shares, Decisions.Shares[row])
                    && plain.Exceptional[row] == Decisions.Exceptional[row]
                    && plain.Granted[row] == Decisions.Granted[row]
                    && Same(plain.AttendanceReasons[row], function, Decisions.AttendanceReasons[row]);
                if (!isSame)
                {
                    throw Mismatch("attendances");
                }
            }

            for (var row = batch.FirstPayment[session]; row < batch.FirstPayment[session + 1]; row++)
            {
                var isSame =
                    Same(plain.Payments[row], Decisions.Payments[row], function.Fees, Decisions.Fees[row])
                    && Same(plain.PaymentReasons[row], function, Decisions.PaymentReasons[row]);
                if (!isSame)
                {
                    throw Mismatch("payments");
                }
            }
        }
    }

    // A number of a way is an amount: what is unpriced is accepted here. Functions that register nobody list their people without a share.
    private static bool Same(Decision plain, Decision tagged, IReadOnlyList<AmountPath> leaves, long leaf) =>
        plain switch
        {
            Decision.Unpriced => tagged == Decision.Accepted && leaves[(int)leaf].IsUnspecified,
            Decision.Accepted => tagged == Decision.Accepted
                && (leaves.Count == 0 || !leaves[(int)leaf].IsUnspecified || leaf == 0),
            Decision.Refused or Decision.None => tagged == plain,
            var other => throw new UnreachableException($"the decision {other}"),
        };

    private bool Same(ulong plain, TaggedFunction function, ulong bits)
    {
        var (mask, possible) = (0UL, 0UL);
        for (var left = bits; left != 0; left &= left - 1)
        {
            var bit = BitOperations.TrailingZeroCount(left);
            if (bit < Tags.LanguageBits.Length)
            {
                mask |= 1UL << Tags.LanguageBits[bit].Index;
            }
            else if (function.Bits[bit] is [var only])
            {
                mask |= 1UL << only.Reason.Index;
            }
            else
            {
                possible = function.Bits[bit].Aggregate(possible, (all, one) => all | (1UL << one.Reason.Index));
            }
        }

        return (plain & mask) == mask && (plain & ~(mask | possible)) == 0 && plain == 0 == (bits == 0);
    }

    private static InvalidOperationException Mismatch(string what) =>
        new($"the program that explains decisions decides {what} otherwise than the program that it explains");
}
