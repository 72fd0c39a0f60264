using System.CommandLine;
using Conv.Columnar;

namespace Conv.Cli.Options;

/// <summary>The option that says how tables are written.</summary>
internal static class OutputFormatOption
{
    public const string Name = "--output-format";

    private static readonly (string Name, TableFormat Format)[] Formats =
    [
        ("csv", TableFormat.Csv),
        ("parquet", TableFormat.Parquet),
        ("arrow", TableFormat.Arrow),
    ];

    public static Option<string> Create(Terminal terminal)
    {
        var option = new Option<string>(Name)
        {
            HelpName = string.Join('|', Formats.Select(format => format.Name)),
            Description = terminal.Say(OptionHelp.OutputFormat),
            DefaultValueFactory = _ => Formats[0].Name,
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var value }, ..]
                && !Formats.Any(format => string.Equals(format.Name, value, StringComparison.Ordinal))
            )
            {
                result.AddError(terminal.Say(CallWords.NoFormat, Name, value));
            }
        });
        return option;
    }

    /// <summary>The format that a call names.</summary>
    public static TableFormat Resolve(Option<string> option, ParseResult parsed) =>
        Formats.First(format => string.Equals(format.Name, parsed.GetValue(option), StringComparison.Ordinal)).Format;
}
