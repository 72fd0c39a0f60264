using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Diagrams;

/// <summary>A proof needs more than it may have. Never leaves this project: the obligation is listed as not proved.</summary>
internal sealed class DiagramLimitException(LocalizableText reason) : Exception(reason.English)
{
    /// <summary>What was too large.</summary>
    public LocalizableText Reason => reason;
}
