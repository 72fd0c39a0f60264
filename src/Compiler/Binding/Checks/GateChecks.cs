using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Checks;

/// <summary>Checks questions for submitted sessions, over all functions of a program.</summary>
internal static class GateChecks
{
    /// <summary>The most kinds of submitted sessions that one program asks for: a bit each.</summary>
    public const int MostSubmitted = 64;

    /// <summary>Checks a program.</summary>
    public static ImmutableArray<Diagnostic> Check(BoundProgram program)
    {
        var findings = new Findings();
        var functions = program.Conventions.SelectMany(convention => convention.Functions).ToList();
        var silent = functions
            .Where(function => !function.Registers)
            .Select(function => function.Symbol)
            .ToHashSet<FunctionSymbol>();
        var asked = functions
            .SelectMany(BoundWalker.Parts)
            .SelectMany(BoundWalker.All)
            .OfType<BoundSubmitted>()
            .DistinctBy(submitted => submitted.Place)
            .ToList();
        foreach (var submitted in asked)
        {
            foreach (var function in submitted.Acts.Functions.Where(silent.Contains))
            {
                findings.Add(RuleDescriptors.NobodySubmits, submitted.Acts.Place, function.Name);
            }
        }

        var kinds = asked
            .DistinctBy(submitted =>
                FormattableString.Invariant($"{CounterKey.Of(submitted.Acts)} {submitted.Before} {submitted.After}")
            )
            .ToList();
        if (kinds.Count > MostSubmitted)
        {
            findings.Add(
                RuleDescriptors.TooMany,
                kinds[MostSubmitted].Place,
                MostSubmitted.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    "kinds of submitted sessions",
                    "sortes de séances introduites",
                    "soorten ingediende zittingen",
                    "Arten eingereichter Sitzungen"
                )
            );
        }

        return findings.ToImmutable();
    }
}
