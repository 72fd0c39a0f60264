namespace Conv.Reports.Wording;

/// <summary>English with numbers as terminals and programs write them: <c>1 234.50 EUR</c>.</summary>
internal sealed record PlainEnglish : English
{
    protected override char Thousands => ' ';

    protected override string WithEuro(string number) => $"{number} EUR";
}
