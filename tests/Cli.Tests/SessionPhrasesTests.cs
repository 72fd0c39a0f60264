using Conv.Cli.Tests.Support;
using Conv.Cli.Wording;
using Conv.Runtime.Languages;

namespace Conv.Cli.Tests;

/// <summary>What is wrong with a session file is told in the language of the call; the files that are written stay as they are.</summary>
public sealed class SessionPhrasesTests
{
    [Fact]
    public void Every_phrase_is_found_in_a_message_and_none_is_taken_for_another()
    {
        foreach (var phrase in SessionPhrases.All)
        {
            foreach (var language in LanguageCodes.All)
            {
                SessionPhrases
                    .In(language, string.Format(phrase.English, "7", "8", "9"))
                    .ShouldBe(string.Format(phrase.In(language), "7", "8", "9"));
            }
        }
    }

    [Theory]
    [InlineData("fr", "l'en-tête n'a pas de colonne `session`")]
    [InlineData("nl", "de kop heeft geen kolom `session`")]
    [InlineData("de", "die Kopfzeile hat keine Spalte `session`")]
    public void A_file_that_is_none_is_refused_in_the_language_of_the_call(string language, string complaint)
    {
        using var folder = new Folder();
        var file = folder.Write("sessions.csv", "Nom,Prenom\nA,B\n");

        Call.Of("run", Places.Conventions, "--input", file, "--output", folder["out"], "--language", language)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain(complaint);
    }
}
