using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Conv.Compiler.Emit;
using Conv.Sessions.Writing;

namespace Conv.Cli.Building;

/// <summary>A compiled evaluator as files. They bear the name of the assembly, which comes from the vocabulary.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Files">Name and content of each file.</param>
internal sealed record AssemblyFiles(string Name, ImmutableArray<(string Name, byte[] Bytes)> Files)
{
    /// <summary>The files of an assembly.</summary>
    public static AssemblyFiles Of(EvaluatorAssembly assembly, bool withCSharp)
    {
        using var dll = new PEReader([.. assembly.Dll]);
        var metadata = dll.GetMetadataReader();
        var name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return new(
            name,
            [
                ($"{name}.dll", assembly.Dll),
                ($"{name}.pdb", assembly.Pdb),
                ($"{name}.xml", Encoding.UTF8.GetBytes(assembly.XmlDocs)),
                .. withCSharp
                    ?
                    [
                        ($"{name}.g.cs", Encoding.UTF8.GetBytes(assembly.CSharp)),
                        ($"{name}.Surface.g.cs", Encoding.UTF8.GetBytes(assembly.Surface!)),
                    ]
                    : Array.Empty<(string, byte[])>(),
            ]
        );
    }

    /// <summary>Writes all files under other names, then gives them theirs: no file is ever half there.</summary>
    /// <exception cref="CliException">They cannot be written.</exception>
    public void Write(string directory)
    {
        using var writing = Interruption.WhileWriting();
        var unfinished = new List<UnfinishedFile>();
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var (name, bytes) in Files)
            {
                var file = UnfinishedFile.Create(Path.Combine(directory, name));
                unfinished.Add(file);
                file.Stream.Write(bytes);
            }

            unfinished.ForEach(file => file.Finish());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {directory}", ComplaintWords.AssemblyNotWritten.With(SystemWords.Why(exception))),
                AdviceWords.WritableFolder
            );
        }
        finally
        {
            unfinished.ForEach(file => file.Dispose());
        }
    }
}
