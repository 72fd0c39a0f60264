namespace Conv.Service.Tests.Support;

/// <summary>Sessions of the shipped conventions.</summary>
internal static class Care
{
    public static string Conventions { get; } = RepositoryFiles.PathOf("conventions");

    /// <summary>An individual support session of an adult, whose first one is free and whose others cost 11 EUR.</summary>
    public static string Session(string id, string date, string beneficiaries = "\"B1\"", long? sequence = null) =>
        $$"""
            {
              {{(sequence is null ? "" : $"\"sequence\": {sequence},")}}
              "facts": {
                "session": "{{id}}", "date": "{{date}}", "function": "psychological_support", "format": "individual",
                "place": "practice", "network": "N1", "network_kind": "adult"
              },
              "providers": [{ "provider": "P1", "profession": "psychologist" }],
              "beneficiaries": [{{string.Join(
                ", ",
                beneficiaries.Split(',').Select(name => $$"""{ "beneficiary": {{name}}, "birth_date": "1980-05-02" }""")
            )}}]
            }
            """;
}
