using System.Security.Cryptography;
using System.Text;

namespace Conv.Build.Tasks;

/// <summary>
/// What was made before, and from what. The contents of the files decide, not their times: a checkout, a branch and back, or a copy compiles nothing
/// that is there already.
/// </summary>
/// <param name="folder">The folder for what is made.</param>
internal sealed class BuildState(string folder)
{
    // The program is part of what went in: another version may write something else.
    private static readonly string Program = typeof(BuildState).Module.ModuleVersionId.ToString("N");

    /// <summary>The file that remembers a set.</summary>
    public string ManifestOf(ConventionSet set) => Path.Combine(folder, set.Name + ".txt");

    /// <summary>Whether all that a set makes is there, from what it is now.</summary>
    public bool IsUpToDate(ConventionSet set)
    {
        var lines = Lines(set);
        return lines.Length > 0 && lines[0] == Fingerprint(set) && OutputsOf(set).All(File.Exists);
    }

    /// <summary>The files that a set has made.</summary>
    public IEnumerable<string> OutputsOf(ConventionSet set) =>
        Lines(set).Skip(1).Select(name => Path.Combine(set.Request.OutputFolder, name));

    /// <summary>Remembers what a set has made; what it made earlier and makes no more goes.</summary>
    public void Remember(ConventionSet set, IReadOnlyList<string> outputs)
    {
        foreach (var old in OutputsOf(set).Except(outputs).ToList())
        {
            File.Delete(old);
        }

        var unfinished = $"{ManifestOf(set)}.{Environment.ProcessId}.tmp";
        File.WriteAllLines(unfinished, [Fingerprint(set), .. outputs.Select(path => Path.GetFileName(path)!)]);
        File.Move(unfinished, ManifestOf(set), overwrite: true);
    }

    private string[] Lines(ConventionSet set) => File.Exists(ManifestOf(set)) ? File.ReadAllLines(ManifestOf(set)) : [];

    private static string Fingerprint(ConventionSet set)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var request = set.Request;
        hash.AppendData(
            Encoding.UTF8.GetBytes(
                $"{Program}\n{request.Namespace}\n{string.Join(';', request.Readings)}\n{request.AsAssembly}\n{request.OutputFolder}\n"
            )
        );
        foreach (var file in set.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            hash.AppendData(File.Exists(file) ? SHA256.HashData(File.ReadAllBytes(file)) : [0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
