#:package Conv.Build@CONV_VERSION
#:property ConventionFiles=../my rules/*.conv
#:property PublishAot=false
using Conventions.FamilyDoctor;

var outcome = Convention.InForce.Decide(
    new Session
    {
        Date = new(2025, 1, 10),
        Function = Function.VisitOfChild,
        Place = Place.Surgery,
        Providers = [new() { Id = "D1" }],
        Beneficiaries =
        [
            new()
            {
                Id = "Bram",
                Family = "F1",
                FamilyIncome = new(9_000_000),
                Born = new(2015, 3, 1),
            },
        ],
    },
    new Trajectories()
);
Console.WriteLine($"{outcome.Attendances[0]}, {outcome.Payments[0]}");
