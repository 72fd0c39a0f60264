namespace Conv.Runtime;

/// <summary>A fact that a vocabulary declares, for programs that learn of it while they run.</summary>
/// <param name="Name">What data call it.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Form">How its values are written.</param>
/// <param name="Values">The values that it may have, where these are listed.</param>
public sealed record FactInfo(string Name, FactSubject Subject, FactForm Form, IReadOnlyList<string> Values)
{
    /// <summary>How many decimals a <see cref="FactForm.Decimal"/> may have, 1 to 6; 0 for every other form.</summary>
    public int Decimals { get; init; }
}

/// <summary>Whom a fact is about.</summary>
public enum FactSubject
{
    /// <summary>The session.</summary>
    Session = 0,

    /// <summary>A provider.</summary>
    Provider = 1,

    /// <summary>A beneficiary.</summary>
    Beneficiary = 2,
}

/// <summary>How the values of a fact are written.</summary>
public enum FactForm
{
    /// <summary>A text that is the same wherever it means the same.</summary>
    Identifier = 0,

    /// <summary>A day, such as <c>2024-04-08</c>.</summary>
    Date = 1,

    /// <summary>One of a list of names.</summary>
    Enumeration = 2,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo = 3,

    /// <summary>A whole number from 0.</summary>
    Number = 4,

    /// <summary>Whole minutes from 0.</summary>
    Minutes = 5,

    /// <summary>Euros from 0, with two decimals at most.</summary>
    Money = 6,

    /// <summary>A number from 0 with as many decimals as <see cref="FactInfo.Decimals"/> says.</summary>
    Decimal = 7,
}
