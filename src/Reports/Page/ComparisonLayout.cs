using Conv.Markup;
using Conv.Reports.Wording;

namespace Conv.Reports.Page;

/// <summary>The sections of a comparison, in the order in which somebody who decides reads them.</summary>
internal sealed class ComparisonLayout(PageContext context)
{
    private readonly MarkupWriter _page = context.Page;
    private readonly Words _words = context.Words;

    /// <summary>The page.</summary>
    public string Write()
    {
        var sections = Sections().ToList();
        _page.Open("html", ("lang", _words.Language));
        Head();
        _page.Open("body");
        EditionHeader.Write(context);
        _page.Open("main");
        foreach (var (id, title, write) in sections)
        {
            // After the summary: the first screen is for who has one minute.
            if (id == sections[1].Id)
            {
                Contents(sections);
            }

            _page.Open("section", ("id", id), ("aria-labelledby", $"{id}-title"));
            _page.Element("h2", title, ("id", $"{id}-title"));
            write(context);
            _page.Close();
        }

        _page.Close();
        Footer();
        _page.Open("script").Asset(ReportAssets.Js).Close();
        _page.Close().Close();
        return $"<!doctype html>\n{_page}";
    }

    private IEnumerable<(string Id, string Title, Action<PageContext> Write)> Sections()
    {
        var data = context.Report.Data;
        yield return ("summary", _words.Summary, SummarySection.Write);
        if (data is { NothingChanges: false })
        {
            yield return ("money", _words.Money, MoneySection.Write);
            yield return ("balance", _words.Balance, BalanceSection.Write);
            yield return ("causes", _words.Causes, CausesSection.Write);
        }

        if (context.IsProved)
        {
            yield return ("regions", _words.WhereChanges, RegionsSection.Write);
            yield return ("open", _words.Open, OpenSection.Write);
            yield return ("unchanged", _words.Unchanged, UnchangedSection.Write);
        }

        yield return ("rules", _words.Rules, RulesSection.Write);
        if (WatchedSection.IsWritten(data))
        {
            yield return ("watched", _words.Watched, WatchedSection.Write);
        }

        if (data is { MostAffected.IsEmpty: false })
        {
            yield return ("trajectories", _words.Trajectories, TrajectoriesSection.Write);
        }

        if (data?.Switch is not null)
        {
            yield return ("switch", _words.Switch, SwitchSection.Write);
        }

        if (!context.Approvals.IsEmpty)
        {
            yield return ("approvals", _words.Approvals, ApprovalsSection.Write);
        }

        yield return ("editions", _words.Editions, EditionHeader.Cards);
    }

    private void Head()
    {
        _page.Open("head");
        _page.Empty("meta", ("charset", "utf-8"));
        _page.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", ReportAssets.ContentSecurityPolicy));
        _page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        _page.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        _page.Empty("link", ("rel", "icon"), ("href", "data:,"));
        _page.Element("title", $"{_words.Title}{_words.Colon} {context.Report.Old.Name} → {context.Report.New.Name}");
        _page.Open("style").Asset(ReportAssets.Css).Close();
        _page.Close();
    }

    private void Contents(List<(string Id, string Title, Action<PageContext> Write)> sections)
    {
        _page.Open("nav", ("aria-label", _words.Contents)).Open("ul");
        foreach (var (id, title, _) in sections)
        {
            _page.Open("li").Element("a", title, ("href", $"#{id}")).Close();
        }

        _page.Close();
        _page.Open("p", ("class", "controls"), ("data-script", ""), ("hidden", "hidden"));
        _page.Element("button", _words.OpenAll, ("type", "button"), ("id", "open-all"));
        _page.Element("button", _words.CloseAll, ("type", "button"), ("id", "close-all"));
        _page.Close().Close();
    }

    private void Footer()
    {
        var data = context.Report.Data;
        _page.Open("footer").Element("h2", _words.About).Element("p", _words.AboutExplained);
        _page.Open("p", ("class", "quiet"));
        _page.Text($"conv {Compiler.Compilation.Version} · {_words.SessionFile}{_words.Colon} ");
        _page.Element("code", data is null ? _words.NoSessionFile : $"SHA-256 {data.InputHash}").Close().Close();
    }
}
