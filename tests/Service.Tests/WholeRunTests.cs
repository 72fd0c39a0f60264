using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>What only a run over everything that is stored can count: averages and quotas, budgets, decisions that may still change.</summary>
public sealed class WholeRunTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Quotas_and_budgets_follow_what_is_posted_changed_and_withdrawn()
    {
        await using var service = await RunningService.StartAsync(_folder, Care.Conventions);
        (await service.FileAsync("budgets.csv")).ShouldBe(
            "budget,line,scope,month,spent,cumulative,allotted,exceeded,unpriced\n"
        );
        (await service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"))).Dispose();
        (await service.FileAsync("budgets.csv")).ShouldContain("2024,care,,2024-04,86.69,86.69,");
        (await service.PostAsync("/sessions", Care.Session("S2", "2024-05-08", "\"B2\""))).Dispose();
        (await service.FileAsync("budgets.csv")).ShouldContain("2024,care,,2024-05,86.69,173.38,");
        (await service.Client.DeleteAsync("/sessions?id=S1")).Dispose();
        (await service.FileAsync("budgets.csv")).ShouldContain("2024,care,,2024-05,86.69,86.69,");
        (await service.FileAsync("budgets.csv")).ShouldNotContain("2024-04");
    }
}
