namespace Conv.Service.Answers;

/// <summary>A beneficiary's sessions in sequence.</summary>
internal sealed record TrajectoryAnswer(string Beneficiary, IReadOnlyList<SessionAnswer> Sessions);

/// <summary>A stored session.</summary>
internal sealed record SessionAnswer(
    string Session,
    long Sequence,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Providers,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Beneficiaries,
    IReadOnlyList<AttendanceRow> Attendances,
    IReadOnlyList<PaymentRow> Payments
);

/// <summary>Answers of the past.</summary>
internal sealed record SettlementsAnswer(IReadOnlyList<System.Text.Json.JsonElement> Answers);

/// <summary>The conventions that decide.</summary>
internal sealed record ConventionsAnswer(
    string Vocabulary,
    string SourceHash,
    string CompilerVersion,
    IReadOnlyDictionary<string, string> Readings,
    IReadOnlyList<ConventionAnswer> Conventions
);

/// <summary>A convention.</summary>
internal sealed record ConventionAnswer(string Name, DateOnly From, DateOnly To);
