using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Binding.Windows;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Transitions;

/// <summary>Binds how one convention passes into the next. Names of the old convention are looked up in its own file.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="old">The old convention.</param>
/// <param name="oldFile">Its file.</param>
/// <param name="capsAreWhole">Whether all caps of a new function mean something.</param>
internal sealed class TransitionBinder(
    FileBinder file,
    Vocabulary vocabulary,
    BoundConvention old,
    FileBinder oldFile,
    Func<FunctionSymbol, bool> capsAreWhole
)
{
    private readonly ImmutableArray<(AmountDefinition, BoundDatedValue)>.Builder _amounts =
        ImmutableArray.CreateBuilder<(AmountDefinition, BoundDatedValue)>();
    private readonly ImmutableArray<BoundException>.Builder _exceptions =
        ImmutableArray.CreateBuilder<BoundException>();
    private readonly ImmutableArray<BoundCarry>.Builder _carries = ImmutableArray.CreateBuilder<BoundCarry>();
    private readonly ImmutableArray<BoundStay>.Builder _stays = ImmutableArray.CreateBuilder<BoundStay>();
    private BoundMove? _move;
    private readonly CeilingCarryBinder _ceilings = new(file, old);
    private Day? _stayUntil;
    private bool _restLapses;

    /// <summary>Binds a transition and demands an answer for every counter.</summary>
    public BoundTransition Bind(TransitionSyntax syntax, string name, ImmutableArray<BoundFunction> functions)
    {
        file.Citations(syntax.Citations);
        var regimes = new RegimeBinder(file, vocabulary);
        foreach (var clause in syntax.Clauses)
        {
            var citations = file.Citations(clause.Citations);
            switch (clause)
            {
                case StaySyntax stay:
                    Stay(stay);
                    break;
                case StayWhenSyntax stay:
                    _stays.AddRange(regimes.Stay(stay, old.Symbol, citations));
                    break;
                case MoveSyntax move:
                    _move = regimes.Move(move, name, citations) ?? _move;
                    break;
                case TransitionAmountSyntax amount:
                    Amount(amount, citations);
                    break;
                case ExceptSyntax except:
                    Except(except, citations);
                    break;
                case CarrySyntax carry:
                    Carry(carry, functions);
                    break;
                case CarryCeilingSyntax carry:
                    _ceilings.Bind(carry, OldActs(carry.Acts), functions, !oldFile.HasErrors);
                    break;
                case LapseSyntax:
                    _restLapses = true;
                    break;
                default:
                    throw new UnreachableException($"no clause for {clause}");
            }
        }

        regimes.OneWay(syntax);
        Answers(syntax);
        return new BoundTransition(
            file.At(syntax),
            old.Symbol.Name,
            _stayUntil,
            _stays.ToImmutable(),
            _move,
            _amounts.ToImmutable(),
            _exceptions.ToImmutable(),
            _carries.ToImmutable(),
            _ceilings.Carries,
            _restLapses
        );
    }

    private void Stay(StaySyntax syntax)
    {
        if (!string.Equals(syntax.Under.Text, old.Symbol.Name, StringComparison.Ordinal))
        {
            file.Report(TimeDescriptors.NotFollowed, syntax.Under, syntax.Under.Text);
        }
        else if (_stayUntil is not null)
        {
            file.Report(RuleDescriptors.ClauseTwice, syntax, Phrases.Transition);
        }
        else if (syntax.Until.Value is { } until)
        {
            if (Day.Of(until) < old.Symbol.To)
            {
                file.Report(TimeDescriptors.StayBefore, syntax.Until, old.Symbol.Name, old.Symbol.To.ToString());
            }

            _stayUntil = Day.Of(until);
        }
    }

    private void Amount(TransitionAmountSyntax syntax, ImmutableArray<Citation> citations)
    {
        var binder = new ExpressionBinder(file, vocabulary, []);
        var body = file.Body(syntax.Body, syntax, binder.Amount);
        if (oldFile.Scope.Values.Find(syntax.Name.Text) is not NamedAmount { Definition: var deferred })
        {
            Unknown(
                syntax.Name,
                new LocalizableText("amount", "un montant", "bedrag", "Betrag"),
                oldFile.Scope.Values.Own.OfType<NamedAmount>().Select(namedAmount => namedAmount.Definition.Name)
            );
        }
        else if (
            deferred.Get(file.Scope.Open, out _) is { } amount
            && body is not null
            && syntax.From.Value is { } from
        )
        {
            _amounts.Add((amount, new BoundDatedValue(file.At(syntax), Day.Of(from), null, body, citations)));
        }
    }

    // A fee that is counted for each beneficiary stays known for each.
    private void StaysCountable(BoundFunction changed, BoundException exception)
    {
        var cases = exception.Cases.SelectMany(branch => new[] { branch.Value, branch.When }).ToList();
        if (exception.IsFee && CountedFees.Counts(changed) && CountedFees.Obstacle(cases) is { } obstacle)
        {
            file.Findings.Add(CapDescriptors.FeeNotCountable, exception.Place, changed.Symbol.Name, obstacle);
        }
    }

    private void Except(ExceptSyntax syntax, ImmutableArray<Citation> citations)
    {
        var binder = new ExpressionBinder(file, vocabulary, []) { IsShare = !syntax.IsFee };
        var cases = new CaseBinder(file, binder, binder.Amount).Cases(syntax.Cases) ?? [];
        foreach (var part in cases.SelectMany(branch => new[] { branch.Value, branch.When }))
        {
            if (
                syntax.IsFee
                    ? BoundWalker.ReadsBeneficiary(part) || BoundWalker.ReadsHistory(part)
                    : BoundWalker.ReadsProvider(part)
            )
            {
                file.Findings.Add(
                    TypeDescriptors.NotKnownHere,
                    part.Place,
                    syntax.IsFee ? Phrases.AFee : Phrases.AShare,
                    syntax.IsFee ? Phrases.ABeneficiary : Phrases.AProvider,
                    new LocalizableText(
                        "remove the fact from the exception",
                        "supprimez la donnée de l'exception",
                        "verwijder het gegeven uit de uitzondering",
                        "entfernen Sie die Angabe aus der Ausnahme"
                    )
                );
            }
        }

        foreach (var function in syntax.Functions.SelectMany(name => OldFunctions(name)).Distinct())
        {
            var exception = new BoundException(file.At(syntax), function, syntax.IsFee, cases, citations);
            _exceptions.Add(exception);
            if (old.Functions.FirstOrDefault(candidate => candidate.Symbol.Equals(function)) is { } changed)
            {
                FeeChecks.Check(file, changed, exception);
                StaysCountable(changed, exception);
            }
        }
    }

    private ImmutableArray<FunctionSymbol> OldFunctions(NameSyntax name)
    {
        if (oldFile.Scope.Functions.Find(name.Text) is { } entry)
        {
            return entry.Functions;
        }

        // In the table of the old file stand its own functions and those that it follows in turn.
        Unknown(name, Phrases.Function, oldFile.Scope.Functions.Names);
        return [];
    }

    private void Unknown(NameSyntax name, LocalizableText kind, IEnumerable<string> known)
    {
        if (!oldFile.Scope.IsUnreadable(name.Text))
        {
            file.UnknownName(
                name,
                kind
                    + new LocalizableText(
                        $" in `{old.Symbol.Name}`",
                        $" dans `{old.Symbol.Name}`",
                        $" in `{old.Symbol.Name}`",
                        $" in `{old.Symbol.Name}`:"
                    ),
                known
            );
        }
    }

    private void Carry(CarrySyntax syntax, ImmutableArray<BoundFunction> functions)
    {
        var keys = new ScopeBinder(file, vocabulary).Keys(syntax.Each);
        if (keys.IsDefault)
        {
            return;
        }

        var from = syntax.Acts is { } acts
            ? OldCounter(acts, syntax, keys)
            : OldCounter(syntax.Quantity!, syntax.QuantityOf!, keys);
        if (from is not { } source || file.Find(file.Scope.Functions, syntax.Into, Phrases.Function) is not { } entry)
        {
            return;
        }

        var members = functions.Where(function => entry.Functions.Contains(function.Symbol)).ToList();
        var targets = members
            .SelectMany(function => function.Caps)
            .Where(cap => SameMeasure(cap, source))
            .DistinctBy(CounterKey.Of, StringComparer.Ordinal)
            .ToList();
        if (targets.Count == 0)
        {
            // A function that is not among them is broken, and reported.
            if (members.Count > 0 && members.TrueForAll(function => capsAreWhole(function.Symbol)))
            {
                file.Report(TimeDescriptors.NoCounter, syntax.Into, syntax.Into.Text, Measure(source));
            }

            return;
        }

        var alike = targets.FindAll(cap =>
            SameScope(cap, source)
            && string.Equals(CounterKey.Window(cap.Window), CounterKey.Window(source.Window), StringComparison.Ordinal)
        );
        if (alike.Count > 1)
        {
            file.Findings.Add(
                Diagnostic
                    .Create(RegimeDescriptors.GroupCountsApart, file.At(syntax.Into), syntax.Into.Text)
                    .WithRelated(
                        alike[0].Place,
                        new LocalizableText("a counter", "un compteur", "een teller", "ein Zähler")
                    )
                    .WithRelated(
                        alike[1].Place,
                        new LocalizableText("another one", "un autre", "een ander", "eine andere")
                    )
            );
            return;
        }

        var target = alike.Count == 1 ? alike[0] : targets.Find(cap => SameScope(cap, source)) ?? targets[0];
        if (!SameScope(target, source))
        {
            file.Findings.Add(
                Diagnostic
                    .Create(
                        TypeDescriptors.ScopesDiffer,
                        file.At(syntax),
                        CounterKey.Keys(source.Window),
                        syntax.Into.Text,
                        CounterKey.Keys(target.Window)
                    )
                    .WithRelated(source.Place, Phrases.TheCounterThatContinues)
                    .WithRelated(target.Place, Phrases.TheCapItContinuesIn)
            );
        }
        else if (
            !string.Equals(CounterKey.Window(target.Window), CounterKey.Window(source.Window), StringComparison.Ordinal)
        )
        {
            file.Findings.Add(
                Diagnostic
                    .Create(TimeDescriptors.WindowsDiffer, file.At(syntax))
                    .WithRelated(source.Place, Phrases.TheCounterThatContinues)
                    .WithRelated(target.Place, Phrases.TheCapItContinuesIn)
            );
        }
        else if (
            _carries.Any(carry =>
                string.Equals(CounterKey.Of(carry.From), CounterKey.Of(source), StringComparison.Ordinal)
            )
        )
        {
            file.Report(TimeDescriptors.CarriedTwice, syntax, CounterKey.Phrase(source));
        }
        else if (
            _carries.FirstOrDefault(carry =>
                string.Equals(CounterKey.Of(carry.Into), CounterKey.Of(target), StringComparison.Ordinal)
            ) is
            { } other
        )
        {
            file.Findings.Add(
                Diagnostic
                    .Create(RegimeDescriptors.TwoContinue, file.At(syntax), CounterKey.Phrase(target))
                    .WithRelated(
                        other.Place,
                        new LocalizableText(
                            "the one that does",
                            "celui qui s'y trouve",
                            "degene die dat doet",
                            "der, der es tut"
                        )
                    )
            );
        }
        else
        {
            _carries.Add(new BoundCarry(file.At(syntax), source, target));
        }
    }

    private static bool SameScope(BoundCap cap, BoundCap other) => IsKeptFor(cap, other.Window.Keys);

    private static bool IsKeptFor(BoundCap cap, ImmutableArray<FactSymbol> keys) => cap.Window.Keys.SequenceEqual(keys);

    // Without `for each`, the counter of each beneficiary where there is one, else whichever counts these acts.
    private BoundCap? Kept(IEnumerable<BoundCap> caps, ImmutableArray<FactSymbol> keys)
    {
        var alike = caps.ToList();
        return alike.Find(cap => IsKeptFor(cap, keys)) ?? (keys.IsEmpty ? alike.FirstOrDefault() : null);
    }

    private BoundActs OldActs(ActsSyntax syntax)
    {
        var filters = syntax
            .Adjectives.Select(adjective => new ExpressionBinder(file, vocabulary, []).FactWithValue(adjective))
            .ToList();
        var functions = syntax.Functions.SelectMany(name => OldFunctions(name)).ToImmutableArray();
        if (filters.Any(filter => filter is null) || (functions.IsEmpty && !syntax.Functions.IsEmpty))
        {
            return BoundActs.Error(file.At(syntax));
        }

        return new BoundActs(
            file.At(syntax),
            functions,
            [.. filters.Select(filter => filter!.Value)],
            syntax.Exceptional
        );
    }

    private BoundCap? OldCounter(ActsSyntax syntax, CarrySyntax carry, ImmutableArray<FactSymbol> keys)
    {
        if (OldActs(syntax) is not { IsError: false } acts)
        {
            return null;
        }

        var found = Kept(OldCaps.Where(cap => CounterKey.SameActs(cap, acts)), keys);
        if (found is null && !oldFile.HasErrors)
        {
            var each = carry.Each.Select(key => key.Text).ToList();
            file.Report(
                TimeDescriptors.NoCounter,
                syntax,
                old.Symbol.Name,
                each.Count == 0
                    ? LocalizableText.Same(file.Source.Slice(syntax.Span))
                    : LocalizableText.Same(file.Source.Slice(syntax.Span))
                        + new LocalizableText(
                            $" for each {WordList.And(each)}",
                            $" pour chaque {WordList.And(each, LanguageCodes.French)}",
                            $" voor elke {WordList.And(each, LanguageCodes.Dutch)}",
                            $" je {WordList.And(each, LanguageCodes.German)}"
                        )
            );
        }

        return found;
    }

    private BoundCap? OldCounter(NameSyntax quantity, NameSyntax function, ImmutableArray<FactSymbol> keys)
    {
        var functions = OldFunctions(function);
        var found = Kept(
            OldCaps.Where(cap =>
                string.Equals(cap.Quantity?.Name, quantity.Text, StringComparison.Ordinal)
                && cap.Acts.Functions.SequenceEqual(functions)
            ),
            keys
        );
        if (found is null && !functions.IsEmpty && !oldFile.HasErrors)
        {
            file.Report(TimeDescriptors.NoCounter, quantity, old.Symbol.Name, quantity.Text);
        }

        return found;
    }

    // The latest first: of a cap that changed, the counter that its last days left behind goes on.
    private IEnumerable<BoundCap> OldCaps =>
        old.Functions.SelectMany(function => function.Caps).OrderByDescending(cap => cap.Days.From ?? Day.First);

    private static bool SameMeasure(BoundCap cap, BoundCap other) =>
        string.Equals(cap.Quantity?.Name, other.Quantity?.Name, StringComparison.Ordinal)
        && cap.Acts.Filters.SequenceEqual(other.Acts.Filters);

    private static string Measure(BoundCap cap) =>
        cap.Quantity?.Name ?? $"{CounterKey.Phrase(cap.Acts with { Functions = [] })[..^4]}";

    private void Answers(TransitionSyntax syntax)
    {
        if (!_restLapses && file.IsWhole(syntax))
        {
            _ceilings.Answers(syntax);
        }

        if (_restLapses || !file.IsWhole(syntax) || syntax.Clauses.OfType<CarrySyntax>().Count() != _carries.Count)
        {
            return;
        }

        foreach (
            var group in OldCaps
                .GroupBy(CounterKey.Measure, StringComparer.Ordinal)
                .Where(group =>
                    !_carries.Any(carry =>
                        string.Equals(CounterKey.Measure(carry.From), group.Key, StringComparison.Ordinal)
                    )
                )
        )
        {
            file.Findings.Add(
                Diagnostic
                    .Create(TimeDescriptors.CounterUnanswered, file.At(syntax.From), CounterKey.Phrase(group.First()))
                    .WithRelated(
                        group.First().Place,
                        new LocalizableText(
                            "the cap that counts them",
                            "le plafond qui les compte",
                            "het maximum dat ze telt",
                            "die Höchstgrenze, die sie zählt"
                        )
                    )
            );
        }
    }
}
