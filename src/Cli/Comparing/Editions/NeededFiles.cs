using System.Collections.Immutable;
using Conv.Cli.Inputs;
using Conv.Compiler;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Editions;

/// <summary>
/// The files that a convention needs: its own, and those of its folder that declare what it <c>uses</c> and <c>follows</c>, and what those
/// do. Other files of the folder are passed over, whatever is wrong with them.
/// </summary>
internal static class NeededFiles
{
    /// <summary>The sources, that of the convention first. A name that no file declares is left to the compiler.</summary>
    /// <param name="path">The file of the convention, as the user gave it.</param>
    /// <param name="source">Its text.</param>
    /// <param name="header">Its header.</param>
    /// <exception cref="CliException">Two files declare a needed name; or one that may declare it cannot be read.</exception>
    public static ImmutableArray<SourceText> Of(string path, SourceText source, ConventionHeaderSyntax header)
    {
        var others = new Lazy<List<Candidate>>(() => Beside(path));
        var taken = new Dictionary<(Type, string), SourceText> { [Key(header)] = source };
        var open = new Queue<HeaderSyntax>([header]);
        while (open.TryDequeue(out var next))
        {
            foreach (var need in Needs(next).Where(need => !taken.ContainsKey(need)))
            {
                if (Find(need, others.Value) is { } found)
                {
                    taken.Add(need, found.Source!);
                    open.Enqueue(found.Header!);
                }
            }
        }

        return [.. taken.Values];
    }

    // A file of the folder: what it declares, or why nobody knows.
    private sealed record Candidate(SourceText? Source, HeaderSyntax? Header, CliException? Fault);

    private static IEnumerable<(Type, string)> Needs(HeaderSyntax header)
    {
        foreach (var clause in header is ConventionHeaderSyntax convention ? convention.Clauses : [])
        {
            switch (clause)
            {
                case UsesSyntax uses:
                    yield return (typeof(VocabularyHeaderSyntax), uses.Name.Text);
                    break;
                case ExtendsSyntax extends:
                    yield return (typeof(ConventionHeaderSyntax), extends.Name.Text);
                    break;
                case FollowsSyntax follows:
                    yield return (typeof(ConventionHeaderSyntax), follows.Name.Text);
                    break;
            }
        }
    }

    private static (Type, string) Key(HeaderSyntax header) => (header.GetType(), header.Name.Text);

    private static Candidate? Find((Type, string Name) need, List<Candidate> others)
    {
        var found = others.Where(one => one.Header is { } header && Key(header) == need).ToList();
        return found switch
        {
            [] => others.Find(one => one.Fault is not null) is { Fault: { } fault } ? throw fault : null,
            [var only] => only,
            _ => throw new CliException(
                ExitStatus.SubjectAtFault,
                ComplaintWords.BothDeclare.With(
                    LocalizableText.Of(language => WordList.And(found.Select(one => one.Source!.Path), language)),
                    need.Name
                ),
                AdviceWords.KeepOne
            ),
        };
    }

    private static List<Candidate> Beside(string path)
    {
        var own = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(path);
        return
        [
            .. ConventionFiles
                .In(string.IsNullOrEmpty(folder) ? "." : folder)
                .Where(file => Path.GetFullPath(file) != own)
                .Select(Look),
        ];
    }

    private static Candidate Look(string path)
    {
        try
        {
            var source = ConventionFiles.Read(path);
            return new(source, Compilation.Create([source]).Files[0].Header, null);
        }
        catch (CliException fault)
        {
            return new(null, null, fault);
        }
    }
}
