using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;
using Conv.Sessions.Registers;

namespace Conv.Sessions.Tests.Reading;

/// <summary>Registers: what stands in them, what is wrong with them, and that a session reads from them what its line would have said.</summary>
public sealed class RegisterTests
{
    private const string Header = "visit,day,site,act,worker,client,born\n";

    [Fact]
    public void A_session_reads_the_row_of_its_key_on_its_day()
    {
        var table = Read(
            Header
                + "a,2024-01-31,north,care,w1,c1,\n"
                + "b,2024-02-01,north,care,w1,c1,\n"
                + "c,2024-02-01,south,care,w2,c2,\n"
                + "d,2024-02-01,,care,w2,c2,\n",
            ("sites", "site,price,mode,from,to\nnorth,10.00,near,,2024-01-31\nnorth,12.50,,2024-02-01,\n")
        );

        Prices(table).ShouldBe([1000, 1250, null, null]);
        table.Batch.SessionFacts.Values[Fact("mode").Slot].ShouldBe([1, 0, 0, 0]);
        table.Registers.ShouldHaveSingleItem().RowCount.ShouldBe(2);
        Warnings(table)
            .ShouldBe([
                "`sites.csv` has no row of the `site` on the day of the session, so its facts are missing: in 1 session",
            ]);
    }

    [Fact]
    public void Facts_of_providers_and_beneficiaries_are_found_by_who_they_are()
    {
        var table = Read(
            Header + "a,2024-01-31,north,care,w1,c1,\na,2024-01-31,north,care,w2,c2,\n",
            ("workers", "worker,grade\nw2,senior\n"),
            ("clients", "client,aided,from\nc1,yes,2024-01-01\nc2,yes,2024-06-01\n")
        );

        table.Batch.ProviderFacts.Values[Fact("grade").Slot].ShouldBe([0, 2]);
        table
            .Batch.BeneficiaryFacts.Values[Fact("aided").Slot]
            .ShouldBe([(byte)2, (byte)1], "yes, and no when missing");
    }

    [Fact]
    public void A_column_of_the_session_file_gives_no_fact_of_a_register()
    {
        var table = Read(
            "visit,day,site,act,worker,price\na,2024-01-31,north,care,w1,99.00\n",
            ("sites", "site,price\nnorth,10.00\n")
        );

        Prices(table).ShouldBe([1000]);
        Warnings(table).ShouldContain("the column `price` is passed over: the fact stands in the register `sites.csv`");
    }

    [Fact]
    public void Days_between_rows_and_columns_that_are_not_there_are_told()
    {
        var table = Read(
            Header + "a,2024-01-31,north,care,w1,c1,\n",
            ("sites", "site,Price,from,to\nnorth,10.00,,2024-01-31\nnorth,10.00,2024-02-02,\nsouth,10.00,,\n")
        );

        Prices(table).ShouldBe([null]);
        Warnings(table)
            .ShouldBe([
                "`sites.csv`: `Price` is no column of this register and is passed over (names are exact); `price` is",
                "`sites.csv` has no column `mode`: it is missing everywhere",
                "`sites.csv` has rows of one `site` with days between them on which none holds (1 of 2)",
            ]);
    }

    [Theory]
    [InlineData("", "the file is empty: its first line must name the columns")]
    [InlineData("place,price\nnorth,1.00\n", "the header has no column `site`")]
    [InlineData("site,price\nnorth,1.00\nnorth,2.00\n", "line 3: holds on days of line 2, which has the same `site`")]
    [InlineData(
        "site,from,to\nn,2024-02-01,\nn,,2024-02-01\n",
        "line 3: holds on days of line 2, which has the same `site`"
    )]
    [InlineData("site,from,to\nn,2024-02-01,2024-01-31\n", "line 2: `to` is before `from`")]
    [InlineData("site,from\nn,2024-02-30\n", "line 2: `from`: no such day")]
    [InlineData("site,price\nn,1.005\n", "line 2: `price`: not an amount")]
    [InlineData("site,price\n,1.00\n", "line 2: a row needs a `site`")]
    [InlineData("site,price\na b,1.00\n", "line 2: `site`: not an identifier")]
    [InlineData("site,price\nn\n", "line 2: 1 values where the header has 2 columns")]
    [InlineData("site,mode\nn,nere\n", "line 2: `mode`: unknown value `nere`")]
    public void What_cannot_be_read_is_refused_with_its_line(string text, string message) =>
        Should.Throw<SessionFileException>(() => Register("sites", text)).Message.ShouldStartWith(message);

