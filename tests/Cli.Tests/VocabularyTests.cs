using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Schemes that have nothing in common with the conventions of this repository, from the file to the rows.</summary>
public sealed class VocabularyTests
{
    // No age, no format, nobody but a ward who is paid; words of the language as columns and values.
    private const string Stay = """
        vocabulary hospital "Days of stay"
        facts of the session
            'stay'    identity
            'day'     date of the session
            ward      function
            'amount'  money
            'reason'  one of 'first', 'then' or planned
        facts of the provider
            hospital  identity
        facts of the beneficiary
            patient   identity
        reason closed    when not in force
        reason 'nobody'  when nobody is registered
        reason full      when cap reached
        reason urgent
        """;

    private const string StayRules = """
        convention stays-2024
            uses hospital
            in force from 2024-01-01 to 2024-12-31
        function surgery
            registers beneficiaries
            requires  'reason' is not 'then'  else urgent
            at most   2 'first' sessions per calendar year
            fee       the lower of 'amount' and 100 EUR
            share     0 EUR when 'reason' is 'first'
                      otherwise the lower of 10 EUR and the fee
        scenario "a day of stay"
            2024-05-01 surgery 'first' with 'amount' 80.00 EUR  => accepted, fee 80 EUR, share 0 EUR
        """;

    [Fact]
    public void Another_vocabulary_is_another_file_with_other_columns()
    {
        using var folder = new Folder();
        var input = folder.Write(
            "in.csv",
            "amount,reason,ward,patient,hospital,day,stay\n"
                + "80.00,first,surgery,p1,h1,2024-05-01,s1\n"
                + "180.00,planned,surgery,p1,h1,2024-05-02,s2\n"
                + "180.00,then,surgery,p1,h2,2024-05-03,s3\n"
                + "180.00,planned,surgery,p1,h2,2025-05-03,s4\n"
        );

        Call.Fine("run", Write(folder, "rules", Stay, StayRules), "--input", input, "--output", folder["out"]);

        var files = folder.Read("out");
        files["attendances.csv"]
            .ShouldBe(
                "stay,patient,convention,decision,reasons,exceptional,share\n"
                    + "s1,p1,stays-2024,accepted,,no,0.00\n"
                    + "s2,p1,stays-2024,accepted,,no,10.00\n"
                    + "s3,p1,stays-2024,refused,urgent,no,\n"
                    + "s4,p1,stays-2024,refused,closed,no,\n"
            );
        files["payments.csv"]
            .ShouldBe(
                "stay,hospital,convention,decision,reasons,fee\n"
                    + "s1,h1,stays-2024,accepted,,80.00\n"
                    + "s2,h1,stays-2024,accepted,,100.00\n"
                    + "s3,h2,stays-2024,refused,urgent,\n"
                    + "s4,h2,stays-2024,refused,closed,\n"
            );
    }

    [Fact]
    public void A_vocabulary_alone_is_fine_to_check_and_decides_nothing()
    {
        using var folder = new Folder();
        var rules = Write(folder, "rules", Stay);

        Call.Fine("check", rules).Out.ShouldBe("no findings in 1 file\n");
        var call = Call.Of("test", rules);
        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("CONV0210");
    }

    [Fact]
    public void A_vocabulary_alone_can_be_wrong()
    {
        using var folder = new Folder();
        var call = Call.Of(
            "check",
            Write(folder, "rules", Stay.Replace("date of the session", "number", StringComparison.Ordinal))
        );

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldContain("CONV0415");
    }

    [Fact]
    public void Several_vocabularies_in_a_folder_are_checked_and_tested_each_with_its_conventions()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        Write(folder, "rules", Stay, StayRules);

        var check = Call.Fine("check", rules).Out;
        check.ShouldContain("vocabulary home-care\nno findings: 2 files, 1 convention, 1 function, 0 scenarios\n");
        check.ShouldContain("vocabulary hospital\nno findings: 2 files, 1 convention, 1 function, 1 scenario\n");
        Call.Fine("test", rules).Out.ShouldContain("1 scenario passed, 0 failed\n");
        JsonDocument
            .Parse(Call.Fine("check", rules, "--format", "json").Out)
            .RootElement.EnumerateArray()
            .Count()
            .ShouldBe(2);
    }

    [Fact]
    public void A_run_has_one_vocabulary_and_says_which_there_are()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        Write(folder, "rules", Stay, StayRules);
        var input = folder.Write("in.csv", Visits.Sessions);

        var call = Call.Of("run", rules, "--input", input, "--output", folder["out"]);

        call.Status.ShouldBe(ExitStatus.WrongCall);
        call.Error.ShouldContain("`home-care` (");
        call.Error.ShouldContain("`hospital` (");
    }

    [Fact]
    public void Conventions_that_both_take_a_session_do_not_run()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write(
            "rules/also.conv",
            "convention also\n uses home-care\n in force from 2024-01-01 to 2024-12-31\n takes sessions when kind is short\n"
                + "function visit\n registers beneficiaries\n fee 1 EUR\n share 0 EUR\n"
        );
        var input = folder.Write("in.csv", Visits.Sessions);

        var call = Call.Of("run", rules, "--input", input, "--output", folder["out"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("CONV0609");
        call.Error.ShouldContain("for example on 2024-01-01 with kind short");
    }

    [Fact]
    public void An_explanation_says_why_a_convention_took_the_session()
    {
        using var folder = new Folder();
        var rules = Write(
            folder,
            "rules",
            Stay,
            StayRules.Replace(
                "function surgery",
                "takes sessions when 'amount' is at least 50 EUR\nfunction surgery",
                StringComparison.Ordinal
            )
        );
        var input = folder.Write(
            "in.csv",
            "amount,reason,ward,patient,hospital,day,stay\n80.00,first,surgery,p1,h1,2024-05-01,s1\n20.00,first,surgery,p1,h1,2024-05-01,s2\n"
        );

        var text = Call.Fine("explain", rules, "--input", input, "--beneficiary", "p1").Out;

        text.ShouldContain("holds closed: stays-2024 takes such sessions");
        text.ShouldContain("amount = 80.00");
        text.ShouldContain("fails closed: stays-2024 takes such sessions");
        text.ShouldContain("amount = 20.00");
    }

    private static string Write(Folder folder, string name, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            folder.Write(FormattableString.Invariant($"{name}/stay-{i}.conv"), texts[i] + "\n");
        }

        return folder[name];
    }
}
