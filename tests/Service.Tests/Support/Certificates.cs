using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conv.Service.Tests.Support;

/// <summary>Certificates that sign themselves.</summary>
internal static class Certificates
{
    /// <summary>Makes one for this machine: a file with it and its key, and by what it is known.</summary>
    public static (string Pem, string Thumbprint) Make(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(
            DateTimeOffset.UnixEpoch.AddYears(50),
            DateTimeOffset.UnixEpoch.AddYears(100)
        );
        return (made.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n", made.Thumbprint);
    }
}
