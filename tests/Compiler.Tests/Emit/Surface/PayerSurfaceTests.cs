using Conv.Compiler.Emit;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Runtime.Loading;
using Conv.Runtime.Values;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>What payers pay, as programs read it: typed, in columns, by names, and why.</summary>
public sealed class PayerSurfaceTests
{
    private const string Code = """
        using Conventions.SharedCosts;

        public static class Usage
        {
            public static string Parts()
            {
                var everybody = new Trajectories();
                var outcome = Convention.InForce.Decide(
                    new Session
                    {
                        Date = new(2025, 2, 3),
                        Function = Function.Osteopathy,
                        Providers = [new() { Id = "p1" }],
                        Beneficiaries = [new() { Id = "ada", Insured = true, Detained = true }],
                    },
                    everybody);
                var attendance = outcome.Attendances[0];
                return $"{attendance.Share} {attendance.PaidBy(Payer.Fund)} {attendance.PaidBy(Payer.State)}";
            }

            public static string Columns()
            {
                var columns = new SessionColumns
                {
                    Date = [new(2025, 2, 3), new(2026, 2, 3)],
                    Function = [Function.Osteopathy, Function.Osteopathy],
                    BeneficiaryId = ["ada", "ada"],
                    BeneficiaryInsured = [true, true],
                };
                return string.Join(" ", Convention.InForce.DecideAll(columns, new Trajectories()).PaidBy(Payer.Fund));
            }
        }
        """;

    private static readonly Lazy<EvaluatorAssembly> Example = new(() =>
        Usage.WithSurface(RepositoryFiles.Conventions("conventions/examples/shared-costs"))
    );

    [Fact]
    public void A_typed_attendance_says_what_each_payer_pays() =>
        Usage.Call(Example.Value, Code, "Parts").ShouldBe("0.00 10.00 14.00");

    [Fact]
    public void Columns_have_it_too_and_nothing_where_a_row_is_refused() =>
        Usage.Call(Example.Value, Code, "Columns").ShouldBe("10.00 ");

    [Fact]
    public void By_names_it_stands_under_the_name_that_data_have_and_an_explanation_says_why()
    {
        var conventions = EvaluatorLoader.LoadLibrary(Example.Value).ByName;
        var outcome = conventions.Decide(
            new NamedSession
            {
                Date = new(2025, 2, 3),
                Function = "osteopathy",
                Providers = [new() { Id = "p1" }],
                Beneficiaries =
                [
                    new()
                    {
                        Id = "ada",
                        Facts = new Dictionary<string, string> { ["insured"] = "yes" },
                    },
                ],
            },
            conventions.NewTrajectories()
        );

        outcome.Attendances[0].Parts.Select(part => $"{part.Key} {part.Value}").ShouldBe(["fund 10.00", "state 0.00"]);
        outcome.Attendances[0].Share.ShouldBe(Cents.Of(14m));
        outcome.ToText("en").ShouldContain("accepted, share 14.00 EUR, fund 10.00 EUR\n");
        outcome.ToJson().ShouldContain("\"parts\":[{\"payer\":\"fund\",\"amount\":10");
    }
}
