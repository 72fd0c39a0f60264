using System.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Functions;

/// <summary>How callers of a function's methods spell the arguments.</summary>
internal sealed class Arguments(Names names)
{
    /// <summary>From the structures of the typed surface.</summary>
    public List<string> FromStructures(IEnumerable<Input> inputs) => [.. inputs.Select(FromStructure)];

    /// <summary>From the columns of a batch: session <c>s</c>, payment <c>p</c>, attendance <c>a</c>.</summary>
    public List<string> FromColumns(IEnumerable<Input> inputs) => [.. inputs.Select(FromColumn)];

    /// <summary>The local that holds a column, with its declaration; null for what is no fact.</summary>
    public (string Local, string Declaration) Column(FactSymbol fact)
    {
        var local = names.LocalOf(fact);
        return (local, $"var {local} = batch.{fact.Owner}Facts.{fact.Storage}[{fact.Slot}];");
    }

    private string FromStructure(Input input)
    {
        if (input.Kind == InputKind.FirstProvider)
        {
            var property = names.PropertyOf(input.Fact!);
            return $"providers.Length > 0 ? providers[0].{property} : {names.MissingOf(input.Fact!)}";
        }

        if (input.Kind != InputKind.Fact)
        {
            return input.Kind switch
            {
                InputKind.Date => "session.Date",
                InputKind.Providers => "providers.Length",
                InputKind.Beneficiaries => "beneficiaries.Length",
                InputKind.Submitted => "submitted[i]",
                InputKind.Answer => input.Local!,
                InputKind.Asked => Asked(input.Question!, FromStructures, "providers"),
                InputKind.Ages => $"new {names.AgesOf(input.Fact!).Type}(beneficiary.{names.PropertyOf(input.Fact!)})",
                _ => throw new UnreachableException($"no structure brings the input {input.Kind}"),
            };
        }

        var fact = input.Fact!;
        var field = Owner(fact) + "." + names.PropertyOf(fact);

        // A caller may leave a yes/no empty that has a value when it is missing.
        return fact.WhenMissing is { } value
            ? $"{field} == YesNo.Missing ? {names.ValueOf(fact, value ? 2 : 1)} : {field}"
            : field;
    }

    // The question is asked where its answer is passed on.
    private string Asked(
        Question question,
        Func<IEnumerable<Input>, List<string>> spell,
        params IEnumerable<string> providers
    )
    {
        var (convention, type) = names.Functions[question.Function];
        var arguments = spell(question.Read.Where(input => !Question.IsOfProvider(input))).Concat(providers);
        return $"{convention}.{type}.{question.AskMethod}({string.Join(", ", arguments)})";
    }

    private static string Owner(FactSymbol fact) =>
        fact.Owner switch
        {
            FactOwner.Session => "session",
            FactOwner.Provider => "provider",
            FactOwner.Beneficiary => "beneficiary",
            _ => throw new UnreachableException($"nobody is called {fact.Owner}"),
        };

    private string FromColumn(Input input)
    {
        if (input.Kind == InputKind.FirstProvider)
        {
            var first = $"{names.LocalOf(input.Fact!)}[firstPayment[s]]";
            var typed = input.Fact!.Storage == FactStorage.Values ? $"({names.EnumOf(input.Fact)}){first}" : first;
            return $"firstPayment[s] < firstPayment[s + 1] ? {typed} : {names.MissingOf(input.Fact)}";
        }

        if (input.Kind != InputKind.Fact)
        {
            return input.Kind switch
            {
                InputKind.Date => "dates[s]",
                InputKind.Providers => "firstPayment[s + 1] - firstPayment[s]",
                InputKind.Beneficiaries => "firstAttendance[s + 1] - firstAttendance[s]",
                InputKind.Submitted => "submitted[a]",
                InputKind.Answer => input.Local!,
                InputKind.Asked => Asked(
                    input.Question!,
                    FromColumns,
                    [
                        .. input.Question!.Read.Where(Question.IsOfProvider).Select(one => names.LocalOf(one.Fact!)),
                        "firstPayment[s]",
                        "firstPayment[s + 1]",
                    ]
                ),
                InputKind.Ages => names.AgesOf(input.Fact!).Local,
                _ => throw new UnreachableException($"no column brings the input {input.Kind}"),
            };
        }

        var fact = input.Fact!;
        var row = fact.Owner switch
        {
            FactOwner.Session => "s",
            FactOwner.Provider => "p",
            FactOwner.Beneficiary => "a",
            _ => throw new UnreachableException($"nobody is called {fact.Owner}"),
        };
        var cell = $"{names.LocalOf(fact)}[{row}]";
        return fact.Storage == FactStorage.Values ? $"({names.EnumOf(fact)}){cell}" : cell;
    }
}
