using System.Collections.Immutable;
using System.CommandLine;
using System.Net;

namespace Conv.Service;

/// <summary>How the program is called.</summary>
internal static class ServiceCommand
{
    /// <summary>The command.</summary>
    /// <param name="serve">Serves what was said. To read it may fail as serving may.</param>
    public static RootCommand Create(Func<Func<ServiceOptions>, CancellationToken, Task<int>> serve)
    {
        var conventions = Conventions();
        var store = new Option<string>("--store")
        {
            HelpName = "FILE|postgresql://…",
            Description = "Where sessions are kept: a file, made if there is none, or a PostgreSQL database",
            DefaultValueFactory = _ => "conv-service.db",
        };
        var listen = Listen();
        var certificate = File(
            "--certificate",
            "The certificate of https://, its key and what signs it, as PEM; see docs/service.md"
        );
        var silo = Silo();
        var siloCertificate = File(
            "--silo-certificate",
            "A certificate and its key, as PEM, by which silos know each other and encrypt what they say"
        );
        var keys = File(
            "--keys",
            "Who may do what: a line NAME SCOPE,… SHA-256-OF-THE-KEY for each key; see docs/service.md"
        );
        var readings = new Option<string[]>("--reading")
        {
            HelpName = "NAME=VALUE",
            Description = "Read an ambiguity of the text in another way than the default; repeatable",
            AllowMultipleArgumentsPerToken = false,
        };
        var registers = new Option<string[]>("--register")
        {
            HelpName = "NAME=FILE",
            Description = "The file of a register of the vocabulary, read whenever conventions are loaded; repeatable",
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new RootCommand(
            "Decides sessions by conventions, keeps them, and answers over HTTP: docs/service.md"
        )
        {
            conventions,
            store,
            listen,
            certificate,
            silo,
            siloCertificate,
            keys,
            readings,
            registers,
        };
        command.SetAction(
            (parsed, cancellation) =>
                serve(
                    () =>
                        new ServiceOptions
                        {
                            Conventions = parsed.GetValue(conventions)!,
                            Store = parsed.GetValue(store)!,
                            Listen = parsed.GetValue(listen)!,
                            Certificate = parsed.GetValue(certificate),
                            Silo = parsed.GetValue(silo),
                            SiloCertificate = parsed.GetValue(siloCertificate),
                            Keys = parsed.GetValue(keys),
                            Readings = Pairs("--reading", "NAME=VALUE", parsed.GetValue(readings) ?? []),
                            Registers = Pairs("--register", "NAME=FILE", parsed.GetValue(registers) ?? []),
                        },
                    cancellation
                )
        );
        return command;
    }

    private static Argument<string[]> Conventions()
    {
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
        return conventions;
    }

    private static Option<Uri?> Listen() =>
        new("--listen")
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
                    $"--listen {written.Tokens[0].Value}: write an address such as {ServiceOptions.DefaultListen.OriginalString}, its port 65535 at most"
                );
                return null;
            },
        };

    private static Option<IPEndPoint?> Silo() =>
        new("--silo")
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

    private static Option<string?> File(string name, string description) =>
        new(name) { HelpName = "FILE", Description = description };

    private static ImmutableSortedDictionary<string, string> Pairs(string option, string form, string[] values)
    {
        var chosen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } alternative])
            {
                throw new InvalidDataException($"{option} {value}: write {form}");
            }

            if (!chosen.TryAdd(name, alternative) && chosen[name] != alternative)
            {
                throw new InvalidDataException(
                    $"{option}: {name} is given two values, {chosen[name]} and {alternative}"
                );
            }
        }

        return chosen.ToImmutable();
    }
}
