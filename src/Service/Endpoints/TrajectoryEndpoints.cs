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
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("A beneficiary's sessions in sequence, with their decisions");
        app.MapGet("/explanation", Explanation)
            .Needs(Scope.Read)
            .Produces<ExplanationAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Why a beneficiary's sessions are decided as they are, in en, fr, nl or de");
        app.MapGet("/outlook", Outlook)
            .Needs(Scope.Read | Scope.Simulate)
            .Produces<OutlookAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary(
                "What another session like a beneficiary's last one would come to under each version, and what is left under each cap; nothing is stored"
            );
    }

    private static IResult Trajectory([FromHeader(Name = Beneficiary)] string? beneficiary, Desk desk)
    {
        var (id, rules) = (Named(beneficiary), desk.Rules);
        var date = rules.Vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name;
        using var reader = desk.Store.Read();
        SessionAnswer[] sessions =
        [
            .. reader
                .With([SessionTies.OfBeneficiary(rules.Vocabulary, id)])
                .Select(session => SessionEndpoints.Answer(session, row => row.Beneficiary == id))
                .OrderBy(session => session.Facts[date], StringComparer.Ordinal),
        ];
        return sessions.Length == 0
            ? throw Unknown()
            : Results.Json(new TrajectoryAnswer(id, sessions), AnswerJson.Options);
    }

    private static IResult Explanation(
        [FromHeader(Name = Beneficiary)] string? beneficiary,
        string? session,
        string? language,
        Desk desk
    )
    {
        var (id, rules) = (Named(beneficiary), desk.Rules);
        language = Spoken(language);
        using var reader = desk.Store.Read();
        var around = reader.Around([SessionTies.OfBeneficiary(rules.Vocabulary, id)], rules.Info.NeedsSequence);
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

    private static IResult Outlook(
        [FromHeader(Name = Beneficiary)] string? beneficiary,
        DateOnly? date,
        string? language,
        Desk desk
    )
    {
        language = Spoken(language);
        using var reader = desk.Store.Read();
        return new Outlook(reader, desk.Rules, language).Of(Named(beneficiary), date) is { } answer
            ? Results.Json(answer, AnswerJson.Options)
            : throw Unknown();
    }

    private static string Spoken(string? language) =>
        LanguageCodes.All.Contains(language ??= LanguageCodes.English, StringComparer.Ordinal)
            ? language
            : throw new ProblemException(
                ProblemKind.Invalid,
                $"language: one of {string.Join(", ", LanguageCodes.All)}"
            );

    private static string Named(string? beneficiary) =>
        string.IsNullOrEmpty(beneficiary)
            ? throw new ProblemException(ProblemKind.Unreadable, $"name the beneficiary in the header {Beneficiary}")
            : beneficiary;

    private static ProblemException Unknown() =>
        new(ProblemKind.NotFound, "no such session of this beneficiary is stored");
}
