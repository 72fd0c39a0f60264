using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Assertions;
using Conv.Compiler.Binding.Budgets;
using Conv.Compiler.Binding.Definitions;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Monitors;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Scenarios;
using Conv.Compiler.Binding.Transitions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Binding.Vocabularies;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding;

/// <summary>
/// Turns the syntax trees of one run into a bound program plus findings: finds the vocabulary, puts each convention after the one it
/// follows, then binds definitions, functions, transitions, monitors and scenarios.
/// </summary>
internal static class SyntaxToBound
{
    /// <summary>Binds files; the program is null where there is no vocabulary or no convention to bind.</summary>
    public static (BoundProgram? Program, ImmutableArray<Diagnostic> Findings) Bind(
        ImmutableArray<(SourceText Source, FileSyntax File)> files
    )
    {
        var findings = new Findings();
        var program = new Run(files, findings).Bind();
        return (program, findings.ToImmutable());
    }

    private sealed class Run(ImmutableArray<(SourceText Source, FileSyntax File)> files, Findings findings)
    {
        private readonly List<(ConventionHeaderSyntax Header, FileBinder File)> _conventions = [];
        private readonly Dictionary<string, (BoundConvention Convention, FileBinder File)> _bound = new(
            StringComparer.Ordinal
        );

        private readonly Dictionary<string, FunctionBinder> _functions = new(StringComparer.Ordinal);

        public BoundProgram? Bind()
        {
            var headers = files
                .Where(file => file.File.Header is ConventionHeaderSyntax)
                .Select(file => (file.Source, file.File, Header: (ConventionHeaderSyntax)file.File.Header!))
                .ToList();
            var vocabularies = Vocabularies();
            if (headers.Count == 0)
            {
                if (files.All(file => file.File.Header is not null) && files.Length > 0)
                {
                    findings.Add(
                        NameDescriptors.NoConvention,
                        new SourceSpan(files[0].Source, files[0].File.Header!.Name.Span)
                    );
                }

                // Without a convention a vocabulary can be wrong all the same.
                if (vocabularies is [var alone])
                {
                    BindVocabulary(alone.Source, alone.File);
                }

                return null;
            }

            if (FindVocabulary(headers[0], vocabularies) is not { } found)
            {
                return null;
            }

            var (vocabularyFile, vocabulary, readings) = BindVocabulary(found.Source, found.File);
            if (headers.Count > SizeLimits.MostConventions)
            {
                var (source, _, header) = headers[SizeLimits.MostConventions];
                findings.Add(
                    RuleDescriptors.TooMany,
                    new SourceSpan(source, header.Name.Span),
                    SizeLimits.MostConventions.ToString(CultureInfo.InvariantCulture),
                    new LocalizableText("conventions", "conventions", "overeenkomsten", "Vereinbarungen")
                );
                return null;
            }

            foreach (var (source, file, header) in headers)
            {
                CheckUses(source, file, header, vocabulary);
                if (
                    _conventions.Any(convention =>
                        string.Equals(convention.Header.Name.Text, header.Name.Text, StringComparison.Ordinal)
                    )
                )
                {
                    findings.Add(
                        Diagnostic
                            .Create(
                                NameDescriptors.DeclaredTwice,
                                new SourceSpan(source, header.Name.Span),
                                header.Name.Text
                            )
                            .WithRelated(PlaceOf(header.Name.Text), Phrases.TheFirstOne)
                    );
                    continue;
                }

                _conventions.Add(
                    (
                        header,
                        new FileBinder(
                            source,
                            file,
                            new NameScope(vocabularyFile.Scope, NotRead(source, file)),
                            findings
                        )
                    )
                );
            }

            var order = ConventionOrder.Of(_conventions).ToList();
            foreach (var (header, file) in order)
            {
                DeclareFunctions(header, file, vocabulary);
            }

            foreach (var (header, file) in order)
            {
                Convention(header, file, vocabulary, readings);
            }

            var conventions = _bound.Values.Select(value => value.Convention).ToImmutableArray();
            var names = conventions.Select(convention => convention.Symbol.Name).ToImmutableArray();
            var scenarios = _bound
                .Values.SelectMany(value =>
                    value
                        .File.File.Declarations.OfType<ScenarioSyntax>()
                        .Select(new ScenarioBinder(value.File, vocabulary, Registers, names).Bind)
                )
                .OfType<Scenario>()
                .ToImmutableArray();
            var assertions = _bound
                .Values.SelectMany(value =>
                    value
                        .File.File.Declarations.OfType<AssertionSyntax>()
                        .Select(new AssertionBinder(value.File, vocabulary, Registers).Bind)
                )
                .OfType<BoundAssertion>()
                .ToImmutableArray();
            return conventions.IsEmpty
                ? null
                : new BoundProgram(vocabulary, readings.ToImmutable(), conventions, scenarios)
                {
                    Assertions = assertions,
                };

            SourceSpan PlaceOf(string name) =>
                _conventions
                    .Where(convention => string.Equals(convention.Header.Name.Text, name, StringComparison.Ordinal))
                    .Select(convention => convention.File.At(convention.Header.Name))
                    .First();

            bool Registers(string function) =>
                conventions.Any(convention =>
                    convention.Functions.Any(f =>
                        f.Registers && string.Equals(f.Symbol.Name, function, StringComparison.Ordinal)
                    )
                );
        }

