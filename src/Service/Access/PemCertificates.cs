using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conv.Service.Access;

/// <summary>A file of certificates: the first one with its key, and others that stand beside it.</summary>
/// <param name="Own">The certificate that is shown, with its key.</param>
/// <param name="All">All certificates of the file.</param>
internal sealed record PemCertificates(X509Certificate2 Own, X509Certificate2Collection All)
{
    /// <summary>Reads one.</summary>
    /// <param name="option">The option that named it, for complaints.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static PemCertificates Read(string option, string path)
    {
        try
        {
            using var read = X509Certificate2.CreateFromPemFile(path);
            var all = new X509Certificate2Collection();
            all.ImportFromPemFile(path);

            // Not every system takes a key that was never in a store of keys.
            return new(X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null), all);
        }
        catch (CryptographicException exception)
        {
            throw new InvalidDataException(
                $"{option} {path}: not a PEM file with a certificate and its key, without a password: {exception.Message}",
                exception
            );
        }
    }

    /// <summary>Whether a certificate stands in the file.</summary>
    public bool Holds(X509Certificate2? certificate) =>
        certificate is not null
        && All.Any(known => known.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span));
}
