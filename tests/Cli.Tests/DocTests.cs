using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class DocTests
{
    private const string Little = """
        vocabulary games

        facts of the session
            play  identity
            held  date of the session
            game  function

        facts of the provider
            host  identity

        facts of the beneficiary
            guest  identity

        reason closed   when not in force
        reason absent   when nobody is registered
        reason full     when cap reached
        """;

    private const string Rules = """
        convention c
            uses games
            in force from 2020-01-01 to 2020-12-31

        function chess
            registers beneficiaries
            fee       10 EUR
            share     1 EUR
        """;

    [Fact]
    public void A_book_is_written_and_written_again_in_its_place()
    {
        using var folder = Files();
        var book = folder["book"];

        Call.Fine("doc", folder["rules"], "--output", book).Out.ShouldContain("index.html");
        var before = Everything(book);
        Call.Fine("doc", folder["rules"], "--output", book);

        Everything(book).ShouldBe(before);
        before.ShouldContainKey("en/function-c-chess.html");
    }

    [Fact]
    public void Pages_of_an_earlier_book_go_and_files_of_others_stay()
    {
        using var folder = Files();
        var book = folder["book"];
        Call.Fine("doc", folder["rules"], "--output", book);
        folder.Write("book/notes.txt", "mine");
        folder.Write("rules/c.conv", Rules.Replace("chess", "draughts", StringComparison.Ordinal));

        Call.Fine("doc", folder["rules"], "--output", book);

        Everything(book).Keys.ShouldNotContain("en/function-c-chess.html");
        Everything(book).Keys.ShouldContain("en/function-c-draughts.html");
        File.ReadAllText(folder["book/notes.txt"]).ShouldBe("mine");
    }

    [Fact]
    public void A_folder_of_other_files_is_left_as_it_is()
    {
        using var folder = Files();
        folder.Write("other/index.html", "mine");

        var call = Call.Of("doc", folder["rules"], "--output", folder["other"]);

        call.Complaint(ExitStatus.WrongCall).ShouldContain("of no rule book");
        Everything(folder["other"]).ShouldHaveSingleItem().Value.ShouldBe("mine");
    }

    [Fact]
    public void A_file_that_stands_where_a_page_would_is_left_as_it_is()
    {
        using var folder = Files();
        Call.Fine("doc", folder["rules"], "--output", folder["book"]);
        folder.Write("book/en/function-c-draughts.html", "mine");
        folder.Write("rules/c.conv", Rules.Replace("chess", "draughts", StringComparison.Ordinal));

        var call = Call.Of("doc", folder["rules"], "--output", folder["book"]);

        call.Complaint(ExitStatus.WrongCall).ShouldContain("en/function-c-draughts.html");
        File.ReadAllText(folder["book/en/function-c-draughts.html"]).ShouldBe("mine");
    }

    [Fact]
    public void A_list_that_names_files_elsewhere_removes_none_of_them()
    {
        using var folder = Files();
        folder.Write("precious.html", "mine");
        folder.Write("book/rule-book.txt", "../precious.html\n");

        Call.Fine("doc", folder["rules"], "--output", folder["book"]);

        File.ReadAllText(folder["precious.html"]).ShouldBe("mine");
    }

    [Fact]
    public void Errors_in_the_files_are_told_and_no_folder_is_made()
    {
        using var folder = Files();
        folder.Write("rules/c.conv", Rules.Replace("10 EUR", "nothing", StringComparison.Ordinal));

        var call = Call.Of("doc", folder["rules"], "--output", folder["book"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("nothing");
        Directory.Exists(folder["book"]).ShouldBeFalse();
    }

    [Fact]
    public void The_folder_must_be_named_and_the_language_known()
    {
        using var folder = Files();

        Call.Of("doc", folder["rules"]).Status.ShouldBe(ExitStatus.WrongCall);
        Call.Of("doc", folder["rules"], "--output", folder["book"], "--language", "la")
            .Status.ShouldBe(ExitStatus.WrongCall);
    }

    private static Folder Files()
    {
        var folder = new Folder();
        folder.Write("rules/games.conv", Little);
        folder.Write("rules/c.conv", Rules);
        return folder;
    }

    private static Dictionary<string, string> Everything(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                File.ReadAllText,
                StringComparer.Ordinal
            );
}
