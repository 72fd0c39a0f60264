using System.Collections.Frozen;
using System.Diagnostics;
using Antlr4.Runtime.Atn;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;

namespace Conv.Compiler.Translating;

/// <summary>Writes names in a language: by the forms that files declare, in quotes where the word has another meaning.</summary>
/// <param name="code">The language.</param>
/// <param name="names">The forms.</param>
internal sealed class SpeltNames(string code, NameForms names)
{
    private static readonly FrozenSet<int> MayBeNames = First(ConvParser.RULE_name);
    private static readonly FrozenSet<int> MayBeChoices = First(ConvParser.RULE_choice);

    private const string Hour = "hour";

    private readonly Language? _language = FileLanguages.Find(code);

    /// <summary>A name.</summary>
    /// <param name="canonical">The name that data have.</param>
    /// <param name="role">Where it stands.</param>
    public string Write(string canonical, TokenRole role)
    {
        // `1 hour` is one of the hours that no file declares.
        if (canonical == Hour && _language is not null && names.FormOf(code, canonical) is null)
        {
            return TokenNames.Word(ConvLexer.HOUR, code)!;
        }

        var name = names.FormOf(code, canonical)?.Name ?? canonical;
        return IsTaken(name, role) ? $"'{name}'" : name;
    }

    /// <summary>A name beside a noun; in the plural where the language has one for it.</summary>
    public string WriteAttribute(string canonical, bool isPlural)
    {
        if (names.FormOf(code, canonical) is not { } form)
        {
            return Write(canonical, TokenRole.Adjective);
        }

        var attribute = form.Attribute ?? form.Name;
        return isPlural && _language!.HasAdjectivesBehind && !attribute.Contains(' ', StringComparison.Ordinal)
            ? attribute + "s"
            : form.Attribute ?? Write(canonical, TokenRole.Adjective);
    }

    private bool IsTaken(string name, TokenRole role)
    {
        if (_language is not null)
        {
            return !_language.ReadWith(name).IsEmpty;
        }

        return Phrase.TypeOf(name) is { } type
            && !(
                role switch
                {
                    TokenRole.Choice => MayBeChoices.Contains(type),
                    TokenRole.Fact => MayBeNames.Contains(type) || type is ConvLexer.FUNCTION or ConvLexer.SESSION,
                    TokenRole.Name or TokenRole.Adjective => MayBeNames.Contains(type),
                    TokenRole.Word or TokenRole.Month or TokenRole.Code => throw new UnreachableException(
                        $"a name in the role {role}"
                    ),
                    _ => throw new UnreachableException($"the role {role}"),
                }
            );
    }

    private static FrozenSet<int> First(int rule) =>
        ConvParser._ATN.NextTokens(ConvParser._ATN.ruleToStartState[rule]).ToList().ToFrozenSet();
}
