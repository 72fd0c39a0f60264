using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Emit;
using Conv.Sessions.Writing;

namespace Conv.Cli.Caching;

/// <summary>
/// Compiled conventions in a folder of the user, a file each, under a name that everything they were made from decides. What lies there is
/// code that would run: it is used only where the folder and the file are the user's own and nobody else may write them, and where the file is
/// whole. Anything else is as if it were not there; no command fails because of it. Several programs may use one folder at a time: a file is
/// written under another name and moved.
/// </summary>
/// <param name="folder">The folder; made when the first evaluator is kept.</param>
internal sealed class EvaluatorCache(string folder) : IEvaluatorCache
{
    /// <summary>Says where evaluators are kept, or <c>off</c>.</summary>
    public const string Variable = "CONV_CACHE";

    // About half a megabyte each; the oldest go.
    private const int MostFiles = 128;

    private const string Extension = ".evaluator";

    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The cache that the environment asks for; null: none, and none on a system that does not tell whose a file is.</summary>
    public static EvaluatorCache? OfEnvironment()
    {
        var wanted = Environment.GetEnvironmentVariable(Variable);
        if (!UnixOwner.IsKnown || string.Equals(wanted, "off", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!string.IsNullOrEmpty(wanted))
        {
            return new(Path.GetFullPath(wanted));
        }

        // A relative path is to be passed over: so says the specification of base directories.
        var caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(caches) || !Path.IsPathRooted(caches))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            caches = Path.IsPathRooted(home) ? Path.Combine(home, ".cache") : null;
        }

        return caches is null ? null : new(Path.Combine(caches, "conv"));
    }

    /// <inheritdoc/>
    public EvaluatorAssembly? Find(string key) =>
        Quietly(() =>
        {
            var path = PathOf(key);
            if (!UnixOwner.IsOwn(folder) || !File.Exists(path))
            {
                return null;
            }

            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            if (!UnixOwner.IsOwn(file.SafeFileHandle))
            {
                return null;
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return Read(key, bytes);
        });

    /// <inheritdoc/>
    public void Keep(string key, EvaluatorAssembly assembly) =>
        Quietly<object>(() =>
        {
            if (UnixOwner.IsKnown && !Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder, OwnFolder);
            }

            if (UnixOwner.IsOwn(folder))
            {
                using var file = UnfinishedFile.Create(PathOf(key));
                file.Stream.Write(Write(key, assembly));
                file.Finish();
                RemoveOldest();
            }

            return null;
        });

    private string PathOf(string key) => Path.Combine(folder, key + Extension);

    private void RemoveOldest()
    {
        var files = new DirectoryInfo(folder).GetFiles("*" + Extension);
        foreach (var file in files.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
        {
            file.Delete();
        }
    }

    // The digest covers the key, so that a file under another name is none.
    private static byte[] Write(string key, EvaluatorAssembly assembly)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(key);
            Part(assembly.Dll);
            Part(assembly.Pdb);
            Part(Encoding.UTF8.GetBytes(assembly.XmlDocs));
            Part(Encoding.UTF8.GetBytes(assembly.CSharp));

            void Part(byte[] bytes)
            {
                writer.Write(bytes.Length);
                writer.Write(bytes);
            }
        }

        var body = content.ToArray();
        return [.. SHA256.HashData(body), .. body];
    }

    private static EvaluatorAssembly? Read(string key, byte[] bytes)
    {
        const int digest = SHA256.HashSizeInBytes;
        if (
            bytes.Length < digest
            || !SHA256.HashData(bytes.AsSpan(digest)).AsSpan().SequenceEqual(bytes.AsSpan(0, digest))
        )
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, digest, bytes.Length - digest), Encoding.UTF8);
        return string.Equals(reader.ReadString(), key, StringComparison.Ordinal)
            ? new(Part(), Part(), Encoding.UTF8.GetString(Part()), Encoding.UTF8.GetString(Part()))
            : null;

        byte[] Part() => reader.ReadBytes(reader.ReadInt32());
    }

    // What cannot be read or written was never kept.
    private static T? Quietly<T>(Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
