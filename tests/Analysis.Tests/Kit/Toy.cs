using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests.Kit;

/// <summary>A small vocabulary, and conventions over it as texts.</summary>
internal static class Toy
{
    private const string Vocabulary = """
        vocabulary toy
        facts of the session
            session       "Session"       identity
            date          "Date"          date of the session
            function      "Function"      function
            format        "Format"        one of single or group
            participants  "Participants"  number
            minutes       "Minutes"       minutes
            urgent        "Urgent"        yes or no
        facts of the provider
            provider      "Provider"      identity
            profession    "Profession"    one of therapist or trainer
        facts of the beneficiary
            beneficiary   "Beneficiary"   identity
            birth_date    "Birth"         date of birth
            low_income    "Low income"    yes or no, no when missing
            prescribed_on "Prescription"  date
        reason not-in-force "not in force"  when not in force
        reason r1         "the first requirement"
        reason r2         "the second requirement"
        reason registration "nobody"        when nobody is registered
        reason r3       "the third requirement"
        reason cap          "cap"           when cap reached
        reading mood "Which mood?"
            calm  "calm"   default
            wild  "wild"
        """;

    /// <summary>The IR of a convention of 2024.</summary>
    public static IrProgram Program(string declarations) => Program(declarations, null);

    /// <summary>The IR of a convention of 2024 and of the one that follows it in 2025.</summary>
    public static IrProgram Program(string declarations, string? following) => Compile(declarations, following).Ir;

    /// <summary>A convention of 2024, and the one that follows it in 2025 if any; without errors.</summary>
    public static CheckedProgram Compile(string declarations, string? following = null)
    {
        var sources = new List<SourceText>
        {
            new("toy.conv", Vocabulary),
            new(
                "2024.conv",
                $"convention c-2024 \"C\"\n    uses toy\n    in force from 2024-01-01 to 2024-12-31\n{declarations}\n"
            ),
        };
        if (following is not null)
        {
            sources.Add(
                new(
                    "2025.conv",
                    $"convention c-2025 \"D\"\n    uses toy\n    follows c-2024\n    in force from 2025-01-01 to 2025-12-31\n{following}\n"
                )
            );
        }

        var compilation = Compilation.Create([.. sources]);
        compilation
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Place}: {finding.Message}\n{declarations}")
            .ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    /// <summary>
    /// Conventions with words of their own in the header, in which the compiler finds nothing. The first ends with 2024 where another follows it, and with 2025
    /// otherwise; all others end with 2025.
    /// </summary>
    public static Compilation Together(
        params (string Name, string From, string Header, string Declarations)[] conventions
    )
    {
        var follow = conventions.Any(one => one.Header.Contains("follows", StringComparison.Ordinal));
        var compilation = Compilation.Create([
            new("toy.conv", Vocabulary),
            .. conventions.Select(
                (one, i) =>
                    new SourceText(
                        $"{one.Name}.conv",
                        $"convention {one.Name} uses toy\n    in force from {one.From} to {(follow && i == 0 ? 2024 : 2025)}-12-31\n    {one.Header}\n{one.Declarations}\n"
                    )
            ),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place}: {finding.Message}").ShouldBeEmpty();
        return compilation;
    }

    /// <summary>A function whose fee and share are in no doubt, with some clauses of its own.</summary>
    public static string Function(string clauses) =>
        $"""
            function visit "Visit"
                registers beneficiaries
                {clauses}
                fee 30 EUR
                share 1 EUR
            """;

    /// <summary>What is found in a convention: code, the text it is about, and the texts of related places.</summary>
    public static IReadOnlyList<string> Findings(string declarations, string? following = null) =>
        [
            .. Linter
                .Check(Program(declarations, following))
                .Findings.Select(finding =>
                    $"{finding.Code} {OneLine(finding.Place.Text)}"
                    + string.Concat(finding.Related.Select(related => $" <- {OneLine(related.Place.Text)}"))
                ),
        ];

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
