namespace Conv.Population;

/// <summary>Groups: who joins in the same weeks, for the same line, in the same network where enough do.</summary>
internal sealed partial class PlanBuilder
{
    private List<int> _joining = [];

    private void AddProgrammes(PopulationPhase phase)
    {
        var now = new List<int>();
        var later = new List<int>();
        foreach (var number in _joining)
        {
            (_plan.Series[number].JoinDay <= phase.LastDay ? now : later).Add(number);
        }

        _joining = later;
        now.Sort(ByPlaceAndTime);
        var members = new List<int>();
        var size = 0;
        for (var i = 0; i < now.Count; i++)
        {
            if (members.Count == 0)
            {
                size = Size(_plan.Series[now[i]].Line);
            }

            members.Add(now[i]);
            if (members.Count == size || i + 1 == now.Count || Parts(members, now[i + 1]))
            {
                AddProgramme(members, size);
                members.Clear();
            }
        }
    }

    /// <summary>Whether the next one does not fit the group: another line or kind of network always, another network or month once the group is large enough.</summary>
    private bool Parts(List<int> members, int next)
    {
        var (one, other) = (_plan.Series[members[0]], _plan.Series[next]);
        if (one.Line != other.Line || _pool.Kinds[one.Network] != _pool.Kinds[other.Network])
        {
            return true;
        }

        var smallest = _calibration.Lines[one.Line].Together!.Size.Values[0].Low;
        return members.Count >= smallest && (one.Network != other.Network || one.JoinDay / 30 != other.JoinDay / 30);
    }

    private int ByPlaceAndTime(int left, int right)
    {
        var (one, other) = (_plan.Series[left], _plan.Series[right]);
        var order = _pool.Kinds[one.Network].CompareTo(_pool.Kinds[other.Network]);
        order = order != 0 ? order : one.Line.CompareTo(other.Line);
        order = order != 0 ? order : (one.JoinDay / 30).CompareTo(other.JoinDay / 30);
        order = order != 0 ? order : one.Network.CompareTo(other.Network);
        return order != 0 ? order : left.CompareTo(right);
    }

    private int Size(byte line)
    {
        var draw = Draw.For(_seed, DrawPurpose.Programme, _plan.Programmes.Count, 1);
        return _calibration.Lines[line].Together!.Size.Number(ref draw);
    }

    private void AddProgramme(List<int> members, int size)
    {
        var first = _plan.Series[members[0]];
        var group = _calibration.Lines[first.Line].Together!;
        var draw = Draw.For(_seed, DrawPurpose.Programme, _plan.Programmes.Count);
        _plan.Programmes.Add(
            new Programme
            {
                Line = first.Line,
                Network = first.Network,
                FirstDay = members.Max(number => _plan.Series[number].JoinDay),
                Count = (short)group.SessionsByKind[_pool.Kinds[first.Network]].Number(ref draw),
                Interval = (short)group.Interval.Number(ref draw),
                Size = size,
                Members = [.. members],
            }
        );
    }
}
