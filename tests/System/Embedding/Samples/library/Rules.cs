namespace Acme.Billing;

public static class Rules
{
    public static string Readings =>
        string.Join(
            ", ",
            Acme.Rules.Convention.Info.Readings.Select(reading => $"{reading.Key}={reading.Value}").Order()
        );

    public static string Others => Conventions.FamilyDoctor.Convention.Info.Vocabulary;
}
