namespace Conv.Analysis.Proofs;

/// <summary>What is to be proved about a rule.</summary>
public enum ObligationKind
{
    /// <summary>Some session meets a requirement.</summary>
    RequirementCanHold,

    /// <summary>Some session fails a requirement.</summary>
    RequirementCanFail,

    /// <summary>Some session meets all conditions of a function.</summary>
    FunctionAccepts,

    /// <summary>Some session that meets the requirements is refused by a cap.</summary>
    CapCanRefuse,

    /// <summary>Some session reaches a case of a fee, a share or a category.</summary>
    CaseApplies,

    /// <summary>Some session reaches the value behind the last case.</summary>
    OtherwiseApplies,

    /// <summary>Some session takes a value that begins at a date.</summary>
    ValueApplies,

    /// <summary>Some session reaches an exception of a transition.</summary>
    ExceptionApplies,

    /// <summary>A condition, or a part of one, holds for some session.</summary>
    ConditionCanHold,

    /// <summary>Every session that is accepted meets exactly one value of a fee or a share.</summary>
    ExactlyOneValue,

    /// <summary>No session that is accepted makes a fee or a share negative.</summary>
    NeverNegative,

    /// <summary>No session of a function is taken by two conventions.</summary>
    OneTakes,

    /// <summary>Every session of a transition is taken by the old convention or by the new one.</summary>
    OldOrNewTakes,

    /// <summary>Some session is taken by a convention that does not take all.</summary>
    SomethingTaken,
}
