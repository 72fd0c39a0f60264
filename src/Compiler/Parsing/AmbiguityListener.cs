using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Dfa;
using Antlr4.Runtime.Misc;
using Antlr4.Runtime.Sharpen;

namespace Conv.Compiler.Parsing;

/// <summary>Writes down every ambiguity that the parser meets.</summary>
internal sealed class AmbiguityListener : BaseErrorListener
{
    /// <summary>Rule, alternatives and text of each ambiguity.</summary>
    public List<string> Found { get; } = [];

    public override void ReportAmbiguity(
        [NotNull] Parser recognizer,
        [NotNull] DFA dfa,
        int startIndex,
        int stopIndex,
        bool exact,
        [Nullable] BitSet ambigAlts,
        [NotNull] ATNConfigSet configs
    )
    {
        var rule = recognizer.RuleNames[dfa.atnStartState.ruleIndex];
        var text = ((ITokenStream)recognizer.InputStream).GetText(Interval.Of(startIndex, stopIndex));
        Found.Add($"{rule}: alternatives {ambigAlts} both fit `{text}`");
    }
}
