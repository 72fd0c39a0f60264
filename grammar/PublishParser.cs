using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

/// <summary>
/// Puts what ANTLR wrote where it is committed: the C# files with line feeds and internal types, and
/// <c>Grammar.sha256</c>, the hashes of the grammar files and of what was generated from them.
/// Compiled by MSBuild when the parser is regenerated; part of no project.
/// </summary>
public sealed class PublishParser : Microsoft.Build.Utilities.Task
{
    [Required]
    public string Source { get; set; }

    [Required]
    public string Target { get; set; }

    [Required]
    public string[] Grammars { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Target);
        foreach (var old in Directory.GetFiles(Target, "*.cs"))
        {
            File.Delete(old);
        }

        var record = new StringBuilder();
        foreach (var grammar in Grammars)
        {
            Record(record, "grammar/", grammar, File.ReadAllText(grammar).Replace("\r", ""));
        }

        var files = new List<string>(Directory.GetFiles(Source, "*.cs"));
        files.Sort(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file).Replace("\r", "");
            // The tool writes the path of the grammar as it was given; a folder of one machine is nobody else's.
            text = Regex.Replace(
                text,
                @"^// Generated from .*[/\\](\w+\.g4)",
                "// Generated from $1",
                RegexOptions.Multiline
            );
            // ANTLR's C# target has no option for this: the parse tree is nobody's business outside the compiler.
            text = Regex.Replace(text, @"^public (partial class|interface) ", "internal $1 ", RegexOptions.Multiline);
            File.WriteAllText(Path.Combine(Target, Path.GetFileName(file)), text, new UTF8Encoding(false));
            Record(record, "src/Compiler/Parsing/Generated/", file, text);
        }

        File.WriteAllText(Path.Combine(Target, "Grammar.sha256"), record.ToString(), new UTF8Encoding(false));
        Log.LogMessage(MessageImportance.High, "The parser was written to " + Target);
        return true;
    }

    // The format of sha256sum: `sha256sum -c src/Compiler/Parsing/Generated/Grammar.sha256` from the root checks it too.
    private static void Record(StringBuilder record, string folder, string file, string text)
    {
        using (var sha = SHA256.Create())
        {
            var hash = BitConverter.ToString(sha.ComputeHash(new UTF8Encoding(false).GetBytes(text)));
            record.Append(hash.Replace("-", "").ToLowerInvariant());
            record.Append("  ").Append(folder).Append(Path.GetFileName(file)).Append('\n');
        }
    }
}
