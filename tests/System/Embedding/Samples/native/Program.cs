using Conventions.FamilyDoctor;

var everybody = new Trajectories();
var explained = Convention.InForce.Explain(
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
    everybody
);
var outcome = explained.Outcome;
var text = new StringWriter();
everybody.Write(text);
Trajectories.Read(new StringReader(text.ToString()));
var bytes = everybody["Bram"].ToBytes();
Console.WriteLine($"{outcome.Attendances[0]}, {outcome.Payments[0]}, {Trajectory.FromBytes(bytes).LastDay:yyyy-MM-dd}");

// Why: made from the rules that travel in the program.
Console.WriteLine(explained.ToText("fr").Split('\n')[0]);
Console.WriteLine(explained.ToJson()[..12]);
