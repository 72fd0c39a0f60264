using System.Runtime.CompilerServices;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>Care under 2024-2026.</summary>
internal static class NewCare
{
    public static void Support(
        ref State state,
        ref Outcome outcome,
        int date,
        byte audience,
        byte format,
        bool young,
        byte allowance
    )
    {
        if (format == Individual)
        {
            var cap = audience == Child ? 10 : 8;
            outcome.Reasons |= state.SupportIndividual.On(date) >= cap ? Cap : 0;
            if (outcome.Reasons == 0)
            {
                outcome.Share = IndividualShare(state.HadIndividualCare, young, allowance);
                state.SupportIndividual.Add(date, 1);
                state.HadIndividualCare = true;
            }
        }
        else if (outcome.Reasons == 0)
        {
            outcome.Share = young ? 0 : 250;
        }
    }

    public static void Treatment(
        ref State state,
        ref Outcome outcome,
        int date,
        byte audience,
        byte format,
        bool young,
        byte allowance,
        int assessment
    )
    {
        if (state.HadTreatment && !OldCare.Assessed(assessment, date))
        {
            outcome.Reasons |= Assessment;
        }

        if (format == Individual)
        {
            outcome.Reasons |= state.TreatmentIndividual.On(date) >= 20 ? Cap : 0;
            if (outcome.Reasons == 0)
            {
                outcome.Measures = Average;
                outcome.Category = audience;
                outcome.Share = IndividualShare(state.HadIndividualCare, young, allowance);
                state.TreatmentIndividual.Add(date, 1);
                state.HadIndividualCare = true;
                state.HadTreatment = true;
            }
        }
        else if (outcome.Reasons == 0)
        {
            outcome.Share = young ? 0 : 250;
            state.HadTreatment = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long IndividualShare(bool hadCare, bool young, byte allowance) =>
        young || !hadCare ? 0
        : allowance == Yes ? 400
        : 1100;
}
