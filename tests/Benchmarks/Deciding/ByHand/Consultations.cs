using Conv.Runtime;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>Consultations: one a year under 2021-2023, four quarter-hours a year under 2024-2026.</summary>
internal static class Consultations
{
    public static void Old(ref State state, ref Outcome outcome, int date)
    {
        outcome.Reasons |= state.OldConsultation.On(date) >= 1 ? Cap : 0;
        if (outcome.Reasons == 0)
        {
            outcome.Share = Money.Unspecified;
            state.OldConsultation.Add(date, 1);
        }
    }

    public static void New(ref State state, ref Outcome outcome, int date, long minutes)
    {
        var used = state.Quarters.On(date);
        outcome.Reasons |= used >= 4 ? Cap : 0;
        if (outcome.Reasons == 0)
        {
            var granted = Math.Min(minutes / 15, 4 - used);
            outcome.Granted = granted;
            state.Quarters.Add(date, (int)granted);
        }
    }
}
