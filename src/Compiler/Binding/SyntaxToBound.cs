using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Assertions;
using Conv.Compiler.Binding.Budgets;
using Conv.Compiler.Binding.Definitions;
using Conv.Compiler.Binding.Extensions;
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

        private readonly List<Extension> _extensions = [];
        private readonly UsedVocabulary _vocabularies = new(files, findings);
        private readonly Dictionary<string, FunctionBinder> _functions = new(StringComparer.Ordinal);

        public BoundProgram? Bind()
        {
            var headers = files
                .Where(file => file.File.Header is ConventionHeaderSyntax)
                .Select(file => (file.Source, file.File, Header: (ConventionHeaderSyntax)file.File.Header!))
                .ToList();
            var vocabularies = _vocabularies.Declared();
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
                    BindVocabulary(alone.Source, alone.File, []);
                }

                return null;
            }

            if (_vocabularies.Find(headers[0], vocabularies, AllHeadersAreRead) is not { } found)
            {
                return null;
            }

            var (vocabularyFile, vocabulary, readings) = BindVocabulary(
                found.Source,
                found.File,
                headers
                    .Where(file => Extension.Extended(file.Header) is not null)
                    .Select(file => (file.Source, file.File))
            );
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

            foreach (var (source, file, header) in headers.OrderBy(one => Extension.Extended(one.Header) is not null))
            {
                _vocabularies.CheckUses(source, file, header, vocabulary);
                if (PlaceOf(header.Name.Text) is { } first)
                {
                    findings.Add(
                        Diagnostic
                            .Create(
                                NameDescriptors.DeclaredTwice,
                                new SourceSpan(source, header.Name.Span),
                                header.Name.Text
                            )
                            .WithRelated(first, Phrases.TheFirstOne)
                    );
                }
                else if (Extension.Extended(header) is { } extended)
                {
                    Extend(source, file, header, extended);
                }
                else
                {
                    var scope = new NameScope(vocabularyFile.Scope, NotRead(source, file));
                    _conventions.Add((header, new FileBinder(source, file, scope, findings)));
                }
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
            var bound = _bound
                .Values.SelectMany(value => ExtensionsOf(value.File).Select(one => one.File).Prepend(value.File))
                .ToList();
            var scenarios = bound
                .SelectMany(file =>
                    file.File.Declarations.OfType<ScenarioSyntax>()
                        .Select(new ScenarioBinder(file, vocabulary, Registers, names).Bind)
                )
                .OfType<Scenario>()
                .ToImmutableArray();
            var assertions = bound
                .SelectMany(file =>
                    file.File.Declarations.OfType<AssertionSyntax>()
                        .Select(new AssertionBinder(file, vocabulary, Registers).Bind)
                )
                .OfType<BoundAssertion>()
                .ToImmutableArray();
            return conventions.IsEmpty
                ? null
                : new BoundProgram(vocabulary, readings.ToImmutable(), conventions, scenarios)
                {
                    Assertions = assertions,
                };

            SourceSpan? PlaceOf(string name) =>
                _conventions
                    .Concat(_extensions.Select(extension => (extension.Header, extension.File)))
                    .Where(one => string.Equals(one.Header.Name.Text, name, StringComparison.Ordinal))
                    .Select(one => (SourceSpan?)one.File.At(one.Header.Name))
                    .FirstOrDefault();

            bool Registers(string function) =>
                conventions.Any(convention =>
                    convention.Functions.Any(f =>
                        f.Registers && string.Equals(f.Symbol.Name, function, StringComparison.Ordinal)
                    )
                );
        }

        private IEnumerable<Extension> ExtensionsOf(FileBinder convention) =>
            _extensions.Where(extension => extension.Convention == convention);

        // What extends nothing that is here is not bound: its names would be unknown one by one.
        private void Extend(SourceText source, FileSyntax file, ConventionHeaderSyntax header, NameSyntax extended)
        {
            var place = new SourceSpan(source, extended.Span);
            var convention = _conventions
                .Where(one => string.Equals(one.Header.Name.Text, extended.Text, StringComparison.Ordinal))
                .Select(one => one.File)
                .FirstOrDefault();
            if (convention is not null)
            {
                var names = new NameScope(convention.Scope, NotRead(source, file));
                var extension = new Extension(header, new FileBinder(source, file, names, findings), convention);
                ExtensionHeaders.Check(extension);
                _extensions.Add(extension);
            }
            else if (
                files.Any(other =>
                    other.File.Header is ConventionHeaderSyntax
                    && string.Equals(other.File.Header.Name.Text, extended.Text, StringComparison.Ordinal)
                )
            )
            {
                findings.Add(ExtensionDescriptors.OfExtension, place, extended.Text);
            }
            else if (AllHeadersAreRead)
            {
                UnknownConvention(place, extended, AddTheFile);
            }
        }

        private static readonly LocalizableText AddTheFile = new(
            "name its file or its folder too",
            "nommez aussi son fichier ou son dossier",
            "noem ook haar bestand of haar map",
            "nennen Sie auch ihre Datei oder ihren Ordner"
        );

        private void UnknownConvention(SourceSpan place, NameSyntax name, LocalizableText? help) =>
            findings.Add(
                Diagnostic
                    .Create(NameDescriptors.UnknownConvention, place, name.Text)
                    .WithHelp(
                        Suggestion.Find(name.Text, _conventions.Select(convention => convention.Header.Name.Text))
                            is { } near
                            ? Suggestion.Meant(near)
                            : help
                    )
            );

        private (FileBinder, Vocabulary, ImmutableArray<ReadingSymbol>.Builder) BindVocabulary(
            SourceText source,
            FileSyntax file,
            IEnumerable<(SourceText Source, FileSyntax File)> extensions
        )
        {
            var vocabularyFile = new FileBinder(source, file, new NameScope(null, NotRead(source, file)), findings);
            var vocabulary = new VocabularyBinder(vocabularyFile).Bind(
                (VocabularyHeaderSyntax)file.Header!,
                extensions
            );
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
            var extensions = ExtensionsOf(file).ToImmutableArray();
            foreach (var extension in extensions)
            {
                new DefinitionBinder(extension.File, vocabulary).DeclareSources();
            }

            var binder = new FunctionBinder(file, vocabulary, header.Name.Text, followed, extensions);
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
            var parts = ExtensionsOf(file).Select(extension => extension.File).Prepend(file).ToList();
            var definitions = parts.ConvertAll(one => new DefinitionBinder(one, vocabulary));
            foreach (var (one, definition) in parts.Zip(definitions))
            {
                DeclareReadings(one, definition, readings);
            }

            var followed = Followed(header, file);
            foreach (var reading in followed?.File.Scope.Readings.Own ?? [])
            {
                file.Scope.Readings.Add(reading.Name, reading);
            }

            var symbol = ConventionHeaders.Symbol(header, file, ConventionOrder.ReplacedFrom(header, _conventions));
            var functionBinder = _functions[symbol.Name];
            functionBinder.DeclareGroups();
            foreach (var one in ExtensionsOf(file))
            {
                one.File.Scope.LacksFollowed = file.Scope.LacksFollowed;
            }

            definitions.ForEach(one => one.Declare());
            var functions = functionBinder.Bind();
            definitions.ForEach(one => one.BindAll());
            ConventionHeaders.WrongDeclarations(
                file,
                isVocabulary: false,
                declaration => declaration is FactsSyntax or ReasonSyntax or PayerSyntax
            );
            var earlier = _bound.Values.SelectMany(value => value.Convention.Monitors).ToImmutableArray();
            var monitors = parts.Aggregate(
                ImmutableArray<BoundMonitor>.Empty,
                (bound, one) => bound.AddRange(new MonitorBinder(one, vocabulary, earlier.AddRange(bound)).Bind())
            );
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
                Budgets = parts.Aggregate(
                    ImmutableArray<BoundBudget>.Empty,
                    (bound, one) => bound.AddRange(new BudgetBinder(one, vocabulary, budgets.AddRange(bound)).Bind())
                ),
            };
            _bound.Add(symbol.Name, (bound, file));
            parts.ForEach(one => ConventionHeaders.CheckSources(one, symbol));
        }

        private static void DeclareReadings(
            FileBinder file,
            DefinitionBinder definitions,
            ImmutableArray<ReadingSymbol>.Builder readings
        )
        {
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

            UnknownConvention(file.At(follows.Name), follows.Name, NameDescriptors.UnknownConvention.Help);
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
