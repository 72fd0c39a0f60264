using System.Collections.Immutable;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Transitions;

/// <summary>What a transition says of the ceilings of the old convention: what was owed under one goes on under one of the new, or lapses.</summary>
/// <param name="file">The file of the new convention.</param>
/// <param name="old">The old convention.</param>
internal sealed class CeilingCarryBinder(FileBinder file, BoundConvention old)
{
    private readonly ImmutableArray<BoundCeilingCarry>.Builder _carries =
        ImmutableArray.CreateBuilder<BoundCeilingCarry>();

    /// <summary>What goes on.</summary>
    public ImmutableArray<BoundCeilingCarry> Carries => _carries.ToImmutable();

    /// <summary>Binds a clause.</summary>
    /// <param name="syntax">The clause.</param>
    /// <param name="acts">The acts that it names, of the old convention; an error where they mean nothing.</param>
    /// <param name="functions">The functions of the new convention.</param>
    /// <param name="oldIsWhole">Whether the old convention has no errors of its own.</param>
    public void Bind(
        CarryCeilingSyntax syntax,
        BoundActs acts,
        ImmutableArray<BoundFunction> functions,
        bool oldIsWhole
    )
    {
        if (acts.IsError || file.Find(file.Scope.Functions, syntax.Into, Phrases.Function) is not { } entry)
        {
            return;
        }

        var from = OldCeilings.FirstOrDefault(ceiling =>
            string.Equals(CounterKey.Phrase(ceiling.Acts), CounterKey.Phrase(acts), StringComparison.Ordinal)
        );
        if (from is null)
        {
            if (oldIsWhole)
            {
                file.Report(
                    TimeDescriptors.NoCounter,
                    syntax.Acts,
                    old.Symbol.Name,
                    SharesOf(file.Source.Slice(syntax.Acts.Span))
                );
            }

            return;
        }

        var into = functions.FirstOrDefault(function => entry.Functions.Contains(function.Symbol));
        var target = into?.Ceilings.FirstOrDefault(ceiling => ceiling.Acts.Filters.SequenceEqual(from.Acts.Filters));
        if (target is null)
        {
            // A function that is not among them is broken, and reported.
            if (into is not null)
            {
                file.Report(TimeDescriptors.NoCounter, syntax.Into, syntax.Into.Text, Phrases.AShare);
            }
        }
        else if (
            !string.Equals(CounterKey.Window(target.Window), CounterKey.Window(from.Window), StringComparison.Ordinal)
        )
        {
            file.Findings.Add(
                Diagnostic
                    .Create(TimeDescriptors.WindowsDiffer, file.At(syntax))
                    .WithRelated(from.Place, Phrases.TheCounterThatContinues)
                    .WithRelated(
                        target.Place,
                        new LocalizableText(
                            "the ceiling it continues in",
                            "le plafond dans lequel il continue",
                            "het maximum waarin hij doorloopt",
                            "die Höchstgrenze, in der er weiterläuft"
                        )
                    )
            );
        }
        else if (_carries.Any(carry => string.Equals(Key(carry.From), Key(from), StringComparison.Ordinal)))
        {
            file.Report(TimeDescriptors.CarriedTwice, syntax, SharesOf(CounterKey.Phrase(from.Acts)));
        }
        else
        {
            _carries.Add(new BoundCeilingCarry(file.At(syntax), from, target));
        }
    }

    /// <summary>Reports the ceilings that no clause answers for.</summary>
    public void Answers(TransitionSyntax syntax)
    {
        if (syntax.Clauses.OfType<CarryCeilingSyntax>().Count() != _carries.Count)
        {
            return;
        }

        foreach (
            var group in OldCeilings
                .GroupBy(Key, StringComparer.Ordinal)
                .Where(group =>
                    !_carries.Any(carry => string.Equals(Key(carry.From), group.Key, StringComparison.Ordinal))
                )
        )
        {
            var ceiling = group.First();
            file.Findings.Add(
                Diagnostic
                    .Create(
                        TimeDescriptors.CounterUnanswered,
                        file.At(syntax.From),
                        SharesOf(CounterKey.Phrase(ceiling.Acts))
                    )
                    .WithRelated(
                        ceiling.Place,
                        new LocalizableText(
                            "the ceiling that adds them up",
                            "le plafond qui les additionne",
                            "het maximum dat ze optelt",
                            "die Höchstgrenze, die sie addiert"
                        )
                    )
            );
        }
    }

    private IEnumerable<BoundCeiling> OldCeilings => old.Functions.SelectMany(function => function.Ceilings);

    private static string Key(BoundCeiling ceiling) => CounterKey.Owed(ceiling.Acts, ceiling.Window);

    private static LocalizableText SharesOf(string acts) =>
        new(
            $"share of {acts}",
            $"intervention personnelle de {acts}",
            $"persoonlijk aandeel van {acts}",
            $"Eigenanteil von {acts}"
        );
}