    [Fact]
    public void Of_many_wrong_lines_some_are_told_and_the_others_counted()
    {
        var lines = string.Concat(
            Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"n{i},x\n"))
        );

        Should
            .Throw<SessionFileException>(() => Register("sites", "site,price\n" + lines))
            .Message.ShouldEndWith("; and 20 more");
    }

    [Fact]
    public void The_hash_is_that_of_the_file()
    {
        const string text = "site,price\nnorth,10.00\n";

        Register("sites", text)
            .Hash.ShouldBe(
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            );
    }

    [Fact]
    public void Sessions_with_registers_are_those_whose_lines_say_it_all()
    {
        for (var seed = 0; seed < Effort.Of(300, 60); seed++)
        {
            var (lines, whole, sites, clients) = Random(new Random(seed));

            var joined = Read(lines, ("sites", sites), ("clients", clients));
            using var stream = Stream(whole);
            var plain = SessionFile.Read(stream, Vocabulary, Visits.Functions);

            Columns(joined).ShouldBe(Columns(plain), $"seed {seed}");
        }
    }

    // Each price and mode by site and day, each allowance by person and day; the same once more on the lines of the sessions.
    private static (string Lines, string Whole, string Sites, string Clients) Random(Random random)
    {
        var sites = Rows(
            random,
            "s",
            () => $"{random.Next(100)}.{random.Next(100):00},{Pick(random, "near", "far", "")}"
        );
        var clients = Rows(random, "c", () => Pick(random, "yes", "no", ""));
        var lines = new StringBuilder(Header);
        var whole = new StringBuilder("visit,day,site,act,worker,client,born,price,mode,aided\n");
        for (var i = 0; i < 40; i++)
        {
            var day = new DateOnly(2024, 1, 1).AddDays(random.Next(100));
            var (site, client) = ($"s{random.Next(6)}", $"c{random.Next(6)}");
            var line = string.Create(CultureInfo.InvariantCulture, $"v{i},{day:yyyy-MM-dd},{site},care,w1,{client},");
            lines.Append(line).Append('\n');
            whole
                .Append(line)
                .Append(',')
                .Append(At(sites, site, day, ","))
                .Append(',')
                .Append(At(clients, client, day, ""))
                .Append('\n');
        }

        return (
            lines.ToString(),
            whole.ToString(),
            "site,from,to,price,mode\n" + Text(sites),
            "client,from,to,aided\n" + Text(clients)
        );
    }

    private static List<(string Key, DateOnly From, DateOnly To, string Says)> Rows(
        Random random,
        string kind,
        Func<string> says
    )
    {
        var rows = new List<(string, DateOnly, DateOnly, string)>();
        for (var key = 0; key < 5; key++)
        {
            var day = new DateOnly(2024, 1, 1).AddDays(random.Next(20));
            for (var row = random.Next(4); row > 0; row--)
            {
                var last = day.AddDays(random.Next(30));
                rows.Add(($"{kind}{key}", day, last, says()));
                day = last.AddDays(1 + random.Next(2));
            }
        }

        return [.. rows.OrderBy(_ => random.Next())];
    }

    private static string At(
        List<(string Key, DateOnly From, DateOnly To, string Says)> rows,
        string key,
        DateOnly day,
        string nothing
    ) =>
        rows.Where(row => row.Key == key && row.From <= day && day <= row.To)
            .Select(row => row.Says)
            .FirstOrDefault(nothing);

    private static string Text(List<(string Key, DateOnly From, DateOnly To, string Says)> rows) =>
        string.Concat(
            rows.Select(row =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Key},{row.From:yyyy-MM-dd},{row.To:yyyy-MM-dd},{row.Says}\n"
                )
            )
        );

    private static string Pick(Random random, params string[] texts) => texts[random.Next(texts.Length)];

    private static string Columns(SessionTable table) =>
        string.Join(
            '\n',
            ((FactColumns[])[table.Batch.SessionFacts, table.Batch.ProviderFacts, table.Batch.BeneficiaryFacts]).Select(
                columns =>
                    string.Join(
                        '|',
                        columns
                            .Values.Select(column => string.Join(',', column))
                            .Concat(columns.Dates.Select(column => string.Join(',', column)))
                            .Concat(columns.Numbers.Select(column => string.Join(',', column)))
                    )
            )
        );

    private static Vocabulary Vocabulary { get; } =
        Visits.Vocabulary with
        {
            Facts =
            [
                .. Visits.Vocabulary.Facts.Select(fact =>
                    fact.Name switch
                    {
                        "price" or "mode" => fact with { Register = new("sites", "sites.csv", Key("site")) },
                        "grade" => fact with { Register = new("workers", "workers.csv", Key("worker")) },
                        "aided" => fact with { Register = new("clients", "clients.csv", Key("client")) },
                        _ => fact,
                    }
                ),
            ],
        };

    private static FactSymbol Key(string name) => Visits.Vocabulary.Facts.Single(fact => fact.Name == name);

    private static FactSymbol Fact(string name) => Vocabulary.Facts.Single(fact => fact.Name == name);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static RegisterTable Register(string name, string text)
    {
        using var stream = Stream(text);
        return RegisterFile.Read(stream, Vocabulary.Registers.Single(one => one.Name == name), Vocabulary);
    }

    private static SessionTable Read(string lines, params (string Name, string Text)[] registers)
    {
        using var stream = Stream(lines);
        return RegisteredSessions.Read(
            stream,
            Vocabulary,
            Visits.Functions,
            [.. registers.Select(one => Register(one.Name, one.Text))]
        );
    }

    private static IEnumerable<string> Warnings(SessionTable table) =>
        FileWarnings
            .Of(table, Vocabulary.Facts.Where(fact => fact.Register is not null).ToHashSet())
            .Select(one => one.Message);

    private static IEnumerable<long?> Prices(SessionTable table) =>
        table
            .Batch.SessionFacts.Numbers[Fact("price").Slot]
            .Select(cents => cents == Missing.Number ? (long?)null : cents);
}
