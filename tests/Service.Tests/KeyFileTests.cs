using System.Net;
using System.Security.Cryptography;
using System.Text;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Keys come and go while the service runs.</summary>
public sealed class KeyFileTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_that_is_taken_out_opens_nothing_and_a_file_that_is_none_leaves_all_as_it_was()
    {
        await using var service = await RunningService.StartAsync(
            new ServiceOptions
            {
                Conventions = [Pool.Write(_folder)],
                Store = _folder["store.db"],
                Keys = _folder.Write("keys", Line("old")),
            }
        );
        (await AskAsync(service, "old")).ShouldBe(HttpStatusCode.OK);

        _folder.Write("keys", Line("new") + "\n");
        (await AskAsync(service, "old")).ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync(service, "new")).ShouldBe(HttpStatusCode.OK);

        _folder.Write("keys", "this is no file of keys");
        (await AskAsync(service, "new")).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(service, "old")).ShouldBe(HttpStatusCode.Unauthorized);
        service.Log.Count(line => line.Contains("keys(1)", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static string Line(string key) =>
        $"clerk read {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";

    private static async Task<HttpStatusCode> AskAsync(RunningService service, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/conventions");
        request.Headers.Authorization = new("Bearer", key);
        using var answer = await service.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
