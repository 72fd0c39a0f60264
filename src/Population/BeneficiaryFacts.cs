using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>What is known of each beneficiary: birth date, facts decided once, and the day of each document.</summary>
internal sealed class BeneficiaryFacts
{
    /// <summary>Stands for a document that does not exist.</summary>
    public const int Absent = int.MaxValue;

    private readonly PopulationModel _calibration;
    private readonly PopulationPlan _plan;
    private readonly ulong _seed;
    private readonly int[] _births;
    private readonly int[][] _documents;

    public BeneficiaryFacts(PopulationModel calibration, PopulationPlan plan, ulong seed)
    {
        (_calibration, _plan, _seed) = (calibration, plan, seed);
        _births = new int[plan.Beneficiaries.Count];
        for (var i = 0; i < _births.Length; i++)
        {
            var (firstDay, kind) = plan.Beneficiaries[i];
            var draw = Draw.For(seed, DrawPurpose.BeneficiaryFact, i);
            var age = calibration.Kinds[kind].Ages.Number(ref draw);

            // The birthday that makes that age was some day of the past year.
            var birthday = DateOnly.FromDayNumber(firstDay).AddDays(-draw.Below(365));
            _births[i] = birthday.AddYears(-age).DayNumber;
        }

        _documents = [.. calibration.Documents.Select((rule, index) => Documents(rule, index))];
    }

    public int Birth(int beneficiary) => _births[beneficiary];

    /// <summary>Day number of a document, <see cref="Absent"/> without one.</summary>
    public int Document(int column, int beneficiary)
    {
        for (var i = 0; i < _documents.Length; i++)
        {
            if (_calibration.Documents[i].Column == column)
            {
                return _documents[i][beneficiary];
            }
        }

        return Absent;
    }

    public string Fact(int column, int beneficiary)
    {
        foreach (var fact in _calibration.BeneficiaryFacts)
        {
            if (fact.Column == column)
            {
                var draw = Draw.For(_seed, DrawPurpose.BeneficiaryFact, beneficiary, column + 1);
                return fact.ByKind[_plan.Beneficiaries[beneficiary].Kind].Pick(ref draw);
            }
        }

        return "";
    }

    /// <summary>The first series that brings the document decides its day.</summary>
    private int[] Documents(DocumentRule rule, int index)
    {
        var days = new int[_births.Length];
        Array.Fill(days, Absent);
        var all = CollectionsMarshal.AsSpan(_plan.Series);
        for (var number = 0; number < all.Length; number++)
        {
            var line = rule.ByLine[all[number].Line];
            var draw = Draw.For(_seed, DrawPurpose.Document, number, index);
            if (days[all[number].Beneficiary] == Absent && !draw.Chance(line.AbsentPerThousand, 1000))
            {
                days[all[number].Beneficiary] = all[number].FirstDay + line.DaysAfterFirst.Number(ref draw);
            }
        }

        return days;
    }
}
