namespace Conv.Population;

/// <summary>Spreads each slip evenly over the sessions it may befall: as many as its share asks for, at least as many as promised.</summary>
internal sealed class SlipPlan
{
    private readonly PopulationModel _calibration;
    private readonly long[] _eligible;
    private readonly long[] _wanted;
    private readonly long[] _seen;
    private readonly long[] _due;

    public SlipPlan(PopulationModel calibration, SessionView view, PlannedSession[] sessions)
    {
        _calibration = calibration;
        var slips = calibration.Slips;
        (_eligible, _wanted) = (new long[slips.Length], new long[slips.Length]);
        (_seen, _due) = (new long[slips.Length], new long[slips.Length]);
        foreach (var session in sessions)
        {
            var code = view.CodeOf(session);
            for (var i = 0; i < slips.Length; i++)
            {
                _eligible[i] += MayBefall(slips[i], session, code) ? 1 : 0;
            }
        }

        for (var i = 0; i < slips.Length; i++)
        {
            _wanted[i] = Math.Min(
                _eligible[i],
                Math.Max(slips[i].AtLeast, _eligible[i] * slips[i].PerMillion / 1_000_000)
            );
        }
    }

    /// <summary>The slip of the next session, in the order of the schedule; absent for nearly all.</summary>
    public Slip? Next(PlannedSession session, string code)
    {
        Slip? found = null;
        for (var i = 0; i < _seen.Length; i++)
        {
            if (!MayBefall(_calibration.Slips[i], session, code))
            {
                continue;
            }

            // Evenly spread, and away from the very first ones, which all slips would otherwise share. A session has one slip:
            // another one that is due waits for the next session.
            var at = _seen[i]++ + 1 + (_eligible[i] * i / (_seen.Length + 1));
            _due[i] += at * _wanted[i] % _eligible[i] < _wanted[i] ? 1 : 0;
            if (_due[i] > 0 && found is null)
            {
                found = _calibration.Slips[i];
                _due[i]--;
            }
        }

        return found;
    }

    private static bool MayBefall(Slip slip, PlannedSession session, string code)
    {
        if ((slip.Forms & session.Form) == SessionForms.None || !slip.Codes.Contains(code))
        {
            return false;
        }

        // A first session names its beneficiary, and a group may be the only work of its second provider: the totals rest on them.
        return !(slip.Unregistered && session.Ordinal == 0)
            && !(slip.SingleProvider && session.Form is (SessionForms.Alone or SessionForms.Together));
    }
}
