using System.Diagnostics;

namespace Conv.Population;

/// <summary>What the writer needs to know of a planned session, whatever its form.</summary>
internal sealed class SessionView(PopulationModel calibration, PopulationPlan plan, ulong seed)
{
    public PlannedSession Session { get; private set; }

    public string Code { get; private set; } = "";

    public FormFacts Facts { get; private set; } = null!;

    public int Network { get; private set; }

    /// <summary>How many people the group has, 0 where the session is no group.</summary>
    public int GroupSize { get; private set; }

    public List<int> Providers { get; } = [];

    public List<int> Beneficiaries { get; } = [];

    /// <summary>The code of a session, without its people: cheap enough to ask for every session twice.</summary>
    public string CodeOf(PlannedSession session)
    {
        var codes = session.Form switch
        {
            SessionForms.Alone => calibration.Lines[plan.Series[session.Number].Line].Codes,
            SessionForms.Together => calibration.Lines[plan.Programmes[session.Number].Line].Codes,
            SessionForms.Attached => calibration.Attached[plan.Attached[session.Number].Act].Codes,
            SessionForms.Collective => calibration.Collective[plan.Collective[session.Number].Act].Codes,
            _ => throw new UnreachableException($"the form {session.Form}"),
        };
        return codes.Codes[codes.On(session.Day)].Code;
    }

    public void Show(PlannedSession session)
    {
        (Session, Code, GroupSize) = (session, CodeOf(session), 0);
        Providers.Clear();
        Beneficiaries.Clear();
        switch (session.Form)
        {
            case SessionForms.Alone:
                var series = plan.Series[session.Number];
                Facts = calibration.Lines[series.Line].Alone;
                Network = series.Network;
                Providers.Add(series.Provider);
                Beneficiaries.Add(series.Beneficiary);
                break;
            case SessionForms.Together:
                ShowGroup(plan.Programmes[session.Number], session);
                break;
            case SessionForms.Attached:
                var attached = plan.Attached[session.Number];
                Facts = calibration.Attached[attached.Act].Facts;
                Network = plan.Series[attached.Series].Network;
                Providers.AddRange(attached.Providers);
                Beneficiaries.Add(plan.Series[attached.Series].Beneficiary);
                break;
            case SessionForms.Collective:
                var collective = plan.Collective[session.Number];
                Facts = calibration.Collective[collective.Act].Facts;
                Network = collective.Network;
                Providers.AddRange(collective.Providers);
                break;
            default:
                throw new UnreachableException($"the form {session.Form}");
        }
    }

    private void ShowGroup(Programme programme, PlannedSession session)
    {
        var group = calibration.Lines[programme.Line].Together!;
        (Facts, Network) = (group.Facts, programme.Network);
        Providers.Add(programme.Lead);
        if (programme.Second >= 0)
        {
            Providers.Add(programme.Second);
        }

        foreach (var member in programme.Members)
        {
            // Everybody comes to the first meeting.
            var draw = Draw.For(seed, DrawPurpose.Presence, member, session.Ordinal);
            if (session.Ordinal == 0 || draw.Chance(group.PresentPerThousand, 1000))
            {
                Beneficiaries.Add(plan.Series[member].Beneficiary);
            }
        }

        if (Beneficiaries.Count == 0)
        {
            Beneficiaries.Add(plan.Series[programme.Members[0]].Beneficiary);
        }

        // The people whom the file does not name belong to the group as well; those who stayed away are missed.
        GroupSize = Math.Max(Beneficiaries.Count, programme.Size - (programme.Members.Length - Beneficiaries.Count));
    }
}
