using Conv.Compiler.Ir;

namespace Conv.Interpreter.State;

/// <summary>What the input names, whatever is decided about it: per beneficiary and kind of acts, where in the sequence and on which day.</summary>
internal sealed class SubmittedHistory(IrProgram program)
{
    private readonly Dictionary<(string Beneficiary, int Acts), List<(int Position, int Day)>> _acts = [];

    /// <summary>Takes note of an act.</summary>
    public void Add(string beneficiary, int acts, int position, int day)
    {
        if (!_acts.TryGetValue((beneficiary, acts), out var noted))
        {
            noted = [];
            _acts.Add((beneficiary, acts), noted);
        }

        noted.Add((position, day));
    }

    /// <summary>The day of another act of a kind around a session, a day number; null where there is none.</summary>
    public int? Around(string beneficiary, int acts, int position, int day)
    {
        var kind = program.Submitted[acts];
        return _acts
            .GetValueOrDefault((beneficiary, acts), [])
            .Where(act => act.Position != position && day - act.Day <= kind.Before && act.Day - day <= kind.After)
            .Select(act => (int?)act.Day)
            .FirstOrDefault();
    }
}
