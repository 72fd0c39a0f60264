using Conv.Cli.Comparing.Editions;
using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Comparison.Stories;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining.Compared;

/// <summary>Takes a call to its story, and the story to the terminal.</summary>
internal static class ComparedRun
{
    /// <summary>Loads, decides, tells.</summary>
    /// <returns>0, also where the editions differ; 1 where lines are at fault whoever judges, or the engines disagree.</returns>
    /// <exception cref="CliException">The call, an edition or the file is at fault, or nobody is called so.</exception>
    public static int Tell(ComparedRequest request, Terminal terminal)
    {
        request.Check();
        var pair = EditionPair.Load(
            terminal,
            request.Old[0],
            request.New,
            PairReadings.Default with
            {
                Both = request.Readings,
            },
            request.Language
        );
        var story = Told(pair, request, terminal);
        if (!story.IsNamed)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                ComplaintWords.NamesNoBeneficiary.With(request.Input, request.Beneficiary)
            );
        }

        var shown = Shown(story, request);

        // What editions read differently is said once.
        FileWarning[] warnings =
        [
            .. story
                .Columns.SelectMany(column =>
                    FileWarnings.Of(column.Explanation.Run.Table, FactsRead.By(column.Edition.Program))
                )
                .DistinctBy(warning => warning.Message),
        ];
        var voice = Voices.Of(pair, request.Language);
        if (request.Json)
        {
            JsonText.Write(
                terminal.Out,
                StorySummary.Of(story, shown, request.Beneficiary, warnings),
                OutputJson.Default.StoryOutput
            );
        }
        else
        {
            new StoryText(terminal, voice, story).Write(shown, request.Beneficiary);
            FileWarningText.Write(terminal, voice, warnings);
        }

        return shown.HasFaults ? ExitStatus.SubjectAtFault : ExitStatus.Fine;
    }

    private static TrajectoryStory Told(EditionPair pair, ComparedRequest request, Terminal terminal)
    {
        // Files that are the same are compiled once.
        var isLinked = pair.New.IsLinkedTo(pair.Old);
        var old = isLinked ? pair.New with { Name = pair.Old.Name, Convention = pair.Old.Convention } : pair.Old;
        var newTable = Read(pair.New, request, terminal);
        var oldTable = TableShape.IsSame(old.Program, pair.New.Program) ? newTable : Read(old, request, terminal);
        List<StoryColumn> columns =
        [
            Column(StoryRole.Old, old, oldTable, request, terminal),
            Column(StoryRole.New, pair.New, newTable, request, terminal),
        ];
        if (isLinked)
        {
            columns.Add(Column(StoryRole.AsItWas, pair.New with { Convention = null }, newTable, request, terminal));
        }

        return StoryTeller.Tell([.. columns]);
    }

    private static SessionTable Read(Edition edition, ComparedRequest request, Terminal terminal) =>
        edition.Read(
            (vocabulary, functions) =>
                SessionInput.Open(
                    request.Input,
                    vocabulary,
                    functions,
                    new ReadOptions { Dialect = request.Dialect, Cancellation = terminal.Cancellation }
                )
        );

    private static StoryColumn Column(
        StoryRole role,
        Edition edition,
        SessionTable table,
        ComparedRequest request,
        Terminal terminal
    )
    {
        var run = Run.Decide(
            edition.Evaluator,
            table,
            edition.Policy,
            new RunOptions { Cancellation = terminal.Cancellation }
        );
        return new StoryColumn(
            role,
            edition,
            TrajectoryExplainer.Explain(run, edition.Checked.Ir, edition.Readings, request.Beneficiary),
            SessionInput.Read(
                request.Input,
                stream =>
                    BeneficiaryRejects.Find(
                        stream,
                        edition.Program.Vocabulary,
                        run.Rejects,
                        request.Beneficiary,
                        request.Dialect
                    )
            )
        );
    }

    // What is left out still counts: in the totals, and as the place where the columns part.
    private static TrajectoryStory Shown(TrajectoryStory story, ComparedRequest request)
    {
        if (request.Session is not { } wanted)
        {
            return story;
        }

        var shown = story with
        {
            Sessions = [.. story.Sessions.Where(session => session.Id == wanted)],
            Rejects = [.. story.Rejects.Where(line => line.Session == wanted)],
        };
        return shown.Sessions.IsEmpty && shown.Rejects.IsEmpty
            ? throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At("--session", ComplaintWords.NoSuchSession.With(request.Beneficiary, wanted))
            )
            : shown;
    }
}
