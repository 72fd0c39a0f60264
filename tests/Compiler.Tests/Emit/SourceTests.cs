using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit;

public sealed class SourceTests
{
    [Fact]
    public void The_generated_source_compiles()
    {
        Big.Program.Compile().Dll.ShouldNotBeEmpty();
    }
}
