using System.Collections.Immutable;
using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Proving;

/// <summary>
/// Windows and counters of a product that always hold the same become one. All are taken for the same that have one form, and are told
/// apart as soon as some act does something else to them, until nothing changes any more: as the states of an automaton are when it is made
/// small. What is left together starts empty and is always changed alike.
/// </summary>
internal static class StateTwins
{
    /// <summary>The product without twins; the first of some twins stands for all.</summary>
    public static Product Join(Product product)
    {
        var program = product.Program;
        var windows = Classes(
            program.Windows.Select(window =>
                string.Create(CultureInfo.InvariantCulture, $"{Form(window.Form)}, {window.Scope}")
            )
        );
        var counters = Classes(
            program.Counters.Select(counter =>
                string.Create(CultureInfo.InvariantCulture, $"{counter.Type}, {windows[counter.Window]}")
            )
        );
        while (true)
        {
            var renumber = new Renumbering(windows, counters);
            var opened = Acts(
                program,
                (update, say) => say(update.Window, CanonicalText.Of(renumber.Rewrite(update.Opens)))
            );
            var added = Acts(
                program,
                (update, say) =>
                {
                    foreach (var addition in update.Additions)
                    {
                        var counts = CanonicalText.Of(renumber.Rewrite(addition.Counts));
                        say(addition.Counter, $"{counts}: {CanonicalText.Of(renumber.Rewrite(addition.Amount))}");
                    }
                }
            );
            var finer = Classes(windows.Select((known, id) => $"{known}; {opened.GetValueOrDefault(id)}"));
            var finest = Classes(
                counters.Select(
                    (known, id) => $"{known}; {finer[program.Counters[id].Window]}; {added.GetValueOrDefault(id)}"
                )
            );
            if (finer.SequenceEqual(windows) && finest.SequenceEqual(counters))
            {
                return Renumber(product, renumber);
            }

            (windows, counters) = (finer, finest);
        }
    }

    /// <summary>The first of those with the same text, for each.</summary>
    public static ImmutableArray<int> Classes(IEnumerable<string> texts)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var classes = ImmutableArray.CreateBuilder<int>();
        foreach (var text in texts)
        {
            first.TryAdd(text, classes.Count);
            classes.Add(first[text]);
        }

        return classes.ToImmutable();
    }

    // What every function does to each window or counter.
    private static Dictionary<int, string> Acts(IrProgram program, Action<IrUpdate, Action<int, string>> tell)
    {
        var acts = new Dictionary<int, string>();
        foreach (var function in program.Functions)
        {
            foreach (
                var (update, once) in function
                    .Updates.Select(one => (one, false))
                    .Concat(function.SessionUpdates.Select(one => (one, true)))
            )
            {
                tell(
                    update,
                    (id, what) =>
                        acts[id] = string.Create(
                            CultureInfo.InvariantCulture,
                            $"{acts.GetValueOrDefault(id)} [{function.Id} {once} {what}]"
                        )
                );
            }
        }

        return acts;
    }

    /// <summary>What tells windows of different forms apart.</summary>
    public static string Form(IrWindowForm form) =>
        form is IrFixedWindow window
            ? window.Name
            : throw new ArgumentException("the readings of the program are not fixed", nameof(form));

    /// <summary>The product with one window or counter for all of its class.</summary>
    public static Product Renumber(Product product, Renumbering renumber)
    {
        IrFunction Function(IrFunction function) =>
            function with
            {
                SessionConditions = [.. function.SessionConditions.Select(renumber.Rewrite)],
                AttendanceConditions = [.. function.AttendanceConditions.Select(renumber.Rewrite)],
                Granted = renumber.Rewrite(function.Granted),
                Exceptional = renumber.Rewrite(function.Exceptional),
                Share = renumber.Rewrite(function.Share),
                Parts = [.. function.Parts.Select(part => part with { Amount = renumber.Rewrite(part.Amount) })],
                Fee = renumber.Rewrite(function.Fee),
                Needs = Needs(function.Needs),
                Updates = renumber.Distinct(function.Updates),
                SessionUpdates = renumber.Distinct(function.SessionUpdates),
            };
        ImmutableArray<IrNeed> Needs(ImmutableArray<IrNeed> needs) =>
            [.. needs.Select(need => need with { Lacks = renumber.Rewrite(need.Lacks) })];
        JointSide Side(JointSide side) =>
            side with
            {
                Function = side.Function is { } function ? Function(function) : null,
                Needs = Needs(side.Needs),
            };
        ImmutableArray<Joint> joints =
        [
            .. product.Joints.Select(joint =>
                joint with
                {
                    Function = Function(joint.Function),
                    Old = Side(joint.Old),
                    New = Side(joint.New),
                }
            ),
        ];
        return new Product(
            product.Program with
            {
                Functions = [.. joints.Select(joint => joint.Function)],
                Counters = [.. product.Program.Counters.Select(renumber.Rewrite)],
            },
            joints
        );
    }
}
