using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Scenarios;

/// <summary>Binds scenarios: facts get their owners, repetitions are unfolded.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="registers">Which functions register beneficiaries.</param>
/// <param name="conventions">The names of the conventions.</param>
internal sealed class ScenarioBinder(
    FileBinder file,
    Vocabulary vocabulary,
    Func<string, bool> registers,
    ImmutableArray<string> conventions
)
{
    private const int MostRepetitions = 1000;
    private static readonly ImmutableDictionary<string, string> NoFacts = ImmutableDictionary.Create<string, string>(
        StringComparer.Ordinal
    );

    /// <summary>Binds a scenario; null where an act is broken.</summary>
    public Scenario? Bind(ScenarioSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var readings = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var people = new People(new ScenarioRegisters(file));
        foreach (var clause in syntax.Clauses)
        {
            switch (clause)
            {
                case ScenarioReadingSyntax reading:
                    if (
                        file.Reading(reading.Reading) is { } chosen
                        && file.Alternative(chosen, reading.Alternative) is not null
                    )
                    {
                        readings.Add(new KeyValuePair<string, string>(reading.Reading.Text, reading.Alternative.Text));
                    }

                    break;
                case GivenSyntax given:
                    people.Given = Facts(given.Facts, people.Given, owner: null);
                    break;
                case RegisterRowSyntax row:
                    people.Registers.Add(row, given => Facts(given, NoFacts, owner: null));
                    break;
                case PersonSyntax person:
                    var owner = person.IsProvider ? FactOwner.Provider : FactOwner.Beneficiary;
                    var list = person.IsProvider ? people.Providers : people.Beneficiaries;
                    if (
                        list.Any(scenarioPerson =>
                            string.Equals(scenarioPerson.Name, person.Name.Text, StringComparison.Ordinal)
                        )
                    )
                    {
                        file.DeclaredTwice(person.Name, null);
                    }

                    list.Add(new ScenarioPerson(person.Name.Text, Facts(person.Facts, NoFacts, owner)));
                    break;
            }
        }

        if (IsTooLong(syntax))
        {
            return null;
        }

        var acts = syntax.Clauses.OfType<ScenarioActSyntax>().SelectMany(act => Acts(act, people)).ToImmutableArray();
        var written = syntax.Clauses.OfType<ScenarioActSyntax>().ToList();
        if (written.Count == 0 && file.IsWhole(syntax))
        {
            file.Report(ScenarioDescriptors.NoActs, syntax.Title);
        }
        else if (written.Count > 0 && written.All(act => act.Expectations.IsEmpty))
        {
            file.Report(ScenarioDescriptors.NoExpectation, syntax.Title);
        }

        return acts.IsEmpty
            ? null
            : new Scenario(syntax.Title.Text, file.At(syntax.Title), readings.ToImmutable(), acts, citations);
    }

    private sealed class People(ScenarioRegisters registers)
    {
        public ScenarioRegisters Registers => registers;

        public ImmutableDictionary<string, string> Given = NoFacts;
        public readonly List<ScenarioPerson> Providers = [];
        public readonly List<ScenarioPerson> Beneficiaries = [];
    }

    private IEnumerable<ScenarioAct> Acts(ScenarioActSyntax syntax, People people)
    {
        if (syntax.Date.Value is not { } first)
        {
            yield break;
        }

        if (file.Find(file.Scope.Functions, syntax.Function, Phrases.Function) is not { } entry)
        {
            yield break;
        }

        if (entry.IsGroup)
        {
            file.UnknownName(syntax.Function, Phrases.Function, entry.Functions.Select(function => function.Name));
            yield break;
        }

        var times = syntax.Times is null ? 1 : syntax.Times.Value ?? 0;
        var every = syntax.Every is null ? 0 : syntax.Every.Value ?? -1;
        if (times is < 1 or > MostRepetitions || every is < 0 or > MostRepetitions)
        {
            file.Report(ScenarioDescriptors.Repetitions, (SyntaxNode?)syntax.Times ?? syntax);
            yield break;
        }

        var own = Facts(syntax.Facts, Adjectives(syntax), owner: null);
        var given = people.Given.SetItems(own);
        var providers = Chosen(syntax.Providers, people.Providers, FactOwner.Provider, given, own);
        var nobody =
            syntax.Nobody
            || (syntax.Beneficiaries.IsEmpty && people.Beneficiaries.Count == 0 && !registers(syntax.Function.Text));
        var beneficiaries = nobody
            ? []
            : Chosen(syntax.Beneficiaries, people.Beneficiaries, FactOwner.Beneficiary, given, own);
        var expectations = syntax
            .Expectations.Select(expectation => Expectation(expectation, providers, beneficiaries))
            .ToImmutableArray();
        for (var i = 0; i < times; i++)
        {
            if (Repeat(first, (int)every * i, syntax.Unit) is not { } day)
            {
                file.Report(ScenarioDescriptors.Repetitions, syntax.Times!);
                yield break;
            }

            yield return new ScenarioAct(
                file.At(syntax),
                day,
                syntax.Function.Text,
                people.Registers.Fill(Owned(given, FactOwner.Session), FactOwner.Session, day),
                Registered(providers, people.Registers, FactOwner.Provider, day),
                Registered(beneficiaries, people.Registers, FactOwner.Beneficiary, day),
                expectations
            );
        }
    }

    private static ImmutableArray<ScenarioPerson> Registered(
        ImmutableArray<ScenarioPerson> people,
        ScenarioRegisters registers,
        FactOwner owner,
        int day
    ) => [.. people.Select(person => person with { Facts = registers.Fill(person.Facts, owner, day) })];

    // Repetitions are unfolded: a line of a file can stand for a thousand acts.
    private bool IsTooLong(ScenarioSyntax syntax)
    {
        var acts = 0L;
        foreach (var act in syntax.Clauses.OfType<ScenarioActSyntax>())
        {
            acts += act.Times is { Value: >= 1 and <= MostRepetitions and var times } ? times : 1;
            if (acts > SizeLimits.MostScenarioActs)
            {
                file.Report(
                    RuleDescriptors.TooMany,
                    act.Date,
                    SizeLimits.MostScenarioActs.ToString(CultureInfo.InvariantCulture),
                    new LocalizableText(
                        "acts of one scenario, repetitions unfolded",
                        "actes d'un même scénario, répétitions dépliées",
                        "handelingen van één scenario, herhalingen uitgeschreven",
                        "Leistungen eines Szenarios, Wiederholungen ausgeschrieben"
                    )
                );
                return true;
            }
        }

        return false;
    }

    private static int? Repeat(DateOnly first, int distance, TimeUnitSyntax unit)
    {
        try
        {
            return (
                unit switch
                {
                    TimeUnitSyntax.Days => first.AddDays(distance),
                    TimeUnitSyntax.Weeks => first.AddDays(checked(7 * distance)),
                    TimeUnitSyntax.Months => first.AddMonths(distance),
                    TimeUnitSyntax.Years => first.AddYears(distance),
                    _ => throw new UnreachableException($"no repetition in {unit}"),
                }
            ).DayNumber;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private ImmutableDictionary<string, string> Adjectives(ScenarioActSyntax syntax)
    {
        var facts = NoFacts;
        var binder = new ExpressionBinder(file, vocabulary, []);
        foreach (var adjective in syntax.Adjectives)
        {
            if (binder.FactWithValue(adjective) is { } found)
            {
                facts = facts.SetItem(found.Fact.Name, adjective.Text);
            }
        }

        return facts;
    }

    // What the act itself says of a fact of people goes before what was said of the person.
    private ImmutableArray<ScenarioPerson> Chosen(
        ImmutableArray<NameSyntax> names,
        List<ScenarioPerson> declared,
        FactOwner owner,
        ImmutableDictionary<string, string> given,
        ImmutableDictionary<string, string> own
    )
    {
        var isProvider = owner == FactOwner.Provider;
        var chosen = new List<ScenarioPerson>();
        foreach (var name in names)
        {
            if (
                declared.Find(scenarioPerson =>
                    string.Equals(scenarioPerson.Name, name.Text, StringComparison.Ordinal)
                ) is
                { } person
            )
            {
                chosen.Add(person);
            }
            else
            {
                file.UnknownName(
                    name,
                    isProvider
                        ? new LocalizableText("provider", "un prestataire", "zorgverlener", "Leistungserbringer")
                        : new LocalizableText("beneficiary", "un bénéficiaire", "rechthebbende", "Berechtigter"),
                    declared.Select(scenarioPerson => scenarioPerson.Name)
                );
            }
        }

        if (names.IsEmpty)
        {
            chosen.AddRange(
                declared.Count > 0 ? declared : [new ScenarioPerson(isProvider ? "provider" : "beneficiary", NoFacts)]
            );
        }

        return
        [
            .. chosen.Select(person =>
                person with
                {
                    Facts = Owned(given, owner).SetItems(person.Facts).SetItems(Owned(own, owner)),
                }
            ),
        ];
    }

    private ImmutableDictionary<string, string> Owned(ImmutableDictionary<string, string> facts, FactOwner owner) =>
        facts
            .Where(fact =>
                vocabulary.Facts.Any(symbol =>
                    symbol.Owner == owner && string.Equals(symbol.Name, fact.Key, StringComparison.Ordinal)
                )
            )
            .ToImmutableDictionary(StringComparer.Ordinal);

    private ImmutableDictionary<string, string> Facts(
        ImmutableArray<AssignmentSyntax> written,
        ImmutableDictionary<string, string> facts,
        FactOwner? owner
    )
    {
        foreach (var assignment in written)
        {
            if (file.Scope.Values.Find(assignment.Fact.Text) is not NamedFact { Fact: var fact })
            {
                file.UnknownName(assignment.Fact, Phrases.Fact, vocabulary.Facts.Select(candidate => candidate.Name));
            }
            else if (fact.Storage == FactStorage.Own)
            {
                file.Report(ScenarioDescriptors.StatedByAct, assignment.Fact, fact.Name);
            }
            else if (owner is not null && fact.Owner != owner)
            {
                file.Report(ScenarioDescriptors.WrongOwner, assignment.Fact, fact.Name, FactWords.OwnerOf(fact));
            }
            else if (Value(fact, assignment.Value) is { } value)
            {
                facts = facts.SetItem(fact.Name, value);
            }
        }

        return facts;
    }

    private static int DecimalsIn(LiteralSyntax literal) =>
        literal.Text.Length - literal.Text.IndexOf('.', StringComparison.Ordinal) - 1;

    private string? Value(FactSymbol fact, LiteralSyntax literal)
    {
        var value = (fact.Kind, literal.Kind) switch
        {
            (_, LiteralKindSyntax.Missing) => "",
            (FactKind.Enumeration, LiteralKindSyntax.Name)
                when fact.Values.Any(enumerationValue =>
                    string.Equals(enumerationValue.Name, literal.Text, StringComparison.Ordinal)
                ) => literal.Text,
            (FactKind.YesNo, LiteralKindSyntax.Yes) => "yes",
            (FactKind.YesNo, LiteralKindSyntax.No) => "no",
            (FactKind.Date, LiteralKindSyntax.Date) => literal.Text,
            (FactKind.Decimal, LiteralKindSyntax.Decimal) when DecimalsIn(literal) <= fact.Decimals => literal.Number
                is { } digits
                ? Decimals.Text(digits, DecimalsIn(literal))
                : null,
            (FactKind.Number or FactKind.Decimal or FactKind.Minutes, LiteralKindSyntax.Integer) =>
                literal.Number?.ToString(CultureInfo.InvariantCulture),
            (FactKind.Money, LiteralKindSyntax.Money) => literal.Number is { } cents
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(cents < 0 ? "-" : "")}{UInt128.CreateChecked(Int128.Abs(cents)) / 100}.{UInt128.CreateChecked(Int128.Abs(cents)) % 100:00}"
                )
                : null,
            (FactKind.Identifier, LiteralKindSyntax.Name) => literal.Text,
            _ => null,
        };
        // A day, a number or an amount without a value has been reported.
        var isReported =
            literal.Kind
                is LiteralKindSyntax.Date
                    or LiteralKindSyntax.Integer
                    or LiteralKindSyntax.Decimal
                    or LiteralKindSyntax.Money
            && literal.Number is null;
        if (value is null && !isReported)
        {
            file.Report(
                ScenarioDescriptors.WrongValue,
                literal,
                file.Source.Slice(literal.Span),
                fact.Name,
                FactWords.Values(fact, literal.Text)
            );
        }

        return value;
    }

    private Expectation Expectation(
        ExpectationSyntax syntax,
        ImmutableArray<ScenarioPerson> providers,
        ImmutableArray<ScenarioPerson> beneficiaries
    )
    {
        if (
            syntax.Who is { } who
            && !providers
                .Concat(beneficiaries)
                .Any(person => string.Equals(person.Name, who.Text, StringComparison.Ordinal))
        )
        {
            file.UnknownName(
                who,
                new LocalizableText(
                    "person in this act",
                    "une personne de cet acte",
                    "persoon in deze handeling",
                    "Person in dieser Leistung:"
                ),
                providers.Concat(beneficiaries).Select(person => person.Name)
            );
        }

        Runtime.Decision? decision = null;
        var result = new Expectation(file.At(syntax), syntax.Who?.Text, null, [], false, null, null, null, null);
        foreach (var item in syntax.Items)
        {
            Runtime.Decision? said = item.Kind switch
            {
                ExpectedKindSyntax.Accepted => Runtime.Decision.Accepted,
                ExpectedKindSyntax.Refused => Runtime.Decision.Refused,
                ExpectedKindSyntax.Unpriced => Runtime.Decision.Unpriced,
                ExpectedKindSyntax.Rejected => Runtime.Decision.None,
                ExpectedKindSyntax.Exceptional
                or ExpectedKindSyntax.Fee
                or ExpectedKindSyntax.Share
                or ExpectedKindSyntax.Insurer
                or ExpectedKindSyntax.Part
                or ExpectedKindSyntax.Granted
                or ExpectedKindSyntax.Under
                or ExpectedKindSyntax.Provisional => null,
                _ => throw new UnreachableException($"nothing to expect of {item.Kind}"),
            };
            if (said is not null && decision is not null)
            {
                file.Report(ScenarioDescriptors.Contradiction, item);
            }

            decision ??= said;
            result = item.Kind switch
            {
                ExpectedKindSyntax.Refused => result with { Reasons = Reasons(item.Names) },
                ExpectedKindSyntax.Exceptional => result with { Exceptional = true },
                ExpectedKindSyntax.Share => result with { Share = item.Number },
                ExpectedKindSyntax.Fee => result with { Fee = item.Number },
                ExpectedKindSyntax.Insurer => result with { Insurer = item.Number },
                ExpectedKindSyntax.Part => PartBinder.Payer(file, vocabulary, item.Names[0]) is { } payer
                && item.Number is { } paid
                    ? result with
                    {
                        Parts = result.Parts.Add((payer, paid)),
                    }
                    : result,
                ExpectedKindSyntax.Granted => result with { Granted = item.Number },
                ExpectedKindSyntax.Provisional => result with { ProvisionalUntil = (int?)item.Number },
                ExpectedKindSyntax.Under => result with { Convention = Convention(item.Names[0]) },
                ExpectedKindSyntax.Accepted or ExpectedKindSyntax.Unpriced or ExpectedKindSyntax.Rejected => result,
                _ => throw new UnreachableException($"nothing to expect of {item.Kind}"),
            };
        }

        return result with
        {
            Decision = decision,
        };
    }

    private ImmutableArray<ReasonSymbol> Reasons(ImmutableArray<NameSyntax> names)
    {
        var reasons = new List<ReasonSymbol>();
        foreach (var name in names)
        {
            if (
                vocabulary.Reasons.FirstOrDefault(reason =>
                    string.Equals(reason.Name, name.Text, StringComparison.Ordinal)
                ) is
                { } reason
            )
            {
                reasons.Add(reason);
            }
            else
            {
                file.UnknownName(name, Phrases.Reason, vocabulary.Reasons.Select(candidate => candidate.Name));
            }
        }

        return [.. reasons.OrderBy(reason => reason.Index)];
    }

    private string? Convention(NameSyntax name)
    {
        if (conventions.Contains(name.Text))
        {
            return name.Text;
        }

        file.UnknownName(
            name,
            new LocalizableText("convention", "une convention", "overeenkomst", "Vereinbarung"),
            conventions
        );
        return null;
    }
}
