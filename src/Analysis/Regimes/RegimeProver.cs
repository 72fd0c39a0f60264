using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Analysis.Regimes;

/// <summary>
/// Asks whether there is a session of which something is true, from its facts and those of its people. What is asked of everybody has an
/// example with few people if it has one at all: one for each question that somebody must deny, and one where nobody must.
/// </summary>
internal sealed class RegimeProver(IrProgram program, ProofLimit limit)
{
    /// <summary>More people than this are not tried.</summary>
    public const int MostPeople = 6;

    /// <summary>A session in some days of which a condition is true.</summary>
    /// <param name="condition">The condition; reads facts, and <see cref="IrEvery"/> around those of people.</param>
    /// <param name="from">First day, a day number.</param>
    /// <param name="to">Last day, a day number.</param>
    public RegimeAnswer Find(IrExpression condition, int from, int to)
    {
        if (from > to)
        {
            return RegimeAnswer.None;
        }

        var questions = IrWalk.Nodes(condition).OfType<IrEvery>().ToList();
        var providers = Math.Max(1, questions.Count(every => every.OfProviders));
        var beneficiaries = questions.Any(every => every.OfBeneficiaries)
            ? Math.Max(1, questions.Count(every => every.OfBeneficiaries))
            : 1;
        var tooMany = providers > MostPeople || beneficiaries > MostPeople;
        var unknown = tooMany
            ? new LocalizableText(
                "it asks people about too many things",
                "cela interroge les personnes sur trop de choses",
                "het vraagt personen naar te veel zaken",
                "es fragt Personen nach zu vielem"
            )
            : null;
        var sizes =
            from p in Enumerable.Range(1, Math.Min(providers, MostPeople))
            from b in Enumerable.Range(0, Math.Min(beneficiaries, MostPeople) + 1)
            orderby p + Math.Max(b, 1), b == 0, p
            select (p, b);
        foreach (var (p, b) in sizes)
        {
            try
            {
                var answer = Find(condition, from, to, p, b);
                if (answer.Example is not null)
                {
                    return answer;
                }

                unknown ??= answer.Unknown;
            }
            catch (DiagramLimitException reached)
            {
                unknown = reached.Reason;
                break;
            }
        }

        return unknown is null ? RegimeAnswer.None : new RegimeAnswer(null, unknown);
    }

    private RegimeAnswer Find(IrExpression condition, int from, int to, int providers, int beneficiaries)
    {
        var days = program.Conventions[0] with { From = new Day(from), To = new Day(to) };
        var date = Subject.SessionDate(days);
        var atoms = new AtomReader(days);
        var collector = new AtomCollector();
        new QuantifierExpansion<bool>(atoms, collector, providers, beneficiaries).Read(condition);
        var people = new[]
        {
            Atom.AtLeast(Subject.People(FactOwner.Provider), providers),
            beneficiaries == 0
                ? Atom.Is(Subject.People(FactOwner.Beneficiary), 0)
                : Atom.AtLeast(Subject.People(FactOwner.Beneficiary), beneficiaries),
        };
        collector.Atoms.AddRange(people);
        var diagrams = new DecisionDiagrams(Space.Of(collector.Atoms, date), limit);
        var builder = new DiagramBuilder(diagrams);
        var set = diagrams.And([
            builder.Dates(date),
            .. people.Select(diagrams.Of),
            new QuantifierExpansion<int>(atoms, builder, providers, beneficiaries).Read(condition),
        ]);
        if (set == DecisionDiagrams.None)
        {
            return RegimeAnswer.None;
        }

        return diagrams.Example(set) is { } example
            ? new RegimeAnswer(
                new RegimeExample(program, diagrams.Space, example, new Day(from), providers, beneficiaries),
                null
            )
            : new RegimeAnswer(
                null,
                Dependence.On(
                    diagrams.OpaqueIn(set).Select(variable => atoms.Quote(diagrams.Space.Variables[variable].Subject))
                )
            );
    }
}

/// <summary>What was found: an example, or that there is none (both null), or why neither is known.</summary>
internal sealed record RegimeAnswer(RegimeExample? Example, LocalizableText? Unknown)
{
    /// <summary>There is no such session.</summary>
    public static RegimeAnswer None { get; } = new(null, null);
}