        // Two files that declare one vocabulary may say different things of it: which of them holds must not hang on their names.
        private List<(SourceText Source, FileSyntax File)> Vocabularies()
        {
            var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            var vocabularies = new List<(SourceText Source, FileSyntax File)>();
            foreach (var file in files.Where(file => file.File.Header is VocabularyHeaderSyntax))
            {
                var name = file.File.Header!.Name;
                var place = new SourceSpan(file.Source, name.Span);
                if (first.TryAdd(name.Text, place))
                {
                    vocabularies.Add(file);
                }
                else
                {
                    findings.Add(
                        Diagnostic
                            .Create(NameDescriptors.DeclaredTwice, place, name.Text)
                            .WithRelated(first[name.Text], Phrases.TheFirstOne)
                    );
                }
            }

            return vocabularies;
        }

        private (FileBinder, Vocabulary, ImmutableArray<ReadingSymbol>.Builder) BindVocabulary(
            SourceText source,
            FileSyntax file
        )
        {
            var vocabularyFile = new FileBinder(source, file, new NameScope(null, NotRead(source, file)), findings);
            var vocabulary = new VocabularyBinder(vocabularyFile).Bind((VocabularyHeaderSyntax)file.Header!);
            var definitions = new DefinitionBinder(vocabularyFile, vocabulary);
            definitions.DeclareSources();
            var readings = definitions.DeclareReadings().ToBuilder();
            definitions.Declare();
            definitions.BindAll();
            ConventionHeaders.WrongDeclarations(
                vocabularyFile,
                isVocabulary: true,
                declaration =>
                    declaration
                        is FunctionSyntax
                            or RulesSyntax
                            or PriceSyntax
                            or MonitorSyntax
                            or BudgetSyntax
                            or TransitionSyntax
                            or ScenarioSyntax
                            or AssertionSyntax
                            or FunctionGroupSyntax
            );
            return (vocabularyFile, vocabulary, readings);
        }

        private (SourceText Source, FileSyntax File)? FindVocabulary(
            (SourceText Source, FileSyntax File, ConventionHeaderSyntax Header) convention,
            List<(SourceText Source, FileSyntax File)> vocabularies
        )
        {
            var uses = convention.Header.Clauses.OfType<UsesSyntax>().FirstOrDefault();
            foreach (var vocabulary in vocabularies)
            {
                if (
                    uses is not null
                    && string.Equals(vocabulary.File.Header!.Name.Text, uses.Name.Text, StringComparison.Ordinal)
                )
                {
                    return vocabulary;
                }
            }

            if (uses is null)
            {
                CheckUses(convention.Source, convention.File, convention.Header, vocabulary: null);
            }
            else if (AllHeadersAreRead)
            {
                findings.Add(
                    Diagnostic
                        .Create(
                            NameDescriptors.NoVocabulary,
                            new SourceSpan(convention.Source, uses.Name.Span),
                            uses.Name.Text
                        )
                        .WithHelp(
                            Suggestion.Help(uses.Name.Text, vocabularies.Select(pair => pair.File.Header!.Name.Text))
                                ?? NameDescriptors.NoVocabulary.Help
                        )
                );
            }

            // The only vocabulary is the one that is meant: the rest of the file can be judged by it.
            return vocabularies is [var only] ? only : null;
        }

        private void CheckUses(
            SourceText source,
            FileSyntax file,
            ConventionHeaderSyntax header,
            Vocabulary? vocabulary
        )
        {
            var uses = header.Clauses.OfType<UsesSyntax>().ToList();
            foreach (
                var other in uses.Where(use =>
                    vocabulary is not null
                    && !string.Equals(use.Name.Text, vocabulary.Name, StringComparison.Ordinal)
                    && !findings.Has(NameDescriptors.NoVocabulary, new SourceSpan(source, use.Name.Span))
                )
            )
            {
                findings.Add(
                    NameDescriptors.SeveralVocabularies,
                    new SourceSpan(source, other.Name.Span),
                    other.Name.Text,
                    vocabulary!.Name
                );
            }

            var place = new SourceSpan(source, header.Name.Span);
            if (uses.Count == 0 && file.Broken.IsEmpty && !findings.Has(NameDescriptors.NoUses, place))
            {
                findings.Add(NameDescriptors.NoUses, place);
            }
        }

        private static FollowsSyntax? Follows(ConventionHeaderSyntax header) =>
            header.Clauses.OfType<FollowsSyntax>().FirstOrDefault();

        // Rules may name the functions of any convention of the run.
        private void DeclareFunctions(ConventionHeaderSyntax header, FileBinder file, Vocabulary vocabulary)
        {
            var followed = _conventions
                .Where(convention =>
                    string.Equals(convention.Header.Name.Text, Follows(header)?.Name.Text, StringComparison.Ordinal)
                )
                .Select(convention => convention.File.Scope)
                .FirstOrDefault();
            new DefinitionBinder(file, vocabulary).DeclareSources();
            var binder = new FunctionBinder(file, vocabulary, header.Name.Text, followed);
            binder.Declare();
            _functions.Add(header.Name.Text, binder);
        }

