open System
open System.Collections.Immutable
open Conv.Runtime.Values
open Conventions.FamilyDoctor

let visit (day: DateOnly) patient =
    Session(
        Date = day,
        Function = Function.VisitOfAdult,
        Place = Nullable Place.Home,
        Providers = ImmutableArray.Create(Provider(Id = "D1")),
        Beneficiaries =
            ImmutableArray.Create(
                Beneficiary(Id = patient, Family = "F1", FamilyIncome = Nullable(Cents.Of 20000m), Born = Nullable(DateOnly(1980, 5, 2)))
            )
    )

let everybody = Trajectories()

for week in 0..5 do
    let outcome = Convention.InForce.Decide(visit (DateOnly(2025, 1, 10).AddDays(7 * week)) "Anna", everybody)
    printfn "%O" outcome.Attendances[0]
