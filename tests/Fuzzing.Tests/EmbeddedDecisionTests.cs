using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Loading;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Tests;

/// <summary>
/// What programs decide, session by session, is what a run decides of the whole file: every decision, reason, amount, grant and provisional day,
/// under the conventions in force and under each alone; and what is remembered may go to a store and come back at any moment.
/// </summary>
public sealed class EmbeddedDecisionTests
{
    private static readonly int Fixed = Effort.Of(full: 40, part: 5);
    private static readonly int Fresh = Effort.Of(full: 8, part: 1);
    private const int Sessions = 40;

    private static readonly ImmutableSortedDictionary<string, string> Defaults = ImmutableSortedDictionary<
        string,
        string
    >.Empty;

    [Fact]
    public void Programs_decide_as_runs_do_for_fixed_seeds() => Hold(3001, Fixed).ShouldBeGreaterThan(0);

    [Fact]
    public void Programs_decide_as_runs_do_for_fresh_seeds() =>
        Hold((ulong)Random.Shared.NextInt64(long.MaxValue / 2), Fresh);

    // How many changes were named and made.
    private static int Hold(ulong first, int count)
    {
        var (accepted, changes) = (0, 0);
        for (var seed = first; seed < first + (3 * (ulong)count) && accepted < count; seed++)
        {
            if (ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program is { } program)
            {
                accepted++;
                var dice = new Dice(seed);
                var rows = RandomSessions.Make(dice, program.Ir, Boundaries.Of(program.Ir), Sessions);
                var policy = dice.Percent(30) ? dice.Below(program.Ir.Conventions.Length) : -1;
                changes += Hold(program, SessionCsv.Write(program.Ir.Vocabulary, rows), policy, dice, seed);
            }
        }

        accepted.ShouldBe(count);
        return changes;
    }

    private static int Hold(CheckedProgram program, byte[] sessions, int policy, Dice dice, ulong seed)
    {
        using var file = new MemoryStream(sessions, writable: false);
        var compiled = program.EmitWithSurface(Defaults);
        var library = EvaluatorLoader.LoadLibrary(compiled);
        var (evaluator, byName) = (library.Evaluator, library.ByName);
        var table = SessionFile.Read(file, program.Ir.Vocabulary, evaluator.Info.FunctionNames);
        var run = Run.Decide(evaluator, table, policy);
        var surface = new TypedSurface(compiled, table, policy);
        var (remembered, judge) = (
            byName.NewTrajectories(),
            policy < 0 ? null : evaluator.Info.Conventions[policy].Name
        );
        NamedSession[] named =
        [
            .. Enumerable
                .Range(0, table.Batch.SessionCount)
                .Select(session => NamedSessions.Of(table, evaluator.Info, session)),
        ];
        for (var session = 0; session < table.Batch.SessionCount; session++)
        {
            surface.Submit(session);
            byName.Submit(named[session], remembered, judge);
        }

        var changes = 0;
        for (var session = 0; session < table.Batch.SessionCount; session++)
        {
            Told(surface.Decide(session))
                .ShouldBe(Meant(run, session), $"seed {seed}, policy {policy}, session {table.SessionIds[session]}");
            var before = dice.Percent(25) ? Stored(byName, remembered) : null;
            var told = byName.Decide(named[session], remembered, judge);
            if (before is not null)
            {
                changes += HoldChanges(
                    byName,
                    named[session],
                    before,
                    judge,
                    told,
                    $"seed {seed}, session {table.SessionIds[session]}"
                );
            }

            Told(told)
                .ShouldBe(
                    Meant(run, session, named: true),
                    $"by name: seed {seed}, session {table.SessionIds[session]}"
                );
            switch (dice.Below(8))
            {
                case 0:
                    surface.Store();
                    remembered = Stored(byName, remembered);
                    break;
                case 1:
                    surface.StoreEach(asBytes: true);
                    break;
                case 2:
                    surface.StoreEach(asBytes: false);
                    break;
                default:
                    break;
            }
        }

        return changes;
    }

    // Each single change that an explanation names is made: it is decided then as was said.
    private static int HoldChanges(
        NamedConventions conventions,
        NamedSession session,
        ITrajectories before,
        string? judge,
        NamedOutcome told,
        string what
    )
    {
        var changes = 0;
        for (var i = 0; i < told.Why.Attendances.Length; i++)
        {
            foreach (var change in told.Why.Attendances[i].Nearest)
            {
                var made = conventions
                    .Decide(Changed(conventions, session, i, change), Stored(conventions, before), judge)
                    .Attendances[i];
                $"{made.Decision} {made.Share} {string.Join('+', made.Reasons)}".ShouldBe(
                    $"{change.Decision} {change.Share} {string.Join('+', change.Reasons)}",
                    $"{what}, attendance {i + 1}, {change}"
                );
                changes++;
            }
        }

        return changes;
    }

