using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Emit.Writing;

/// <summary>Gives each thing in one scope of the generated code an identifier of its own.</summary>
internal sealed class Identifiers
{
    private const int Longest = 200;
    private readonly HashSet<string> _taken;

    /// <summary>A scope in which some identifiers are taken.</summary>
    public Identifiers(params IEnumerable<string> taken) => _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A scope inside this one: what is taken here is taken there.</summary>
    public Identifiers Inner() => new(_taken);

    /// <summary>Keeps an identifier from being given.</summary>
    public void Take(string identifier) => _taken.Add(identifier);

    /// <summary><c>home_visit</c> becomes <c>HomeVisit</c>, or <c>HomeVisit2</c> where that is taken.</summary>
    public string Type(string name) => Unique(Pascal(name));

    /// <summary><c>home_visit</c> becomes <c>homeVisit</c>, or <c>homeVisit2</c> where that is taken.</summary>
    public string Local(string name) => Unique(Camel(name));

    /// <summary>The words of a name, each with a capital; numbers that would touch are kept apart.</summary>
    public static string Pascal(string name)
    {
        var result = "";
        foreach (var word in Escaping.Words(name))
        {
            if (result.Length + word.Length > Longest)
            {
                // Metadata holds names of 1023 bytes; what is cut off makes no two names one: each is made unique in its scope.
                result += word[..Math.Min(word.Length, Math.Max(0, Longest - result.Length))];
                break;
            }

            var apart = result.Length > 0 && char.IsAsciiDigit(result[^1]) && char.IsAsciiDigit(word[0]);
            result += (apart ? "_" : "") + char.ToUpperInvariant(word[0]) + word[1..];
        }

        return result.Length == 0 ? "Unnamed"
            : char.IsAsciiDigit(result[0]) ? "_" + result
            : result;
    }

    private static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    private string Unique(string name)
    {
        var candidate = name;
        for (var number = 2; IsKeyword(candidate) || !_taken.Add(candidate); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
