namespace Conv.SystemTests.Smt;

/// <summary>How many obligations were compared, and why the others were not.</summary>
internal sealed class Tally
{
    private readonly List<string> _withoutFormula = [];
    private int _open;
    private int _unknown;
    private int _restOnHistory;

    /// <summary>Those of which the solver and the provers both found a session.</summary>
    public int Sat { get; private set; }

    /// <summary>Those of which both found that there is none.</summary>
    public int Unsat { get; private set; }

    /// <summary>All on which they agree.</summary>
    public int Compared => Sat + Unsat;

    /// <summary>Takes an answer in; false where it contradicts the provers.</summary>
    public bool Count(Question question, Answer answer)
    {
        switch (answer)
        {
            case Answer.Sat when question.HasSession:
                Sat++;
                return true;
            case Answer.Unsat when !question.HasSession:
                Unsat++;
                return true;
            case Answer.Unknown:
                _unknown++;
                return true;
            case Answer.Sat when question.RestsOnHistory():
                _restOnHistory++;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes in what was not asked.</summary>
    public void Count(Questions questions)
    {
        _open += questions.Open;
        _withoutFormula.AddRange(questions.WithoutFormula);
    }

    /// <summary>Takes another tally in.</summary>
    public void Add(Tally other)
    {
        Sat += other.Sat;
        Unsat += other.Unsat;
        _open += other._open;
        _unknown += other._unknown;
        _restOnHistory += other._restOnHistory;
        _withoutFormula.AddRange(other._withoutFormula);
    }

    public override string ToString() =>
        $"compared {Compared}: {Sat} sat, {Unsat} unsat; left out: {_open} not proved, {_restOnHistory} that rest on "
        + $"what no history leads to, {_unknown} without an answer, {_withoutFormula.Count} without a formula "
        + $"({string.Join(", ", _withoutFormula.Distinct(StringComparer.Ordinal))})";
}
