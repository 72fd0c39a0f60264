using System.Diagnostics;
using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Cli.Findings;
using Conv.Compiler;
using Conv.Runtime.Languages;

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
            var voice = Voices.Of(group);
            if (groups.Count > 1)
            {
                terminal.Out.WriteLine(
                    CompilationGroups.NameOf(group.Compilation) is { } name
                        ? voice.Say(CheckWords.Vocabulary, Terminal.Safe(voice.Name(name)))
                        : voice.Say(CheckWords.NoVocabulary)
                );
            }

            new DiagnosticsText(terminal, terminal.Out).Write(group.Findings);
            terminal.Out.WriteLine(Summary(voice, group));
            if (group.Program is { } program)
            {
                Write(voice, group.Proved!.Proofs);
                BudgetText.Write(program.Ir, voice, isVerbose, terminal.Out);
                Write(voice, group.Asserted!);
            }
        }
    }

    private void Write(Voice voice, ProofSummary proofs)
    {
        terminal.Out.WriteLine(
            $"{voice.Of(proofs.Proved, CheckWords.ObligationProved)}, {voice.Of(proofs.NotProved.Count(), CheckWords.NotProvedOnes)}"
        );
        foreach (var proof in isVerbose ? proofs.NotProved : [])
        {
            terminal.Out.WriteLine(
                Terminal.Safe(
                    voice.Say(
                        CheckWords.NotProvedOf,
                        voice.Say(ObligationWords.Of(proof.Kind)),
                        proof.Place,
                        proof.Reason
                    )
                )
            );
        }
    }

    private void Write(Voice voice, AssertionReport asserted)
    {
        if (asserted.Results.IsEmpty)
        {
            return;
        }

        int Count(ProofStatus status) => asserted.Results.Count(result => result.Status == status);
        terminal.Out.WriteLine(
            $"{voice.Of(Count(ProofStatus.Proved), CheckWords.AssertionProved)}, "
                + $"{voice.Of(Count(ProofStatus.Refuted), CheckWords.RefutedOnes)}, "
                + voice.Of(Count(ProofStatus.NotProved), CheckWords.NotProvedOnes)
        );
        foreach (var result in isVerbose ? asserted.Results : [])
        {
            terminal.Out.WriteLine(
                Terminal.Safe(
                    voice.Say(
                        CheckWords.Told,
                        voice.Say(Word(result.Status)),
                        result.Assertion.Title,
                        result.Assertion.Place
                    )
                )
            );
        }
    }

    private static LocalizableText Word(ProofStatus status) =>
        status switch
        {
            ProofStatus.Proved => CheckWords.Proved,
            ProofStatus.Refuted => CheckWords.Refuted,
            ProofStatus.NotProved => CheckWords.NotProved,
            _ => throw new UnreachableException($"the status {status}"),
        };

    private static string Summary(Voice voice, Checked group)
    {
        var findings = DiagnosticsText.Count(voice, group.Findings);
        var files = voice.Of(group.Compilation.Sources.Length, CheckWords.File);
        return group.Compilation.Bound is { } program
            ? voice.Say(
                CheckWords.Summary,
                findings,
                files,
                voice.Of(program.Conventions.Length, CheckWords.Convention),
                voice.Of(program.Conventions.Sum(convention => convention.Functions.Length), Nouns.Function),
                voice.Of(program.Scenarios.Length, Nouns.Scenario)
            )
            : voice.Say(CheckWords.InFiles, findings, files);
    }
}
