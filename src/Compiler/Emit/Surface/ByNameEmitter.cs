using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Explaining;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes the door for sessions whose facts come by their names; it goes through the types that programs are written against.</summary>
internal sealed class ByNameEmitter(IrProgram program, bool asksForSubmitted, SurfaceNames names, CodeWriter writer)
{
    private const string Head = """
        /// <inheritdoc/>
        public override EvaluatorInfo Info => Raw.Evaluator.Description;

        /// <inheritdoc/>
        protected override ConventionExplainer Explainer => Explained.Explainer.Value;

        /// <inheritdoc/>
        public override ITrajectories NewTrajectories() => new Trajectories();

        /// <inheritdoc/>
        public override ITrajectories ReadTrajectories(TextReader text, LayoutChange change = LayoutChange.Refuse) =>
            Trajectories.Read(text, change);

        /// <inheritdoc/>
        protected override NamedOutcome DecideRows(NamedRows session, ITrajectories trajectories, int policy)
        {
            var explained = Convention.Under(policy).Explain(Of(session), Own<Trajectories>(trajectories));
            return Outcome(
                explained.Outcome.Made,
                System.Linq.Enumerable.Select(explained.Outcome.Attendances, attendance => attendance.Made),
                System.Linq.Enumerable.Select(explained.Outcome.Payments, payment => payment.Made),
                () => explained.Why);
        }
        """;

    private const string Submits = """
        /// <inheritdoc/>
        protected override void SubmitRows(NamedRows session, ITrajectories trajectories, int policy) =>
            Convention.Under(policy).Submit(Of(session), Own<Trajectories>(trajectories));
        """;

    private const string SubmitsNothing = """
        /// <inheritdoc/>
        protected override void SubmitRows(NamedRows session, ITrajectories trajectories, int policy) => Own<Trajectories>(trajectories);
        """;

    /// <summary>Writes the class.</summary>
    public void Emit()
    {
        writer.Gap();
        writer.Doc(
            "Decides sessions whose facts come by their names: for programs that load these conventions while they run."
        );
        writer.Open("public sealed class ByName : NamedConventions");
        writer.Block(Head);
        writer.Block(asksForSubmitted ? Submits : SubmitsNothing);
        writer.Gap();
        writer.Line("private static Session Of(NamedRows session) =>");
        writer.Indented(() =>
        {
            writer.Line("new()");
            writer.Line("{");
            writer.Indented(() =>
            {
                writer.Line("Id = session.Session.Id,");
                writer.Line("Date = session.Day,");
                writer.Line("Function = (Function)session.Function,");
                Facts(FactOwner.Session, "session.Session");
                People("Providers", "Provider", FactOwner.Provider);
                People("Beneficiaries", "Beneficiary", FactOwner.Beneficiary);
            });
            writer.Line("};");
        });
        writer.Close();
    }

    private void People(string list, string type, FactOwner owner)
    {
        writer.Line($"{list} = [.. System.Linq.Enumerable.Select(session.{list}, person => new {type}");
        writer.Line("{");
        writer.Indented(() =>
        {
            writer.Line("Id = person.Id,");
            Facts(owner, "person");
        });
        writer.Line("})],");
    }

    private void Facts(FactOwner owner, string row)
    {
        foreach (var (fact, i) in RuleText.Columns(program.Vocabulary, owner).Select((fact, i) => (fact, i)))
        {
            var read = string.Create(CultureInfo.InvariantCulture, $"{Cast(fact)}{row}.{Read(fact)}({i})");
            if (fact.Kind == FactKind.Decimal)
            {
                read = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Decimals.Value({read} ?? Missing.Number, {fact.Decimals})"
                );
            }

            writer.Line(
                $"{names.PropertyOf(fact)} = {read}{(fact.WhenMissing is { } value ? $" ?? {(value ? "true" : "false")}" : "")},"
            );
        }
    }

    private string Cast(FactSymbol fact) => fact.Kind == FactKind.Enumeration ? $"({names.EnumOf(fact)}?)" : "";

    private static string Read(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Identifier => "Text",
            FactKind.Date => "Day",
            FactKind.Enumeration => "Value",
            FactKind.YesNo => "Answer",
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => "Number",
            FactKind.Money => "Amount",
            _ => throw new UnreachableException($"no facts of the kind {fact.Kind}"),
        };
}
