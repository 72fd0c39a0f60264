using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Running;

/// <summary>A vocabulary with documents, to which tests add functions and scenarios. Both engines decide them, and must agree.</summary>
internal static class Clinic
{
    private const string Vocabulary = """
        vocabulary clinic "Clinic"
        facts of the session
            session   "Session"   identity
            date      "Date"      date of the session
            function  "Function"  function
            format    "Format"    one of single or group
            place     "Place"     one of practice or home
        facts of the provider
            provider  "Provider"  identity
        facts of the beneficiary
            beneficiary  "Beneficiary"   identity
            born         "Born"          date of birth
            letter       "Letter"        date
            leaves       "Leaves"        date
            kind         "Kind of care"  one of short or long
        reason not-in-force  "not in force"   when not in force
        reason letter        "no letter"
        reason order         "not in order"
        reason report        "no report"
        reason empty         "nobody"         when nobody is registered
        reason cap           "cap"            when cap reached
        convention c-2024
            uses clinic
            in force from 2024-01-01 to 2025-12-31

        """;

    /// <summary>A function that registers, with some clauses of its own.</summary>
    public static string Function(string name, string clauses = "") =>
        $"function {name}\n    registers beneficiaries\n    {clauses}\n    fee 10 EUR\n    share 1 EUR\n";

    /// <summary>Compiles declarations without findings.</summary>
    public static Compilation With(string declarations)
    {
        var text = Vocabulary.Split("convention ");
        var compilation = Compilation.Create([
            new SourceText("clinic/clinic.conv", text[0]),
            new SourceText("clinic/rules.conv", $"convention {text[1]}{declarations}"),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        return compilation;
    }

    /// <summary>The mismatches of the only scenario in these declarations: day, expected, decided.</summary>
    public static string[] Mismatches(string declarations)
    {
        var compilation = With(declarations);
        var result = new ScenarioRunner(ProgramChecker.Require(compilation)).Run(
            compilation.Bound!.Scenarios.ShouldHaveSingleItem()
        );
        result.Disagreements.Select(one => $"{one}").ShouldBeEmpty();
        return
        [
            .. result.Mismatches.Select(one =>
                $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd}: {one.Expected} <> {one.Decided}"
            ),
        ];
    }
}
