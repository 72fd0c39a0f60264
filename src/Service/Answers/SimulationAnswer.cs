namespace Conv.Service.Answers;

/// <summary>What would be decided.</summary>
/// <param name="Versions">Under each version that was asked for.</param>
internal sealed record SimulationAnswer(IReadOnlyList<SimulatedVersion> Versions);

/// <summary>What one version would decide about the sessions of the request.</summary>
internal sealed record SimulatedVersion(
    string Version,
    IReadOnlyList<AttendanceRow> Attendances,
    IReadOnlyList<PaymentRow> Payments
);
