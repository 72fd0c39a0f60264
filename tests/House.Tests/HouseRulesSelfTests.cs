using Conv.Runtime.Languages;

namespace Conv.House.Tests;

/// <summary>The rules of the house find what they are there for, and nothing else.</summary>
public sealed class HouseRulesSelfTests
{
    private const string Families = """
        namespace Conv.Some;
        public enum Kind { One, Two }
        public abstract record Shape;
        public sealed record Round : Shape;
        public sealed record Square : Shape;
        """;

    [Theory]
    [InlineData("int Of(Kind kind) => kind switch { Kind.One => 1, _ => 2 };")]
    [InlineData("int Of(Kind? kind) => kind switch { Kind.One => 1, null => 0, _ => 2 };")]
    [InlineData("int Of(Shape shape) => shape switch { Round => 1, var other => 2 };")]
    [InlineData("int Of(Shape shape) => shape switch { Round => 1, { } => 2 };")]
    [InlineData("void Of(Shape shape) { switch (shape) { case Round: break; default: break; } }")]
    [InlineData("void Of(Kind kind) { switch (kind) { case Kind.One: break; case var _: return; } }")]
    [InlineData("int Of(Kind kind, int n) => (kind, n) switch { (Kind.One, 1) => 1, _ => 2 };")]
    [InlineData("int Of(Kind kind, Shape shape) => (kind, shape) switch { (Kind.One, Round) => 1, (_, _) => 2 };")]
    public void A_silent_default_is_found(string member) =>
        Found(member).ShouldHaveSingleItem().File.ShouldBe("src/Some/Switch.cs");

    [Theory]
    [InlineData("int Of(Kind kind) => kind switch { Kind.One => 1, Kind.Two => 2 };")]
    [InlineData(
        "int Of(Kind kind) => kind switch { Kind.One => 1, _ => throw new System.Diagnostics.UnreachableException() };"
    )]
    [InlineData("int Of(Shape shape) => shape switch { Round => 1, Square => 2 };")]
    [InlineData("int Of(Shape shape, bool b) => shape switch { Round => 1, var _ when b => 3, Square => 2 };")]
    [InlineData("int? Of(Kind kind, Kind other) => (kind, other) switch { (Kind.One, Kind.One) => 1, _ => null };")]
    [InlineData("int Of(Shape shape, Shape other) => (shape, other) switch { (Round, Round) => 1, _ => 2 };")]
    [InlineData("int Of(int number) => number switch { 1 => 1, _ => 2 };")]
    [InlineData("int Of(Round round) => round switch { null => 1, _ => 2 };")]
    [InlineData("int Of(DayOfWeek day) => day switch { DayOfWeek.Monday => 1, _ => 2 };")]
    [InlineData(
        "void Of(Kind kind) { switch (kind) { case Kind.One: break; default: throw new System.Diagnostics.UnreachableException(); } }"
    )]
    public void What_cannot_forget_a_case_passes(string member) => Found(member).ShouldBeEmpty();

    [Theory]
    [InlineData("Say(\"a fee\");")]
    [InlineData("Say($\"value of `{name}`\");")]
    [InlineData("Say(name.Length > 1 ? name : \"the end\");")]
    [InlineData("Say(LocalizableText.Same(\"in one language\"));")]
    public void English_words_that_fill_a_message_are_found(string statement) =>
        Arguments(statement).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Say(name);")]
    [InlineData("Say(\"62\");")]
    [InlineData("Say($\"`{name}`, `the rest`\");")]
    [InlineData("Say(new LocalizableText(\"a fee\"));")]
    public void Pieces_of_a_file_may_fill_a_message(string statement) => Arguments(statement).ShouldBeEmpty();

    private static IReadOnlyList<string> Arguments(string statement) =>
        EnglishArguments.Of(
            Sources.Compile([
                (
                    "src/Some/Message.cs",
                    $$"""
                    namespace Conv.Some;
                    public sealed record LocalizableText(string English)
                    {
                        public static LocalizableText Same(string text) => new(text);
                    }
                    public sealed record MessageArgument(LocalizableText Text)
                    {
                        public static implicit operator MessageArgument(string text) => new(LocalizableText.Same(text));
                        public static implicit operator MessageArgument(LocalizableText text) => new(text);
                    }
                    public class Some
                    {
                        void Say(params MessageArgument[] arguments) { }
                        void Speak(string name) { {{statement}} }
                    }
                    """
                ),
            ])
        );

    [Fact]
    public void Circles_of_folders_are_found_by_the_types_that_files_name()
    {
        var circles = FolderCircles.Of(
            Sources.Compile([
                ("src/A/One.cs", "namespace Conv.A; public class One { public Conv.B.Two? Two; }"),
                ("src/B/Two.cs", "using Conv.A.Inner; namespace Conv.B; public class Two { public Three? Three; }"),
                (
                    "src/A/Inner/Three.cs",
                    "namespace Conv.A.Inner; public class Three { object Made() => new Conv.A.One(); }"
                ),
                ("src/C/Four.cs", "namespace Conv.C; public class Four : Conv.A.One { string One = One.ToString(); }"),
            ])
        );

        circles.Circles().ShouldHaveSingleItem().ShouldBe(["src/A", "src/A/Inner", "src/B"]);
        circles.Examples(["src/A", "src/B"]).ShouldBe(["  src/A -> src/B: src/A/One.cs names Two"]);
    }

    private static IReadOnlyList<SilentDefault> Found(string member) =>
        SilentDefaults.Of(
            Sources.Compile([
                ("src/Some/Families.cs", Families),
                ("src/Some/Switch.cs", $"namespace Conv.Some;\ninternal class Switch {{\n{member}\n}}"),
            ])
        );
}
