using System.Runtime.CompilerServices;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>Care under 2021-2023.</summary>
internal static class OldCare
{
    public static void FirstLine(
        ref State state,
        ref Outcome outcome,
        int date,
        byte audience,
        byte format,
        bool young,
        byte allowance
    )
    {
        var child = audience == Child;
        if (format == Individual)
        {
            var cap = child ? 10 : 8;
            var count = state.SupportIndividual.On(date);
            outcome.Reasons |= count > cap ? Cap : 0;
            if (outcome.Reasons != 0)
            {
                return;
            }

            outcome.Exceptional = count == cap;
            outcome.Measures = count == cap ? ExceptionalAbove | ExceptionalBelow : ExceptionalBelow;
            outcome.Category = audience;
            outcome.Share =
                (young && date >= FreeUpTo23) || !state.HadFirstLineIndividual ? 0
                : allowance == Yes ? 400
                : 1100;
            state.SupportIndividual.Add(date, 1);
            state.HadFirstLineIndividual = true;
            state.HadIndividualCare = true;
        }
        else
        {
            outcome.Reasons |= format == Group && state.FirstLineGroup.On(date) >= (child ? 8 : 5) ? Cap : 0;
            if (outcome.Reasons == 0)
            {
                outcome.Share = young && date >= FreeUpTo23 ? 0 : 250;
                state.FirstLineGroup.Add(date, 1);
            }
        }
    }

    public static void Specialised(
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
        var child = audience == Child;
        if (state.HadSpecialised && !Assessed(assessment, date))
        {
            outcome.Reasons |= Assessment;
        }

        if (format == Individual)
        {
            outcome.Reasons |= state.TreatmentIndividual.On(date) >= 20 ? Cap : 0;
            if (outcome.Reasons != 0)
            {
                return;
            }

            outcome.Measures = Average;
            outcome.Category = audience;
            outcome.Share =
                young && date >= FreeUpTo23 ? 0
                : allowance == Yes ? 400
                : 1100;
            state.TreatmentIndividual.Add(date, 1);
            state.HadSpecialised = true;
            state.HadIndividualCare = true;
        }
        else
        {
            outcome.Reasons |= format == Group && state.SpecialisedGroup.On(date) >= (child ? 15 : 12) ? Cap : 0;
            if (outcome.Reasons == 0)
            {
                outcome.Share = young && date >= FreeUpTo23 ? 0 : 250;
                state.SpecialisedGroup.Add(date, 1);
                state.HadSpecialised = true;
            }
        }
    }

    // A missing date is far below every date.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Assessed(int assessment, int date) => assessment <= date && assessment != Runtime.Missing.Date;
}
