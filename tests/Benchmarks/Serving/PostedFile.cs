using System.Text.Json;
using Conv.Benchmarks.Deciding;
using Conv.Compiler.Symbols;

namespace Conv.Benchmarks.Serving;

/// <summary>The sessions of a file as a service is told them.</summary>
internal static class PostedFile
{
    /// <summary>The body of a request for each session, in sequence.</summary>
    public static List<string> Bodies(string path)
    {
        var vocabulary = CompiledConventions.Program.Ir.Vocabulary;
        var identity = vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!.Name;
        using var text = new StreamReader(path);
        // What `conv sample` writes has no cell with a comma or a quote in it.
        var columns = text.ReadLine()!.Split(',');
        var bodies = new List<string>();
        var (lines, session) = (new List<Dictionary<string, string>>(), "");
        while (text.ReadLine() is { } row)
        {
            var line = columns
                .Zip(row.Split(','))
                .Where(cell => cell.Second.Length > 0)
                .ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
            if (line[identity] != session && lines.Count > 0)
            {
                bodies.Add(Body(vocabulary, lines, bodies.Count));
                lines.Clear();
            }

            session = line[identity];
            lines.Add(line);
        }

        bodies.Add(Body(vocabulary, lines, bodies.Count));
        return bodies;
    }

    private static string Body(Vocabulary vocabulary, List<Dictionary<string, string>> lines, int sequence)
    {
        Dictionary<string, string> Of(FactOwner owner, Dictionary<string, string> line) =>
            vocabulary
                .FactsOf(owner)
                .Where(fact => line.ContainsKey(fact.Name))
                .ToDictionary(fact => fact.Name, fact => line[fact.Name], StringComparer.Ordinal);

        return JsonSerializer.Serialize(
            new
            {
                sequence,
                facts = Of(FactOwner.Session, lines[0]),
                providers = lines.Select(line => Of(FactOwner.Provider, line)).Where(facts => facts.Count > 0),
                beneficiaries = lines.Select(line => Of(FactOwner.Beneficiary, line)).Where(facts => facts.Count > 0),
            }
        );
    }
}
