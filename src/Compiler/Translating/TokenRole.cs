namespace Conv.Compiler.Translating;

/// <summary>What a token is to whoever writes it in another language.</summary>
internal enum TokenRole
{
    /// <summary>A word of the grammar, a number, a sign.</summary>
    Word,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A name where words of the grammar that begin no clause may be one.</summary>
    Choice,

    /// <summary>A name where <c>session</c> and <c>function</c> may be one.</summary>
    Fact,

    /// <summary>A name beside a noun.</summary>
    Adjective,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>The code of a language.</summary>
    Code,
}
