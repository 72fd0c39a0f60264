using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Comparing;
using Conv.Cli.Explaining;
using Conv.Cli.Explaining.Compared;
using Conv.Compiler.Emit;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Commands;

/// <summary><c>conv explain</c>: one beneficiary, session by session, with the reasons for every decision.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument();
        var input = new Option<string>("--input", "-i")
        {
            HelpName = "FILE",
            Description = "The session file: CSV, its columns are the facts of the vocabulary",
            Required = true,
        };
        var beneficiary = new Option<string>("--beneficiary", "-b")
        {
            HelpName = "ID",
            Description = "The beneficiary, as the file names them",
            Required = true,
        };
        var session = new Option<string?>("--session")
        {
            HelpName = "ID",
            Description = "Show this session only; those before it count all the same",
        };
        var readings = ReadingOption.Create();
        var policy = PolicyOption.Create();
        var compare = new Option<string?>(ComparedRequest.Option)
        {
            HelpName = "NEW",
            Description =
                "Tell the story under CONV, which is OLD then, and under NEW side by side; each is "
                + EditionArgument.Forms,
        };
        var json = new Option<bool>("--json") { Description = "Print the explanation as JSON" };
        var command = new CommandWithExamples(
            "explain",
            "Explain the decisions about one beneficiary: conditions, counters, amounts, each with its source.",
            "conv explain conventions --input sessions.csv --beneficiary B000012",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --session S0000345",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --reading period=rolling",
            "conv explain conventions:2021-2023 --compare conventions:2024-2026 --input sessions.csv --beneficiary B000012"
        )
        {
            files,
            input,
            beneficiary,
            session,
            readings,
            policy,
            compare,
            json,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(compare) is { } other)
            {
                return ComparedRun.Tell(
                    new ComparedRequest(
                        parsed.GetValue(files)!,
                        other,
                        parsed.GetValue(input)!,
                        parsed.GetValue(beneficiary)!,
                        parsed.GetValue(session),
                        parsed.GetValue(readings) ?? [],
                        HasPolicy: parsed.GetResult(policy) is { Implicit: false },
                        parsed.GetValue(json)
                    ),
                    terminal
                );
            }

            var compilation = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!);
            var chosen = ReadingOption.Resolve(parsed.GetValue(readings), compilation.Ir.Readings);
            var judge = PolicyOption.Resolve(parsed.GetValue(policy)!, compilation.Ir);
            var path = parsed.GetValue(input)!;
            var table = SessionInput.Open(
                path,
                compilation.Ir,
                new ReadOptions { Cancellation = terminal.Cancellation }
            );
            var evaluator = EvaluatorLoader.Load(compilation.Emit(chosen));
            var run = Run.Decide(evaluator, table, judge, new RunOptions { Cancellation = terminal.Cancellation });
            var id = parsed.GetValue(beneficiary)!;
            var rejects = SessionInput.Read(
                path,
                stream => BeneficiaryRejects.Find(stream, compilation.Ir.Vocabulary, run.Rejects, id)
            );
            if (!rejects.IsNamed)
            {
                throw new CliException(ExitStatus.SubjectAtFault, $"{path} names no beneficiary {id}");
            }

            var explained = Only(
                TrajectoryExplainer.Explain(run, compilation.Ir, chosen, id),
                rejects,
                parsed.GetValue(session),
                id
            );
            return Write(
                terminal,
                explained,
                id,
                new DecisionNodes(compilation.Specialise(chosen)),
                parsed.GetValue(json)
            );
        });
        return command;
    }

    private static Explained Only(Explanation explanation, BeneficiaryRejects rejects, string? session, string id)
    {
        if (session is null)
        {
            return new Explained(explanation.Run, explanation.Sessions, rejects.Lines);
        }

        var one = explanation.Sessions.Where(each => each.Id == session).ToImmutableArray();
        var lines = rejects.Lines.Where(line => line.Session == session).ToImmutableArray();
        return one.IsEmpty && lines.IsEmpty
            ? throw new CliException(ExitStatus.SubjectAtFault, $"--session: {id} attends no session {session}")
            : new Explained(explanation.Run, one, lines);
    }

    private static int Write(Terminal terminal, Explained explained, string id, DecisionNodes nodes, bool json)
    {
        if (json)
        {
            JsonText.Write(terminal.Out, writer => new ExplanationJson(writer).Write(explained, id));
        }
        else
        {
            new ExplanationText(terminal, nodes).Write(explained, id);
        }

        return explained.HasFaults ? ExitStatus.SubjectAtFault : ExitStatus.Fine;
    }
}
