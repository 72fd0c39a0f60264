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
        var rules = new RulesetFiles(
            [conventions],
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        ).Load();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        var table = SessionFile.Read(stream, rules.Vocabulary, rules.Info.FunctionNames);
        var run = Run.Decide(rules.Evaluator, table, policy);
        run.Rejects.ShouldBeEmpty();
        return (
            Text(output => RowFiles.WriteAttendances(output, run)),
            Text(output => RowFiles.WritePayments(output, run))
        );
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
