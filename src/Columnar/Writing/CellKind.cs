namespace Conv.Columnar.Writing;

/// <summary>What the cells of a column of a run's tables are.</summary>
internal enum CellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An amount in euros, with two decimals.</summary>
    Amount,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,
}
