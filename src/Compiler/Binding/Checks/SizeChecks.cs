using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Checks;

/// <summary>Refuses programs that are so large that no machine should compile them: what they come to, not how long their text is.</summary>
internal static class SizeChecks
{
    // The fixed parts of a function, and of a counter in each function that counts in it, in nodes.
    private const int FunctionNodes = 200;
    private const int CounterNodes = 20;

    /// <summary>Checks a program.</summary>
    public static ImmutableArray<Diagnostic> Check(BoundProgram program)
    {
        var findings = new Findings();
        var functions = program.Conventions.SelectMany(convention => convention.Functions).ToList();
        if (functions.Count > SizeLimits.MostFunctions)
        {
            findings.Add(
                RuleDescriptors.TooMany,
                functions[SizeLimits.MostFunctions].Symbol.Place,
                Show(SizeLimits.MostFunctions),
                Phrases.Functions
            );
            return findings.ToImmutable();
        }

        var acts = 0;
        foreach (var scenario in program.Scenarios)
        {
            acts += scenario.Acts.Length;
            if (acts > SizeLimits.MostActs)
            {
                findings.Add(
                    RuleDescriptors.TooMany,
                    scenario.Place,
                    Show(SizeLimits.MostActs),
                    new LocalizableText(
                        "acts of all scenarios, repetitions unfolded",
                        "actes de tous les scénarios, répétitions dépliées",
                        "handelingen van alle scenario's, herhalingen uitgeschreven",
                        "Leistungen aller Szenarien, Wiederholungen ausgeschrieben"
                    )
                );
                return findings.ToImmutable();
            }
        }

        var total = Weight.None;
        foreach (var function in functions)
        {
            total += Of(function, functions.Count);
            if (!total.IsBearable)
            {
                findings.Add(
                    RuleDescriptors.TooBig,
                    function.Symbol.Place,
                    new LocalizableText(
                        $"with `{function.Symbol.Name}`, this program",
                        $"avec `{function.Symbol.Name}`, ce programme",
                        $"dit programma, met `{function.Symbol.Name}` erbij,",
                        $"dieses Programm, mit `{function.Symbol.Name}`,"
                    )
                );
                break;
            }
        }

        if (findings.ToImmutable().IsEmpty)
        {
            Rolling(functions, findings);
        }

        return findings.ToImmutable();
    }

    // The acts of all rolling windows of a beneficiary are remembered together.
    private static void Rolling(IEnumerable<BoundFunction> functions, Findings findings)
    {
        var acts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var function in functions)
        {
            foreach (var cap in function.Caps)
            {
                Remember(CounterKey.Of(cap), cap.Window, cap.Limit + 1);
            }

            foreach (var node in BoundWalker.Parts(function).SelectMany(BoundWalker.All))
            {
                if (node is BoundActTest { Window: { } window } test)
                {
                    Remember(CounterKey.Of(test.Acts, null, window), window, 1);
                }
                else if (node is BoundOccurrence nth)
                {
                    Remember(CounterKey.Of(nth.Acts, null, nth.Window), nth.Window, nth.Number + 1);
                }
                else if (node is BoundComparison comparison)
                {
                    Compared(comparison.Left, comparison.Right);
                    Compared(comparison.Right, comparison.Left);
                }
            }

            if (acts.Values.Sum() > SizeLimits.MostRemembered)
            {
                findings.Add(
                    RuleDescriptors.TooMany,
                    function.Symbol.Place,
                    Show(SizeLimits.MostRemembered),
                    new LocalizableText(
                        "acts to remember in rolling windows",
                        "actes à retenir dans des périodes glissantes",
                        "handelingen te onthouden in voortschrijdende periodes",
                        "Leistungen, die in gleitenden Zeiträumen zu merken sind"
                    )
                );
                return;
            }
        }

        void Compared(BoundExpression side, BoundExpression other)
        {
            if (side is BoundCount count && other is BoundLiteral { Value: var literal })
            {
                Remember(CounterKey.Of(count.Acts, null, count.Window), count.Window, literal + 1);
            }
        }

