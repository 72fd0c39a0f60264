namespace Conv.Compiler.Naming;

/// <summary>What a name can name.</summary>
internal enum NameKind
{
    /// <summary>A vocabulary.</summary>
    Vocabulary,

    /// <summary>A convention.</summary>
    Convention,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A value of a fact.</summary>
    FactValue,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>A payer.</summary>
    Payer,

    /// <summary>A reading.</summary>
    Reading,

    /// <summary>An alternative of a reading.</summary>
    Alternative,

    /// <summary>A window.</summary>
    Window,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A value of a category.</summary>
    CategoryValue,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A quantity.</summary>
    Quantity,

    /// <summary>An amount.</summary>
    Amount,

    /// <summary>A scale.</summary>
    Scale,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A list of days.</summary>
    DayList,

    /// <summary>A function.</summary>
    Function,

    /// <summary>Several functions under one name.</summary>
    FunctionGroup,

    /// <summary>A monitor.</summary>
    Monitor,

    /// <summary>A budget.</summary>
    Budget,

    /// <summary>A line of a budget.</summary>
    BudgetLine,

    /// <summary>A person of a scenario.</summary>
    Person,
}
