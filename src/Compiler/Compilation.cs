using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Binding;
using Conv.Compiler.Binding.Checks;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Compiler;

/// <summary>
/// The chain from sources to an evaluator, a function per phase: parse → bind → check → lower → specialise → emit.
/// Each phase runs when first asked for; those after an error have no result.
/// </summary>
public sealed class Compilation
{
    private readonly ImmutableArray<Lazy<ParsedSource>> _sources;
    private readonly Lazy<ImmutableArray<ParsedSource>> _parsed;
    private readonly Lazy<(BoundProgram? Program, ImmutableArray<Diagnostic> Findings)> _bound;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<IrProgram> _ir;
    private readonly Lazy<IrAssertedProgram> _asserted;

    private Compilation(
        ImmutableArray<SourceText> sources,
        ImmutableArray<Lazy<ParsedSource>> parsed,
        IEvaluatorCache? cache
    )
    {
        Sources = sources;
        Cache = cache;
        _sources = parsed;
        _parsed = new(() => [.. _sources.Select(source => source.Value)]);
        _bound = new(() =>
            SyntaxToBound.Bind([.. _parsed.Value.Select(candidate => (candidate.Source, candidate.File))])
        );
        _diagnostics = new(Diagnose);
        _ir = new(() => BoundToIr.Lower(Bound ?? throw new InvalidOperationException("there are errors")));
        _asserted = new(() =>
            BoundToIr.LowerAsserted(Bound ?? throw new InvalidOperationException("there are errors"))
        );
    }

    /// <summary>The compiler's version, as assemblies and reports carry it.</summary>
    public static string Version { get; } =
        typeof(Compilation)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>The sources, by path.</summary>
    public ImmutableArray<SourceText> Sources { get; }

    /// <summary>Where evaluators that were made before are looked for; null: nowhere.</summary>
    public IEvaluatorCache? Cache { get; }

    /// <summary>The syntax trees, parallel to <see cref="Sources"/>.</summary>
    internal ImmutableArray<FileSyntax> Files => [.. _parsed.Value.Select(parsed => parsed.File)];

    /// <summary>Everything found, by path and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>
    /// Whether the compiler found errors. Not the whole truth: proofs find errors as well, and only a <see cref="CheckedProgram"/> may go on.
    /// </summary>
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The bound program; null where there are errors.</summary>
    internal BoundProgram? Bound => HasErrors ? null : _bound.Value.Program;

    /// <summary>The IR, with its readings open.</summary>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal IrProgram Ir => _ir.Value;

    /// <summary>The IR with the assertions of the files, readings open; for proofs, not for back ends.</summary>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal IrAssertedProgram Asserted => _asserted.Value;

