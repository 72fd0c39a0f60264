using System.Diagnostics;

namespace Conv.Population;

/// <summary>Writes the lines of a session: one for each person, providers and beneficiaries side by side.</summary>
internal sealed class SessionWriter(
    PopulationModel calibration,
    PopulationPlan plan,
    BeneficiaryFacts people,
    ulong seed,
    CsvLines csv
)
{
    private readonly string?[] _texts = new string?[calibration.Columns.Length];
    private readonly byte[] _kinds =
    [
        .. calibration.Kinds.SelectMany((kind, index) => Enumerable.Repeat((byte)index, kind.Count)),
    ];

    public void Header()
    {
        foreach (var column in calibration.Columns)
        {
            csv.Field(column.Name);
        }

        csv.End();
    }

    /// <summary>Writes one session and returns the number of lines; <paramref name="view"/> has lost its beneficiaries or providers if the slip says so.</summary>
    public int Write(SessionView view, long id, Slip? slip)
    {
        if (slip is { Unregistered: true })
        {
            view.Beneficiaries.Clear();
        }

        if (slip is { SingleProvider: true })
        {
            view.Providers.RemoveRange(1, view.Providers.Count - 1);
        }

        Prepare(view, slip);
        var lines = Math.Max(view.Providers.Count, view.Beneficiaries.Count);
        for (var line = 0; line < lines; line++)
        {
            Line(view, id, line, "");
            csv.End();
        }

        return lines;
    }

    /// <summary>Writes a malformed line: the first line of that session under an identifier of its own, with one thing wrong.</summary>
    public void WriteBlemish(SessionView view, int number)
    {
        Prepare(view, null);
        var date = Array.FindIndex([.. calibration.Columns], column => column.Content == ColumnContent.Date);
        var act = Array.FindIndex([.. calibration.Columns], column => column.Content == ColumnContent.Act);
        switch (number % 4)
        {
            case 0:
                _texts[date] = "2023-02-30";
                break;
            case 1:
                _texts[act] = "?";
                break;
            case 2:
                _texts[date] = "1/2/2023";
                break;
            default:
                break;
        }

        Line(view, number + 1, 0, "-bad-");
        if (number % 4 == 3)
        {
            csv.Field("one field too many");
        }

        csv.End();
    }

    /// <summary>Decides the facts of the session: the same on each of its lines.</summary>
    private void Prepare(SessionView view, Slip? slip)
    {
        Array.Clear(_texts);
        var session = view.Session;
        var draw = Draw.For(seed, DrawPurpose.Facts, session.Number, ((long)session.Form << 32) + session.Ordinal);
        for (var i = 0; i < _texts.Length; i++)
        {
            if (view.Facts.ByColumn[i] is { Values: { } values })
            {
                _texts[i] = values.Pick(ref draw).Pick(ref draw);
            }
        }

        foreach (var (column, text) in slip?.Set ?? [])
        {
            _texts[column] = text;
        }
    }

    private void Line(SessionView view, long id, int line, string infix)
    {
        var provider = view.Providers[line < view.Providers.Count ? line : 0];
        var beneficiary = line < view.Beneficiaries.Count ? view.Beneficiaries[line] : -1;
        for (var i = 0; i < _texts.Length; i++)
        {
            var content = calibration.Columns[i].Content;
            if (
                _texts[i] is { } text
                && (beneficiary >= 0 || content is not (ColumnContent.BeneficiaryFact or ColumnContent.Document))
            )
            {
                csv.Field(text);
                continue;
            }

            switch (content)
            {
                case ColumnContent.Session:
                    csv.Identifier(calibration.SessionIds, id, infix);
                    break;
                case ColumnContent.Date:
                    csv.Day(view.Session.Day);
                    break;
                case ColumnContent.Network:
                    csv.Identifier(calibration.NetworkIds, view.Network + 1);
                    break;
                case ColumnContent.NetworkKind:
                    csv.Field(calibration.Kinds[_kinds[view.Network]].Name);
                    break;
                case ColumnContent.Act:
                    csv.Field(view.Code);
                    break;
                case ColumnContent.Provider:
                    csv.Identifier(calibration.ProviderIds, provider + 1);
                    break;
                case ColumnContent.Profession:
                    csv.Field(plan.Providers[provider].Profession);
                    break;
                case ColumnContent.Fact when view.Facts.ByColumn[i] is { GroupSize: true }:
                    csv.Number(view.GroupSize);
                    break;
                case ColumnContent.Fact
                or ColumnContent.Beneficiary
                or ColumnContent.BirthDate
                or ColumnContent.BeneficiaryFact
                or ColumnContent.Document:
                    Person(i, content, beneficiary, view.Session.Day);
                    break;
                default:
                    throw new UnreachableException($"the column {content}");
            }
        }
    }

    private void Person(int column, ColumnContent content, int beneficiary, int day)
    {
        if (beneficiary >= 0 && content == ColumnContent.Beneficiary)
        {
            csv.Identifier(calibration.BeneficiaryIds, beneficiary + 1);
        }
        else if (beneficiary >= 0 && content == ColumnContent.BirthDate)
        {
            csv.Day(people.Birth(beneficiary));
        }
        else if (beneficiary >= 0 && content == ColumnContent.BeneficiaryFact)
        {
            csv.Field(people.Fact(column, beneficiary));
        }
        else if (
            beneficiary >= 0
            && content == ColumnContent.Document
            && people.Document(column, beneficiary) is var written
            && written <= day
        )
        {
            // A file of that day cannot name a document that was written later.
            csv.Day(written);
        }
        else
        {
            csv.Field("");
        }
    }
}
