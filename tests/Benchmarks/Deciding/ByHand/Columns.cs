using System.Runtime.CompilerServices;
using Conv.Runtime;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>The columns that conditions of a session read, taken out of the batch once. A missing number is below every bound.</summary>
internal readonly ref struct Columns(SessionBatch batch)
{
    private readonly int[] _firstPayment = batch.FirstPayment;
    private readonly int[] _firstAttendance = batch.FirstAttendance;
    private readonly byte[] _networkKind = batch.SessionFacts.Values[0];
    private readonly byte[] _format = batch.SessionFacts.Values[1];
    private readonly byte[] _place = batch.SessionFacts.Values[2];
    private readonly byte[] _definedGroup = batch.SessionFacts.Values[3];
    private readonly long[] _participants = batch.SessionFacts.Numbers[0];
    private readonly long[] _interaction = batch.SessionFacts.Numbers[2];
    private readonly long[] _careProviders = batch.SessionFacts.Numbers[3];
    private readonly byte[] _profession = batch.ProviderFacts.Values[0];
    private readonly int[] _birth = batch.BeneficiaryFacts.Dates[0];

    public readonly long[] Minutes = batch.SessionFacts.Numbers[1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Attendances(int s) => _firstAttendance[s + 1] - _firstAttendance[s];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Care(int s) =>
        (_place[s] == 0 ? Place : 0) | (_format[s] == 0 ? Format : 0) | (Attendances(s) == 0 ? Registration : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NewCare(int s) => Care(s) | (_format[s] == Group && _participants[s] < 4 ? Participants : 0);

    public ulong CommunityConditions(int s) =>
        (_place[s] != Outreach ? Place : 0)
        | (_format[s] != Group ? Format : 0)
        | (_participants[s] < 10 && _definedGroup[s] != Yes ? Participants : 0)
        | (Minutes[s] < 120 ? Codes.Minutes : 0)
        | (_interaction[s] < 90 ? Interaction : 0)
        | (_firstPayment[s + 1] - _firstPayment[s] < 2 ? CoAnimation : 0);

    public ulong ConsultationConditions(int s) =>
        (_participants[s] < 3 ? Participants : 0)
        | (Minutes[s] < 15 ? Codes.Minutes : 0)
        | (Attendances(s) == 0 ? Registration : 0)
        | (_careProviders[s] < 2 ? CareProviders : 0);

    /// <summary>What comes first in the text is what a session lacks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort LacksForCare(int s, ulong failing, bool capNeeds, bool groupCapNeeds, bool shareNeeds)
    {
        var format = _format[s];
        if ((capNeeds && format == Individual) || (groupCapNeeds && format == Group))
        {
            var kind = _networkKind[s];
            if (kind == 0 && Attendances(s) > 0)
            {
                return LacksNetworkKind;
            }

            if (kind == MixedNetwork && LacksABirth(s))
            {
                return LacksBirthForCap;
            }
        }

        return failing != 0 ? (ushort)0
            : format == Group && LacksAProfession(s) ? LacksProfession
            : shareNeeds && LacksABirth(s) ? LacksBirthForShare
            : (ushort)0;
    }

    public bool LacksAProfession(int s)
    {
        for (var p = _firstPayment[s]; p < _firstPayment[s + 1]; p++)
        {
            if (_profession[p] == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool LacksABirth(int s)
    {
        for (var a = _firstAttendance[s]; a < _firstAttendance[s + 1]; a++)
        {
            if (_birth[a] == Missing.Date)
            {
                return true;
            }
        }

        return false;
    }
}
