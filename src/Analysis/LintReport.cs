using System.Collections.Immutable;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;

namespace Conv.Analysis;

/// <summary>What was proved about a program.</summary>
/// <param name="Findings">Rules that do nothing or exclude each other, by path and place.</param>
/// <param name="Proofs">Every obligation, with those that were not proved.</param>
public sealed record LintReport(ImmutableArray<Diagnostic> Findings, ProofSummary Proofs);
