using System.Diagnostics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds values.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>Binds a value of any kind.</summary>
    public BoundExpression Value(ValueSyntax syntax) => Nested(syntax, Bind);

    private BoundExpression Bind(ValueSyntax syntax)
    {
        var place = file.At(syntax);
        return syntax switch
        {
            MoneySyntax money => money.Cents is { } cents
                ? new BoundLiteral(place, BoundType.Money, cents)
                : Error(syntax),
            NumberSyntax number => number.Value is { } value
                ? new BoundLiteral(place, BoundType.Number, value)
                : Error(syntax),
            DecimalSyntax number => number.Value is { } digits
                ? Decimal(place, new BoundLiteral(place, BoundType.Number, digits), number.Decimals)
                : Error(syntax),
            DayValueSyntax day => day.Value is { } date
                ? new BoundLiteral(place, BoundType.Date, date.DayNumber)
                : Error(syntax),
            UnspecifiedSyntax => new BoundUnspecified(place),
            PeopleSyntax people => new BoundPeople(
                place,
                people.Providers ? FactOwner.Provider : FactOwner.Beneficiary
            ),
            NameValueSyntax named => Named(named),
            GrantedSyntax granted => Granted(granted),
            OperationSyntax operation => Operation(operation),
            RoundedSyntax rounded => Rounded(rounded),
            CountSyntax count => Count(count),
            TotalSyntax total => Total(total),
            PercentageOfSyntax part => PercentageOf(part),
            FeeValueSyntax fee => Fee(fee),
            RestValueSyntax rest => Rest(rest),
            LeftByInsurerSyntax { Part: UnspecifiedSyntax } => new BoundUnspecified(place),
            LeftByInsurerSyntax left => Operation(
                new OperationSyntax(left.Span, OperatorSyntax.Subtract, new FeeValueSyntax(left.Span), left.Part)
            ),
            ShiftedDateSyntax shifted => Shift(shifted),
            PartOfDateSyntax part => PartOfDate(part),
            DayOfFirstSyntax first => First(first.Acts, first.Window, place) is { } row
                ? new BoundDayOfFirst(place, row)
                : Error(syntax),
            AgeAtFirstSyntax age => AgeAtFirst(age),
            _ => throw new UnreachableException($"no value for {syntax}"),
        };
    }

    /// <summary>Binds an amount in whole cents, or <c>unspecified</c>.</summary>
    public BoundExpression Amount(ValueSyntax syntax) =>
        Value(syntax) is var value and not BoundError
        && Exact(value) is var bound
        && Expect(bound, BoundType.Money)
        && HasRoom(bound)
            ? bound
            : Error(syntax);

    // A fraction that is whole whatever its dated amounts are needs no rounding: `25 % of 144 EUR`. Of the fee this is known later.
    private BoundExpression Exact(BoundExpression value) =>
        value.Type == BoundType.MoneyFraction
        && (
            Fractions.Of(value, fee: null) is { } outcomes
                ? outcomes.All(outcome => outcome.IsWhole)
                : IsOfFeeAlone(value)
        )
            ? new BoundRounded(value.Place, BoundType.Money, value, RoundingSyntax.Down, 1) { IsExact = true }
            : value;

    private bool IsOfFeeAlone(BoundExpression value) =>
        ChecksExactFee
        && BoundWalker.All(value).Any(expression => expression is BoundFee)
        && Fractions.Of(value, [new Fraction(0, 1)]) is not null;

    // Facts may still make it too large: then the session is a reject.
    private bool HasRoom(BoundExpression amount)
    {
        if (
            !Weight.Of(amount).IsBearable
            || ConstantRange.Of(amount) is not { } range
            || (range.Low > long.MinValue && range.High <= long.MaxValue)
        )
        {
            return true;
        }

        file.Findings.Add(TypeDescriptors.NoRoom, amount.Place);
        return false;
    }

    /// <summary>Whether what a fraction is divided by in the end has room.</summary>
    public bool HasDivisor(BoundExpression fraction, long multiple = 1)
    {
        if (ConstantRange.Divisor(fraction) * multiple <= long.MaxValue)
        {
            return true;
        }

        file.Findings.Add(TypeDescriptors.DivisorTooLarge, fraction.Place);
        return false;
    }

    /// <summary>Reports a value of another type, or one that is not whole.</summary>
    public bool Expect(BoundExpression value, BoundType type)
    {
        if (value.Type == type)
        {
            return IsBounded(value);
        }

        if (
            (type, value.Type)
            is
                (BoundType.Money, BoundType.MoneyFraction)
                or
                (BoundType.Number, BoundType.NumberFraction)
        )
        {
            return Whole(value);
        }

        if (type == BoundType.Money && IsDecimal(value))
        {
            ReportBareNumber(value);
            return false;
        }

        file.Findings.Add(
            Diagnostic
                .Create(TypeDescriptors.WrongKind, value.Place, Kinds.Of(value.Type), Kinds.Of(type))
                .WithHelp(
                    type == BoundType.Money && (value is BoundLiteral || IsDecimal(value))
                        ? Phrases.WithCurrency(value.Place.Text)
                        : null
                )
        );
        return false;
    }

    // A rolling window remembers its acts one by one, as many as a comparison tells apart.
    private bool IsBounded(BoundExpression value)
    {
        if (value is BoundCount { Window: var window } && window.RemembersActs)
        {
            file.Findings.Add(RuleDescriptors.RollingUnbounded, value.Place);
            return false;
        }

        return true;
    }

    /// <summary>The largest number with which a rolling count is compared, and the largest cap over a rolling window.</summary>
    public const long MostRolling = 1000;

    private BoundExpression Named(NameValueSyntax named)
    {
        if (
            named.Of is { } key
            && file.Scope.Values.Find(named.Name.Text) is { } value
            && !(
                value is NamedFact { Fact.Register.Key.Name: var of }
                && string.Equals(of, key.Text, StringComparison.Ordinal)
            )
        )
        {
            file.Report(RegisterDescriptors.NotOfRegister, key, named.Name.Text, key.Text);
            return Error(named);
        }

        return Named(named.Name);
    }

    private BoundExpression Named(NameSyntax name)
    {
        var place = file.At(name);
        switch (file.Scope.Values.Find(name.Text))
        {
            case NamedFact { Fact: var fact }
                when fact.Role is FactRole.Function or FactRole.Identity || fact.Kind == FactKind.Identifier:
                file.Report(TypeDescriptors.OnlyGroups, name, name.Text);
                return Error(name);
            case NamedFact { Fact: { Kind: FactKind.Decimal } fact }:
                return Decimal(place, new BoundFact(place, BoundType.Number, fact), fact.Decimals);
            case NamedFact { Fact: var fact }:
                return new BoundFact(place, TypeOf(fact), fact);
            case NamedCategory { Definition: var category }:
                return file.Resolve(category, name) is { } known ? new BoundCategoryValue(place, known) : Error(name);
            case NamedQuantity { Definition: var quantity }:
                return file.Resolve(quantity, name) is { } defined
                    ? new BoundQuantity(place, BoundType.Number, defined)
                    : Error(name);
            case NamedAmount { Definition: var amount }:
                return file.Resolve(amount, name) is { } dated ? new BoundAmount(place, dated) : Error(name);
            case NamedIndex or NamedDayList or null:
                break;
            case var other:
                throw new UnreachableException($"no value for {other}");
        }

        if (string.Equals(name.Text, "age", StringComparison.Ordinal))
        {
            if (vocabulary.FactWith(FactRole.BirthDate, FactOwner.Beneficiary) is { } birth)
            {
                return new BoundAge(place, birth);
            }

            file.Report(TypeDescriptors.NoBirthDate, name);
            return Error(name);
        }

        if (file.Scope.Conditions.Find(name.Text) is not null)
        {
            file.Findings.Add(
                Diagnostic
                    .Create(
                        TypeDescriptors.WrongKind,
                        place,
                        Kinds.Of(BoundType.Boolean),
                        new LocalizableText("a value", "une valeur", "een waarde", "ein Wert")
                    )
                    .WithHelp(
                        new LocalizableText(
                            $"write `{name.Text} applies`",
                            $"écrivez `{name.Text} s'applique`",
                            $"schrijf `{name.Text} geldt`",
                            $"schreiben Sie `{name.Text} zutrifft`"
                        )
                    )
            );
            return Error(name);
        }

        file.UnknownName(
            name,
            new LocalizableText(
                "fact, quantity or amount",
                "une donnée, une quantité ou un montant",
                "gegeven, hoeveelheid of bedrag",
                "Angabe, Menge oder Betrag"
            ),
            file.Scope.Values.Names.Append("age")
        );
        return Error(name);
    }

    private BoundExpression Granted(GrantedSyntax syntax)
    {
        if (file.Find(file.Scope.Values, syntax.Name, Phrases.Quantity) is not { } entry)
        {
            return Error(syntax);
        }

        if (entry is NamedQuantity { Definition: var quantity })
        {
            return file.Resolve(quantity, syntax) is { } defined
                ? new BoundGranted(file.At(syntax), defined)
                : Error(syntax);
        }

        if (entry is NamedFact { Fact: { Kind: FactKind.Number or FactKind.Minutes } fact })
        {
            return new BoundGranted(file.At(syntax), QuantityDefinition.Of(fact, file.At(syntax.Name)));
        }

        file.Report(RuleDescriptors.Grant, syntax.Name, syntax.Name.Text);
        return Error(syntax);
    }

    private BoundExpression Operation(OperationSyntax syntax)
    {
        WarnOfBound(syntax);
        var left = Value(syntax.Left);
        if (left is not BoundError && !IsWhole(left) && RoundedAsAWhole(syntax) is { } whole)
        {
            return Value(whole);
        }

        var right = Value(syntax.Right);
        if (left is BoundError || right is BoundError)
        {
            return Error(syntax);
        }

        if (!IsBounded(left) || !IsBounded(right))
        {
            return Error(syntax);
        }

        if (!IsComputable(left) || !IsComputable(right))
        {
            return Error(syntax);
        }

        var place = file.At(syntax);
        if (syntax.Operator == OperatorSyntax.PerHour)
        {
            var product = Join(syntax, BoundOperator.Multiply, left, right);
            if (product is BoundError)
            {
                return Error(syntax);
            }

            var minutes = new BoundLiteral(place, BoundType.Number, 60);
            var perMinute = new BoundOperation(place, Fraction(product.Type), BoundOperator.Divide, product, minutes);
            return HasDivisor(perMinute) ? perMinute : Error(syntax);
        }

        if (syntax.Operator == OperatorSyntax.Divide)
        {
            if (right is not BoundLiteral { Type: BoundType.Number, Value: > 0 })
            {
                file.Findings.Add(TypeDescriptors.Divisor, right.Place);
                return Error(syntax);
            }

            if (left.Type is BoundType.Number or BoundType.Money or BoundType.NumberFraction or BoundType.MoneyFraction)
            {
                var quotient = new BoundOperation(place, Fraction(left.Type), BoundOperator.Divide, left, right);
                return HasDivisor(quotient) ? quotient : Error(syntax);
            }
        }

        var @operator = syntax.Operator switch
        {
            OperatorSyntax.Add => BoundOperator.Add,
            OperatorSyntax.Subtract => BoundOperator.Subtract,
            OperatorSyntax.Multiply => BoundOperator.Multiply,
            OperatorSyntax.Lower => BoundOperator.Lower,
            OperatorSyntax.Higher => BoundOperator.Higher,
            OperatorSyntax.Divide => BoundOperator.Divide,
            OperatorSyntax.PerHour => throw new UnreachableException("`per hour` is a product and a quotient"),
            _ => throw new UnreachableException($"no operator for {syntax.Operator}"),
        };
        return Join(syntax, @operator, left, right);
    }

    private BoundExpression Join(
        OperationSyntax syntax,
        BoundOperator @operator,
        BoundExpression left,
        BoundExpression right
    )
    {
        BoundType? type =
            @operator == BoundOperator.Multiply
                ? (left.Type, right.Type) switch
                {
                    (BoundType.Number, BoundType.Number) => BoundType.Number,
                    (BoundType.Money, BoundType.Number) or (BoundType.Number, BoundType.Money) => BoundType.Money,
                    (BoundType.MoneyFraction, BoundType.Number) or (BoundType.Number, BoundType.MoneyFraction) =>
                        BoundType.MoneyFraction,
                    (BoundType.NumberFraction, BoundType.Number) or (BoundType.Number, BoundType.NumberFraction) =>
                        BoundType.NumberFraction,
                    (BoundType.NumberFraction, BoundType.NumberFraction) => BoundType.NumberFraction,
                    (BoundType.NumberFraction, BoundType.Money or BoundType.MoneyFraction)
                    or (BoundType.Money or BoundType.MoneyFraction, BoundType.NumberFraction) =>
                        BoundType.MoneyFraction,
                    _ => null,
                }
            : @operator != BoundOperator.Divide ? Common(left.Type, right.Type)
            : null;
        if (type is not null)
        {
            var joined = new BoundOperation(file.At(syntax), type.Value, @operator, left, right);
            return HasDivisor(joined) ? joined : Error(syntax);
        }

        file.Report(
            TypeDescriptors.NoOperation,
            syntax,
            Kinds.Of(left.Type),
            Kinds.Of(right.Type),
            @operator switch
            {
                BoundOperator.Multiply => new LocalizableText(
                    "multiplied",
                    "multiplication",
                    "vermenigvuldigd",
                    "multipliziert"
                ),
                BoundOperator.Add => new LocalizableText("added", "addition", "opgeteld", "addiert"),
                BoundOperator.Subtract => new LocalizableText(
                    "subtracted",
                    "soustraction",
                    "afgetrokken",
                    "subtrahiert"
                ),
                BoundOperator.Divide => new LocalizableText("divided", "division", "gedeeld", "geteilt"),
                BoundOperator.Lower or BoundOperator.Higher => new LocalizableText(
                    "compared",
                    "comparaison",
                    "vergeleken",
                    "verglichen"
                ),
                _ => throw new UnreachableException($"no word for {@operator}"),
            }
        );
        return Error(syntax);
    }

    // Sums and the lower of two are exact on fractions too: one of the two makes the result one.
    private static BoundType? Common(BoundType left, BoundType right) =>
        (left, right) switch
        {
            (BoundType.Number, BoundType.Number) => BoundType.Number,
            (BoundType.Money, BoundType.Money) => BoundType.Money,
            (BoundType.Number or BoundType.NumberFraction, BoundType.Number or BoundType.NumberFraction) =>
                BoundType.NumberFraction,
            (BoundType.Money or BoundType.MoneyFraction, BoundType.Money or BoundType.MoneyFraction) =>
                BoundType.MoneyFraction,
            _ => null,
        };

    private static bool IsWhole(BoundExpression value) =>
        value.Type is not (BoundType.NumberFraction or BoundType.MoneyFraction);

    private static BoundType Fraction(BoundType type) =>
        type is BoundType.Money or BoundType.MoneyFraction ? BoundType.MoneyFraction : BoundType.NumberFraction;

    private static BoundType TypeOf(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Enumeration => BoundType.Enumeration,
            FactKind.YesNo => BoundType.YesNo,
            FactKind.Date => BoundType.Date,
            FactKind.Money => BoundType.Money,
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => BoundType.Number,
            FactKind.Identifier => throw new UnreachableException($"`{fact.Name}` only groups"),
            _ => throw new UnreachableException($"no type for {fact.Kind}"),
        };
}
