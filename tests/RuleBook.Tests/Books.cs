using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Quotations;

namespace Conv.RuleBook.Tests;

/// <summary>Books that tests look at.</summary>
internal static class Books
{
    /// <summary>Texts that want to be markup, and would leave their page.</summary>
    public const string Attack =
        "</script></style></title><script>window.hacked=1</script><img src=x onerror='window.hacked=2'>&amp;";

    private const string Vocabulary = """
        vocabulary games "Games" (fr "Jeux")

        source house "House rules ATTACK"

        facts of the session
            play  "Play"      identity
            held  "Day"       date of the session
            game  "Game"      function
            team  "Team"      identifier
            kind  "Kind ATTACK"  one of short "ATTACK" or long

        facts of the provider
            host  "Host"  identity

        facts of the beneficiary
            guest  "Guest"  identity

        reason closed    "not on that day"  when not in force
        reason absent    "nobody came"      when nobody is registered
        reason too-many  "ATTACK"           when cap reached
        reason too-long  "too long"

        reading turn "When does a year begin? ATTACK"   [house 1, "ATTACK"]
            early  "in January"  default
            late   "ATTACK"
        """;

    private const string Convention = """
        convention play-2020 "Play ATTACK" (fr "Jouer ATTACK")   [house 2]
            uses      games
            in force  from 2020-01-01 to 2021-12-31

        window annual "a year" means calendar year

        amount price "Price ATTACK"   [house 3]
            10 EUR     from 2020-01-01
            12.50 EUR  from 2021-01-01

        function chess "Chess ATTACK"   [house 4]
            registers  beneficiaries
            requires   kind is short else too-long   # ATTACK
            at most    2 sessions per annual           [house 5]
            fee        price
            share      1 EUR

        scenario "two and no more ATTACK"
            given kind short
            2020-02-01 chess, 2 times every 7 days  => accepted, share 1 EUR
            2020-03-01 chess                        => refused too-many
            2020-03-02 chess with kind long         => refused too-long and too-many
        """;

    private const string Later = """
        convention play-2022 "Play again"
            uses      games
            follows   play-2020
            in force  from 2022-01-01 to 2022-12-31

        window annual "a year" means calendar year

        function chess "Chess"
            registers  beneficiaries
            requires   kind is short else too-long
            at most    3 sessions per annual   [house 6]
            fee        15 EUR
            share      1 EUR

        transition from play-2020   [house 7]
            the rest lapses

        scenario "this one fails"
            given kind short
            2022-02-01 chess  => refused too-many
        """;

    /// <summary>The book of a small scheme, and of the one that follows it; wherever a text may stand, one wants to be markup.</summary>
    public static ImmutableSortedDictionary<string, string> Hostile { get; } = BookSite.Write(Games, "nl");

    /// <summary>The book of the shipped conventions.</summary>
    public static ImmutableSortedDictionary<string, string> Shipped { get; } =
        BookSite.Write(Sound(RepositoryFiles.Conventions("conventions")), "fr");

    /// <summary>The same small scheme as a program.</summary>
    public static CheckedProgram Games =>
        Sound([
            new SourceText("games.conv", Hostility(Vocabulary)),
            new SourceText("2020.conv", Hostility(Convention)),
            new SourceText("2022.conv", Hostility(Later)),
        ]);

    /// <summary>The book of a small scheme whose source has a text at hand.</summary>
    public static ImmutableSortedDictionary<string, string> Quoting(Folder folder)
    {
        var program = Sound([
            new SourceText(
                folder["games.conv"],
                Hostility(
                    Vocabulary.Replace(
                        "rules ATTACK\"\n",
                        "rules\" text \"sources/house.txt\"\n",
                        StringComparison.Ordinal
                    )
                )
            ),
            new SourceText(
                folder["2020.conv"],
                Hostility(Convention).Replace("[house 5]", "[house 5, \"two games\"]", StringComparison.Ordinal)
            ),
        ]);
        return BookSite.Write(program, "fr", Passages.Of(program, SourceTexts.OnDisk()));
    }

    private static string Hostility(string text) => text.Replace("ATTACK", Attack, StringComparison.Ordinal);

    private static CheckedProgram Sound(ImmutableArray<SourceText> sources)
    {
        var check = ProgramChecker.Check(Compilation.Create(sources));
        check.Program.ShouldNotBeNull(
            string.Join('\n', check.Findings.Select(finding => $"{finding.Place} {finding.Message}"))
        );
        return check.Program;
    }
}
