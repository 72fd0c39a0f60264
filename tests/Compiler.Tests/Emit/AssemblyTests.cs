using System.Collections.Immutable;
using System.Reflection.Metadata;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Compiler.Text;
using Conv.Runtime.Values;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit;

public sealed class AssemblyTests
{
    private const string Evil = "x\"; } class Evil { /* */ // \\\r\n\u2028\u0085 </summary> <script> \u202e";

    [Fact]
    public void The_same_program_gives_the_same_bytes()
    {
        var first = Big.Program.Compile();
        var second = Big.Program.Compile();

        second.CSharp.ShouldBe(first.CSharp);
        second.Dll.ShouldBe(first.Dll);
        second.Pdb.ShouldBe(first.Pdb);
        second.XmlDocs.ShouldBe(first.XmlDocs);
        first.CSharp.ShouldNotContain("\r");
    }

    [Fact]
    public void The_assembly_carries_the_hash_of_its_sources_and_the_version_of_its_compiler()
    {
        var info = Big.Program.Evaluator().Info;

        info.SourceHash.ShouldBe(Compiled.Options.SourceHash);
        info.CompilerVersion.ShouldBe("1.2.3");
        info.Monitors.Single().Limits.ShouldBe(["0.05", "0.1"]);
    }

    [Fact]
    public void Sequence_points_lead_to_the_lines_of_the_rules()
    {
        var points = SequencePoints(Big.Program.Compile().Pdb).Where(point => point.Document == "rules.conv").ToList();

        // Conditions on lines 3 to 6, cases of the share on 10 to 12, the fee on 13 and 14.
        points.Select(point => point.Line).ShouldBeSubsetOf([1, 3, 4, 5, 6, 10, 11, 12, 13, 14, 20, 21, 25]);
        points.Select(point => point.Line).Distinct().Order().ShouldContain(12);
        points.Where(point => point.Line == 6).Distinct().ShouldBe([("rules.conv", 6, 5, 12)]);
    }

    [Fact]
    public void The_debug_information_carries_the_sources()
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. Big.Program.Compile().Pdb]);
        var reader = provider.GetMetadataReader();

        var names = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name));

        names.ShouldBe(["Conventions.Words.g.cs", "rules.conv"], ignoreOrder: true);
        reader.CustomDebugInformation.Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Names_and_labels_of_a_file_never_become_code()
    {
        var label = new Label([("en", Evil)]);
        var source = new SourceText(Evil, "rule");
        var here = new SourceSpan(source, new TextSpan(0, 4));
        var reason = new ReasonSymbol(Evil, 1, ReasonRole.None, label);
        var place = Words.Fact(
            Evil,
            FactOwner.Session,
            FactKind.Enumeration,
            0,
            values: [Evil, Evil + "2", "", "Missing", "class"]
        );
        var care = Programs.Care(0, Evil) with
        {
            Label = label,
            Citations = [new(new SourceSymbol(Evil, Evil), Evil)],
            SessionConditions = [new(reason, new IrIsOneOf(here, place, new ValueSet(0b10010)), Evil, [], here)],
            Needs = [new(FactOwner.Session, new IrNot(here, new IrPresent(here, place)), place, Evil)],
            AttendanceConditions =
            [
                Nodes.Condition(
                    Words.Cap,
                    Nodes.Compare(Nodes.Count(0), IrComparison.Less, Nodes.Shared(Evil, Nodes.Fact(Words.Minutes)))
                ),
            ],
            Updates = [Nodes.Update(0, Nodes.True, Nodes.Adds(0))],
            Measures = [new(0, Nodes.True)],
        };
        var program = Programs.Of(care) with
        {
            Vocabulary = new(
                Evil,
                label,
                [.. Words.Vocabulary.Facts.Where(fact => fact != Words.Place), place],
                [Words.NotInForce, reason, Words.Cap with { Index = 2 }]
            ),
            Readings = [new(Evil, label, [(Evil, label)], 0, [])],
            Windows = [new(0, Evil, new IrLifetimeWindow(), here)],
            Counters = [new(0, Evil, Evil, 0, 5, here)],
            Measures = [new(0, Evil)],
            Categories = [new(0, Evil, [Evil], Nodes.Value(1))],
        };
        program = program with
        {
            Functions =
            [
                program.Functions[0] with
                {
                    AttendanceConditions =
                    [
                        program.Functions[0].AttendanceConditions[0] with
                        {
                            Reason = program.Vocabulary.Reasons[2],
                        },
                    ],
                },
            ],
        };

        var evaluator = program.Evaluator();

        evaluator.Info.Reasons[1].ShouldBe(Evil);
        evaluator.Info.Needs.Single().Message.ShouldBe(Evil);
        evaluator.GetType().Assembly.GetTypes().ShouldNotContain(type => type.Name == "Evil");
    }

    [Theory]
    [InlineData("first_line", "FirstLine")]
    [InlineData("2021-2023", "_2021_2023")]
    [InlineData("période d’été", "PeriodeDEte")]
    [InlineData("", "Unnamed")]
    [InlineData("日本", "Unnamed")]
    public void Identifiers_keep_the_words_of_a_name(string name, string expected) =>
        Identifiers.Pascal(name).ShouldBe(expected);

    [Fact]
    public void Two_names_with_the_same_words_get_two_identifiers()
    {
        var scope = new Identifiers("Decision");

        scope.Type("first line").ShouldBe("FirstLine");
        scope.Type("first-line").ShouldBe("FirstLine2");
        scope.Type("decision").ShouldBe("Decision2");
        scope.Local("class").ShouldBe("class2");
    }

    private static IEnumerable<(string Document, int Line, int From, int To)> SequencePoints(byte[] pdb)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(pdb));
        var reader = provider.GetMetadataReader();
        foreach (var handle in reader.MethodDebugInformation)
        {
            foreach (
                var point in reader
                    .GetMethodDebugInformation(handle)
                    .GetSequencePoints()
                    .Where(point => !point.IsHidden)
            )
            {
                var document = reader.GetString(reader.GetDocument(point.Document).Name);
                yield return (document, point.StartLine, point.StartColumn, point.EndColumn);
            }
        }
    }
}
