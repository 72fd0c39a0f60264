namespace Conv.Runtime.Explaining.Graphs;

// What nodes of decision graphs do with their operands; the numbers are those of the written form.

/// <summary>How two values are compared.</summary>
internal enum RuleComparison
{
    Equal = 0,
    NotEqual = 1,
    Less = 2,
    AtMost = 3,
    Greater = 4,
    AtLeast = 5,
}

/// <summary>What is made of two numbers.</summary>
internal enum RuleOperation
{
    Add = 0,
    Subtract = 1,
    Multiply = 2,
    Least = 3,
    Greatest = 4,
}

/// <summary>How a quotient becomes a whole number.</summary>
internal enum RuleRounding
{
    HalfUp = 0,
    HalfEven = 1,
    Up = 2,
    Down = 3,
}

/// <summary>By what a day is moved.</summary>
internal enum RuleUnit
{
    Days = 0,
    Months = 1,
    Anniversaries = 2,
}

/// <summary>What is asked of a day.</summary>
internal enum RuleDatePart
{
    Year = 0,
    Month = 1,
    Day = 2,
    Weekday = 3,
}
