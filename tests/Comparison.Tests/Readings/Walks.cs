using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Tests.Readings;

/// <summary>A small convention with a reading for each kind of effect, and sessions whose effects were worked out by hand.</summary>
internal static class Walks
{
    public static readonly ImmutableSortedDictionary<string, string> Defaults = ImmutableSortedDictionary<
        string,
        string
    >.Empty;

    private const string Vocabulary = """
        vocabulary words "Walks"

        facts of the session
            session  "Session"  identity
            date     "Day"      date of the session
            act      "Act"      function
            team     "Team"     identifier
            kind     "Kind"     one of short or long

        facts of the provider
            guide    "Guide"    identity

        facts of the beneficiary
            walker   "Walker"   identity
            born     "Born"     date of birth

        reason closed "no convention takes it"  when not in force
        reason kind   "this kind is not paid"
        reason empty  "nobody is registered"    when nobody is registered
        reason full   "the cap is reached"      when cap reached

        """;

    private const string Convention = """
        convention walks "Walks"
            uses words
            in force from 2022-01-01 to 2022-12-31

        source act "Act on walks"

        reading cap-of "How many walks a year?"   [act 1]
            two  "two"  default
            one  "one"

        reading free "Is the first walk free?"
            no   "no"   default
            yes  "yes"

        reading idle "A question that no rule asks?"
            a  "yes"  default
            b  "no"

        reading kinds "Are long walks paid?"
            all    "yes"  default
            short  "no"

        reading price "Which price?"
            old  "the old one"     default
            new  "the new one"
            odd  "the new one, said otherwise"

        reading talk-price "What does a talk cost?"
            low   "little"  default
            high  "more"

        reading talk-share "Who pays for a talk?"
            all     "everybody"            default
            adults  "who is 18 or older"

        function walk "Walk"
            registers  beneficiaries
            requires   kind is short when reading kinds is short  else kind
            at most    1 session per calendar year when reading cap-of is one
            at most    2 sessions per calendar year
            fee        12 EUR when reading price is new or reading price is odd
                       otherwise 10 EUR
            share      0 EUR when reading free is yes and no earlier session of walk
                       otherwise 2 EUR

        function talk "Talk"
            registers  beneficiaries
            fee        6 EUR when reading talk-price is high
                       otherwise 5 EUR
            share      0 EUR when reading talk-share is adults and age is at most 17
                       otherwise 1 EUR

        monitor many "Walks for each walker"
            sessions of walk
            over beneficiaries with sessions of walk
            kept per year and team
            limit 1

        """;

    /// <summary>Ann walks three times, Bob walks once and has a talk without saying when he was born.</summary>
    public const string Sessions = """
        session,date,act,team,kind,guide,walker,born
        w1,2022-01-10,walk,north,short,g1,ann,1980-01-01
        w2,2022-02-10,walk,north,long,g1,ann,1980-01-01
        w3,2022-03-10,walk,north,short,g1,ann,1980-01-01
        w4,2022-01-11,walk,south,short,g2,bob,
        t1,2022-01-12,talk,south,,g2,bob,

        """;

    public static CheckedProgram Compile() => Compile(Vocabulary, Convention);

    public static CheckedProgram Compile(params string[] texts)
    {
        var compilation = Compilation.Create([
            .. texts.Select((text, i) => new SourceText($"{(char)('a' + i)}.conv", text)),
        ]);
        compilation
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Place}: {finding.Message}")
            .ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    public static SessionTable Read(CheckedProgram program, string csv = Sessions) =>
        Read(program, Encoding.UTF8.GetBytes(csv));

    public static SessionTable Read(CheckedProgram program, byte[] csv)
    {
        using var stream = new MemoryStream(csv, writable: false);
        return SessionFile.Read(stream, program.Ir.Vocabulary, program.Ir.FunctionNames);
    }

    public static ImmutableSortedDictionary<string, string> Reading(string name, string value) =>
        Defaults.Add(name, value);
}
