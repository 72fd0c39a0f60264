using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding;

/// <summary>What the header of a file says: a convention with its days, and which declarations may stand under it.</summary>
internal static class ConventionHeaders
{
    /// <summary>The convention that a header declares.</summary>
    public static ConventionSymbol Symbol(ConventionHeaderSyntax header, FileBinder file)
    {
        var citations = file.Citations(header.Citations);
        var inForce = header.Clauses.OfType<InForceSyntax>().ToList();
        if (inForce.Count == 0 && file.IsWhole(header))
        {
            file.Report(TimeDescriptors.NotInForce, header.Name);
        }
        else if (inForce.Count > 1)
        {
            file.Report(RuleDescriptors.ClauseTwice, inForce[1], header.Name.Text);
        }

        foreach (var clause in inForce)
        {
            citations = [.. citations, .. file.Citations(clause.Citations)];
        }

        var from = inForce.FirstOrDefault()?.From.Value is { } first ? Day.Of(first) : Day.First;
        var to = inForce.FirstOrDefault()?.To.Value is { } last ? Day.Of(last) : Day.Last;
        if (to < from)
        {
            file.Report(TimeDescriptors.Reversed, inForce[0], to.ToString(), from.ToString());
        }

        return new ConventionSymbol(
            header.Name.Text,
            FileBinder.Label(header.Text),
            from,
            to,
            citations,
            file.At(header.Name)
        )
        {
            Revisions =
            [
                .. header
                    .Clauses.OfType<RevisedSyntax>()
                    .Where(clause => clause.From.Value is not null)
                    .Select(clause => new RevisionSymbol(
                        Day.Of(clause.From.Value!.Value),
                        clause.Retroactively,
                        file.Citations(clause.Citations),
                        file.At(clause)
                    )),
            ],
        };
    }

    /// <summary>Reports the declarations that belong to a file of the other kind.</summary>
    public static void WrongDeclarations(FileBinder file, string kind, Func<DeclarationSyntax, bool> isWrong)
    {
        foreach (var declaration in file.File.Declarations.Where(isWrong))
        {
            var word = file.Source.Slice(declaration.Span).Split([' ', '\n', '\r', '\t'], 2)[0];
            file.Findings.Add(
                Diagnostic
                    .Create(
                        NameDescriptors.WrongFile,
                        file.At(declaration.Span with { Length = word.Length }),
                        $"`{word}`",
                        kind
                    )
                    .WithHelp(
                        string.Equals(kind, "vocabulary", StringComparison.Ordinal)
                            ? "move it to a convention"
                            : "move it to the vocabulary"
                    )
            );
        }
    }
}
