namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>What the columns and the decisions hold, as numbers that a specialist would write down once.</summary>
internal static class Codes
{
    // Days.
    public const int OldFrom = 738033; // 2021-09-01
    public const int Year2022 = 738155;
    public const int Year2023 = 738520;
    public const int FreeUpTo23 = 738916; // 2024-02-01
    public const int NewFrom = 738976; // 2024-04-01
    public const int NewTo = 739980; // 2026-12-31

    // Functions, in the order of the conventions.
    public const int FirstLine = 0;
    public const int Specialised = 1;
    public const int SpecialisedConsultation = 2;
    public const int LargeGroup = 5;
    public const int Community = 6;
    public const int Support = 7;
    public const int Treatment = 8;
    public const int Consultation = 9;

    // Values of facts.
    public const byte ChildNetwork = 2;
    public const byte MixedNetwork = 3;
    public const byte Individual = 1;
    public const byte Group = 2;
    public const byte Outreach = 1;
    public const byte OtherProfession = 3;
    public const byte Yes = 2;

    // Reasons, a bit each.
    public const ulong NotInForce = 1 << 0;
    public const ulong Place = 1 << 1;
    public const ulong Format = 1 << 2;
    public const ulong Participants = 1 << 3;
    public const ulong Minutes = 1 << 4;
    public const ulong Interaction = 1 << 5;
    public const ulong CoAnimation = 1 << 6;
    public const ulong Registration = 1 << 7;
    public const ulong Assessment = 1 << 8;
    public const ulong Cap = 1 << 9;
    public const ulong CareProviders = 1 << 10;

    // What a session may lack: 1 + the index among the needs.
    public const ushort LacksNetworkKind = 1;
    public const ushort LacksBirthForCap = 2;
    public const ushort LacksProfession = 3;
    public const ushort LacksBirthForShare = 4;
    public const ushort LacksMinutes = 6;
    public const ushort MinutesTooLarge = 7;

    // Measures, a bit each: above and below the line.
    public const uint ExceptionalAbove = 1;
    public const uint ExceptionalBelow = 2;
    public const uint Average = 4 | 8;

    // Categories.
    public const byte Child = 1;
    public const byte Adult = 2;
}
