using System.Collections.Frozen;
using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Surface;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Loading;

namespace Conv.Compiler;

/// <summary>
/// A program that gives every session one meaning: neither the compiler found an error, nor the proofs that one convention takes each
/// session. Only checking makes one (<c>Conv.Analysis.ProgramChecker</c>), and whatever decides, explains, compares or builds asks for
/// one, so nothing goes on with what has no meaning. Rules that do nothing and assertions that do not hold are the author's to mend:
/// <c>conv check</c> fails on them, but sessions can be decided.
/// </summary>
public sealed class CheckedProgram
{
    private readonly Compilation _compilation;

    /// <summary>Vouches for a compilation.</summary>
    /// <param name="compilation">The compilation, without errors.</param>
    /// <param name="findings">All that was found on the way; no errors.</param>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal CheckedProgram(Compilation compilation, ImmutableArray<Diagnostic> findings)
    {
        if (findings.Any(finding => finding.Severity == Severity.Error) || compilation.Bound is not { } bound)
        {
            throw new InvalidOperationException("a program with errors is not sound");
        }

        _compilation = compilation;
        Findings = findings;
        Bound = bound;
    }

    /// <summary>What was found: warnings and remarks, by path and place.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The sources, by path.</summary>
    public ImmutableArray<SourceText> Sources => _compilation.Sources;

    /// <summary>The syntax trees, parallel to <see cref="Sources"/>.</summary>
    internal ImmutableArray<FileSyntax> Files => _compilation.Files;

    /// <summary>SHA-256 of the sources: <see cref="Compilation.SourceHash"/>.</summary>
    public string SourceHash => _compilation.SourceHash;

    /// <summary>The bound program.</summary>
    internal BoundProgram Bound { get; }

    /// <summary>The code of the language in which what it decides is told: that of its latest convention, unless another is asked for.</summary>
    public string MessageLanguage => Bound.Conventions[^1].Symbol.Place.Source.MessageLanguage;

    /// <summary>What explanations call its names and counters in each language.</summary>
    public Glossary Glossary => _compilation.Glossary;

    /// <summary>The names of the facts, reasons and functions, with their labels.</summary>
    public Vocabulary Vocabulary => Ir.Vocabulary;

    /// <summary>The places where its texts can be read in several ways, with the alternatives of each.</summary>
    public ImmutableArray<ReadingSymbol> Readings => Ir.Readings;

    /// <summary>The IR, with its readings open.</summary>
    internal IrProgram Ir => _compilation.Ir;

    /// <summary>The IR with the assertions of the files, readings open; for proofs, not for back ends.</summary>
    internal IrAssertedProgram Asserted => _compilation.Asserted;

    /// <summary>The IR under an assignment of readings; readings that are not named have their default.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    internal IrProgram Specialise(IReadOnlyDictionary<string, string> readings) => _compilation.Specialise(readings);

    /// <summary>What the evaluator under an assignment of readings says of itself, without the work of making it.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public EvaluatorInfo Describe(IReadOnlyDictionary<string, string> readings) => _compilation.Describe(readings);

    /// <summary>The evaluator under an assignment of readings. The same sources and readings give the same bytes.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public EvaluatorAssembly Emit(IReadOnlyDictionary<string, string> readings) => _compilation.Emit(readings);

    /// <summary>The same, with the types that a program is written against: sessions, trajectories, outcomes.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <param name="options">What the assembly is like; null: as by default.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public EvaluatorAssembly EmitWithSurface(
        IReadOnlyDictionary<string, string> readings,
        EmitOptions? options = null
    ) => _compilation.Emit(readings, (options ?? EmitOptions) with { WithSurface = true });

    /// <summary>
    /// The same, loaded into this program: what a program asks that learns of conventions while it runs. Any number of versions may be loaded at once; each goes away
    /// after <see cref="ConventionLibrary.Unload"/>, when nobody uses it any more.
    /// </summary>
    /// <param name="readings">Alternatives by reading; null: the default of each.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public ConventionLibrary Load(IReadOnlyDictionary<string, string>? readings = null) =>
        EvaluatorLoader.LoadLibrary(EmitWithSurface(readings ?? FrozenDictionary<string, string>.Empty));

    /// <summary>The two C# sources of the same, for a project that compiles them itself: what decides, and what programs are written against.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <param name="options">What they are like.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public (string Evaluator, string Surface) EmitSources(
        IReadOnlyDictionary<string, string> readings,
        EmitOptions options
    )
    {
        var program = Specialise(readings);
        var embedded = options with { WithSurface = true, Glossary = Glossary };
        return (IrToCSharp.Emit(program, embedded), IrToSurface.Emit(program, embedded));
    }

    /// <summary>What an assembly of these sources says of its making.</summary>
    public EmitOptions EmitOptions => _compilation.EmitOptions;
}
