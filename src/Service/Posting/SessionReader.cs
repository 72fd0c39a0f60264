using System.Globalization;
using System.Text.Json;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Service.Problems;

namespace Conv.Service.Posting;

/// <summary>
/// Reads a posted session: names of facts and forms of values. What a value means is left to the reader of session files, so that a file and
/// the service take the same ones.
/// </summary>
internal sealed class SessionReader(Vocabulary vocabulary)
{
    // What every program that reads JSON holds exactly.
    private const long MostSequence = (1L << 53) - 1;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    private readonly List<BodyFault> _faults = [];

    /// <summary>Reads JSON as one of the bodies of the service.</summary>
    /// <exception cref="ProblemException">It is none.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Strict)
                ?? throw new ProblemException(ProblemKind.Unreadable, "the body is null");
        }
        catch (JsonException exception)
        {
            // Its own message may repeat what stands there.
            throw new ProblemException(
                ProblemKind.Unreadable,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this is not the JSON that is asked for, from line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}: see /openapi/v1.json"
                )
            );
        }
    }

    /// <summary>Reads a session.</summary>
    /// <exception cref="ProblemException">A fact has a name that the vocabulary does not have, or a value that is none.</exception>
    public SessionRecord Read(PostedSession posted)
    {
        if (posted.Sequence is < 0 or > MostSequence)
        {
            _faults.Add(new("/sequence", $"a whole number from 0 to {MostSequence}"));
        }

        var record = new SessionRecord(
            Facts(posted.Facts, FactOwner.Session, "/facts"),
            People(posted.Providers, FactOwner.Provider, "/providers"),
            People(posted.Beneficiaries, FactOwner.Beneficiary, "/beneficiaries")
        );
        Name(record.Facts, FactOwner.Session, "/facts");
        return _faults.Count == 0 ? record : throw Invalid(_faults);
    }

    /// <summary>The problem of a body with faults.</summary>
    public static ProblemException Invalid(IReadOnlyList<BodyFault> faults) =>
        new(ProblemKind.Invalid, faults.Count == 1 ? "the body has a fault" : $"the body has {faults.Count} faults")
        {
            Faults = faults,
        };

    private List<IReadOnlyDictionary<string, string>> People(
        IReadOnlyList<Dictionary<string, JsonElement>?>? people,
        FactOwner owner,
        string pointer
    ) =>
        [
            .. (people ?? []).Select(
                (person, place) =>
                {
                    var at = string.Create(CultureInfo.InvariantCulture, $"{pointer}/{place}");
                    var facts = Facts(person, owner, at);
                    Name(facts, owner, at);
                    return facts;
                }
            ),
        ];

    // A line of a file may name nobody; whoever is listed here is somebody, and would be passed over without a word.
    private void Name(IReadOnlyDictionary<string, string> facts, FactOwner owner, string pointer)
    {
        if (
            vocabulary.FactWith(FactRole.Identity, owner) is { Name: var identity }
            && !facts.ContainsKey(identity)
            && !_faults.Exists(fault => fault.Pointer == $"{pointer}/{identity}")
        )
        {
            _faults.Add(new($"{pointer}/{identity}", $"missing: it names the {owner.ToString().ToLowerInvariant()}"));
        }
    }

    // Sorted: the same facts are the same text.
    private SortedDictionary<string, string> Facts(
        Dictionary<string, JsonElement>? facts,
        FactOwner owner,
        string pointer
    )
    {
        var read = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in facts ?? [])
        {
            if (!Posted(owner).Any(fact => fact.Name == name))
            {
                _faults.Add(new(pointer, Unknown(name, owner)));
            }
            else if (Text(value) is not { } text)
            {
                _faults.Add(new($"{pointer}/{name}", "a text, a number, true or false"));
            }
            else if (text.AsSpan().ContainsAnyInRange('\0', '\u001f'))
            {
                _faults.Add(new($"{pointer}/{name}", "a text of one line, without control characters"));
            }
            else if (text.Length > 0)
            {
                read.Add(name, text);
            }
        }

        return read;
    }

    // What stands in a register, the service has.
    private IEnumerable<FactSymbol> Posted(FactOwner owner) =>
        vocabulary.FactsOfLines.Where(fact => fact.Owner == owner);

    private string Unknown(string name, FactOwner owner)
    {
        var known = Posted(owner).Select(fact => fact.Name).ToList();
        var other = vocabulary.Facts.FirstOrDefault(fact => fact.Name == name);
        return other?.Register is { } register
                ? $"`{other.Name}` stands in the register `{register.Name}`, which the service has"
            : other is not null ? $"`{other.Name}` is a fact of the {other.Owner.ToString().ToLowerInvariant()}"
            : Suggestion.Find(name, known) is { } near ? $"there is no such fact: did you mean `{near}`?"
            : $"there is no such fact: there are {string.Join(", ", known)}";
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Whole(value),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.Null => "",
            _ => null,
        };

    // JSON can write half of a character, which no text has.
    private static string? Whole(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
