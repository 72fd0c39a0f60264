using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Diagrams;

/// <summary>
/// How much work proofs may do. Each diagram has so many nodes at most; where proofs share a limit, they share its steps as well: what
/// they cannot pay for is not proved. Steps are counted, not timed, so that the same files give the same results everywhere.
/// </summary>
/// <param name="nodes">How many nodes a diagram may have, at least 2.</param>
/// <param name="steps">How many steps all diagrams of this limit may take together; a step looks at one cell of a node.</param>
public sealed class ProofLimit(int nodes, long steps)
{
    /// <summary>How many nodes the diagrams of one function may have, unless told otherwise.</summary>
    public const int DefaultNodes = 200_000;

    // Far more than the largest proofs of the conventions shipped need: 60 of them together take less.
    private const long StepsPerNode = 600;

    /// <summary>How many nodes a diagram may have.</summary>
    public int Nodes => nodes;

    /// <summary>How many steps were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>A limit with as many steps as go with its nodes.</summary>
    public static ProofLimit Of(int nodes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 2);
        return new(nodes, nodes * StepsPerNode);
    }

    /// <summary>A limit of nodes for proofs that stand alone.</summary>
    public static implicit operator ProofLimit(int nodes) => new(nodes, long.MaxValue);

    /// <summary>Takes steps.</summary>
    /// <exception cref="DiagramLimitException">There are none left.</exception>
    internal void Take(int count)
    {
        if ((Taken += count) > steps)
        {
            throw new DiagramLimitException(
                new LocalizableText(
                    "too large: all proofs together would take more steps than a check may take",
                    "trop grand : toutes les preuves ensemble demanderaient plus d'étapes qu'une vérification ne peut en prendre",
                    "te groot: alle bewijzen samen zouden meer stappen vragen dan een controle mag nemen",
                    "zu groß: alle Beweise zusammen bräuchten mehr Schritte, als eine Prüfung nehmen darf"
                )
            );
        }
    }
}
