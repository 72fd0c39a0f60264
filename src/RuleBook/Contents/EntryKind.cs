namespace Conv.RuleBook.Contents;

/// <summary>What a page of the book is about; in the order in which lists name them.</summary>
internal enum EntryKind
{
    /// <summary>A vocabulary.</summary>
    Vocabulary,

    /// <summary>A convention.</summary>
    Convention,

    /// <summary>A function.</summary>
    Function,

    /// <summary>Several functions under one name.</summary>
    FunctionGroup,

    /// <summary>Rules that hold for several functions.</summary>
    Rules,

    /// <summary>A fee outside its functions.</summary>
    Fee,

    /// <summary>A share outside its functions.</summary>
    Share,

    /// <summary>An amount: a tariff with its dates.</summary>
    Amount,

    /// <summary>A scale.</summary>
    Scale,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A list of days.</summary>
    Days,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A quantity.</summary>
    Quantity,

    /// <summary>A window.</summary>
    Window,

    /// <summary>A reading.</summary>
    Reading,

    /// <summary>A transition.</summary>
    Transition,

    /// <summary>A monitor.</summary>
    Monitor,

    /// <summary>A budget.</summary>
    Budget,

    /// <summary>An assertion.</summary>
    Assertion,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>A payer.</summary>
    Payer,

    /// <summary>A source text.</summary>
    Source,
}