        private void Convention(
            ConventionHeaderSyntax header,
            FileBinder file,
            Vocabulary vocabulary,
            ImmutableArray<ReadingSymbol>.Builder readings
        )
        {
            var definitions = new DefinitionBinder(file, vocabulary);
            foreach (var reading in definitions.DeclareReadings())
            {
                if (readings.Any(candidate => candidate.Equals(reading)))
                {
                    file.DeclaredTwice(
                        file.File.Declarations.OfType<ReadingSyntax>()
                            .First(candidate =>
                                string.Equals(candidate.Name.Text, reading.Name, StringComparison.Ordinal)
                            )
                            .Name,
                        null
                    );
                }
                else
                {
                    readings.Add(reading);
                }
            }

            var followed = Followed(header, file);
            foreach (var reading in followed?.File.Scope.Readings.Own ?? [])
            {
                file.Scope.Readings.Add(reading.Name, reading);
            }

            var symbol = ConventionHeaders.Symbol(header, file, ConventionOrder.ReplacedFrom(header, _conventions));
            var functionBinder = _functions[symbol.Name];
            functionBinder.DeclareGroups();
            definitions.Declare();
            var functions = functionBinder.Bind();
            definitions.BindAll();
            ConventionHeaders.WrongDeclarations(
                file,
                isVocabulary: false,
                declaration => declaration is FactsSyntax or ReasonSyntax
            );
            var earlier = _bound.Values.SelectMany(value => value.Convention.Monitors).ToImmutableArray();
            var monitors = new MonitorBinder(file, vocabulary, earlier).Bind();
            var transition = Transition(header, file, vocabulary, followed, functions, functionBinder.CapsAreWhole);
            var takes = new RegimeBinder(file, vocabulary).Takes(header);
            var budgets = _bound.Values.SelectMany(value => value.Convention.Budgets).ToImmutableArray();
            var bound = new BoundConvention(
                symbol,
                takes,
                followed?.Convention.Symbol.Name,
                functions,
                monitors,
                transition
            )
            {
                Budgets = new BudgetBinder(file, vocabulary, budgets).Bind(),
            };
            _bound.Add(symbol.Name, (bound, file));
            ConventionHeaders.CheckSources(file, symbol);
        }

        private (BoundConvention Convention, FileBinder File)? Followed(ConventionHeaderSyntax header, FileBinder file)
        {
            if (Follows(header) is not { } follows)
            {
                return null;
            }

            if (_bound.TryGetValue(follows.Name.Text, out var followed))
            {
                return followed;
            }

            file.Scope.LacksFollowed = true;
            if (!AllHeadersAreRead)
            {
                return null;
            }

            findings.Add(
                Diagnostic
                    .Create(NameDescriptors.UnknownConvention, file.At(follows.Name), follows.Name.Text)
                    .WithHelp(
                        Suggestion.Find(
                            follows.Name.Text,
                            _conventions.Select(convention => convention.Header.Name.Text)
                        )
                            is { } near
                            ? Suggestion.Meant(near)
                            : NameDescriptors.UnknownConvention.Help
                    )
            );
            return null;
        }

        // Around words that do not fit any word may be the name of a declaration that was not recognised.
        private static IEnumerable<string> NotRead(SourceText source, FileSyntax file) =>
            file.Unreadable.Concat(file.Broken.Select(source.Slice));

        // A file whose header could not be read may declare what others miss.
        private bool AllHeadersAreRead => files.All(file => file.File.Header is not null);

        private BoundTransition? Transition(
            ConventionHeaderSyntax header,
            FileBinder file,
            Vocabulary vocabulary,
            (BoundConvention Convention, FileBinder File)? followed,
            ImmutableArray<BoundFunction> functions,
            Func<FunctionSymbol, bool> capsAreWhole
        )
        {
            var written = file.File.Declarations.OfType<TransitionSyntax>().ToList();
            foreach (var second in written.Skip(1))
            {
                file.Report(RuleDescriptors.ClauseTwice, second.From, header.Name.Text);
            }

            if (written.Count == 0)
            {
                if (followed is { } old && file.IsWhole(header))
                {
                    file.Report(
                        TimeDescriptors.NoTransition,
                        Follows(header)!,
                        header.Name.Text,
                        old.Convention.Symbol.Name
                    );
                }

                return null;
            }

            if (
                followed is not { } before
                || !string.Equals(written[0].From.Text, before.Convention.Symbol.Name, StringComparison.Ordinal)
            )
            {
                if (Follows(header) is null || followed is not null)
                {
                    file.Report(TimeDescriptors.NotFollowed, written[0].From, written[0].From.Text);
                }

                return null;
            }

            return new TransitionBinder(file, vocabulary, before.Convention, before.File, capsAreWhole).Bind(
                written[0],
                header.Name.Text,
                functions
            );
        }
    }
}
