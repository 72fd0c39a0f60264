using System.Globalization;
using System.Text;

namespace Conv.Cli.Tests.Processes;

/// <summary>Files of up to a megabyte that ask for more than they are worth.</summary>
internal static class HostileFiles
{
    private const int Megabyte = 1 << 20;

    private const string Head = """
        vocabulary v "V"
        facts of the session
            session  identity
            held     date of the session
            act      function
            a        number
        facts of the provider
            p  identity
        facts of the beneficiary
            b     identity
            born  date of birth
        reason not-in-force  when not in force
        reason registration  when nobody is registered
        reason cap           when cap reached
        reason nope

        """;

    private static readonly Dictionary<string, Func<string, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["one word"] = _ => new string('a', Megabyte),
        ["one line"] = _ => Repeat("act, ", Megabyte / 5),
        ["brackets"] = _ => Rules($"    fee 1 EUR [{Repeat("z;", 100_000)}]"),
        ["open brackets"] = _ => Rules($"    requires {new string('(', 500_000)}a = 1 else nope"),
        ["comparisons"] = _ => Rules($"    requires {Repeat("a = 1 or ", 30_000)}a = 2 else nope"),
        ["different comparisons"] = _ => Rules($"    requires {Repeat(i => $"a = {i} or ", 25_000)}a = 2 else nope"),
        ["many requirements"] = _ => Rules(Repeat(i => $"    requires not a = {i} else nope\n", 20_000)),
        ["many functions"] = _ =>
            Rules(
                "    fee 1 EUR\n    share 0 EUR\n"
                    + Repeat(i => $"function f{i}\n    fee 1 EUR\n    share 0 EUR\n", 8_000)
            ),
        ["a list of acts"] = _ => Rules($"    at most 2 sessions of {Repeat("f, ", 100_000)}f per calendar year"),
        ["exclusive acts"] = _ => Rules($"    exclusive {Repeat(i => $"x{i} sessions, ", 40_000)}y sessions"),
        ["rows of a scale"] = _ => Rules($"    fee s\nscale s by a {Repeat("a, ", 100_000)}a: 1 EUR"),
        ["indexed amounts"] = _ =>
            Rules("    fee a1\n    share 0 EUR\n")
            + "index i every year\n"
            + Repeat(i => $"    {i + 1:0000}-01-01 2 %\n", 9_998)
            + Repeat(
                i => $"amount a{i} 1 EUR from 0001-01-01 indexed by i on the amount before, rounded up to the cent\n",
                300
            ),
        ["births and ages"] = _ =>
            Rules(
                Repeat(
                    i =>
                        $"    requires born is after {1900 + (i / 300)}-{1 + (i / 25 % 12):00}-{1 + (i % 25):00} or age is more than {i % 200} else nope\n",
                    100
                ) + "    fee 1 EUR\n    share 0 EUR"
            ),
        ["many births and ages"] = _ => Rules(BirthsAndAges(16_000)),
        ["many caps"] = _ =>
            Rules(Repeat(i => $"    at most {i + 1} sessions per {i + 1} days from the first session\n", 8_000)),
        ["a long scenario"] = _ =>
            Rules("    fee 1 EUR\n    share 0 EUR\n")
            + "scenario \"s\"\n"
            + Repeat("    2024-01-01 f, 1000 times every 1 day => accepted\n", 1_000),
        ["many scenarios"] = _ =>
            Rules("    fee 1 EUR\n    share 0 EUR\n")
            + Repeat(i => $"scenario \"s{i}\"\n    2024-01-01 f => accepted\n", 15_000),
        ["many assertions"] = _ =>
            Rules("    at most 3 sessions per calendar year\n    fee 1 EUR\n    share 0 EUR\n")
            + Repeat(i => $"assert \"a{i}\"\n    share is less than {i} EUR when age is more than {i % 150}\n", 8_000),
        ["many conventions"] = folder =>
        {
            for (var i = 0; i < 4_000; i++)
            {
                File.WriteAllText(
                    Path.Combine(folder, $"c{i}.conv"),
                    $"convention c{i}\n    uses v\n    in force from 2024-01-01 to 2024-12-31\nfunction f{i}\n    fee 1 EUR\n    share 0 EUR\n"
                );
            }

            return "convention c\n    uses v\n    in force from 2024-01-01 to 2024-12-31\nfunction f\n    fee 1 EUR\n    share 0 EUR\n";
        },
        ["many values"] = _ =>
            "vocabulary w\nfacts of the session\n    x one of " + Repeat(i => $"v{i}, ", 120_000) + "z\n",
        ["many labels"] = _ =>
            "vocabulary w\nfacts of the session\n" + Repeat(i => $"    x{i} \"label\" number\n", 40_000),
        ["nested cases"] = _ =>
            Rules(
                "    fee 1 EUR\n    share\n"
                    + Repeat(i => $"        {i} EUR when a = {i}\n", 25_000)
                    + "        otherwise 0 EUR\n"
            ),
        ["quotes"] = _ => Repeat("\"", Megabyte),
        ["comments"] = _ => Repeat("# ", Megabyte / 2),
        ["zeros"] = _ => new string('\0', Megabyte),
        ["line ends"] = _ => Head + new string('\n', Megabyte),
        ["tabs"] = _ => Repeat(i => $"{new string(' ', i % 200)}x\n", 10_000),
    };

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => Kinds.Keys;

    /// <summary>Writes one of them into a folder, with a vocabulary beside it.</summary>
    public static void Write(string name, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "v.conv"), Head);
        File.WriteAllText(Path.Combine(folder, "x.conv"), Kinds[name](folder));
    }

    private static string Rules(string body) =>
        $"convention c\n    uses v\n    in force from 2024-01-01 to 2024-12-31\nfunction f\n    registers beneficiaries\n{body}\n";

    // Functions with as many rules as one may have, each of them as long as one may be.
    private static string BirthsAndAges(int days) =>
        Repeat(
            i =>
                (
                    i % 5000 == 0 && i > 0
                        ? "    fee 1 EUR\n    share 0 EUR\nfunction g" + i + "\n    registers beneficiaries\n"
                        : ""
                )
                + (i % 50 == 0 ? "    requires " : " or ")
                + $"born = {1900 + (i / 300)}-{1 + (i / 25 % 12):00}-{1 + (i % 25):00}"
                + (i % 50 == 49 ? $" or age = {i / 50 % 200} else nope\n" : ""),
            days
        ) + "    fee 1 EUR\n    share 0 EUR";

    private static string Repeat(string text, int times) => Repeat(_ => text, times);

    private static string Repeat(Func<int, string> text, int times)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times && all.Length < Megabyte; i++)
        {
            all.Append(CultureInfo.InvariantCulture, $"{text(i)}");
        }

        return all.ToString();
    }
}
