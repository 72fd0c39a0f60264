using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Regimes;

/// <summary>Atoms about one of several providers and one of several beneficiaries: each of them is a subject of its own.</summary>
internal sealed class PersonInstance<T>(IBooleanAlgebra<T> booleans, int provider, int beneficiary) : IBooleanAlgebra<T>
{
    /// <inheritdoc/>
    public T Constant(bool value) => booleans.Constant(value);

    /// <inheritdoc/>
    public T Test(ImmutableArray<Atom> atoms) =>
        booleans.Test([.. atoms.Select(atom => atom with { Subject = Numbered(atom.Subject) })]);

    /// <inheritdoc/>
    public T If(T condition, T then, T otherwise) => booleans.If(condition, then, otherwise);

    private Subject Numbered(Subject subject) =>
        subject switch
        {
            { Kind: SubjectKind.Fact or SubjectKind.Age or SubjectKind.Days, Owner: FactOwner.Provider } => subject with
            {
                Number = provider,
            },
            { Kind: SubjectKind.Fact or SubjectKind.Age or SubjectKind.Days, Owner: FactOwner.Beneficiary } =>
                subject with
                {
                    Number = beneficiary,
                },

            // Whatever it reads, of the first people it is what it is where nobody is asked.
            { Kind: SubjectKind.Opaque or SubjectKind.Calculated } when provider + beneficiary > 0 => subject with
            {
                Number = (provider * RegimeProver.MostPeople) + beneficiary,
            },
            _ => subject,
        };
}
