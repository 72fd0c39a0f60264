using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Structure;

/// <summary>Functions and their clauses, prices, transitions.</summary>
internal sealed partial class ClauseCollector
{
    private void Function(FunctionSyntax function)
    {
        var inherited = Cited(function.Citations, []);
        var head = new TextSpan(function.Span.Start, function.Name.Span.End - function.Span.Start);
        if (!_extended.Contains(function.Name.Text))
        {
            Add(RuleKind.Function, "function", [function.Name.Text], "", head, [function.Name], [], inherited);
        }

        if (function.Validity is { } days)
        {
            Dated(
                Add(
                    RuleKind.Requirement,
                    "in force",
                    [function.Name.Text],
                    "",
                    days.Span,
                    [days],
                    [
                        [days.From],
                        [],
                    ],
                    inherited
                ),
                Day(days.From),
                Day(days.To)
            );
        }

        foreach (var clause in function.Clauses)
        {
            FunctionClause(clause, [function.Name.Text], [], inherited);
        }
    }

    private void Rules(RulesSyntax rules)
    {
        var functions = Members(rules.Functions);
        var inherited = Cited(rules.Citations, []);

        // What several functions count together is another rule than what each counts alone.
        ImmutableArray<object?> pooled = functions.Length > 1 ? [new FunctionNames(functions)] : [];
        foreach (var clause in rules.Clauses)
        {
            FunctionClause(clause, functions, pooled, inherited);
        }
    }

    private void FunctionClause(
        FunctionClauseSyntax clause,
        ImmutableArray<string> functions,
        ImmutableArray<object?> pooled,
        ImmutableArray<string> inherited
    )
    {
        var citations = Cited(clause.Citations, inherited);
        ImmutableArray<object?> content = [clause, .. pooled];
        var before = pooled.IsEmpty ? "" : $"for {string.Join(", ", functions)}: ";
        switch (clause)
        {
            case SucceedsSyntax:
                Add(RuleKind.Function, "succeeds", functions, "", clause, [], citations);
                break;
            case RegistersSyntax:
                Add(RuleKind.Registration, "registers", functions, "", clause, [], citations);
                break;
            case RequiresSyntax requires:
                Add(
                    RuleKind.Requirement,
                    "requires",
                    functions,
                    "",
                    clause.Span,
                    ReadsPool(clause) ? content : [clause],
                    [
                        [requires.Reason, requires.Condition],
                        [requires.Condition, requires.When],
                        [requires.Reason, requires.When],
                        [requires.Reason],
                    ],
                    citations,
                    ReadsPool(clause) ? before : ""
                );
                break;
            case CapSyntax cap:
                Dated(
                    Add(RuleKind.Cap, "cap", functions, "", clause.Span, content, CapKeys(cap), citations, before),
                    Day(cap.From),
                    Day(cap.To)
                );
                break;
            case CountsAsSyntax feed:
                Add(
                    RuleKind.Cap,
                    "counts as",
                    functions,
                    "",
                    clause.Span,
                    content,
                    [
                        [feed.Amount.Acts, feed.Amount.Quantity, FunctionNames.Of(feed.Amount.Functions), feed.When],
                    ],
                    citations,
                    before
                );
                break;
            case ExclusiveSyntax exclusive:
                Add(
                    RuleKind.Cap,
                    "exclusive",
                    functions,
                    "",
                    clause.Span,
                    content,
                    [
                        [exclusive.Acts],
                    ],
                    citations,
                    before
                );
                break;
            case CeilingSyntax ceiling:
                Add(
                    RuleKind.Share,
                    "ceiling",
                    functions,
                    "",
                    clause.Span,
                    content,
                    [
                        [ceiling.Acts, ceiling.Window, ceiling.For],
                        [ceiling.Acts, ceiling.For],
                    ],
                    citations,
                    before
                );
                break;
            case UnpaidSyntax unpaid:
                Add(
                    RuleKind.Fee,
                    "not paid",
                    functions,
                    "",
                    clause.Span,
                    content,
                    [
                        [unpaid.First.Acts, unpaid.First.Window],
                        [unpaid.First.Acts],
                    ],
                    citations,
                    before
                );
                break;
            case PriceClauseSyntax price:
                Price(KindOf(price.IsFee, price.Body), "", functions, price.Body, citations);
                break;
            case PartClauseSyntax part:
                Price(RuleKind.Payer, part.Payer.Text, functions, part.Body, citations);
                break;
            case WithoutSyntax without:
                Add(
                    RuleKind.Requirement,
                    "without",
                    functions,
                    "",
                    clause,
                    [
                        [without.Reason, without.When],
                        [without.Reason],
                    ],
                    citations
                );
                break;
            case ExceptPriceSyntax except:
                Add(
                    except.IsFee ? RuleKind.Fee : RuleKind.Share,
                    except.IsFee ? "except fee" : "except share",
                    functions,
                    "",
                    clause,
                    [],
                    Cited([.. except.Cases.SelectMany(branch => branch.Citations), .. except.Citations], inherited)
                );
                break;
            default:
                throw new UnreachableException($"{clause.GetType().Name} is no clause of a function");
        }
    }

