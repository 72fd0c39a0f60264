using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Cli.Building;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Commands;

/// <summary><c>conv check</c>: everything the compiler finds, and what is proved about rules that have no errors.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument();
        var format = new Option<string>("--format")
        {
            Description = "How to list the findings",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Warnings give exit status 1 as well" };
        var verbose = new Option<bool>("--verbose")
        {
            Description = "List what was not proved, and why; and the lines of budgets",
        };
        var command = new CommandWithExamples(
            "check",
            "Find mistakes in conventions.",
            "conv check conventions",
            "conv check conventions --verbose",
            "conv check vocabulary.conv 2024.conv --format sarif > findings.sarif"
        )
        {
            files,
            format,
            strict,
            verbose,
        };
        command.SetAction(parsed =>
        {
            var groups = CompilationGroups
                .Of(ConventionFiles.Load(parsed.GetValue(files)!))
                .Select(compilation => Checked.Of(compilation))
                .ToList();
            switch (parsed.GetValue(format))
            {
                case "json":
                    JsonText.Write(terminal.Out, json => Write(json, groups));
                    break;
                case "sarif":
                    JsonText.Write(
                        terminal.Out,
                        json => DiagnosticsSarif.Write(json, [.. groups.SelectMany(group => group.Findings)])
                    );
                    break;
                default:
                    Write(groups, parsed.GetValue(verbose), terminal);
                    break;
            }

            var worst = parsed.GetValue(strict) ? Severity.Warning : Severity.Error;
            return groups.SelectMany(group => group.Findings).Any(finding => finding.Severity >= worst)
                ? ExitStatus.SubjectAtFault
                : ExitStatus.Fine;
        });
        return command;
    }

    // A vocabulary with its conventions, and what was found in them.
    private sealed record Checked(
        Compilation Compilation,
        CheckedProgram? Program,
        List<Diagnostic> Findings,
        HygieneReport? Proved,
        AssertionReport? Asserted
    )
    {
        public static Checked Of(Compilation compilation)
        {
            var check = ProgramChecker.Check(compilation);
            var proved = check.Program is null ? null : Hygiene.Check(check.Program);
            var asserted = check.Program is null ? null : AssertionChecks.Check(check.Program);
            var isAlone = CompilationGroups.IsVocabularyAlone(compilation);
            return new(
                compilation,
                check.Program,
                [
                    .. check.Findings.Where(one => !isAlone || one.Descriptor != NameDescriptors.NoConvention),
                    .. proved?.Findings ?? [],
                    .. asserted?.Findings ?? [],
                ],
                proved,
                asserted
            );
        }
    }

    // One object; where the files are over several vocabularies, an array with one for each.
    private static void Write(Utf8JsonWriter json, List<Checked> groups)
    {
        if (groups.Count > 1)
        {
            json.WriteStartArray();
        }

        foreach (var group in groups)
        {
            DiagnosticsJson.Write(json, group.Compilation, group.Findings, group.Asserted);
        }

        if (groups.Count > 1)
        {
            json.WriteEndArray();
        }
    }

    private static void Write(List<Checked> groups, bool isVerbose, Terminal terminal)
    {
        foreach (var group in groups)
        {
            if (groups.Count > 1)
            {
                terminal.Out.WriteLine(
                    CompilationGroups.NameOf(group.Compilation) is { } name
                        ? $"vocabulary {Terminal.Safe(name)}"
                        : "files of no vocabulary here"
                );
            }

            new DiagnosticsText(terminal, terminal.Out).Write(group.Findings);
            terminal.Out.WriteLine(Summary(group.Compilation, group.Findings));
            if (group.Program is { } program)
            {
                Write(group.Proved!.Proofs, isVerbose, terminal);
                BudgetText.Write(program.Ir, isVerbose, terminal.Out);
                Write(group.Asserted!, isVerbose, terminal);
            }
        }
    }

    private static void Write(ProofSummary proofs, bool isVerbose, Terminal terminal)
    {
        terminal.Out.WriteLine(
            $"{Numbers.Of(proofs.Proved, "obligation")} proved, {Numbers.Of(proofs.NotProved.Count())} not proved"
        );
        foreach (var proof in isVerbose ? proofs.NotProved : [])
        {
            terminal.Out.WriteLine($"not proved: {Sentence(proof.Kind)} ({proof.Place}): {proof.Reason}");
        }
    }

    private static void Write(AssertionReport asserted, bool isVerbose, Terminal terminal)
    {
        if (asserted.Results.IsEmpty)
        {
            return;
        }

        int Count(ProofStatus status) => asserted.Results.Count(result => result.Status == status);
        terminal.Out.WriteLine(
            $"{Numbers.Of(Count(ProofStatus.Proved), "assertion")} proved, {Numbers.Of(Count(ProofStatus.Refuted))} refuted, "
                + $"{Numbers.Of(Count(ProofStatus.NotProved))} not proved"
        );
        foreach (var result in isVerbose ? asserted.Results : [])
        {
            var word = result.Status switch
            {
                ProofStatus.Proved => "proved",
                ProofStatus.Refuted => "refuted",
                _ => "not proved",
            };
            terminal.Out.WriteLine($"{word}: {Terminal.Safe(result.Assertion.Title)} ({result.Assertion.Place})");
        }
    }

    private static string Sentence(ObligationKind kind) =>
        kind switch
        {
            ObligationKind.RequirementCanHold => "some session meets the requirement",
            ObligationKind.RequirementCanFail => "some session fails the requirement",
            ObligationKind.FunctionAccepts => "some session meets all conditions of the function",
            ObligationKind.CapCanRefuse => "the cap refuses some session",
            ObligationKind.CaseApplies => "some session reaches the case",
            ObligationKind.OtherwiseApplies => "some session reaches the last value",
            ObligationKind.ValueApplies => "some session takes the value",
            ObligationKind.ExceptionApplies => "some session reaches the exception",
            ObligationKind.ConditionCanHold => "the condition holds for some session",
            ObligationKind.OneTakes => "no session is taken by two conventions",
            ObligationKind.OldOrNewTakes => "every session of the transition is taken by one of the two conventions",
            ObligationKind.SomethingTaken => "the convention takes some session",
            ObligationKind.ExactlyOneValue => "every accepted session meets exactly one value",
            ObligationKind.NeverNegative => "no accepted session makes it negative",
            _ => throw new UnreachableException($"{kind} is no obligation"),
        };

    private static string Summary(Compilation compilation, List<Diagnostic> findings) =>
        compilation.Bound is { } program
            ? $"{DiagnosticsText.Count(findings)}: {Numbers.Of(compilation.Sources.Length, "file")}, "
                + $"{Numbers.Of(program.Conventions.Length, "convention")}, "
                + $"{Numbers.Of(program.Conventions.Sum(convention => convention.Functions.Length), "function")}, "
                + Numbers.Of(program.Scenarios.Length, "scenario")
            : $"{DiagnosticsText.Count(findings)} in {Numbers.Of(compilation.Sources.Length, "file")}";
}
