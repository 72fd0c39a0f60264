using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>What whoever runs the service relies on: keys, logs, measures, health, the description.</summary>
public sealed class OperationTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GET", "/trajectory", "read")]
    [InlineData("GET", "/sessions?id=S1", "read")]
    [InlineData("GET", "/settlements", "read")]
    [InlineData("GET", "/decisions/payments.csv", "read")]
    [InlineData("POST", "/sessions", "write")]
    [InlineData("POST", "/batches", "write")]
    [InlineData("DELETE", "/sessions?id=S1", "write")]
    [InlineData("POST", "/simulations", "simulate")]
    [InlineData("POST", "/conventions/load", "admin")]
    public async Task A_key_allows_what_it_says(string method, string path, string scope)
    {
        await using var service = await RunningService.StartAsync(WithKeys());

        async Task<HttpResponseMessage> Ask(string? key)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
            return await service.Client.SendAsync(request);
        }

        using var without = await Ask(null);
        await without.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
        without.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        using var unknown = await Ask("key of nobody");
        await unknown.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
        foreach (var other in new[] { "read", "write", "simulate", "admin" })
        {
            using var answer = await Ask("key to " + other);
            var isRefused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized;
            isRefused.ShouldBe(other != scope, $"{other}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Other_machines_reach_it_with_keys_alone()
    {
        var options = new ServiceOptions
        {
            Conventions = [Pool.Write(_folder)],
            Store = _folder["store.db"],
            Listen = new Uri("http://0.0.0.0:0"),
        };
        (
            await Should.ThrowAsync<InvalidDataException>(() => ServiceApp.CreateAsync(options, CancellationToken.None))
        ).Message.ShouldContain("--keys");
        await using var app = await ServiceApp.CreateAsync(
            options with
            {
                Keys = WithKeys().Keys,
            },
            CancellationToken.None
        );
    }

    [Fact]
    public async Task Silos_share_a_database_or_do_not_start()
    {
        var options = new ServiceOptions
        {
            Conventions = [Pool.Write(_folder)],
            Store = _folder["store.db"],
            Silo = new(System.Net.IPAddress.Loopback, 11111),
        };
        (await Should.ThrowAsync<InvalidDataException>(() => RunningService.StartAsync(options))).Message.ShouldContain(
            "--store postgresql://"
        );
    }

    [Theory]
    [InlineData("clerk read", "keys(1)")]
    [InlineData("# a comment\nclerk eat 00", "keys(2)")]
    [InlineData("", "no key")]
    public async Task A_file_of_keys_that_is_none_is_refused(string text, string said)
    {
        var options = new ServiceOptions
        {
            Conventions = [Pool.Write(_folder)],
            Store = _folder["store.db"],
            Keys = _folder.Write("keys", text),
        };
        (await Should.ThrowAsync<InvalidDataException>(() => RunningService.StartAsync(options))).Message.ShouldContain(
            said
        );
    }

    [Fact]
    public async Task A_page_of_somebody_else_is_no_client()
    {
        await using var service = await RunningService.StartAsync(_folder, Pool.Write(_folder));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/conventions");
        request.Headers.Host = "evil.example";
        using var answer = await service.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("urn:conv:problem:wrong-host");
    }

    [Theory]
    [InlineData("/sessions", "`id` is missing")]
    [InlineData("/settlements?after=abc", "`after` is missing from the address, or is no such value")]
    public async Task A_parameter_that_is_missing_or_no_such_value_is_named(string address, string said)
    {
        await using var service = await RunningService.StartAsync(_folder, Pool.Write(_folder));

        using var answer = await service.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("type").GetString().ShouldBe("urn:conv:problem:wrong-parameter");
        problem.GetProperty("detail").GetString().ShouldStartWith(said);
    }

    [Fact]
    public async Task Each_fault_of_a_session_has_its_own_place()
    {
        await using var service = await RunningService.StartAsync(_folder, Care.Conventions);
        var body = Care.Session("S1", "2024-13-45", "\"B1\"")
            .Replace("1980-05-02", "1980-05-99", StringComparison.Ordinal);

        using var answer = await service.PostAsync("/sessions", body);

        var errors = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        errors
            .EnumerateArray()
            .Select(error => error.GetProperty("pointer").GetString())
            .ShouldBe(["/facts/date", "/beneficiaries/0/birth_date"]);
        errors
            .EnumerateArray()
            .Select(error => error.GetProperty("message").GetString()!)
            .ShouldAllBe(message => !message.Contains("; ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_log_names_a_beneficiary()
    {
        const string name = "B7654321";
        await using var service = await RunningService.StartAsync(_folder, Care.Conventions);
        var session = Care.Session("S1", "2024-04-08", $"\"{name}\"");
        string[] bodies =
        [
            session,
            session,
            session.Replace("2024-04-08", "2024", StringComparison.Ordinal),
            session.Replace("1980-05-02", name, StringComparison.Ordinal),
            session[..^20],
            $"\"{name}\"",
            $"{{\"{name}\":1}}",
        ];
        foreach (var body in bodies)
        {
            (await service.PostAsync("/sessions", body)).Dispose();
            (await service.PostAsync("/batches", $"{{\"post\":{body}}}", "application/x-ndjson")).Dispose();
            (await service.PostAsync("/simulations", $"{{\"sessions\":[{body}]}}")).Dispose();
        }

        (await service.GetAsync("/trajectory", name)).Dispose();
        (await service.GetAsync("/explanation", name)).Dispose();
        (await service.GetAsync("/explanation?session=" + name, name)).Dispose();
        (await service.Client.GetAsync("/sessions?id=" + name)).Dispose();
        (await service.Client.GetAsync("/" + name)).Dispose();
        (await service.Client.DeleteAsync("/sessions?id=S1")).Dispose();

        service.Log.ShouldContain(line => line.Contains("POST /sessions 201", StringComparison.Ordinal));
        service.Log.ShouldAllBe(line => !line.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_are_measured()
    {
        var seen = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "Conv.Service")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, _, tags, _) => seen.Add($"{instrument.Name} {Tag(tags)}")
        );
        listener.SetMeasurementEventCallback<int>((instrument, _, _, _) => seen.Add(instrument.Name));
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => seen.Add(instrument.Name));
        listener.Start();

        await using var service = await RunningService.StartAsync(_folder, Care.Conventions);
        (await service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"))).Dispose();

        seen.ShouldContain("conv.sessions new");
        seen.ShouldContain("conv.decision.duration");
        seen.ShouldContain("conv.decision.group");
    }

    [Fact]
    public async Task It_says_that_it_is_well_and_what_it_can_do()
    {
        await using var service = await RunningService.StartAsync(WithKeys());
        (await service.Client.GetStringAsync("/health/live")).ShouldBe("Healthy");
        (await service.Client.GetStringAsync("/health/ready")).ShouldBe("Healthy");
        var description = await service.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        description
            .GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ShouldBe(
                [
                    "/sessions",
                    "/batches",
                    "/trajectory",
                    "/explanation",
                    "/outlook",
                    "/decisions/attendances.csv",
                    "/decisions/payments.csv",
                    "/decisions/provisional.csv",
                    "/decisions/monitors.csv",
                    "/decisions/budgets.csv",
                    "/settlements",
                    "/conventions",
                    "/conventions/load",
                    "/simulations",
                ],
                ignoreOrder: true
            );
        description
            .GetProperty("components")
            .GetProperty("schemas")
            .EnumerateObject()
            .Select(schema => schema.Name)
            .ShouldContain("PostedSession");
    }

    [Fact]
    public async Task It_says_which_conventions_decide()
    {
        await using var service = await RunningService.StartAsync(_folder, Care.Conventions);
        var conventions = await service.Client.GetFromJsonAsync<JsonElement>("/conventions");
        conventions.Text("vocabulary").ShouldBe("psychological-care");
        conventions.First("conventions").Text("name").ShouldBe("2021-2023");
        conventions.GetProperty("readings").Text("free-first").ShouldBe("individual");
    }

    private ServiceOptions WithKeys()
    {
        string[] scopes = ["read", "write", "simulate", "admin"];
        return new ServiceOptions
        {
            Conventions = [Pool.Write(_folder)],
            Store = _folder["store.db"],
            Keys = _folder.Write(
                "keys",
                "# who may do what\n"
                    + string.Join(
                        '\n',
                        scopes.Select(scope =>
                            $"{scope}er {scope} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("key to " + scope)))}"
                        )
                    )
            ),
        };
    }

    private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        tags.Length == 0 ? "" : tags[0].Value?.ToString() ?? "";
}
