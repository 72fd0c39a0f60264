using System.Collections.Immutable;
using System.CommandLine;
using System.Data.Common;
using System.Net;
using Conv.Service;
using Conv.Service.Problems;
using Conv.Service.Rules;

var conventions = new Argument<string[]>("CONV")
{
    Arity = ArgumentArity.OneOrMore,
    Description = "Files, or folders: the .conv files in a folder, not in its subfolders",
};
conventions.Validators.Add(written =>
{
    foreach (var option in written.Tokens.Where(token => token.Value.StartsWith('-')))
    {
        written.AddError($"{option.Value}: there is no such option");
    }
});
var store = new Option<string>("--store")
{
    HelpName = "FILE|postgresql://…",
    Description = "Where sessions are kept: a file, made if there is none, or a PostgreSQL database",
    DefaultValueFactory = _ => "conv-service.db",
};
var listen = new Option<Uri?>("--listen")
{
    HelpName = "URL",
    Description = "Where to listen; an address that other machines reach needs --keys",
    DefaultValueFactory = _ => ServiceOptions.DefaultListen,
    CustomParser = written =>
    {
        if (Uri.TryCreate(written.Tokens[0].Value, UriKind.Absolute, out var address))
        {
            return address;
        }

        written.AddError(
            $"--listen {written.Tokens[0].Value}: write an address such as {ServiceOptions.DefaultListen.OriginalString}"
        );
        return null;
    },
};
var silo = new Option<IPEndPoint?>("--silo")
{
    HelpName = "ADDRESS:PORT",
    Description =
        "Share the work with the other processes on the same database, which reach this one here; needs --store postgresql://…",
    CustomParser = written =>
    {
        if (IPEndPoint.TryParse(written.Tokens[0].Value, out var endpoint) && endpoint.Port > 0)
        {
            return endpoint;
        }

        written.AddError(
            $"--silo {written.Tokens[0].Value}: write the number of an address and a port, such as 10.0.0.1:11111"
        );
        return null;
    },
};
var keys = new Option<string?>("--keys")
{
    HelpName = "FILE",
    Description = "Who may do what: a line NAME SCOPE,… SHA-256-OF-THE-KEY for each key; see docs/service.md",
};
var readings = new Option<string[]>("--reading")
{
    HelpName = "NAME=VALUE",
    Description = "Read an ambiguity of the text in another way than the default; repeatable",
    AllowMultipleArgumentsPerToken = false,
};
var command = new RootCommand("Decides sessions by conventions, keeps them, and answers over HTTP: docs/service.md")
{
    conventions,
    store,
    listen,
    silo,
    keys,
    readings,
};
command.SetAction(
    async (parsed, cancellation) =>
    {
        try
        {
            var options = new ServiceOptions
            {
                Conventions = parsed.GetValue(conventions)!,
                Store = parsed.GetValue(store)!,
                Listen = parsed.GetValue(listen)!,
                Silo = parsed.GetValue(silo),
                Keys = parsed.GetValue(keys),
                Readings = Readings(parsed.GetValue(readings) ?? []),
            };
            await using var app = await ServiceApp.CreateAsync(options, cancellation);
            await app.StartAsync(cancellation);
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception exception)
            when (exception
                    is RulesetException
                        or ProblemException
                        or InvalidDataException
                        or ArgumentException
                        or IOException
                        or UnauthorizedAccessException
                        or DbException
            )
        {
            await Console.Error.WriteLineAsync($"conv-service: {exception.Message}");
            return exception is RulesetException or ProblemException ? 1 : 2;
        }
    }
);
var call = command.Parse(args);
var status = await call.InvokeAsync();
return call.Errors.Count > 0 ? 2 : status;

static ImmutableSortedDictionary<string, string> Readings(string[] values) =>
    values
        .Select(value =>
            value.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } alternative]
                ? KeyValuePair.Create(name, alternative)
                : throw new InvalidDataException($"--reading {value}: write NAME=VALUE")
        )
        .ToImmutableSortedDictionary(StringComparer.Ordinal);
