using Conv.Runtime.Explaining;
using Conv.Runtime.Explaining.Graphs;
using Conv.Runtime.Storing;

namespace Conv.Runtime.Loading;

/// <summary>
/// The door for sessions whose facts come by their names: to conventions that nobody knew when the program was compiled. It decides, counts and explains
/// as the typed door does, through which it goes. It keeps nothing: any number of threads may ask it at once, each with trajectories of its own.
/// </summary>
public abstract class NamedConventions
{
    private readonly Lazy<NamedFacts[]> _readers;

    /// <summary>Made by the compiler.</summary>
    protected NamedConventions() =>
        _readers = new(() =>
            [
                .. Enum.GetValues<FactSubject>()
                    .Select(subject => new NamedFacts([.. Facts.Where(fact => fact.Subject == subject)], subject)),
            ]
        );

    /// <summary>Where the rules come from, how they are read, what they call things.</summary>
    public abstract EvaluatorInfo Info { get; }

    /// <summary>The facts that a session and its people may give.</summary>
    public IReadOnlyList<FactInfo> Facts => Explainer.Facts;

    /// <summary>What rules, facts and counters are called in each language.</summary>
    public Glossary Glossary => Explainer.Glossary;

    /// <summary>Says why.</summary>
    protected abstract ConventionExplainer Explainer { get; }

    /// <summary>Trajectories that remember nothing.</summary>
    public abstract ITrajectories NewTrajectories();

    /// <summary>Reads what <see cref="ITrajectories.Write"/> wrote, under these conventions or others of the same vocabulary.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="change">What to do where other counters were kept.</param>
    /// <exception cref="StateLayoutException">Other counters were kept, and that is refused.</exception>
    /// <exception cref="FormatException">A line is none of this vocabulary.</exception>
    public abstract ITrajectories ReadTrajectories(TextReader text, LayoutChange change = LayoutChange.Refuse);

    /// <summary>Decides a session and counts it; what is decided says why when it is asked.</summary>
    /// <param name="session">The session; sessions come in order of their days.</param>
    /// <param name="trajectories">What is remembered of everybody, by these conventions; what is accepted is counted there.</param>
    /// <param name="convention">The convention that judges, whatever the day; null: the one in force.</param>
    /// <exception cref="ArgumentException">
    /// There is no such function, fact, value or convention; a beneficiary has no Id, or has seen a later session. Nothing is decided or counted then.
    /// </exception>
    public NamedOutcome Decide(NamedSession session, ITrajectories trajectories, string? convention = null) =>
        DecideRows(Rows(session), trajectories, Policy(convention));

    /// <summary>
    /// Tells trajectories of a session that will be decided later, where rules ask what else is submitted around a session. Nothing happens where none does.
    /// </summary>
    /// <param name="session">The session; it has an Id, by which it is known again.</param>
    /// <param name="trajectories">What is remembered of everybody, by these conventions.</param>
    /// <param name="convention">The convention that judges, whatever the day; null: the one in force.</param>
    /// <exception cref="ArgumentException">As of <see cref="Decide(NamedSession, ITrajectories, string?)"/>.</exception>
    public void Submit(NamedSession session, ITrajectories trajectories, string? convention = null) =>
        SubmitRows(Rows(session), trajectories, Policy(convention));

    /// <summary>Decides a session that has been read.</summary>
    protected abstract NamedOutcome DecideRows(NamedRows session, ITrajectories trajectories, int policy);

    /// <summary>Tells trajectories of a session that has been read.</summary>
    protected abstract void SubmitRows(NamedRows session, ITrajectories trajectories, int policy);

    /// <summary>What was decided, by names.</summary>
    protected NamedOutcome Outcome(
        in SessionDecision session,
        IEnumerable<AttendanceDecision> attendances,
        IEnumerable<PaymentDecision> payments,
        Func<SessionExplanation> why
    ) => new(Info, session, attendances, payments, Glossary, why);

    /// <summary>Trajectories of these conventions.</summary>
    /// <exception cref="ArgumentException">They are of others.</exception>
    protected static T Own<T>(ITrajectories trajectories)
        where T : class, ITrajectories
    {
        ArgumentNullException.ThrowIfNull(trajectories);
        return trajectories as T
            ?? throw new ArgumentException(
                "these trajectories are of other conventions, or of another version of them: write them, and read them with the conventions that go on (ReadTrajectories)",
                nameof(trajectories)
            );
    }

    private NamedRows Rows(NamedSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new NamedRows(
            session.Date,
            NamedFacts.Place("function", session.Function, Info.FunctionNames),
            Reader(FactSubject.Session).Read(session.Id, session.Facts),
            [.. session.Providers.Select(person => Reader(FactSubject.Provider).Read(person.Id, person.Facts))],
            [.. session.Beneficiaries.Select(person => Reader(FactSubject.Beneficiary).Read(person.Id, person.Facts))]
        );
    }

    private NamedFacts Reader(FactSubject subject) => _readers.Value[(int)subject];

    private int Policy(string? convention) =>
        convention is null
            ? -1
            : NamedFacts.Place(nameof(convention), convention, [.. Info.Conventions.Select(known => known.Name)]);
}