    /// <summary>SHA-256 of the sources, by path: file names without folders and texts, line ends as LF; lower-case hexadecimal.</summary>
    public string SourceHash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var source in Sources)
            {
                var name = source.Path[(source.Path.LastIndexOfAny(['/', '\\']) + 1)..];
                var text = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.Length}\n{text}\n"));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Takes the sources of one run: a vocabulary and the conventions over it. Their order does not matter.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="cache">Where evaluators that were made before are looked for; null: nowhere.</param>
    public static Compilation Create(ImmutableArray<SourceText> sources, IEvaluatorCache? cache = null)
    {
        var byPath = sources.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var names = new Lazy<NameForms>(() => NameForms.OfFiles(byPath));
        var haveForms = byPath.Any(NameForms.MayBeIn);
        foreach (var source in byPath.Where(source => haveForms || source.Language != LanguageCodes.English))
        {
            source.ReadBeside(name =>
                (haveForms ? names.Value.In(source.Language, name) : null) ?? TokenNames.Weekday(name, source.Language)
            );
        }

        return new(byPath, [.. byPath.Select(source => Parsing(source, names))], cache);
    }

    /// <summary>Some of the sources, alone. What was read of them is not read again.</summary>
    internal Compilation Among(Func<SourceText, bool> belongs)
    {
        var kept = Enumerable.Range(0, Sources.Length).Where(at => belongs(Sources[at])).ToList();
        return new([.. kept.Select(at => Sources[at])], [.. kept.Select(at => _sources[at])], Cache);
    }

    /// <summary>The same sources, but for one that has another text now. What was read of the others is not read again.</summary>
    /// <param name="edited">The source, by its path.</param>
    /// <exception cref="ArgumentException">No source has this path.</exception>
    public Compilation WithSource(SourceText edited)
    {
        var at = Sources
            .ToList()
            .FindIndex(source => string.Equals(source.Path, edited.Path, StringComparison.Ordinal));
        if (at < 0)
        {
            throw new ArgumentException($"there is no source {edited.Path}", nameof(edited));
        }

        // What names are called in one file decides how the others are read.
        var sources = Sources.SetItem(at, edited);
        return NameForms.MayBeIn(edited) || Sources.Any(NameForms.MayBeIn)
            ? Create(sources, Cache)
            : new(sources, _sources.SetItem(at, Parsing(edited, new Lazy<NameForms>(NameForms.None))), Cache);
    }

    /// <summary>The IR under an assignment of readings; readings that are not named have their default.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal IrProgram Specialise(IReadOnlyDictionary<string, string> readings) => Specialiser.Specialise(Ir, readings);

    /// <summary>The evaluator under an assignment of readings. The same sources and readings give the same bytes.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal EvaluatorAssembly Emit(IReadOnlyDictionary<string, string> readings)
    {
        var program = Specialise(readings);
        var key = Cache is null ? null : EvaluatorKey.Of(Sources, program);
        if (key is not null && Cache!.Find(key) is { } found)
        {
            return found;
        }

        var made = CSharpToAssembly.Compile(program, EmitOptions);
        if (key is not null)
        {
            Cache!.Keep(key, made);
        }

        return made;
    }

    /// <summary>What the evaluator under an assignment of readings says of itself, without the work of making it.</summary>
    /// <param name="readings">Alternatives by reading.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    internal EvaluatorInfo Describe(IReadOnlyDictionary<string, string> readings) =>
        InfoEmitter.Describe(Specialise(readings), EmitOptions);

    /// <summary>The evaluator as options say it, made anew.</summary>
    internal EvaluatorAssembly Emit(IReadOnlyDictionary<string, string> readings, EmitOptions options) =>
        CSharpToAssembly.Compile(
            Specialise(readings),
            options.WithSurface ? options with { Glossary = Glossary } : options
        );

    /// <summary>What explanations call the names and the counters of the program in each language.</summary>
    public Glossary Glossary =>
        field ??= CompilationGlossary.Of(
            Ir,
            NameForms.OfFiles(Sources),
            Sources.All(source => source.Language == LanguageCodes.English)
        );

    /// <summary>What an assembly of these sources says of its making.</summary>
    public EmitOptions EmitOptions => new(SourceHash, Version);

    private static Lazy<ParsedSource> Parsing(SourceText source, Lazy<NameForms> names) =>
        new(() =>
        {
            var (file, findings) = SyntaxParser.Parse(source, names.Value);
            return new(source, file, [.. findings, .. Clashes(source, names.Value)]);
        });

    private static IEnumerable<Diagnostic> Clashes(SourceText source, NameForms names) =>
        names
            .Clashes.Where(clash => string.Equals(clash.Place.Source.Path, source.Path, StringComparison.Ordinal))
            .Select(clash =>
                Diagnostic.Create(
                    clash.IsOfOneName ? NameDescriptors.OtherForm : NameDescriptors.SameForm,
                    new SourceSpan(source, clash.Place.Span),
                    clash.Canonical,
                    clash.IsOfOneName ? clash.Form : clash.Other,
                    clash.Form
                )
            );

    // Errors in a header or a transition, and words that do not fit, leave open which days there are; other errors do not.
    private bool LeavesTimeOpen(Diagnostic finding) =>
        finding.Severity == Severity.Error
        && _parsed.Value.Any(parsed =>
            !parsed.File.Broken.IsEmpty
            || parsed.File.Header is null
            || (
                parsed.Source == finding.Place.Source
                && parsed
                    .File.Declarations.OfType<TransitionSyntax>()
                    .Select(transition => transition.Span)
                    .Append(parsed.File.Header.Span)
                    .Any(span => span.Start <= finding.Place.Span.Start && finding.Place.Span.Start < span.End)
            )
        );

    private ImmutableArray<Diagnostic> Diagnose()
    {
        var found = _parsed.Value.SelectMany(parsed => parsed.Findings).Concat(_bound.Value.Findings).ToList();
        if (_bound.Value.Program is { } program && !found.Exists(LeavesTimeOpen))
        {
            found.AddRange(TimeChecks.Check(program));
            found.AddRange(SizeChecks.Check(program));
            found.AddRange(GateChecks.Check(program));
        }

        return FindingLimit.Apply(found);
    }

    private sealed record ParsedSource(SourceText Source, FileSyntax File, ImmutableArray<Diagnostic> Findings);
}
