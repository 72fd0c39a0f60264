using System.Runtime.CompilerServices;
using Conv.Runtime;
using static Conv.Benchmarks.Deciding.ByHand.Codes;

namespace Conv.Benchmarks.Deciding.ByHand;

/// <summary>The attendances of each beneficiary in sequence: one state, and the day on which 24 years are complete, in locals.</summary>
internal static class TrajectoriesByHand
{
    public static void Decide(SessionBatch batch, DecisionBatch decisions, int from, int to)
    {
        var first = batch.FirstOfTrajectory;
        var rows = batch.TrajectoryRows;
        var sessions = batch.AttendanceSession;
        var dates = batch.Dates;
        var kinds = batch.SessionFacts.Values[0];
        var formats = batch.SessionFacts.Values[1];
        var minutes = batch.SessionFacts.Numbers[1];
        var allowances = batch.BeneficiaryFacts.Values[0];
        var births = batch.BeneficiaryFacts.Dates[0];
        var assessments = batch.BeneficiaryFacts.Dates[1];
        var rejected = decisions.Rejected;
        var targets = decisions.Targets;
        var sessionReasons = decisions.SessionReasons;
        var attendances = decisions.Attendances;
        var reasons = decisions.AttendanceReasons;
        var exceptionals = decisions.Exceptional;
        var shares = decisions.Shares;
        var grants = decisions.Granted;
        var measures = decisions.Measures;
        var categories = decisions.Categories[0];
        var born = Missing.Date;
        var completes24 = int.MinValue;
        for (var t = from; t < to; t++)
        {
            var state = default(State);
            for (var i = first[t]; i < first[t + 1]; i++)
            {
                var a = rows[i];
                var s = sessions[a];
                var outcome = new Outcome { Reasons = sessionReasons[s], Granted = 1 };
                var lacks = rejected[s] != 0;
                if (!lacks && (outcome.Reasons & NotInForce) == 0)
                {
                    // A missing date of birth is never below an age.
                    if (born != births[a])
                    {
                        born = births[a];
                        completes24 = born == Missing.Date ? int.MinValue : Calendar.Anniversary(born, 24);
                    }

                    var date = dates[s];
                    var young = date < completes24;
                    var audience = Audience(kinds[s], born, young);
                    switch (targets[s])
                    {
                        case FirstLine:
                            OldCare.FirstLine(ref state, ref outcome, date, audience, formats[s], young, allowances[a]);
                            break;
                        case Specialised:
                            OldCare.Specialised(
                                ref state,
                                ref outcome,
                                date,
                                audience,
                                formats[s],
                                young,
                                allowances[a],
                                assessments[a]
                            );
                            break;
                        case SpecialisedConsultation:
                            Consultations.Old(ref state, ref outcome, date);
                            break;
                        case Support:
                            NewCare.Support(ref state, ref outcome, date, audience, formats[s], young, allowances[a]);
                            break;
                        case Treatment:
                            NewCare.Treatment(
                                ref state,
                                ref outcome,
                                date,
                                audience,
                                formats[s],
                                young,
                                allowances[a],
                                assessments[a]
                            );
                            break;
                        case Consultation:
                            Consultations.New(ref state, ref outcome, date, minutes[s]);
                            break;
                    }
                }

                var refused = outcome.Reasons != 0;
                attendances[a] =
                    lacks ? Decision.None
                    : refused ? Decision.Refused
                    : outcome.Share == Money.Unspecified ? Decision.Unpriced
                    : Decision.Accepted;
                reasons[a] = lacks ? 0 : outcome.Reasons;
                exceptionals[a] = outcome.Exceptional;
                shares[a] = outcome.Share;
                grants[a] = lacks || refused ? 0 : outcome.Granted;
                measures[a] = outcome.Measures;
                categories[a] = outcome.Category;
            }
        }
    }

    // 0 where a fact is missing; a cap that depends on it has made the session a reject by then.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Audience(byte kind, int born, bool young) =>
        kind == ChildNetwork || (kind == MixedNetwork && young) ? Child
        : kind == 0 || (kind == MixedNetwork && born == Missing.Date) ? (byte)0
        : Adult;
}