        void Remember(string counter, BoundWindow window, long most)
        {
            if (window.RemembersActs)
            {
                acts[counter] = Math.Max(most, acts.GetValueOrDefault(counter));
            }
        }
    }

    private static Weight Of(BoundFunction function, int functions)
    {
        var requirements = function.Requirements.Select(requirement =>
            Weight.Of(requirement.Condition) + (requirement.When is null ? Weight.None : Weight.Of(requirement.When))
        );
        var caps = function.Caps.Select(cap => Of(cap) + new Weight(CounterNodes + (2L * functions), 0, 1));
        var exclusions = function.Exclusions.Select(exclusion =>
        {
            var pair =
                (exclusion.When is null ? Weight.None : Weight.Of(exclusion.When)) + new Weight(CounterNodes, 0, 1);
            var pairs = (long)exclusion.Acts.Length * exclusion.Acts.Length;
            return pair with { Nodes = Math.Min(Weight.Most, pair.Nodes * pairs) };
        });
        var own =
            new Weight(FunctionNodes, 0, 1)
            + Weight.Sum([
                .. requirements,
                .. caps,
                .. exclusions,
                .. function.Ceilings.Select(ceiling => Of(ceiling, functions)),
            ])
            + Weight.Of(function.Fee)
            + ShareOf(function)
            + PartsOf(function);

        // For each stretch of days after the session, what rests on it is a graph of its own.
        var stretches = BoundWalker
            .Parts(function)
            .SelectMany(BoundWalker.All)
            .OfType<BoundSubmitted>()
            .Select(submitted => submitted.After)
            .Where(after => after > 0)
            .Distinct()
            .Count();
        return stretches == 0 ? own : own with { Nodes = Math.Min(Weight.Most, own.Nodes * (1 + (2L * stretches))) };
    }

    // The fee stands wherever the share reads it, and each case of the share asks what is left under each ceiling.
    private static Weight ShareOf(BoundFunction function)
    {
        var share = Weight.Of(function.Share);
        var fee = Weight.Of(function.Fee);
        var reads = BoundWalker.Parts(function.Share).SelectMany(BoundWalker.All).OfType<BoundFee>().Count();
        return share with
        {
            Nodes = Math.Min(
                Weight.Most,
                (share.Nodes * (1 + function.Ceilings.Length)) + (reads * fee.Nodes * (1 + function.Ceilings.Length))
            ),
            Depth = share.Depth + function.Ceilings.Length + (reads > 0 ? fee.Depth : 0),
        };
    }

    // The rest is the fee, and what others pay, once more.
    private static Weight PartsOf(BoundFunction function)
    {
        var sofar = Weight.Of(function.Fee) + ShareOf(function);
        var all = Weight.None;
        foreach (var part in function.Parts)
        {
            var own = Weight.Of(part.Price);
            var reads = BoundWalker
                .Parts(part.Price)
                .SelectMany(BoundWalker.All)
                .Count(expression => expression is BoundFee or BoundRest);
            var weight = own with
            {
                Nodes = Math.Min(Weight.Most, own.Nodes + (reads * sofar.Nodes)),
                Depth = own.Depth + (reads > 0 ? sofar.Depth : 0),
            };

            // The share is without them, or unspecified with them; the insurer is asked about too.
            all += weight with
            {
                Nodes = Math.Min(Weight.Most, 3 * weight.Nodes),
            };
            sofar += weight;
        }

        return all;
    }

    private static Weight Of(BoundCeiling ceiling, int functions) =>
        Weight.Sum(BoundWalker.Parts(ceiling).Select(Weight.Of))
        + (ceiling.For?.Category.Weight ?? Weight.None)
        + new Weight(CounterNodes + (2L * functions), 0, 1);

    // A cap is asked for its condition, for what is exceptional, for what is granted and for the facts that it needs.
    private static Weight Of(BoundCap cap)
    {
        var guards = (cap.When is null ? Weight.None : Weight.Of(cap.When)) + (cap.For?.Category.Weight ?? Weight.None);
        var units = cap.Quantity?.Weight ?? Weight.None;
        var once = guards + units + (cap.Computed is null ? Weight.None : Weight.Of(cap.Computed));
        var quota = cap.Quota is null ? 0 : 4 * CounterNodes;
        return once with { Nodes = Math.Min(Weight.Most, (4 * once.Nodes) + (once.Reads * once.Nodes) + quota) };
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
