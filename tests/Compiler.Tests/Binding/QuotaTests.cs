using Conv.Compiler.Ir;

namespace Conv.Compiler.Tests.Binding;

public sealed class QuotaTests
{
    [Theory]
    [InlineData("5 % of the single sessions per calendar year for each clinic", "")]
    [InlineData("5 % of single sessions of visit per calendar year for each clinic and place", "")]
    [InlineData("5 % of sessions ever for each provider", "")]
    [InlineData("5 % of beneficiaries with sessions ever for each provider", "")]
    [InlineData("5 % of the sessions per 12-months for each clinic", "")]
    [InlineData("5 % of the sessions per calendar year", "CONV0446 calendar year")]
    [InlineData(
        "5 % of the sessions per calendar year for each beneficiary",
        "CONV0446 calendar year for each beneficiary"
    )]
    [InlineData(
        "5 % of the sessions per calendar year for each clinic and beneficiary",
        "CONV0446 calendar year for each clinic and beneficiary"
    )]
    [InlineData("5 % of the group sessions per calendar year for each clinic", "CONV0447 group sessions")]
    [InlineData("5 % of the exceptional sessions per calendar year for each clinic", "CONV0447 exceptional sessions")]
    [InlineData(
        "5 % of the sessions per rolling 12 months for each clinic",
        "CONV0448 rolling 12 months for each clinic"
    )]
    [InlineData(
        "5 % of the beneficiaries with sessions per 12-months for each clinic",
        "CONV0449 12-months for each clinic"
    )]
    public void A_quota_is_a_part_of_the_sessions_of_many(string quota, string finding) =>
        string.Join("; ", Advice.Findings(Advice.Header + Visit(quota))).ShouldBe(finding);

    [Fact]
    public void Caps_with_the_same_quota_share_its_counters_and_their_windows_open_together()
    {
        const string Quota = "within 5 % of the single sessions per calendar year for each clinic";
        var program = Advice.Lower(
            Advice.Header
                + $"""
                function visit
                    registers beneficiaries
                    at most 8 single sessions per 12-months for child, then one exceptional {Quota}
                    at most 6 single sessions per 12-months for adult, then one exceptional {Quota}
                    fee 40 EUR
                    share 5 EUR
                """
        );

        program.Counters.Length.ShouldBe(3);
        var shared = program.Windows.Where(window => program.Scopes[window.Scope].CountsAttendances).ToList();
        shared.Count.ShouldBe(2);
        program.Scopes[shared[0].Scope].IsOfSession.ShouldBeFalse();
        var updates = program
            .Functions[0]
            .Updates.Where(update => shared.Exists(window => window.Id == update.Window))
            .ToList();
        updates.Select(update => update.Opens is IrConstant { Value: 0 }).ShouldBe([false, false]);
        program.Functions[0].SessionUpdates.ShouldBeEmpty();
    }

    private static string Visit(string quota) =>
        $"""
            function visit
                registers beneficiaries
                at most 8 single sessions per 12-months, then one exceptional within {quota}
                fee 40 EUR
                share 5 EUR
            """;
}
