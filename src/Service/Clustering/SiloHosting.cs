using System.Net;
using Conv.Service.Deciding;
using Conv.Service.Storing;
using Orleans.Configuration;

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
    /// <param name="desk">Where it keeps sessions: in a database.</param>
    public static void Add(WebApplicationBuilder builder, IPEndPoint endpoint, Desk desk)
    {
        var store = (PostgresStore)desk.Store;
        builder
            .Services.AddSingleton(store)
            .AddSingleton<IMembershipTable, PostgresMembership>()
            .AddSingleton<IMaker, GroupRouter>();
        builder.UseOrleans(silo =>
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("conv", "conv"))
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
}
