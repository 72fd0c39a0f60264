using Conv.Service.Storing;

namespace Conv.Service.Tests;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgresql://conv@db.example:6432/care", "db.example", 6432, "care", "conv")]
    [InlineData("postgresql://db.example/care", "db.example", 5432, "care", null)]
    [InlineData(
        "postgresql:///care?host=%2Fvar%2Frun%2Fpostgresql&username=conv",
        "/var/run/postgresql",
        5432,
        "care",
        "conv"
    )]
    public void An_address_is_read(string place, string host, int port, string database, string? user)
    {
        PostgresAddress.IsOne(place).ShouldBeTrue();
        var address = PostgresAddress.Read(place);
        (address.Host, address.Port, address.Database, address.Username).ShouldBe((host, port, database, user));
    }

    [Fact]
    public void Options_of_the_driver_are_taken()
    {
        var address = PostgresAddress.Read("postgresql://db.example/care?sslmode=require&maximum%20pool%20size=5");
        (address.SslMode, address.MaxPoolSize).ShouldBe((Npgsql.SslMode.Require, 5));
    }

    [Theory]
    [InlineData("postgresql:///care", "name the host")]
    [InlineData("postgresql://db.example", "name the host and the database")]
    [InlineData("postgresql://db.example/care?colour=red", "options after")]
    [InlineData("postgresql://db.example:port/care", "write an address")]
    public void What_is_none_is_refused(string place, string said) =>
        Should.Throw<InvalidDataException>(() => PostgresAddress.Read(place)).Message.ShouldContain(said);

    [Theory]
    [InlineData("conv-service.db")]
    [InlineData("/var/lib/conv/postgresql.db")]
    public void A_path_is_none(string place) => PostgresAddress.IsOne(place).ShouldBeFalse();
}
