using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes what refuses facts that no rule could judge, before anything is decided or counted: of structures, and of columns.</summary>
internal sealed class ChecksEmitter(IrProgram program, Names names, CodeWriter writer)
{
    /// <summary>Writes the checks.</summary>
    public void Emit()
    {
        Structures();
        Columns();
    }

    private void Structures()
    {
        writer.Gap();
        writer.Comment("Refuses facts that no rule could judge, and spans without room for everybody.");
        writer.List(
            "internal static void Check(",
            [
                "in SessionFacts session",
                "ReadOnlySpan<ProviderFacts> providers",
                "ReadOnlySpan<BeneficiaryFacts> beneficiaries",
                "int attendances",
                "int payments",
            ],
            ")"
        );
        writer.Open("");
        writer.Line("Given.Room(\"attendances\", attendances, beneficiaries.Length);");
        writer.Line("Given.Room(\"payments\", payments, providers.Length);");
        writer.Line($"Given.SessionDate({Text(DateName)}, session.Date);");
        writer.Line($"Given.Function((int)session.Function, {Text(program.FunctionNames.Length)});");
        foreach (var fact in Checked(FactOwner.Session))
        {
            writer.Line(OfStructure(fact, "session"));
        }

        People(FactOwner.Provider, "provider", "providers");
        People(FactOwner.Beneficiary, "beneficiary", "beneficiaries");
        writer.Close();
    }

    private void People(FactOwner owner, string one, string all)
    {
        var facts = Checked(owner).ToList();
        if (facts.Count > 0)
        {
            writer.Open($"foreach (ref readonly var {one} in {all})");
            facts.ForEach(fact => writer.Line(OfStructure(fact, one)));
            writer.Close();
        }
    }

    private void Columns()
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override void CheckFacts(SessionBatch batch)");
        Columns(FactOwner.Session, "SessionFacts", "SessionCount");
        Columns(FactOwner.Provider, "ProviderFacts", "PaymentCount");
        Columns(FactOwner.Beneficiary, "BeneficiaryFacts", "AttendanceCount");
        writer.Close();
    }

    private void Columns(FactOwner owner, string columns, string rows)
    {
        foreach (var fact in program.Vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own))
        {
            var (of, slot, count) = ($"batch.{columns}", Text(fact.Slot), $"batch.{rows}");
            writer.Line(
                fact.Storage switch
                {
                    FactStorage.Values =>
                        $"Given.Values({Text(fact.Name)}, {of}.Values, {slot}, {count}, {Text(Largest(fact))});",
                    FactStorage.Dates => $"Given.Dates({Text(fact.Name)}, {of}.Dates, {slot}, {count});",
                    FactStorage.Numbers when fact.Kind == FactKind.Money =>
                        $"Given.Column({Text(fact.Name)}, {of}.Numbers, {slot}, {count});",
                    FactStorage.Numbers => $"Given.Numbers({Text(fact.Name)}, {of}.Numbers, {slot}, {count});",
                    FactStorage.Identifiers => $"Given.Column({Text(fact.Name)}, {of}.Identifiers, {slot}, {count});",
                    _ => throw new UnreachableException($"no column stores {fact.Storage}"),
                }
            );
        }
    }

    // Any amount and any number given to an identifier is one that a rule can judge.
    private IEnumerable<FactSymbol> Checked(FactOwner owner) =>
        program
            .Vocabulary.FactsOf(owner)
            .Where(fact =>
                fact.Kind
                    is FactKind.Enumeration
                        or FactKind.YesNo
                        or FactKind.Number
                        or FactKind.Decimal
                        or FactKind.Minutes
                || fact is { Kind: FactKind.Date, Storage: FactStorage.Dates }
            );

    private string OfStructure(FactSymbol fact, string structure)
    {
        var value = $"{structure}.{names.PropertyOf(fact)}";
        return fact.Storage switch
        {
            FactStorage.Values => $"Given.Value({Text(fact.Name)}, (byte){value}, {Text(Largest(fact))});",
            FactStorage.Dates => $"Given.Date({Text(fact.Name)}, {value});",
            FactStorage.Numbers => $"Given.Number({Text(fact.Name)}, {value});",
            _ => throw new UnreachableException($"no check of {fact.Storage}"),
        };
    }

    private string DateName => program.Vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)?.Name ?? "date";

    private static int Largest(FactSymbol fact) => fact.Kind == FactKind.YesNo ? 2 : fact.Values.Length;

    private static string Text(string text) => Escaping.Literal(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
