using System.Runtime.CompilerServices;
using Conv.Runtime;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>12 months from the first act, and what was counted in them.</summary>
internal struct Window
{
    private int _ends;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int On(int date) => date < _ends ? _count : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int date, int amount)
    {
        if (date >= _ends)
        {
            _ends = Calendar.AddMonths(date, 12);
            _count = 0;
        }

        _count += amount;
    }
}

/// <summary>What the two conventions remember of a beneficiary. The individual windows run on over the switch.</summary>
internal struct State
{
    public Window SupportIndividual;
    public Window FirstLineGroup;
    public Window TreatmentIndividual;
    public Window SpecialisedGroup;
    public Window OldConsultation;
    public Window Quarters;
    public bool HadFirstLineIndividual;
    public bool HadIndividualCare;
    public bool HadSpecialised;
    public bool HadTreatment;
}
