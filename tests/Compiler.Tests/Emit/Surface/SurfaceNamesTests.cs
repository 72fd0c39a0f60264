using System.Text;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Compiler.Text;
using Conv.Runtime;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Whatever a vocabulary calls its facts, values, functions and reasons, the types that programs are written against compile.</summary>
public sealed class SurfaceNamesTests
{
    private static readonly string[] Words =
    [
        .. (string[])["Row", "Rows", "Clone", "Count", "Check", "RowOf", "Facts", "Id"],
        .. (string[])
            [
                "DateOnly",
                "Date",
                "Function",
                "Providers",
                "Beneficiaries",
                "ProviderId",
                "BeneficiaryId",
                "ProviderClass",
            ],
        .. (string[])["BeneficiaryClass", "FactsOf", "Raw", "Class", "System", "Conv", "Runtime", "Console"],
        .. (string[])["String", "Int32", "Object", "Equals", "GetType", "ToString", "Deconstruct", "Convention"],
        .. (string[])["Session", "Outcome", "Trajectory", "Trajectories", "Explained", "Edition", "Reasons", "ByName"],
        .. (string[])
            ["SessionColumns", "OutcomeColumns", "ImmutableArray", "Array", "Enumerable", "List", "Value", "Item"],
        .. (string[])["Set", "Attendance", "Payments", "Attendances", "Shares", "Decisions", "Granted", "Fees"],
        .. (string[])
            [
                "Editions",
                "PrintMembers",
                "ProviderFacts",
                "BeneficiaryFacts",
                "ArgumentNullException",
                "Flags",
                "None",
                "Accepted",
            ],
        .. (string[])["Refused", "Add", "EqualityContract"],
    ];

    [Theory]
    [InlineData("number")]
    [InlineData("number with 2 decimals")]
    [InlineData("identifier")]
    [InlineData("yes or no")]
    [InlineData("one of row, none, Value or Class")]
    public void Names_of_facts_that_generated_code_uses_itself_compile(string kind)
    {
        string[] names =
        [
            .. Words,
            .. typeof(ConventionEvaluator)
                .Assembly.GetExportedTypes()
                .Where(_ => Effort.IsFull)
                .Where(type => !type.IsNested && !type.IsGenericType)
                .Select(type => type.Name),
        ];
        foreach (var some in names.Distinct(StringComparer.Ordinal).Chunk(60))
        {
            Compiles(some, kind);
        }
    }

    private static void Compiles(string[] names, string kind)
    {
        var text = new StringBuilder(
            "vocabulary words \"\"\nfacts of the session\n the_id identity\n the_date date of the session\n the_function function\n"
        );
        text.AppendJoin("", names.Select(name => $" {name} {kind}\n"));
        text.Append("facts of the provider\n the_provider identity\n");
        text.AppendJoin("", names.Select(name => $" p_{name} {kind}\n"));
        text.Append("facts of the beneficiary\n the_beneficiary identity\n");
        text.AppendJoin("", names.Select(name => $" b_{name} {kind}\n"));
        text.Append(
            "reason nif when not in force\nreason reg when nobody is registered\nreason cap when cap reached\n"
        );
        text.AppendJoin("", names.Take(40).Select(name => $"reason {name}\n"));
        var convention =
            "convention raw uses words in force from 2024-01-01 to 2024-12-31\n"
            + string.Concat(names.Select(name => $"function {name} registers beneficiaries fee 1 EUR share 0 EUR\n"));
        var compilation = Compilation.Create([
            new SourceText("words.conv", text.ToString()),
            new SourceText("a.conv", convention),
        ]);
        compilation
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}")
            .ShouldBeEmpty();

        compilation
            .Emit(
                new Dictionary<string, string>(StringComparer.Ordinal),
                compilation.EmitOptions with
                {
                    WithSurface = true,
                }
            )
            .Dll.Length.ShouldBeGreaterThan(0);
    }
}
