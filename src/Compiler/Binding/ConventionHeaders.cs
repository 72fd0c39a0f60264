using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding;

/// <summary>What the header of a file says: a convention with its days, and which declarations may stand under it.</summary>
internal static class ConventionHeaders
{
    /// <summary>The convention that a header declares.</summary>
    /// <param name="header">The header.</param>
    /// <param name="file">Its file.</param>
    /// <param name="replaced">The day from which another convention follows it: where it says no end, it ends the day before.</param>
    public static ConventionSymbol Symbol(ConventionHeaderSyntax header, FileBinder file, Day? replaced)
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
        var to = inForce.FirstOrDefault() switch
        {
            { To.Value: { } last } => Day.Of(last),
            { To: null } when replaced > from => replaced.Value.Before,
            _ => Day.Last,
        };
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

    /// <summary>Reports the sources that hold on no day on which the convention is in force.</summary>
    public static void CheckSources(FileBinder file, ConventionSymbol convention)
    {
        foreach (var (source, place) in file.Cited)
        {
            var (isBefore, isAfter) = (source.To < convention.From, source.From > convention.To);
            if (isBefore || isAfter)
            {
                file.Findings.Add(
                    TimeDescriptors.SourceElsewhen,
                    place,
                    source.Name,
                    isBefore
                        ? new LocalizableText(
                            $"until {source.To}",
                            $"jusqu'au {source.To}",
                            $"tot en met {source.To}",
                            $"bis zum {source.To}"
                        )
                        : new LocalizableText(
                            $"from {source.From} on",
                            $"à partir du {source.From}",
                            $"vanaf {source.From}",
                            $"ab dem {source.From}"
                        ),
                    convention.Name,
                    isBefore
                        ? new LocalizableText(
                            $"from {convention.From} on",
                            $"à partir du {convention.From}",
                            $"vanaf {convention.From}",
                            $"ab dem {convention.From}"
                        )
                        : new LocalizableText(
                            $"until {convention.To}",
                            $"jusqu'au {convention.To}",
                            $"tot en met {convention.To}",
                            $"bis zum {convention.To}"
                        )
                );
            }
        }
    }

    /// <summary>Reports the declarations that belong to a file of the other kind.</summary>
    public static void WrongDeclarations(FileBinder file, bool isVocabulary, Func<DeclarationSyntax, bool> isWrong)
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
                        isVocabulary
                            ? new LocalizableText(
                                "vocabulary",
                                "un vocabulaire",
                                "een woordenlijst",
                                "einen Wortschatz"
                            )
                            : new LocalizableText(
                                "convention",
                                "une convention",
                                "een overeenkomst",
                                "eine Vereinbarung"
                            )
                    )
                    .WithHelp(
                        isVocabulary
                            ? new LocalizableText(
                                "move it to a convention",
                                "déplacez-le vers une convention",
                                "verplaats het naar een overeenkomst",
                                "verschieben Sie es in eine Vereinbarung"
                            )
                            : new LocalizableText(
                                "move it to the vocabulary",
                                "déplacez-le vers le vocabulaire",
                                "verplaats het naar de woordenlijst",
                                "verschieben Sie es in den Wortschatz"
                            )
                    )
            );
        }
    }
}
