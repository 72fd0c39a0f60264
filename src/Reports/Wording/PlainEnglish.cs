using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

/// <summary>English with numbers as terminals and programs write them: <c>1 234.50 EUR</c>.</summary>
internal sealed record PlainEnglish : English
{
    protected override char Thousands => ' ';
    protected override char Minus => '-';

    protected override string WithEuro(string number) => $"{number} EUR";

    /// <summary>By the names of the files, as everything else at a terminal.</summary>
    public override string Pair(Names names, FunctionPair functions) => functions.ToString();
}
