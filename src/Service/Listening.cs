using System.Net;
using Conv.Service.Access;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Conv.Service;

/// <summary>Where the service listens, and how it is spoken to there.</summary>
internal static class Listening
{
    /// <summary>Has clients spoken to over TLS where there is a certificate.</summary>
    public static void Encrypt(ListenOptions listen, PemCertificates? certificate)
    {
        if (certificate is not null)
        {
            listen.UseHttps(https =>
                (https.ServerCertificate, https.ServerCertificateChain) = (certificate.Own, certificate.All)
            );
        }
    }

    /// <summary>The address to listen at.</summary>
    /// <exception cref="InvalidDataException">It is none, or one that others reach without keys.</exception>
    public static IPAddress Address(ServiceOptions options)
    {
        var (listen, host) = (options.Listen, options.Listen.Host.Trim('[', ']'));
        if (listen.Scheme != (options.Certificate is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps))
        {
            throw new InvalidDataException(
                $"--listen {listen.OriginalString}: an address that begins with http://, or with https:// where there is a --certificate"
            );
        }

        if (listen.PathAndQuery != "/" || listen.UserInfo.Length > 0)
        {
            throw new InvalidDataException(
                $"--listen {listen.OriginalString}: an address and a port, and nothing else: {listen.GetLeftPart(UriPartial.Scheme)}{listen.Authority}"
            );
        }

        var address =
            string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : IPAddress.TryParse(host, out var parsed) ? parsed
            : throw new InvalidDataException(
                $"--listen {listen.OriginalString}: localhost or the number of an address"
            );
        return IPAddress.IsLoopback(address) || options.Keys is not null
            ? address
            : throw new InvalidDataException(
                $"--listen {listen.OriginalString}: other machines reach it: name a file of --keys"
            );
    }
}
