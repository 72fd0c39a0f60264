using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;
using Conv.Scenarios.Explaining;
using Conv.Service.Access;
using Conv.Service.Answers;
using Conv.Service.Deciding;
using Conv.Service.Explaining;
using Conv.Service.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Conv.Service.Endpoints;

/// <summary>What a beneficiary attends, and why it is decided so. The beneficiary is named in a header: addresses end in the logs of others.</summary>
internal static class TrajectoryEndpoints
{
    /// <summary>The header that names the beneficiary.</summary>
    public const string Beneficiary = "Beneficiary";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/trajectory", Trajectory)
            .Needs(Scope.Read)
            .Produces<TrajectoryAnswer>()
            .Fails(ProblemKind.WrongParameter, ProblemKind.NotFound)
            .WithName("getTrajectory")
            .WithSummary("A beneficiary's sessions in sequence, with their decisions");
        app.MapGet("/explanation", Explanation)
            .Needs(Scope.Read)
            .Produces<ExplanationAnswer>()
            .Fails(ProblemKind.WrongParameter, ProblemKind.NotFound)
            .WithName("getExplanation")
            .WithSummary("Why a beneficiary's sessions are decided as they are, in en, fr, nl or de");
        app.MapGet("/outlook", Outlook)
            .Needs(Scope.Read | Scope.Simulate)
            .Produces<OutlookAnswer>()
            .Fails(ProblemKind.WrongParameter, ProblemKind.NotFound, ProblemKind.Invalid)
            .WithName("getOutlook")
            .WithSummary(
                "What another session like a beneficiary's last one would come to under each version, and what is left under each cap; nothing is stored"
            );
    }

    private static async Task<IResult> Trajectory(
        [FromHeader(Name = Beneficiary)] string? beneficiary,
        Desk desk,
        CancellationToken cancellation
    )
    {
        var id = Named(beneficiary);
        using var read = await desk.ReadAsync(cancellation);
        var vocabulary = read.Rules.Vocabulary;
        var date = vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name;
        SessionAnswer[] sessions =
        [
            .. read
                .Store.With([SessionTies.OfBeneficiary(vocabulary, id)])
                .Select(session => SessionEndpoints.Answer(session, read.Rules, row => row.Beneficiary == id))
                .OrderBy(session => session.Facts[date], StringComparer.Ordinal),
        ];
        return sessions.Length == 0
            ? throw Unknown()
            : Results.Json(new TrajectoryAnswer(id, sessions), AnswerJson.Options);
    }

    private static async Task<IResult> Explanation(
        [FromHeader(Name = Beneficiary)] string? beneficiary,
        string? session,
        string? language,
        Desk desk,
        CancellationToken cancellation
    )
    {
        var id = Named(beneficiary);
        language = Spoken(language);
        using var read = await desk.ReadAsync(cancellation);
        var rules = read.Rules;
        var around = read.Store.Around([SessionTies.OfBeneficiary(rules.Vocabulary, id)], rules.Info.NeedsSequence);
        if (around.Count == 0)
        {
            throw Unknown();
        }

        var explained = TrajectoryExplainer.Explain(GroupRun.Decide(rules, around), rules.Program, rules.Readings, id);
        var told = new TrajectoryWords(rules, language);
        ExplainedSessionAnswer[] sessions =
        [
            .. explained.Sessions.Where(each => session is null || each.Id == session).Select(told.Session),
        ];
        return sessions.Length == 0
            ? throw Unknown()
            : Results.Json(new ExplanationAnswer(id, language, sessions), AnswerJson.Options);
    }

    private static async Task<IResult> Outlook(
        [FromHeader(Name = Beneficiary)] string? beneficiary,
        DateOnly? date,
        string? language,
        Desk desk,
        CancellationToken cancellation
    )
    {
        var id = Named(beneficiary);
        language = Spoken(language);
        using var read = await desk.ReadAsync(cancellation);
        return new Outlook(read.Store, read.Rules, language).Of(id, date) is { } answer
            ? Results.Json(answer, AnswerJson.Options)
            : throw Unknown();
    }

    private static string Spoken(string? language) =>
        LanguageCodes.All.Contains(language ??= LanguageCodes.English, StringComparer.Ordinal)
            ? language
            : throw new ProblemException(
                ProblemKind.WrongParameter,
                $"`language` is one of {string.Join(", ", LanguageCodes.All)}"
            );

    private static string Named(string? beneficiary) =>
        string.IsNullOrEmpty(beneficiary)
            ? throw new ProblemException(
                ProblemKind.WrongParameter,
                $"name the beneficiary in the header {Beneficiary}"
            )
            : beneficiary;

    private static ProblemException Unknown() =>
        new(ProblemKind.NotFound, "no such session of this beneficiary is stored");
}
