using System.Collections.Immutable;
using System.Text;
using Conv.Service.Rules;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Service.Tests.Support;

/// <summary>What <c>conv run</c> writes over a file.</summary>
internal static class Expected
{
    public static (string Attendances, string Payments) Of(string conventions, string file, int policy = -1)
    {
        var run = Run(conventions, file, policy);
        return (
            Text(output => RowFiles.WriteAttendances(output, run)),
            Text(output => RowFiles.WritePayments(output, run))
        );
    }

    /// <summary>The files that only a run over everything can write, by name.</summary>
    public static IReadOnlyDictionary<string, string> OfWhole(string conventions, string file)
    {
        var run = Run(conventions, file, policy: -1);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["provisional.csv"] = Text(output => RowFiles.WriteProvisional(output, run)),
            ["monitors.csv"] = Text(output => RowFiles.WriteMonitors(output, run.Monitors)),
            ["budgets.csv"] = Text(output => BudgetFile.Write(output, run.Budgets)),
        };
    }

    private static Run Run(string conventions, string file, int policy)
    {
        var rules = new RulesetFiles(
            [conventions],
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        ).Load();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        var table = SessionFile.Read(stream, rules.Vocabulary, rules.Info.FunctionNames);
        var run = Sessions.Deciding.Run.Decide(rules.Evaluator, table, policy);
        run.Rejects.ShouldBeEmpty();
        return run;
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
