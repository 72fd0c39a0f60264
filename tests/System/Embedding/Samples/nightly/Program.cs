// A nightly batch: yesterday's trajectories come from a file, today's sessions from another, and both go on to tomorrow.
using System.Text.Json;
using System.Text.Json.Serialization;
using Conv.Runtime;
using Conventions.PsychologicalCare;
using Other = Conventions.AnyFirst;

var folder = args[0];
var store = Path.Combine(folder, "trajectories.jsonl");
var everybody = new Trajectories();
if (File.Exists(store))
{
    using var before = new StreamReader(store);
    everybody = Trajectories.Read(before);
}

var json = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
var sessions = File.ReadLines(Path.Combine(folder, "sessions.jsonl"))
    .Select(line => JsonSerializer.Deserialize<Session>(line, json)!)
    .OrderBy(session => session.Date)
    .ToList();
long shares = 0;
foreach (var session in sessions)
{
    var outcome = Convention.InForce.Decide(session, everybody);
    foreach (var (attendance, beneficiary) in outcome.Attendances.Zip(session.Beneficiaries))
    {
        shares += attendance.Share?.Number ?? 0;
        Console.WriteLine($"{session.Id} {beneficiary.Id} {attendance} ({outcome.Edition})");
    }
}

using (var after = new StreamWriter(store))
{
    everybody.Write(after);
}

Console.WriteLine($"{sessions.Count} sessions, {everybody.Count} trajectories, shares {shares / 100m:0.00} EUR");
Console.WriteLine(
    $"read as {Other.Convention.Info.Readings.Single(reading => reading.Key == "free-first").Value} elsewhere"
);