    // Sessions of which no function is named are those of all functions of the clause.
    private static bool ReadsPool(FunctionClauseSyntax clause) =>
        SyntaxParts.All<ActsSyntax>(clause).Any(acts => acts.Node.Functions.IsEmpty);

    private static ImmutableArray<ImmutableArray<object?>> CapKeys(CapSyntax cap)
    {
        object?[] unit =
        [
            cap.Amount.Measure,
            cap.Amount.Acts,
            cap.Amount.Quantity,
            FunctionNames.Of(cap.Amount.Functions),
        ];
        return
        [
            [.. unit, cap.Window, cap.For, cap.When, cap.From, cap.To],
            [.. unit, cap.Window, cap.For, cap.From],
            [.. unit, cap.Window, cap.For],
            [.. unit, cap.For],
        ];
    }

    private void Dated(RuleClause clause, int? from, int? to) => Replace(clause with { From = from, To = to });

    private void Price(
        RuleKind kind,
        string payer,
        ImmutableArray<string> functions,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<string> citations
    )
    {
        foreach (var (alternative, form) in body.Forms)
        {
            var (before, key) = Alternative(body, alternative);
            if (kind == RuleKind.Payer)
            {
                var who = payer.Length > 0 ? payer : Insurer.In(_source.Language);
                (before, key) = ($"{who}: {before}", $"{payer} {key}");
            }

            var cases = new SourceSpan(_source, form.Span);
            foreach (var one in form.Cases)
            {
                Replace(
                    Add(
                        kind,
                        "case",
                        functions,
                        "",
                        one.Span,
                        [key, one],
                        [
                            [key, one.When],
                            [key, one.Value],
                        ],
                        Cited(one.Citations, citations),
                        before,
                        reading: body.Reading
                    ) with
                    {
                        Cases = form,
                        CasesPlace = cases,
                        Value = one.Value,
                    }
                );
            }

            // A list of cases without any is a value that always holds; both are found again as the one value at the end.
            Add(
                kind,
                "otherwise",
                functions,
                "",
                form.Otherwise.Span,
                [key, form.Otherwise],
                [
                    [key],
                ],
                citations,
                before + (form.Cases.IsEmpty ? "" : Otherwise.In(_source.Language)),
                reading: body.Reading
            );
        }
    }

    // What the insurer pays says the share, and is no share.
    private static RuleKind KindOf(bool isFee, BodySyntax<GuardedSyntax> body) =>
        isFee ? RuleKind.Fee
        : body.Forms.Any(form => form.Form.IsLeftByInsurer()) ? RuleKind.Payer
        : RuleKind.Share;

    private static readonly LocalizableText Insurer = new("insurer", "assureur", "verzekeraar", "Versicherer");

    // The word of the file, which stands beside the value and not in its clause.
    private static readonly LocalizableText Otherwise = new("otherwise ", "sinon ", "anders ", "sonst ");

    private static (string Before, string Key) Alternative<T>(BodySyntax<T> body, NameSyntax? alternative) =>
        alternative is null ? ("", "") : ($"{alternative.Text}: ", $"{body.Reading!.Text} {alternative.Text}");

    private void Transition(TransitionSyntax transition)
    {
        var inherited = Cited(transition.Citations, []);
        foreach (var clause in transition.Clauses)
        {
            var (form, functions, definition, keys) = clause switch
            {
                TransitionAmountSyntax amount => (
                    "amount",
                    [],
                    amount.Name.Text,
                    (ImmutableArray<ImmutableArray<object?>>)
                        [
                            [amount.Name, amount.From],
                            [amount.Name],
                        ]
                ),
                ExceptSyntax except => (
                    except.IsFee ? "except fee" : "except share",
                    Members(except.Functions),
                    "",
                    [
                        [FunctionNames.Of(except.Functions)],
                    ]
                ),
                CarrySyntax carry => (
                    "counter",
                    [carry.Into.Text],
                    "",
                    [
                        [
                            carry.Acts,
                            carry.Quantity,
                            carry.QuantityOf?.Text,
                            carry.Each,
                            FunctionNames.Of([carry.Into]),
                        ],
                    ]
                ),
                CarryCeilingSyntax carry => (
                    "counter of shares",
                    [carry.Into.Text],
                    "",
                    [
                        [carry.Acts, FunctionNames.Of([carry.Into])],
                    ]
                ),
                StaySyntax => ("stay until", [], "", []),
                StayWhenSyntax stay => (
                    "stay when",
                    [],
                    "",
                    [
                        [stay.When],
                    ]
                ),
                MoveSyntax => ("move", [], "", []),
                LapseSyntax => (
                    "lapse",
                    ImmutableArray<string>.Empty,
                    "",
                    ImmutableArray<ImmutableArray<object?>>.Empty
                ),
                _ => throw new UnreachableException($"{clause.GetType().Name} is no clause of a transition"),
            };
            var added = Add(
                RuleKind.Transition,
                form,
                [],
                functions.IsEmpty ? definition : string.Join(", ", functions),
                clause.Span,
                [clause],
                keys,
                Cited(clause.Citations, inherited)
            );
            Replace(
                added with
                {
                    From = clause is TransitionAmountSyntax dated ? Day(dated.From) : null,
                    To = clause is StaySyntax until ? Day(until.Until) : null,
                }
            );
        }
    }
}
