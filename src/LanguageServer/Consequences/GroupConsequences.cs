using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Ir;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Consequences.Published;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Sessions.Reading;

namespace Conv.LanguageServer.Consequences;

/// <summary>
/// What edits of the conventions of one vocabulary change, against the published version; with what was worked out before, found by the texts of the
/// two programs, so that only what an edit may have changed is worked out again. One edit at a time.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="clock">Measures the steps.</param>
internal sealed class GroupConsequences(string folder, string vocabulary, TimeProvider clock)
{
    // The published version, the edit, and a few of its changes by themselves.
    private const int MostHeld = 6;
    private const int MostProved = 16;
    private const int MostCounted = 16;

    private readonly HeldSessions _sessions = new();
    private readonly HeldDecisions _decisions = new(MostHeld);
    private readonly Dictionary<string, (ProvedComparison Proved, ProvedConsequence Told)> _proved = new(
        StringComparer.Ordinal
    );
    private (string Key, PublishedEdition? Edition) _published = ("", null);
    private readonly Dictionary<string, DataComparison> _counted = new(StringComparer.Ordinal);

    /// <summary>What is told, as it is worked out: rules and scenarios, then proofs, then the session file, then what each rule does to it.</summary>
    /// <param name="group">The edited version, without errors.</param>
    /// <param name="files">The published version.</param>
    /// <param name="sessions">The session file; null: there is none.</param>
    /// <param name="progress">Told what is done and how far, in per cent.</param>
    /// <param name="cancellation">Ends it between one step and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public IEnumerable<ConsequencesParams> Of(
        DecidedGroup group,
        PublishedFiles files,
        string? sessions,
        Action<string, int> progress,
        CancellationToken cancellation
    )
    {
        var round = new Round(clock, Addresses.ToUri(folder), vocabulary, files.Name);
        round.Note(new PhaseTime("scenarios", group.Again, group.Scenarios.Length, group.Milliseconds));
        if (round.Time("published", () => Publish(files, cancellation)) is not { } published)
        {
            yield return round.Refused(
                $"the published version ({files.Name}) has errors or another vocabulary: nothing is compared with it"
            );
            yield break;
        }

        var edited = new Edition("edited", group.Program!, null, published.Edition.Readings);
        if (Prover.Difference(published.Edition, edited) is { } difference)
        {
            yield return round.Refused($"cannot be compared with the published version ({files.Name}): {difference}");
            yield break;
        }

        var pair = RenamedFunctions.Introduce(published.Edition, edited);
        round.Pair = pair;
        round.Structure = round.Time("rules", () => (StructureComparer.Compare(pair.Old, pair.New), 1, 1));
        var behind = new ChangedRules(round.Structure, pair.Old, pair.New);
        round.Flips = new FlippedScenarios(group.Program!, round.Structure, behind).Of(
            published.Scenarios,
            group.Scenarios
        );
        yield return round.Told(States.Working);

        cancellation.ThrowIfCancellationRequested();
        var texts = string.Join('\n', new[] { pair.Old, pair.New }.Select(Text));
        (round.Proved, round.ProvedTold) = round.Time(
            "proofs",
            () => Prove(pair, behind, texts, progress, cancellation)
        );
        if (sessions is null)
        {
            round.Problems.Add(
                "no session file: name one in the setting sessions, or put sessions.csv beside the conventions"
            );
            yield return round.Told(States.Current);
            yield break;
        }

        // With one change the whole is what this change does; with several, the whole comes first, unless all is known.
        yield return round.Told(States.Working);
        var isKnown = round.Structure.Changes.Length <= 1 || _counted.ContainsKey(KeyOf(round, texts, sessions, true));
        foreach (var byRule in isKnown ? [true] : new[] { false, true })
        {
            Count(round, texts, sessions, byRule ? behind : null, progress, cancellation);
            yield return round.Told(byRule ? States.Current : States.Working);
        }
    }

    private (PublishedEdition?, int, int) Publish(PublishedFiles files, CancellationToken cancellation)
    {
        if (string.Equals(_published.Key, files.Key, StringComparison.Ordinal))
        {
            return (_published.Edition, 0, 1);
        }

        _published = (files.Key, PublishedEdition.Of(files, vocabulary, cancellation));
        return (_published.Edition, 1, 1);
    }

    private ((ProvedComparison, ProvedConsequence), int, int) Prove(
        (Edition Old, Edition New) pair,
        ChangedRules behind,
        string texts,
        Action<string, int> progress,
        CancellationToken cancellation
    )
    {
        if (_proved.TryGetValue(texts, out var known))
        {
            return (known, 0, known.Proved.Pairs);
        }

        var proved = Prover.Compare(
            pair.Old,
            pair.New,
            new ProverOptions
            {
                Progress = (done, all) => progress("functions proved", 100 * done / all),
                Cancellation = cancellation,
            }
        );
        if (_proved.Count >= MostProved)
        {
            _proved.Clear();
        }

        _proved[texts] = known = (proved, Telling.Of(proved, behind));
        return (known, proved.Pairs, proved.Pairs);
    }

    private void Count(
        Round round,
        string texts,
        string path,
        ChangedRules? behind,
        Action<string, int> progress,
        CancellationToken cancellation
    )
    {
        try
        {
            var readings = _sessions.Readings;
            round.Time("sessions", () => (Read(round.Pair.New), _sessions.Readings - readings, 1));
            var key = KeyOf(round, texts, path, behind is not null);
            round.Data = round.Time(
                behind is null ? "totals" : "euros",
                () => _counted.TryGetValue(key, out var known) ? (known, 0, 1) : (Kept(key, Compare()), 1, 1)
            );
            round.MoneyTold = Telling.Of(path, round.Data, byRule: behind is not null);
        }
        catch (Exception exception)
            when (exception is SessionFileException or IOException or UnauthorizedAccessException)
        {
            round.Problems.Add($"{path}: {exception.Message}");
        }

        SessionTable Read(Edition edition) =>
            _sessions.Read(
                path,
                edition,
                told => progress("sessions read", (int)(100 * told.Done / Math.Max(1, told.Total))),
                cancellation
            );

        DataComparison Compare() =>
            DataComparer.Compare(
                round.Pair.Old,
                round.Pair.New,
                Read,
                new CountingOptions
                {
                    TotalsOnly = true,
                    Held = _decisions,
                    Cancellation = cancellation,
                    Changes = behind is null ? [] : round.Structure.Changes,
                    Rules = behind,
                    Progress = told =>
                        progress(
                            $"sessions, {told.Stage.ToString().ToLowerInvariant()}",
                            (int)(100 * Math.Max(0, told.Done) / Math.Max(1, told.Total))
                        ),
                }
            );
    }

    private DataComparison Kept(string key, DataComparison data)
    {
        if (_counted.Count >= MostCounted)
        {
            _counted.Clear();
        }

        return _counted[key] = data;
    }

    private static string KeyOf(Round round, string texts, string path, bool byRule) =>
        string.Join(
            '\n',
            [texts, HeldSessions.KeyOf(path), .. byRule ? round.Structure.Changes.Select(change => change.Id) : []]
        );

    private static string Text(Edition edition) => ProgramText.Of(edition.Program).All;
}
