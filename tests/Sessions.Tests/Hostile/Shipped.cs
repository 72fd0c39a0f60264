using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Hostile;

/// <summary>The shipped conventions, compiled once under each window that a reading can choose.</summary>
internal static class Shipped
{
    public const string Header =
        "session,date,network,network_kind,function,format,place,participants,minutes,care_providers,provider,profession,beneficiary,birth_date,increased_allowance,functional_assessment";

    public static readonly string[] Periods = ["first-act", "rolling", "calendar-year"];

    private static readonly Lazy<CheckedProgram> Compiled = new(() =>
        ProgramChecker.Require(Compilation.Create(RepositoryFiles.Conventions("conventions")))
    );

    private static readonly Dictionary<string, Lazy<ConventionEvaluator>> Evaluators = Periods.ToDictionary(
        period => period,
        period => new Lazy<ConventionEvaluator>(() =>
            EvaluatorLoader.Load(
                Compiled.Value.Emit(
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["period"] = period,
                        ["free-first"] = "each-period",
                        ["individual-and-group"] = "either",
                    }
                )
            )
        ),
        StringComparer.Ordinal
    );

    public static Vocabulary Vocabulary => Compiled.Value.Bound.Vocabulary;

    /// <summary>Reads, decides and writes a file: everything that a run does.</summary>
    public static Run Decide(byte[] file, string period = "first-act", string? policy = null)
    {
        var evaluator = Evaluators[period].Value;
        using var stream = new MemoryStream(file);
        var table = SessionFile.Read(stream, Vocabulary, evaluator.Info.FunctionNames);
        var index = policy is null ? -1 : evaluator.Info.Conventions.ToList().FindIndex(one => one.Name == policy);
        var run = Run.Decide(evaluator, table, index);
        Text.All(run).ShouldNotBeEmpty();
        return run;
    }

    public static Run Decide(IEnumerable<string> records, string period = "first-act", string? policy = null) =>
        Decide(Encoding.UTF8.GetBytes(Header + "\n" + string.Join('\n', records) + "\n"), period, policy);
}
