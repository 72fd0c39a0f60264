using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the types that stand for the vocabulary: enumerations, facts, reasons, function names, measures.</summary>
internal sealed class VocabularyEmitter(IrProgram program, Names names, CodeWriter writer)
{
    /// <summary>Writes them all.</summary>
    public void Emit()
    {
        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Kind == FactKind.Enumeration))
        {
            Enumeration(fact);
        }

        FunctionNames();
        Bits(
            "Reason",
            "ulong",
            "1UL",
            "The reasons for which a session or an attendance is refused, a bit each.",
            [
                .. program.Vocabulary.Reasons.Select(
                    (reason, i) => (names.Reasons[i], reason.Index, Title(reason.Name, reason.Label))
                ),
            ]
        );
        Bits(
            "Measure",
            "uint",
            "1u",
            "What the monitors count, a bit each.",
            [.. program.Measures.Select((measure, i) => (names.Measures[i], measure.Id, measure.Name))]
        );
        Facts(FactOwner.Session, "SessionFacts", "What the rules may read of a session.");
        Facts(FactOwner.Provider, "ProviderFacts", "What the rules may read of a provider in a session.");
        Facts(FactOwner.Beneficiary, "BeneficiaryFacts", "What the rules may read of a beneficiary in a session.");
    }

    /// <summary>A name with what people call it.</summary>
    public static string Title(string name, Label label) =>
        label.ToString() is { Length: > 0 } text ? $"{name}: {text}" : name;

    private void Enumeration(FactSymbol fact)
    {
        writer.Gap();
        writer.Doc(Title(fact.Name, fact.Label));
        writer.Open($"public enum {names.EnumOf(fact)} : byte");
        writer.Doc("The session does not say.");
        writer.Line("Missing = 0,");
        for (var v = 0; v < fact.Values.Length; v++)
        {
            writer.Gap();
            writer.Doc(Title(fact.Values[v].Name, fact.Values[v].Label));
            writer.Line($"{names.MemberOf(fact, v + 1)} = {v + 1},");
        }

        writer.Close();
    }

    private void FunctionNames()
    {
        var functions = program.FunctionNames;
        writer.Gap();
        writer.Doc("The functions that a session may have.");
        writer.Open("public enum Function : ushort");
        for (var i = 0; i < functions.Length; i++)
        {
            writer.Gap();
            writer.Doc(Title(functions[i], IrFunctionMap.Latest(program, functions[i]).Label));
            writer.Line($"{names.FunctionNames[i]} = {i},");
        }

        writer.Close();
    }

    private void Bits(
        string type,
        string keyword,
        string one,
        string summary,
        IReadOnlyList<(string Name, int Bit, string Text)> bits
    )
    {
        if (bits.Count == 0)
        {
            return;
        }

        writer.Gap();
        writer.Doc(summary);
        writer.Open($"public static class {type}");
        foreach (var (name, bit, text) in bits)
        {
            writer.Gap();
            writer.Doc(text);
            writer.Line($"public const {keyword} {name} = {one} << {bit.ToString(CultureInfo.InvariantCulture)};");
        }

        writer.Close();
    }

    private void Facts(FactOwner owner, string type, string summary)
    {
        var facts = program
            .Vocabulary.FactsOf(owner)
            .Where(fact => fact.Storage != FactStorage.Own || IsKey(fact))
            .ToList();
        writer.Gap();
        writer.Doc(summary + " A new one has no facts.");
        writer.Open($"public struct {type}");
        writer.Doc(owner == FactOwner.Session ? "No facts, on no day." : "No facts.");
        writer.Open($"public {type}()");
        writer.Close();
        if (owner == FactOwner.Session)
        {
            writer.Gap();
            writer.Doc("The day of the session, a day number as of DateOnly.DayNumber.");
            writer.Line("public int Date = Missing.Date;");
            writer.Gap();
            writer.Doc("The function of the session.");
            writer.Line("public Function Function = default;");
        }

        foreach (var fact in facts)
        {
            writer.Gap();
            writer.Doc(Title(fact.Name, fact.Label) + Unit(fact));
            writer.Line($"public {names.TypeOf(fact)} {names.PropertyOf(fact)} = {Initial(fact)};");
        }

        writer.Close();
    }

    // People are numbered where windows are kept for them. The state of scope 0 is the caller's own.
    private bool IsKey(FactSymbol fact) => program.Scopes.Skip(1).Any(scope => scope.Keys.Contains(fact));

    private string Initial(FactSymbol fact) =>
        fact.Storage switch
        {
            FactStorage.Values => names.ValueOf(fact, fact.WhenMissing is { } value ? (value ? 2 : 1) : 0),
            FactStorage.Dates => "Missing.Date",
            FactStorage.Numbers => "Missing.Number",
            FactStorage.Identifiers or FactStorage.Own => "-1",
            _ => throw new UnreachableException($"no field stores {fact.Storage}"),
        };

    private static string Unit(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Date => "; a day number",
            FactKind.Minutes => "; minutes",
            FactKind.Money => "; cents",
            FactKind.Identifier => "; a number that the caller gives to each, -1 for none",
            FactKind.Decimal =>
                $"; in units of 1/{Decimals.Unit(fact.Decimals).ToString(CultureInfo.InvariantCulture)}",
            FactKind.Enumeration or FactKind.YesNo or FactKind.Number => "",
            _ => throw new UnreachableException($"no unit of {fact.Kind}"),
        };
}
