using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// A program that decides as another does and says why: in place of shares, fees and what payers pay stand the numbers of the ways in which they come about,
/// and every condition of a function has a reason of its own. State does not change: counters add up the amounts as they were.
/// </summary>
/// <param name="Program">The program to compile.</param>
/// <param name="Functions">What the numbers and bits of each function mean.</param>
/// <param name="LanguageBits">The reasons that the language gives, by bit, as the original program numbers them.</param>
internal sealed record TaggedProgram(
    IrProgram Program,
    ImmutableArray<TaggedFunction> Functions,
    ImmutableArray<ReasonSymbol> LanguageBits
)
{
    private const int MostReasons = 64;

    public static TaggedProgram Of(IrProgram program)
    {
        var state = new StatePlaces(program);
        ImmutableArray<ReasonSymbol> language =
        [
            .. new[] { ReasonRole.NotInForce, ReasonRole.NobodyRegistered }
                .Select(program.Vocabulary.ReasonWith)
                .OfType<ReasonSymbol>(),
        ];
        var room = MostReasons - language.Length;
        var most = program.Functions.Select(one => Conditions(one).Count()).DefaultIfEmpty().Max();
        var reasons = language.Select((reason, i) => reason with { Index = i }).ToList();
        for (var i = 0; i < Math.Min(most, room); i++)
        {
            reasons.Add(
                new ReasonSymbol(
                    "condition-" + i.ToString(CultureInfo.InvariantCulture),
                    reasons.Count,
                    ReasonRole.None,
                    Label.None
                )
            );
        }

        var functions = program.Functions.Select(one => Tag(one, state, reasons, language.Length)).ToList();
        return new TaggedProgram(
            program with
            {
                Vocabulary = program.Vocabulary with { Reasons = [.. reasons] },
                Functions = [.. functions.Select(one => one.Function)],
                Categories = [],
                Measures = [],
                Monitors = [],
                Budgets = [],
            },
            [.. functions.Select(one => one.Tags)],
            language
        );
    }

    private static IEnumerable<IrCondition> Conditions(IrFunction function) =>
        function.SessionConditions.Concat(function.AttendanceConditions);

    private static (IrFunction Function, TaggedFunction Tags) Tag(
        IrFunction function,
        StatePlaces state,
        List<ReasonSymbol> reasons,
        int first
    )
    {
        var bits = reasons.Select(_ => new List<IrCondition>()).ToList();
        var next = first;
        var (shares, fees) = (new AmountPathNumbering(state), new AmountPathNumbering(state));
        var parts = function.Parts.Select(_ => new AmountPathNumbering(state)).ToList();
        var owed = new Owed(function.Share);
        var tagged = function with
        {
            SessionConditions = [.. function.SessionConditions.Select(Own)],
            AttendanceConditions = [.. function.AttendanceConditions.Select(Own)],
            Share = shares.Number(function.Share),
            Parts = [.. function.Parts.Zip(parts, (part, paths) => part with { Amount = paths.Number(part.Amount) })],
            Fee = fees.Number(function.Fee),
            Measures = [],
            Pending = [],
            Updates = [.. function.Updates.Select(owed.Rewrite)],
            SessionUpdates = [.. function.SessionUpdates.Select(owed.Rewrite)],
        };
        return (
            tagged,
            new TaggedFunction(shares.Paths, fees.Paths, bits) { Parts = [.. parts.Select(paths => paths.Paths)] }
        );

        // Where there are more conditions than bits, the last bit is of several.
        IrCondition Own(IrCondition condition)
        {
            var bit = Math.Min(next++, reasons.Count - 1);
            bits[bit].Add(condition);
            return condition with { Reason = reasons[bit] with { Role = condition.Reason.Role } };
        }
    }

    /// <summary>Puts the share itself where counters add up what is owed: 0 where it is left open.</summary>
    private sealed class Owed(IrExpression share) : IrRewriter
    {
        private readonly IrShared _owed = new(share.Origin, IrType.Money, "owed share", new Specified().Rewrite(share));

        protected override IrExpression Simplify(IrExpression node) => node is IrOwed ? _owed : node;
    }

    private sealed class Specified : IrRewriter
    {
        protected override IrExpression Simplify(IrExpression node) =>
            node is IrUnspecified ? new IrConstant(node.Origin, IrType.Money, 0) : node;
    }
}
