using System.Xml.Linq;

namespace Conv.House.Tests;

public sealed class FolderOrderTests
{
    [Fact]
    public void A_project_refers_only_to_projects_above_it()
    {
        var wrong =
            from project in Repository.Files.Where(IsSourceProject)
            from reference in Items(project, "ProjectReference")
            let own = Path.GetFileName(Path.GetDirectoryName(project))!
            let to = reference.Replace('\\', '/').Split('/')[^2]
            where Array.IndexOf(FolderOrder.Projects, to) >= Array.IndexOf(FolderOrder.Projects, own)
            select $"{project} refers to {to}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_imports_only_projects_above_its_own()
    {
        var wrong =
            from file in Repository.Sources("src/")
            let own = Array.IndexOf(FolderOrder.Projects, file.Split('/')[1])
            from import in FolderOrder.Imports(file)
            where FolderOrder.Project(import) > own
            select $"{file} imports {import}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_phase_of_the_compiler_imports_only_phases_above_it()
    {
        var wrong =
            from file in Repository.Sources("src/Compiler/")
            where !IsDriver(file)
            from import in FolderOrder.Imports(file)
            where import.StartsWith("Conv.Compiler", StringComparison.Ordinal)
            where FolderOrder.Phase(import) > PhaseOf(file)
            select $"{file} imports {import}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_src_and_every_phase_has_its_place_in_the_order()
    {
        Folders("src/", 1).ShouldBeSubsetOf(FolderOrder.Projects);
        Folders("src/Compiler/", 2).ShouldBeSubsetOf(FolderOrder.Phases);
    }

    [Fact]
    public void A_namespace_says_the_folder_its_file_is_in()
    {
        var wrong =
            from file in Repository.Sources("src/")
            let name = FolderOrder.Namespace(file)
            let parts = file.Split('/')
            let expected = parts[1] == "Compiler" && parts.Length > 3 ? $"Conv.Compiler.{parts[2]}" : $"Conv.{parts[1]}"
            where name is not null && !IsInside($"{name}.", expected)
            select $"{file} declares {name}, not {expected}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_runtime_refers_to_nothing()
    {
        const string runtime = "src/Runtime/Conv.Runtime.csproj";

        Items(runtime, "ProjectReference").ShouldBeEmpty();
        Items(runtime, "PackageReference").ShouldBeEmpty();
    }

    // What a day is, and what a cent is, all share; how to count with them is told apart.
    // Values, and what is said about a decision: nothing there decides.
    [Fact]
    public void The_interpreter_shares_no_code_with_what_it_is_the_oracle_of()
    {
        var wrong =
            from file in Repository.Sources("src/Interpreter/")
            from import in FolderOrder.Imports(file)
            where import is not ("Conv.Runtime.Values" or "Conv.Runtime.Languages" or "Conv.Runtime.Explaining")
            where IsInside($"{import}.", "Conv.Runtime") || IsInside($"{import}.", "Conv.Compiler.Emit")
            select $"{file} imports {import}";

        wrong.ShouldBeEmpty();
    }

    // What chains the phases, and what vouches for their results, sees all of them; whatever else lies at the root is below every phase.
    private static bool IsDriver(string file) =>
        file.Split('/') is [_, _, var name]
        && (name.StartsWith("Compilation", StringComparison.Ordinal) || name is "CheckedProgram.cs");

    private static int PhaseOf(string file) =>
        file.Split('/') is [_, _, var phase, _, ..] ? Array.IndexOf(FolderOrder.Phases, phase) : -1;

    // The name ends in a dot when the parent itself counts as inside.
    private static bool IsInside(string name, string parent) => name.StartsWith($"{parent}.", StringComparison.Ordinal);

    private static bool IsSourceProject(string file) =>
        file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal);

    private static IEnumerable<string> Folders(string under, int part) =>
        Repository
            .Sources(under)
            .Select(file => file.Split('/'))
            .Where(parts => parts.Length > part + 1)
            .Select(parts => parts[part])
            .Distinct(StringComparer.Ordinal);

    private static List<string> Items(string project, string kind) =>
        XDocument
            .Parse(Repository.Read(project))
            .Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value)
            .ToList();
}
