using System.Globalization;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the words of the vocabulary: enumerations of facts, functions, conventions and reasons.</summary>
internal sealed class WordsEmitter(IrProgram program, SurfaceNames names, CodeWriter writer)
{
    /// <summary>Writes them all.</summary>
    public void Emit()
    {
        foreach (var fact in program.Vocabulary.Facts.Where(fact => fact.Kind == FactKind.Enumeration))
        {
            Enumeration(
                VocabularyEmitter.Title(fact.Name, fact.Label),
                $"public enum {names.EnumOf(fact)} : byte",
                fact.Values.Select(
                    (value, i) =>
                        (VocabularyEmitter.Title(value.Name, value.Label), names.ValuesOf(fact)[i], Text(i + 1))
                )
            );
        }

        Enumeration(
            "What a session may be.",
            "public enum Function : ushort",
            program.FunctionNames.Select(
                (name, i) =>
                    (
                        VocabularyEmitter.Title(name, IrFunctionMap.Latest(program, name).Label),
                        names.Functions[i],
                        Text(i)
                    )
            )
        );
        Enumeration(
            "The conventions, by the first day on which each takes sessions.",
            "public enum Edition : byte",
            program.Conventions.Select(
                (convention, i) =>
                    (VocabularyEmitter.Title(convention.Name, convention.Label), names.Editions[i], Text(i))
            )
        );
        writer.Gap();
        writer.Doc("Why something is refused; several reasons are one value.");
        writer.Line("[Flags]");
        Members(
            "public enum Reasons : ulong",
            program
                .Vocabulary.Reasons.Select(
                    (reason, i) =>
                        (
                            VocabularyEmitter.Title(reason.Name, reason.Label),
                            names.Reasons[i],
                            $"1UL << {Text(reason.Index)}"
                        )
                )
                .Prepend(("No reason: nothing is refused.", "None", "0"))
        );
        if (!program.Vocabulary.Payers.IsEmpty)
        {
            Enumeration(
                "Who pays beside the insurer and the beneficiary.",
                "public enum Payer",
                program.Vocabulary.Payers.Select(payer =>
                    (VocabularyEmitter.Title(payer.Name, payer.Label), names.Payers[payer.Index], Text(payer.Index))
                )
            );
        }

        Extensions();
    }

    private void Enumeration(string summary, string head, IEnumerable<(string Doc, string Name, string Value)> members)
    {
        writer.Gap();
        writer.Doc(summary);
        Members(head, members);
    }

    private void Members(string head, IEnumerable<(string Doc, string Name, string Value)> members)
    {
        writer.Open(head);
        foreach (var (doc, name, value) in members)
        {
            writer.Gap();
            writer.Doc(doc);
            writer.Line($"{name} = {value},");
        }

        writer.Close();
    }

    private void Extensions()
    {
        var texts = program
            .Vocabulary.Reasons.OrderBy(reason => reason.Index)
            .Select(reason => Escaping.Literal(reason.Label.ToString() is { Length: > 0 } text ? text : reason.Name));
        writer.Gap();
        writer.Doc("What reasons are called in files, and what they say to a person.");
        writer.Open("public static class ReasonsExtensions");
        writer.List("private static readonly string[] Texts = [", [.. texts], "];");
        writer.Gap();
        writer.Doc("The codes of the reasons, as files of decisions carry them, in their order.");
        writer.Line(
            "public static IReadOnlyList<string> Codes(this Reasons reasons) => ReasonCodes.Of((ulong)reasons, Raw.Evaluator.Description.Reasons);"
        );
        writer.Gap();
        writer.Doc("What the reasons say to a person, in the language of the vocabulary.");
        writer.Line(
            "public static IReadOnlyList<string> Messages(this Reasons reasons) => ReasonCodes.Of((ulong)reasons, Texts);"
        );
        writer.Close();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