    private static NamedSession Changed(
        NamedConventions conventions,
        NamedSession session,
        int attendance,
        NearestChange change
    )
    {
        if (conventions.Facts.FirstOrDefault(fact => fact.Name == change.Fact) is not { } fact)
        {
            return session with { Date = DateOnly.Parse(change.To, CultureInfo.InvariantCulture) };
        }

        Dictionary<string, string> With(IReadOnlyDictionary<string, string> facts) =>
            new(facts, StringComparer.Ordinal) { [change.Fact] = change.To };
        return fact.Subject switch
        {
            FactSubject.Session => session with { Facts = With(session.Facts) },
            FactSubject.Provider => session with
            {
                Providers = [session.Providers[0] with { Facts = With(session.Providers[0].Facts) }],
            },
            FactSubject.Beneficiary => session with
            {
                Beneficiaries = session.Beneficiaries.SetItem(
                    attendance,
                    session.Beneficiaries[attendance] with
                    {
                        Facts = With(session.Beneficiaries[attendance].Facts),
                    }
                ),
            },
            _ => throw new UnreachableException($"nobody is called {fact.Subject}"),
        };
    }

    private static ITrajectories Stored(NamedConventions conventions, ITrajectories remembered)
    {
        using var text = new StringWriter();
        remembered.Write(text);
        using var stored = new StringReader(text.ToString());
        return conventions.ReadTrajectories(stored);
    }

    private static string Meant(Run run, int session, bool named = false)
    {
        string Reasons(ulong reasons) =>
            named
                ? string.Join('+', run.Info.Reasons.Where((_, i) => ((reasons >> i) & 1) != 0))
                : reasons.ToString(CultureInfo.InvariantCulture);
        string Convention(int convention) =>
            named ? run.Info.Conventions[convention].Name : convention.ToString(CultureInfo.InvariantCulture);
        var (info, batch, made) = (run.Info, run.Table.Batch, run.Decisions);
        if (made.Rejected[session] is var lacks && lacks != 0)
        {
            return $"lacks {info.Needs[lacks - 1]}";
        }

        var attendances = Enumerable
            .Range(batch.FirstAttendance[session], batch.FirstAttendance[session + 1] - batch.FirstAttendance[session])
            .Select(row =>
                $"{made.Attendances[row]} {Reasons(made.AttendanceReasons[row])} {made.Exceptional[row]} {Amount(made.Attendances[row], made.Shares[row])} {made.Granted[row]} {Until(run.UntilOf(row))}"
            );
        var payments = Enumerable
            .Range(batch.FirstPayment[session], batch.FirstPayment[session + 1] - batch.FirstPayment[session])
            .Select(row =>
                $"{made.Payments[row]} {Reasons(made.PaymentReasons[row])} {Amount(made.Payments[row], made.Fees[row])}"
            );
        return string.Join(
            '\n',
            [
                $"{Convention(made.Conventions[session])} {Reasons(made.SessionReasons[session])}",
                .. attendances,
                .. payments,
            ]
        );
    }

    private static string Told(NamedOutcome outcome) =>
        outcome.Lacks is { } lacks
            ? $"lacks {lacks}"
            : string.Join(
                '\n',
                [
                    $"{outcome.Convention} {string.Join('+', outcome.Reasons)}",
                    .. outcome.Attendances.Select(made =>
                        $"{made.Decision} {string.Join('+', made.Reasons)} {made.IsExceptional} {made.Share} {made.Granted} {made.ProvisionalUntil?.ToString("O", CultureInfo.InvariantCulture)}"
                    ),
                    .. outcome.Payments.Select(made => $"{made.Decision} {string.Join('+', made.Reasons)} {made.Fee}"),
                ]
            );

    private static string Told(object outcome) =>
        Of(outcome, "Lacks") is { } lacks
            ? $"lacks {lacks}"
            : string.Join(
                '\n',
                [
                    $"{Number(outcome, "Edition")} {Number(outcome, "Reasons")}",
                    .. Each(outcome, "Attendances")
                        .Select(attendance =>
                            $"{Of(attendance, "Decision")} {Number(attendance, "Reasons")} {Of(attendance, "IsExceptional")} {Of(attendance, "Share")} {Of(attendance, "Granted")} {((DateOnly?)Of(attendance, "ProvisionalUntil"))?.ToString("O", CultureInfo.InvariantCulture)}"
                        ),
                    .. Each(outcome, "Payments")
                        .Select(payment =>
                            $"{Of(payment, "Decision")} {Number(payment, "Reasons")} {Of(payment, "Fee")}"
                        ),
                ]
            );

    private static string Amount(Decision decision, long cents) =>
        decision == Decision.Accepted ? new Cents(cents).ToString() : "";

    private static string Until(int day) => day == 0 ? "" : Day.Text(day);

    private static IEnumerable<object> Each(object outcome, string list) =>
        ((IEnumerable)Of(outcome, list)!).Cast<object>();

    private static ulong Number(object outcome, string property) =>
        Convert.ToUInt64(Of(outcome, property), CultureInfo.InvariantCulture);

    private static object? Of(object outcome, string property) =>
        outcome.GetType().GetProperty(property)!.GetValue(outcome);
}
