using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Conv.Service.Access;
using Conv.Service.Deciding;
using Conv.Service.Storing;
using Orleans.Configuration;
using Orleans.Connections.Security;

namespace Conv.Service.Clustering;

/// <summary>Makes the program one of several that share the work.</summary>
internal static class SiloHosting
{
    // A silo that ends without a word is missed within seconds; what is asked of its groups meanwhile is answered elsewhere.
    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    /// <summary>Adds a silo.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="endpoint">Where the others reach it.</param>
    /// <param name="certificate">By which silos know each other; null: by nothing.</param>
    /// <param name="desk">Where it keeps sessions: in a database.</param>
    public static void Add(WebApplicationBuilder builder, IPEndPoint endpoint, PemCertificates? certificate, Desk desk)
    {
        var store = (PostgresStore)desk.Store;
        builder
            .Services.AddSingleton(store)
            .AddSingleton<IMembershipTable, PostgresMembership>()
            .AddSingleton<IMaker, GroupRouter>();
        builder.UseOrleans(silo =>
            Encrypted(silo, certificate)
                .AddActivityPropagation()
                .Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("conv", "conv"))
                .Configure<EndpointOptions>(ends =>
                {
                    ends.AdvertisedIPAddress = endpoint.Address;
                    ends.SiloPort = endpoint.Port;
                    ends.SiloListeningEndpoint = endpoint;
                    // Clients speak HTTP.
                    ends.GatewayPort = 0;
                })
                .Configure<ClusterMembershipOptions>(membership =>
                {
                    membership.ProbeTimeout = BetweenProbes;
                    membership.TableRefreshTimeout = BetweenLooks;
                    membership.IAmAliveTablePublishTimeout = BetweenLooks;
                })
        );
        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning);
    }

    // The file is the list of whom to trust: it needs no authority, and nothing ends at midnight because a date has passed.
    private static ISiloBuilder Encrypted(ISiloBuilder silo, PemCertificates? certificate) =>
        certificate is null
            ? silo
            : silo.UseTls(
                certificate.Own,
                tls =>
                {
                    tls.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
                    tls.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
                    tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
                    tls.RemoteCertificateValidation = (shown, _, _) => certificate.Holds(shown);
                    tls.OnAuthenticateAsClient = (_, client) =>
                        client.TargetHost = certificate.Own.GetNameInfo(X509NameType.DnsName, forIssuer: false);
                }
            );
}
