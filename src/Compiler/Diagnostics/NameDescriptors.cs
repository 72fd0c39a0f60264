using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about names: CONV02xx.</summary>
public static class NameDescriptors
{
    /// <summary>A name that nothing here has.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "CONV0201",
        nameof(UnknownName),
        Error,
        "no {0} is called `{1}`",
        null
    );

    /// <summary>A name declared twice.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwice = new(
        "CONV0202",
        nameof(DeclaredTwice),
        Error,
        "`{0}` is declared already",
        "remove one of the two, or give it another name"
    );

    /// <summary>A citation of a source that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownSource = new(
        "CONV0203",
        nameof(UnknownSource),
        Error,
        "no source `{0}` is declared",
        "a citation begins with the name of a `source`; several are separated by `;`"
    );

    /// <summary>A definition that needs itself.</summary>
    public static readonly DiagnosticDescriptor Circular = new(
        "CONV0204",
        nameof(Circular),
        Error,
        "`{0}` is defined by way of itself: {1}",
        "break the circle: one of them must not refer to the next"
    );

    /// <summary>A value of several facts.</summary>
    public static readonly DiagnosticDescriptor AmbiguousValue = new(
        "CONV0205",
        nameof(AmbiguousValue),
        Error,
        "`{0}` is a value of several facts ({1})",
        "write which: `when {2} is {0}`"
    );

    /// <summary>A vocabulary that no file declares.</summary>
    public static readonly DiagnosticDescriptor NoVocabulary = new(
        "CONV0206",
        nameof(NoVocabulary),
        Error,
        "no file here declares the vocabulary `{0}`",
        "put the vocabulary's file beside the convention's"
    );

    /// <summary>Conventions over several vocabularies.</summary>
    public static readonly DiagnosticDescriptor SeveralVocabularies = new(
        "CONV0207",
        nameof(SeveralVocabularies),
        Error,
        "one run has one vocabulary, and `{0}` is used beside `{1}`",
        "compile conventions over another vocabulary apart"
    );

    /// <summary>A convention that follows one that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownConvention = new(
        "CONV0208",
        nameof(UnknownConvention),
        Error,
        "no file here declares the convention `{0}`",
        "add its file, or leave `follows` out"
    );

    /// <summary>A declaration in a kind of file that has none of it.</summary>
    public static readonly DiagnosticDescriptor WrongFile = new(
        "CONV0209",
        nameof(WrongFile),
        Error,
        "{0} does not belong in a {1}",
        null
    );

    /// <summary>Nothing to compile.</summary>
    public static readonly DiagnosticDescriptor NoConvention = new(
        "CONV0210",
        nameof(NoConvention),
        Error,
        "none of the files declares a convention",
        "begin a file with `convention NAME`"
    );

    /// <summary>A convention without vocabulary.</summary>
    public static readonly DiagnosticDescriptor NoUses = new(
        "CONV0211",
        nameof(NoUses),
        Error,
        "the convention does not say which vocabulary it uses",
        "add `uses NAME` to its header"
    );
}
