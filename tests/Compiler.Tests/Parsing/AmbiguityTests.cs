using Conv.Compiler.Parsing;
using Conv.Compiler.Tests.Documentation;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

public sealed class AmbiguityTests
{
    public static TheoryData<string> Conventions => [.. RepositoryFiles.In("conventions", ".conv")];

    public static TheoryData<string> Examples => [.. LanguageReference.Examples.Select(example => example.Id)];

    [Theory]
    [MemberData(nameof(Conventions))]
    public void A_convention_can_be_read_in_one_way_only(string file) =>
        SyntaxParser.FindAmbiguities(new SourceText(file, RepositoryFiles.Read(file))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_language_reference_can_be_read_in_one_way_only(string id)
    {
        var example = LanguageReference.Find(id);

        SyntaxParser.FindAmbiguities(example.Subject).ShouldBeEmpty();
    }
}
