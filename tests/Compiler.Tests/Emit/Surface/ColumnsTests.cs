using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Sessions that stand in columns with the names of their facts.</summary>
public sealed class ColumnsTests
{
    private const string Code = """
        using Conventions.PsychologicalCare;

        public static class Usage
        {
            private static SessionColumns Columns() => new()
            {
                Date = [new(2024, 4, 8), new(2024, 4, 9), new(2024, 4, 15), new(2024, 4, 16)],
                Function = [Function.PsychologicalSupport, Function.PsychologicalSupport, Function.PsychologicalSupport, Function.PsychologicalSupport],
                BeneficiaryId = ["b1", "b2", "b1", "b2"],
                Format = [Format.Individual, Format.Individual, Format.Individual, Format.Individual],
                Place = [Place.Practice, null, Place.Practice, Place.Home],
                NetworkKind = [NetworkKind.Adult, NetworkKind.Adult, NetworkKind.Adult, NetworkKind.Adult],
                ProviderProfession = [Profession.Psychologist, Profession.Psychologist, Profession.Psychologist, Profession.Psychologist],
                BeneficiaryBirthDate = [new(1980, 5, 2), new(1990, 1, 1), new(1980, 5, 2), new(1990, 1, 1)],
                BeneficiaryIncreasedAllowance = [true, false, true, false],
            };

            // The same as session by session.
            public static string Alike()
            {
                var (columns, together, apart) = (Columns(), new Trajectories(), new Trajectories());
                var outcomes = Convention.InForce.DecideAll(columns, together);
                for (var i = 0; i < columns.Count; i++)
                {
                    var session = new Session
                    {
                        Date = columns.Date[i],
                        Function = columns.Function[i],
                        Format = columns.Format![i],
                        Place = columns.Place![i],
                        NetworkKind = columns.NetworkKind![i],
                        Providers = [new() { Profession = columns.ProviderProfession![i] }],
                        Beneficiaries = [new() { Id = columns.BeneficiaryId[i], BirthDate = columns.BeneficiaryBirthDate![i], IncreasedAllowance = columns.BeneficiaryIncreasedAllowance![i] }],
                    };
                    if (Convention.InForce.Decide(session, apart).ToString() != outcomes[i].ToString())
                    {
                        return $"row {i}: {outcomes[i]}";
                    }
                }

                return string.Join(" ", outcomes.Shares()) + " | " + string.Join(" ", outcomes.Fees()) + " | "
                    + string.Join(" ", outcomes.Reasons()) + " | " + (together["b1"].ToJson() == apart["b1"].ToJson());
            }

            public static string Refused(string what)
            {
                var columns = Columns();
                switch (what)
                {
                    case "length": columns = new() { Date = columns.Date, Function = columns.Function, BeneficiaryId = columns.BeneficiaryId, Place = columns.Place![..3] }; break;
                    case "value": columns.Format![2] = (Format)9; break;
                    case "order": columns.Date[2] = new(2024, 4, 1); break;
                }

                var trajectories = new Trajectories();
                try
                {
                    return "decided " + Convention.InForce.DecideAll(columns, trajectories).Count;
                }
                catch (ArgumentException fault)
                {
                    return fault.Message + " | " + trajectories.Count;
                }
            }
        }
        """;

    [Fact]
    public void Rows_are_decided_as_sessions_are() =>
        Usage
            .Call(Usage.Shipped.Value, Code, "Alike")
            .ShouldBe("0.00  4.00 0.00 | 86.69  86.69 86.69 | None Place None None | True");

    [Theory]
    [InlineData("length", "the column 'Place' has 3 rows, and 'Date' has 4 (Parameter 'Place') | 0")]
    [InlineData("value", "row 2: 'format' has no value 9")]
    [InlineData("order", "row 2: the session of 2024-04-01 comes after one of 2024-04-08 was decided")]
    public void What_is_wrong_in_columns_is_told_by_column_and_row(string what, string said) =>
        ((string)Usage.Call(Usage.Shipped.Value, Code, "Refused", what)!).ShouldStartWith(said);
}
