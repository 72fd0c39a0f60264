using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Surface;

/// <summary>
/// Writes what a state keeps by the meaning of its counters: what each counts, as the text says it, and the form of its window. By these, not by the
/// place of a counter among others, states are stored and found again under other rules.
/// </summary>
internal sealed class ShapeEmitter(IrProgram program, Names raw, CodeWriter writer)
{
    private readonly StateLayout _layout = new(program);

    /// <summary>Writes a field with the shape of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="type">The structure of the state, in the namespace of the evaluator.</param>
    public void Emit(IrScope scope, string field, string type)
    {
        writer.Line($"internal static readonly StateShape {field} = new(");
        writer.Indented(() =>
        {
            writer.Line($"{Escaping.Literal(program.Vocabulary.Name)}, Raw.{type}.Layout, Raw.{type}.Size,");
            writer.List("[", [.. Counters(scope)], $"]){Submitted(scope)};");
        });
    }

    /// <summary>Where a counter stands among those of its state; -1: it is not kept.</summary>
    public int PlaceOf(int counter)
    {
        var state = new StateEmitter(program, raw, _layout, writer);
        var place = 0;
        foreach (var window in state.Windows(program.ScopeOf(counter)))
        {
            var counters = _layout.CountersOf(window.Id).ToList();
            var at = counters.FindIndex(other => other.Id == counter);
            if (at >= 0)
            {
                return place + at;
            }

            place += Math.Max(counters.Count, 1);
        }

        return -1;
    }

    private string Submitted(IrScope scope) =>
        scope.Id != 0 || program.Submitted.IsEmpty
            ? ""
            : $" {{ Submitted = [{string.Join(", ", Names().Select(Escaping.Literal))}] }}";

    // Kinds are found again by what the text calls the acts; how far around a session it looks may change.
    private IEnumerable<string> Names()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return program.Submitted.Select(acts => Unique(taken, acts.Phrase, ""));
    }

    private IEnumerable<string> Counters(IrScope scope)
    {
        var state = new StateEmitter(program, raw, _layout, writer);
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = sizeof(ulong);
        foreach (var field in state.Fields(scope))
        {
            offsets.Add(field.Name, at);
            at += field.Size;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in state.Windows(scope))
        {
            var form = _layout.FormOf(window.Id);
            var opened = form is IrOpenedWindow ? offsets[raw.Windows[window.Id].Opened] : -1;
            var counters = _layout.CountersOf(window.Id).ToList();
            if (counters.Count == 0)
            {
                yield return Counter(Unique(taken, window.Name, form.Name), form, "Window", 0, 0, opened);
            }

            foreach (var counter in counters)
            {
                var name = counter.Phrase.Length > 0 ? counter.Phrase : counter.Name;
                yield return Counter(
                    Unique(taken, name, form.Name),
                    form,
                    Kind(_layout.StorageOf(counter.Id)),
                    offsets[raw.Counters[counter.Id]],
                    counter.Bound,
                    opened
                );
            }
        }
    }

    private static string Counter(string name, IrFixedWindow form, string kind, int offset, int bound, int opened) =>
        FormattableString.Invariant(
            $"new({Escaping.Literal(name)}, {Escaping.Literal(form.Name)}, StoredKind.{kind}, {offset}, {bound}, {opened})"
        );

    private static string Kind(CounterStorage storage) =>
        storage switch
        {
            CounterStorage.Int32 => nameof(Runtime.Storing.StoredKind.Count32),
            CounterStorage.Int64 => nameof(Runtime.Storing.StoredKind.Count64),
            CounterStorage.Days => nameof(Runtime.Storing.StoredKind.Days),
            CounterStorage.Amounts => nameof(Runtime.Storing.StoredKind.Amounts),
            _ => throw new UnreachableException($"no counter is stored as {storage}"),
        };

    private static string Unique(HashSet<string> taken, string name, string form)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate + "\n" + form); number++)
        {
            candidate = name + " #" + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
