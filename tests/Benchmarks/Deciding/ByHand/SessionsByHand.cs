using Conv.Runtime;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>What is decided of a session from facts alone, in one pass: its function, what it lacks, its failing conditions.</summary>
internal static class SessionsByHand
{
    private const long FitsWithoutThought = 1_000_000_000_000;

    public static void Decide(SessionBatch batch, DecisionBatch decisions, int from, int to)
    {
        var dates = batch.Dates;
        var functions = batch.Functions;
        var rejected = decisions.Rejected;
        var targets = decisions.Targets;
        var conventions = decisions.Conventions;
        var reasons = decisions.SessionReasons;
        var columns = new Columns(batch);
        for (var s = from; s < to; s++)
        {
            var function = functions[s];
            var date = dates[s];
            targets[s] = function;
            conventions[s] = function >= Community ? (byte)1 : (byte)0;
            var takes = function >= Community ? date is >= NewFrom and <= NewTo : date is >= OldFrom and < NewFrom;
            if (!takes)
            {
                rejected[s] = 0;
                reasons[s] = NotInForce;
                continue;
            }

            ulong failing = 0;
            ushort lacks = 0;
            switch (function)
            {
                case FirstLine:
                    failing = columns.Care(s);
                    lacks = columns.LacksForCare(s, failing, capNeeds: true, groupCapNeeds: true, date >= FreeUpTo23);
                    break;
                case Specialised:
                    failing = columns.Care(s);
                    lacks = columns.LacksForCare(s, failing, capNeeds: false, groupCapNeeds: true, date >= FreeUpTo23);
                    break;
                case SpecialisedConsultation:
                    failing = columns.Attendances(s) == 0 ? Registration : 0;
                    break;
                case Community:
                    failing = columns.CommunityConditions(s);
                    lacks = failing == 0 && columns.LacksAProfession(s) ? LacksProfession : (ushort)0;
                    break;
                case Support:
                    failing = columns.NewCare(s);
                    lacks = columns.LacksForCare(s, failing, capNeeds: true, groupCapNeeds: false, shareNeeds: true);
                    break;
                case Treatment:
                    failing = columns.NewCare(s);
                    lacks = columns.LacksForCare(s, failing, capNeeds: false, groupCapNeeds: false, shareNeeds: true);
                    break;
                case Consultation:
                    failing = columns.ConsultationConditions(s);
                    break;
                case > Consultation:
                    lacks = LackOfMission(columns.Minutes[s]);
                    break;
            }

            rejected[s] = lacks;
            reasons[s] = lacks == 0 ? failing : 0;
        }
    }

    private static ushort LackOfMission(long minutes) =>
        minutes == Missing.Number ? LacksMinutes
        : minutes > FitsWithoutThought && Exact.Overflows(Exact.HalfUp((Int128)8669 * minutes, 60)) ? MinutesTooLarge
        : (ushort)0;
}
