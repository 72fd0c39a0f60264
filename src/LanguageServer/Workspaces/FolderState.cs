using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.LanguageServer.Workspaces;

/// <summary>Files that are read together, at one moment: a vocabulary with its conventions.</summary>
/// <param name="compilation">The files.</param>
internal sealed class FileGroup(Compilation compilation)
{
    private readonly Lazy<NameIndex> _names = new(() => NameIndex.Of(compilation.Sources, compilation.Files));

    /// <summary>The files.</summary>
    public Compilation Compilation => compilation;

    /// <summary>Who declares and uses which name.</summary>
    internal NameIndex Names => _names.Value;
}

/// <summary>A file among those that are read together with it, at one moment.</summary>
/// <param name="Group">The files.</param>
/// <param name="Source">Its text.</param>
/// <param name="Syntax">What is written in it.</param>
internal sealed record FileView(FileGroup Group, SourceText Source, FileSyntax Syntax)
{
    /// <summary>The name at an offset, or null.</summary>
    internal Occurrence? NameAt(int offset) => Group.Names.At(Source.Path, offset);

    /// <summary>What is named at an offset, or null.</summary>
    internal Symbol? SymbolAt(int offset) => NameAt(offset) is { } name ? Group.Names.SymbolOf(name) : null;
}

/// <summary>The <c>.conv</c> files of a folder at one moment, as the editor holds them.</summary>
internal sealed class FolderState
{
    private readonly Lazy<ImmutableArray<FileGroup>> _groups;

    private FolderState(string folder, Compilation compilation)
    {
        Folder = folder;
        Compilation = compilation;
        _groups = new(() => [.. CompilationGroups.Of(compilation).Select(group => new FileGroup(group))]);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>All its files, and those of the folder above where one of them extends a convention of that folder.</summary>
    public Compilation Compilation { get; }

    /// <summary>The files that are in the folder itself.</summary>
    public IEnumerable<SourceText> Own => Compilation.Sources.Where(source => Owns(source.Path));

    /// <summary>Whether one of its files extends a convention that none of them declares.</summary>
    public bool ExtendsAnother
    {
        get
        {
            var headers = Compilation.Files.Select(file => file.Header).OfType<ConventionHeaderSyntax>().ToList();
            return headers
                .Select(header => header.Extends())
                .OfType<ExtendsSyntax>()
                .Any(clause => headers.TrueForAll(header => header.Name.Text != clause.Name.Text));
        }
    }

    /// <summary>Whether a file is in the folder itself.</summary>
    public bool Owns(string path) => string.Equals(Addresses.FolderOf(path), Folder, StringComparison.Ordinal);

    /// <summary>Its files, by vocabulary.</summary>
    public ImmutableArray<FileGroup> Groups => _groups.Value;

    /// <summary>Takes the files of a folder.</summary>
    public static FolderState Of(string folder, ImmutableArray<SourceText> sources) =>
        new(folder, Compilation.Create(sources));

    /// <summary>The same folder with another text of a file, or with a file more.</summary>
    public FolderState With(SourceText source) =>
        new(
            Folder,
            Has(source.Path) ? Compilation.WithSource(source) : Compilation.Create(Compilation.Sources.Add(source))
        );

    /// <summary>The same folder without a file.</summary>
    public FolderState Without(string path) =>
        new(
            Folder,
            Compilation.Create(
                Compilation.Sources.RemoveAll(source => string.Equals(source.Path, path, StringComparison.Ordinal))
            )
        );

    /// <summary>Whether a file is in it.</summary>
    public bool Has(string path) =>
        Compilation.Sources.Any(source => string.Equals(source.Path, path, StringComparison.Ordinal));

    /// <summary>A file with those around it; null: it is not here.</summary>
    public FileView? View(string path)
    {
        foreach (var group in Groups)
        {
            var sources = group.Compilation.Sources;
            for (var i = 0; i < sources.Length; i++)
            {
                if (string.Equals(sources[i].Path, path, StringComparison.Ordinal))
                {
                    return new FileView(group, sources[i], group.Compilation.Files[i]);
                }
            }
        }

        return null;
    }
}
