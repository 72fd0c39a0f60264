using System.Security.Cryptography.X509Certificates;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Where the service has a certificate, it speaks TLS and nothing else.</summary>
public sealed class EncryptionTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Clients_know_it_by_its_certificate()
    {
        var pem = Certificates.Make("CN=service.example").Pem;
        await using var service = await RunningService.StartAsync(Options(pem));
        using var known = X509Certificate2.CreateFromPem(pem);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(known);
        using var client = new HttpClient(handler) { BaseAddress = service.Client.BaseAddress };
        (await client.GetStringAsync(new Uri("/health/live", UriKind.Relative))).ShouldBe("Healthy");

        // Whom nothing vouches for is not believed.
        await Should.ThrowAsync<HttpRequestException>(() =>
            service.Client.GetAsync(new Uri("/health/live", UriKind.Relative))
        );
    }

    [Theory]
    [InlineData("no certificate")]
    [InlineData("CERTIFICATE ALONE")]
    public async Task A_file_that_is_no_certificate_with_its_key_is_refused(string text)
    {
        var pem = Certificates.Make("CN=service.example").Pem;
        var options = Options(
            text.Replace(
                "CERTIFICATE ALONE",
                pem[..pem.IndexOf("-----BEGIN PRIVATE", StringComparison.Ordinal)],
                StringComparison.Ordinal
            )
        );
        (await Should.ThrowAsync<InvalidDataException>(() => RunningService.StartAsync(options))).Message.ShouldContain(
            "--certificate"
        );
    }

    private ServiceOptions Options(string pem) =>
        new()
        {
            Conventions = [Pool.Write(_folder)],
            Store = _folder["store.db"],
            Certificate = _folder.Write("service.pem", pem),
        };
}
