namespace Conv.SystemTests.Tools;

/// <summary>A program that some tests need and the .NET SDK does not bring.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Programs">Names it goes by on the PATH; the first one found is taken.</param>
/// <param name="Package">What Debian calls the package that has it.</param>
/// <param name="Variable">A variable of the environment that may say where it is.</param>
internal sealed record Tool(string Name, string[] Programs, string Package, string Variable)
{
    public static readonly Tool Chromium = new(
        "Chromium",
        ["chromium", "chromium-browser", "google-chrome"],
        "chromium",
        "CONV_CHROMIUM"
    );

    public static readonly Tool Z3 = new("z3", ["z3"], "z3", "CONV_Z3");

    public static readonly Tool Linker = new("A C compiler", ["clang", "gcc"], "gcc", "CONV_CC");

    public static readonly Tool Npm = new("npm", ["npm"], "npm", "CONV_NPM");

    public static readonly Tool Postgres = new("PostgreSQL", ["initdb"], "postgresql", "CONV_INITDB")
    {
        // Debian keeps versions beside each other, and off the PATH.
        Folders = "/usr/lib/postgresql",
    };

    public static readonly Tool Neovim = new("Neovim", ["nvim"], "neovim", "CONV_NVIM");

    /// <summary>A folder whose subfolders have it in their `bin`, where it is not on the PATH.</summary>
    public string? Folders { get; init; }

    /// <summary>Where it is; null: it is not on this machine.</summary>
    public string? Path =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? given
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Concat(
                    Directory.Exists(Folders)
                        ? Directory
                            .GetDirectories(Folders)
                            .Order(StringComparer.Ordinal)
                            .Select(folder => System.IO.Path.Combine(folder, "bin"))
                        : []
                )
                .SelectMany(folder => Programs.Select(program => System.IO.Path.Combine(folder, program)))
                .FirstOrDefault(File.Exists);

    /// <summary>Where it is.</summary>
    /// <exception cref="InvalidOperationException">It is not on this machine; the message says how it comes there.</exception>
    public string Required => Path ?? throw new InvalidOperationException(Absence);

    private string Absence =>
        $"{Name} is not on the PATH (apt-get install {Package}), and {Variable} does not say where it is";

    /// <summary>Why a test that needs it is skipped; null: it runs. With <c>CI=true</c> every test runs, and fails without its tool.</summary>
    public string? Skip =>
        Path is null && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? Absence
            : null;
}
