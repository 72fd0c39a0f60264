using System.Diagnostics;
using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Cli.Findings;
using Conv.Compiler;

namespace Conv.Cli.Checking;

/// <summary>What was checked, for a person.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="isVerbose">Whether to list what was not proved, the assertions and the lines of budgets.</param>
internal sealed class CheckText(Terminal terminal, bool isVerbose)
{
    /// <summary>Writes all vocabularies.</summary>
    public void Write(IReadOnlyList<Checked> groups)
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
            terminal.Out.WriteLine(Summary(group));
            if (group.Program is { } program)
            {
                Write(group.Proved!.Proofs);
                BudgetText.Write(program.Ir, isVerbose, terminal.Out);
                Write(group.Asserted!);
            }
        }
    }

    private void Write(ProofSummary proofs)
    {
        terminal.Out.WriteLine(
            $"{Numbers.Of(proofs.Proved, "obligation")} proved, {Numbers.Of(proofs.NotProved.Count())} not proved"
        );
        foreach (var proof in isVerbose ? proofs.NotProved : [])
        {
            terminal.Out.WriteLine(
                Terminal.Safe($"not proved: {Sentence(proof.Kind)} ({proof.Place}): {proof.Reason}")
            );
        }
    }

    private void Write(AssertionReport asserted)
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
            terminal.Out.WriteLine(
                Terminal.Safe($"{Word(result.Status)}: {result.Assertion.Title} ({result.Assertion.Place})")
            );
        }
    }

    private static string Word(ProofStatus status) =>
        status switch
        {
            ProofStatus.Proved => "proved",
            ProofStatus.Refuted => "refuted",
            ProofStatus.NotProved => "not proved",
            _ => throw new UnreachableException($"the status {status}"),
        };

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
            _ => throw new UnreachableException($"the obligation {kind}"),
        };

    private static string Summary(Checked group) =>
        group.Compilation.Bound is { } program
            ? $"{DiagnosticsText.Count(group.Findings)}: {Numbers.Of(group.Compilation.Sources.Length, "file")}, "
                + $"{Numbers.Of(program.Conventions.Length, "convention")}, "
                + $"{Numbers.Of(program.Conventions.Sum(convention => convention.Functions.Length), "function")}, "
                + Numbers.Of(program.Scenarios.Length, "scenario")
            : $"{DiagnosticsText.Count(group.Findings)} in {Numbers.Of(group.Compilation.Sources.Length, "file")}";
}
