using System.CommandLine;
using Conv.Sessions.Reading;

namespace Conv.Cli.Options;

/// <summary>Options that name a dialect of CSV.</summary>
internal static class DialectOption
{
    /// <summary>The option that says how a session file writes its values.</summary>
    public static Option<string> Create(Terminal terminal) =>
        Create(terminal, "--dialect", terminal.Say(OptionHelp.Dialect));

    /// <summary>An option whose values are the names of dialects.</summary>
    public static Option<string> Create(Terminal terminal, string name, string description)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', Dialect.All.Select(dialect => dialect.Name)),
            Description = description,
            DefaultValueFactory = _ => Dialect.Standard.Name,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }, ..] && Dialect.Find(value) is null)
            {
                var known = Dialect.All.Select(dialect => $"{dialect.Name} ({dialect.Description})");
                result.AddError(terminal.Say(CallWords.NoDialect, name, value, string.Join("; ", known)));
            }
        });
        return option;
    }

    /// <summary>The dialect that a call names.</summary>
    public static Dialect Resolve(Option<string> option, ParseResult parsed) => Dialect.Find(parsed.GetValue(option)!)!;
}
