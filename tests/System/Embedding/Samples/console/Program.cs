using Conv.Runtime.Values;
using Conventions.FamilyDoctor;

// Six visits of one family: everybody's shares count for the ceiling of the family.
var everybody = new Trajectories();
for (var week = 0; week < 6; week++)
{
    var session = new Session
    {
        Date = new DateOnly(2025, 1, 10).AddDays(7 * week),
        Function = Function.VisitOfAdult,
        Place = week == 3 ? null : Place.Home,
        Providers = [new() { Id = "D1" }],
        Beneficiaries =
        [
            new()
            {
                Id = week % 2 == 0 ? "Anna" : "Bram",
                Family = "F1",
                FamilyIncome = Cents.Of(20_000m),
                Born = new(1980, 5, 2),
            },
        ],
    };
    var visit = Convention.InForce.Decide(session, everybody).Attendances[0];
    Console.WriteLine(
        $"{session.Date:yyyy-MM-dd} {(visit.IsAccepted ? visit.Share : string.Join(';', visit.Reasons.Codes()))}"
    );
}
