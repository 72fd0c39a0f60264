namespace Conv.LanguageServer.Protocol;

/// <summary>
/// What an edit changes against the published version: told by the server as <c>conv/consequences</c> as it is worked out, and the answer to a request of
/// the same name.
/// </summary>
/// <param name="Uri">The folder.</param>
/// <param name="Vocabulary">Whose conventions.</param>
/// <param name="State">
/// <c>working</c>: more will be told of this text; <c>current</c>: all is told; <c>typing</c>: the text has changed since; <c>broken</c>: the text has errors, and
/// what stands here is of the last text without.
/// </param>
/// <param name="Against">The published version; empty: there is none, and a problem says why.</param>
/// <param name="Headline">What was found, in a sentence.</param>
/// <param name="Rules">The rules that differ.</param>
/// <param name="Scenarios">The scenarios that come out otherwise under the published rules.</param>
/// <param name="Proved">Where decisions and amounts change, for all sessions there could be; null: not worked out yet.</param>
/// <param name="Money">What changes on the session file; null: not worked out yet, or there is no file.</param>
/// <param name="Phases">What was done for it.</param>
/// <param name="Problems">What stands in the way, in sentences.</param>
public sealed record ConsequencesParams(
    string Uri,
    string Vocabulary,
    string State,
    string Against,
    string Headline,
    RuleConsequence[] Rules,
    ScenarioFlip[] Scenarios,
    ProvedConsequence? Proved,
    MoneyConsequence? Money,
    PhaseTime[] Phases,
    string[] Problems
);

/// <summary>A rule that differs from the published one, and what comes of it.</summary>
/// <param name="Id">The same until one of the two texts changes.</param>
/// <param name="Change"><c>added</c>, <c>removed</c>, <c>changed</c> or <c>sourced</c>.</param>
/// <param name="Text">The change, on one line.</param>
/// <param name="Place">Where the rule stands; null: it was removed.</param>
/// <param name="Proved">The changes that it brings about, on a line each.</param>
/// <param name="Scenarios">Titles of the scenarios that flip by it.</param>
/// <param name="Money">What it changes on the session file, by itself or together with others; null: nothing, or not worked out.</param>
/// <param name="IsAlone">Whether the amounts are its own: what the published version would come to with this one change.</param>
public sealed record RuleConsequence(
    string Id,
    string Change,
    string Text,
    Location? Place,
    string[] Proved,
    string[] Scenarios,
    MoneyChange? Money,
    bool IsAlone
);

/// <summary>A scenario that comes out otherwise than under the published rules.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Passes">Whether it passes now.</param>
/// <param name="Text">What was expected and what is decided; of one that passes now: what was decided before.</param>
/// <param name="Rules">Ids of the changed rules behind it, as far as they are in what was decided.</param>
public sealed record ScenarioFlip(string Title, Location Place, bool Passes, string Text, string[] Rules);

/// <summary>What is proved over all facts, days and counter values.</summary>
/// <param name="IsComplete">Whether everything outside the regions is proved unchanged.</param>
/// <param name="Range">Over what the proof ranges.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Open">What is neither proved to change nor proved unchanged.</param>
public sealed record ProvedConsequence(bool IsComplete, string Range, ProvedKind[] Changes, string[] Open);

/// <summary>One kind of change, with the regions in which it happens.</summary>
/// <param name="Functions">The functions that judge.</param>
/// <param name="Output">What changes.</param>
/// <param name="Old">From what.</param>
/// <param name="New">To what.</param>
/// <param name="Rules">Ids of the changed rules behind it.</param>
/// <param name="Regions">Where.</param>
public sealed record ProvedKind(
    string Functions,
    string Output,
    string Old,
    string New,
    string[] Rules,
    ProvedRegion[] Regions
);

/// <summary>A region with an example.</summary>
/// <param name="Where">What must hold, in words; <c>always</c> where nothing must.</param>
/// <param name="IsAtMost">Whether the change happens at most here.</param>
/// <param name="Example">Sessions that end in it.</param>
/// <param name="Csv">The same as a session file.</param>
public sealed record ProvedRegion(string Where, bool IsAtMost, ExampleSession[] Example, string Csv);

/// <summary>A session of an example, and what both versions decide.</summary>
public sealed record ExampleSession(string Date, string Text, string Old, string New);

/// <summary>What changes on the session file.</summary>
/// <param name="File">The file.</param>
/// <param name="Sessions">Valid sessions in it.</param>
/// <param name="Beneficiaries">Beneficiaries in them.</param>
/// <param name="ChangedBeneficiaries">Those whom the change touches.</param>
/// <param name="Changed">All that changes.</param>
/// <param name="ByRule">Whether it is told apart by rule.</param>
public sealed record MoneyConsequence(
    string File,
    long Sessions,
    long Beneficiaries,
    long ChangedBeneficiaries,
    MoneyChange Changed,
    bool ByRule
);

/// <summary>Rows and euros, new less old.</summary>
/// <param name="Attendances">Attendances that differ.</param>
/// <param name="Payments">Payments that differ.</param>
/// <param name="NowAccepted">Attendances that only the edited rules accept.</param>
/// <param name="NowRefused">Attendances that only the published rules accept.</param>
/// <param name="Fees">Change of fees.</param>
/// <param name="Shares">Change of shares.</param>
/// <param name="Insurer">Change of what the insurer pays, as far as it is known.</param>
/// <param name="Text">The last, in words, with how many sessions are not known.</param>
public sealed record MoneyChange(
    long Attendances,
    long Payments,
    long NowAccepted,
    long NowRefused,
    decimal Fees,
    decimal Shares,
    decimal Insurer,
    string Text
);

/// <summary>A step of the work, how much of it was done again, and how long it took.</summary>
/// <param name="Name">The step.</param>
/// <param name="Again">How many parts of it were done; 0: everything was known.</param>
/// <param name="Of">How many parts it has.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record PhaseTime(string Name, int Again, int Of, double Milliseconds);

/// <summary>A question about what an edit changes.</summary>
public sealed record ConsequencesQuestion(DocumentId TextDocument);

/// <summary>The published text of a document; null: there is none.</summary>
public sealed record PublishedText(string Against, string? Text);
