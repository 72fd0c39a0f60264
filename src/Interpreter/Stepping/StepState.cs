using System.Globalization;
using System.Text;
using Conv.Compiler.Ir;
using Conv.Interpreter.Evaluation;

namespace Conv.Interpreter.Stepping;

/// <summary>What accepted sessions left behind; never changes.</summary>
internal sealed class StepState
{
    private readonly IrProgram _program;

    internal StepState(IrProgram program, StateStore store) => (_program, Store) = (program, store);

    internal StateStore Store { get; }

    /// <summary>The first days after a day on which a window that is open then is closed, or acts leave one that looks back.</summary>
    public IEnumerable<long> Ends(int day, IEnumerable<int> windows) =>
        from window in windows
        from kept in Store.Of(_program.Windows[window].Scope)
        from end in kept.State.EndsOf(day, window)
        select end;

    /// <summary>Tells states apart that some counters tell apart on a day or later.</summary>
    public string Key(int day, IEnumerable<int> counters)
    {
        var text = new StringBuilder();
        text.Append(day);
        foreach (var counter in counters)
        {
            text.Append('|');
            foreach (var (values, state) in Store.Of(_program.ScopeOf(counter).Id))
            {
                if (state.Remembers(counter))
                {
                    text.Append(CultureInfo.InvariantCulture, $"{values}:{state.Fingerprint(day, counter)},");
                }
            }
        }

        return text.ToString();
    }
}
