using System.Collections.Immutable;
using System.Net;
using Conv.Service.Rules;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Facts in registers: the service has them, posts do not give them, and a register that changes decides what is stored anew.</summary>
public sealed class RegisterTests : IDisposable
{
    private const string Session = """
        {"facts": {"session": "S1", "date": "2024-02-10", "function": "visit", "programme": "P1", "participants": 3},
         "providers": [{"provider": "p1"}], "beneficiaries": [{"patient": "ann"}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_register_that_changes_decides_anew_what_is_stored()
    {
        var options = Options("programme,least-participants\nP1,4\n");
        await using var service = await RunningService.StartAsync(options);
        using var posted = await service.PostAsync("/sessions", Session);
        posted.StatusCode.ShouldBe(HttpStatusCode.Created, await posted.Content.ReadAsStringAsync());
        (await service.AttendancesAsync()).ShouldContain("S1,ann,r24,refused,few,no,");

        _folder.Write("programmes.csv", "programme,least-participants\nP1,3\n");
        using var loaded = await service.PostAsync("/conventions/load", "{}");
        loaded.IsSuccessStatusCode.ShouldBeTrue();

        (await service.AttendancesAsync()).ShouldContain("S1,ann,r24,accepted,,no,1.00");
    }

    [Fact]
    public async Task What_stands_in_a_register_is_not_posted()
    {
        await using var service = await RunningService.StartAsync(Options("programme,least-participants\nP1,4\n"));

        using var posted = await service.PostAsync(
            "/sessions",
            Session.Replace(
                "\"participants\": 3",
                "\"participants\": 3, \"least-participants\": 1",
                StringComparison.Ordinal
            )
        );

        posted.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await posted.Content.ReadAsStringAsync()).ShouldContain("stands in the register");
    }

    [Theory]
    [InlineData(
        "programmes.csv",
        "programme,least-participants\nP1,x\n",
        "line 2: `least-participants`: not a whole number"
    )]
    [InlineData("other.csv", "", "cannot be read")]
    public void A_register_that_cannot_be_read_is_said(string file, string text, string message)
    {
        var options = Options(text);

        Should
            .Throw<RulesetException>(() =>
                new RulesetFiles(
                    options.Conventions,
                    options.Readings,
                    options.Registers.SetItem("programmes", _folder[file])
                ).Load()
            )
            .Message.ShouldContain(message);
    }

    [Fact]
    public void Every_register_must_be_named_and_no_other()
    {
        var options = Options("");

        Should
            .Throw<RulesetException>(() =>
                new RulesetFiles(options.Conventions, options.Readings, options.Readings.Add("lists", "x")).Load()
            )
            .Faults.ShouldBe([
                "--register lists: there is no such register",
                "the vocabulary has facts in a register: name its file, --register programmes=FILE",
            ]);
    }

    private ServiceOptions Options(string programmes)
    {
        _folder.Write("programmes.csv", programmes);
        var conventions = _folder.Write(
            "words.conv",
            """
            vocabulary words
            facts of the session
                session       identity
                date          date of the session
                function      function
                programme     identifier
                participants  number
            facts of the provider
                provider  identity
            facts of the beneficiary
                patient  identity
            facts of the programme from "programmes.csv"
                least-participants  number
            reason closed  when not in force
            reason empty   when nobody is registered
            reason full    when cap reached
            reason few
            """
        );
        var rules = _folder.Write(
            "rules.conv",
            """
            convention r24 uses words in force from 2024-01-01 to 2024-12-31
            function visit
                registers beneficiaries
                requires participants is at least least-participants of the programme else few
                fee 10 EUR
                share 1 EUR
            """
        );
        return new()
        {
            Conventions = [conventions, rules],
            Store = _folder["store.db"],
            Registers = ImmutableSortedDictionary
                .Create<string, string>(StringComparer.Ordinal)
                .Add("programmes", _folder["programmes.csv"]),
        };
    }
}
