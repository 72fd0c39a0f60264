using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Runtime.Loading;
using Conv.Runtime.Values;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Tests;

/// <summary>Sessions of a table as a program gives them that learns of their facts while it runs: by name, as files write them.</summary>
internal static class NamedSessions
{
    /// <summary>A session.</summary>
    public static NamedSession Of(SessionTable table, EvaluatorInfo info, int session)
    {
        var batch = table.Batch;
        return new()
        {
            Id = table.SessionIds[session],
            Date = DateOnly.FromDayNumber(batch.Dates[session]),
            Function = info.FunctionNames[batch.Functions[session]],
            Facts = Facts(table, FactOwner.Session, session),
            Providers =
            [
                .. Rows(batch.FirstPayment, session)
                    .Select(row => new NamedPerson
                    {
                        Id = table.ProviderIds[row],
                        Facts = Facts(table, FactOwner.Provider, row),
                    }),
            ],
            Beneficiaries =
            [
                .. Rows(batch.FirstAttendance, session)
                    .Select(row => new NamedPerson
                    {
                        Id = table.BeneficiaryIds[row],
                        Facts = Facts(table, FactOwner.Beneficiary, row),
                    }),
            ],
        };
    }

    private static IEnumerable<int> Rows(int[] first, int session) =>
        Enumerable.Range(first[session], first[session + 1] - first[session]);

    private static Dictionary<string, string> Facts(SessionTable table, FactOwner owner, int row) =>
        table
            .Vocabulary.FactsOf(owner)
            .Where(fact => fact.Storage != FactStorage.Own)
            .Select(fact => (fact.Name, Text: Text(table, fact, row)))
            .Where(fact => fact.Text is not null)
            .ToDictionary(fact => fact.Name, fact => fact.Text!, StringComparer.Ordinal);

    private static string? Text(SessionTable table, FactSymbol fact, int row)
    {
        var columns = fact.Owner switch
        {
            FactOwner.Session => table.Batch.SessionFacts,
            FactOwner.Provider => table.Batch.ProviderFacts,
            _ => table.Batch.BeneficiaryFacts,
        };
        switch (fact.Storage)
        {
            case FactStorage.Dates:
                return columns.Dates[fact.Slot][row] is var day && day == Missing.Date ? null : Day.Text(day);
            case FactStorage.Numbers:
                return columns.Numbers[fact.Slot][row] is var number && number == Missing.Number ? null
                    : fact.Kind == FactKind.Money ? Cents.Text(number)
                    : fact.NumberText(number);
            case FactStorage.Identifiers:
                return columns.Identifiers[fact.Slot][row] is var text && text < 0 ? null : table.TextOf(fact, text);
            default:
                return columns.Values[fact.Slot][row] is var value && value == 0 ? null
                    : fact.Kind == FactKind.YesNo ? (value == (byte)YesNo.Yes ? "yes" : "no")
                    : fact.Values[value - 1].Name;
        }
    }
}
