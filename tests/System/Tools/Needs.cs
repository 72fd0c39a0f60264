namespace Conv.SystemTests.Tools;

/// <summary>A test in a browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Tool.Chromium.Skip;
}

/// <summary>A theory in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Tool.Chromium.Skip;
}

/// <summary>A test that asks an SMT solver.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SolverFactAttribute : FactAttribute
{
    public SolverFactAttribute() => Skip = Tool.Z3.Skip;
}

/// <summary>A test that compiles ahead of time, which ends in the linker of the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute() => Skip = Tool.Linker.Skip;
}

/// <summary>A test that drives an editor.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute() => Skip = Tool.Neovim.Skip;
}

/// <summary>A test that builds with npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute() => Skip = Tool.Npm.Skip;
}

/// <summary>A test against a database server that it starts itself.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Tool.Postgres.Skip;
}

/// <summary>A theory against a database server that it starts itself.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = Tool.Postgres.Skip;
}
