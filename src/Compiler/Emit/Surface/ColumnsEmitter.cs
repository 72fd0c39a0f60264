using System.Diagnostics;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes sessions as columns, a row for a session of one provider and one beneficiary, and their outcomes as columns.</summary>
internal sealed class ColumnsEmitter(IrProgram program, SurfaceNames names, CodeWriter writer)
{
    private const string Granted = """
            /// <summary>The units that are granted.</summary>
        """;

    private const string PaidBy = """
            /// <summary>What a payer pays; null where a row is refused, or the text gives no amount.</summary>
            public Cents?[] PaidBy(Payer payer) => Column(attendance => attendance.PaidBy(payer));


        """;

    private const string Outcomes = """
        /// <summary>What is decided about the rows of columns.</summary>
        public sealed class OutcomeColumns
        {
            private readonly SessionDecision[] _sessions;
            private readonly AttendanceDecision[] _attendances;
            private readonly PaymentDecision[] _payments;

            internal OutcomeColumns(int rows) =>
                (_sessions, _attendances, _payments) = (new SessionDecision[rows], new AttendanceDecision[rows], new PaymentDecision[rows]);

            /// <summary>How many rows there are.</summary>
            public int Count => _sessions.Length;

            /// <summary>What is decided about a row.</summary>
            public Outcome this[int row] =>
                new(_sessions[row], new Few<AttendanceOutcome>(Attendance(row)), new Few<PaymentOutcome>(new PaymentOutcome(_payments[row])));

            /// <summary>What is decided about the beneficiary of a row.</summary>
            public AttendanceOutcome Attendance(int row) => new(_attendances[row]);

            /// <summary>The decisions about the beneficiaries.</summary>
            public Decision[] Decisions() => Column(attendance => attendance.Decision);

            /// <summary>Why they are refused; none where they are not.</summary>
            public Reasons[] Reasons() => Column(attendance => attendance.Reasons);

            /// <summary>What the beneficiaries pay; null where a row is refused, or the text gives no amount.</summary>
            public Cents?[] Shares() => Column(attendance => attendance.Share);

            /// <summary>The units that are granted.</summary>
            public long[] Granted() => Column(attendance => attendance.Granted);

            /// <summary>What the providers are paid; null where a row is refused, or the text gives no amount.</summary>
            public Cents?[] Fees() => Array.ConvertAll(_payments, payment => new PaymentOutcome(payment).Fee);

            /// <summary>The conventions that judged.</summary>
            public Edition[] Editions() => Array.ConvertAll(_sessions, session => (Edition)session.Convention);

            internal void Set(int row, in SessionDecision session, in AttendanceDecision attendance, in PaymentDecision payment) =>
                (_sessions[row], _attendances[row], _payments[row]) = (session, attendance, payment);

            private T[] Column<T>(Func<AttendanceOutcome, T> part) =>
                Array.ConvertAll(_attendances, attendance => part(new AttendanceOutcome(attendance)));
        }
        """;

    /// <summary>Writes the classes.</summary>
    public void Emit()
    {
        writer.Gap();
        writer.Doc(
            "Sessions as columns: a row is a session of one provider and one beneficiary. A column that is null is not known of any row; all others have as many rows as the dates."
        );
        writer.Open("public sealed class SessionColumns");
        Column(
            "required DateOnly[] Date",
            program.Vocabulary.Facts.FirstOrDefault(fact => fact.Role == FactRole.SessionDate),
            "The days of the sessions, in order for each beneficiary."
        );
        Column(
            "required Function[] Function",
            program.Vocabulary.FactWith(FactRole.Function, FactOwner.Session),
            "What the sessions are."
        );
        Column(
            "required string[] BeneficiaryId",
            program.Vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary),
            "Whose trajectory it is."
        );
        Column(
            "string?[]? Id",
            program.Vocabulary.FactWith(FactRole.Identity, FactOwner.Session),
            "What the sessions are known by."
        );
        Column(
            "string?[]? ProviderId",
            program.Vocabulary.FactWith(FactRole.Identity, FactOwner.Provider),
            "What the providers are known by."
        );
        foreach (var fact in Facts)
        {
            Column($"{TypeOf(fact)}[]? {names.ColumnOf(fact)}", fact, fact.Name);
        }

        writer.Gap();
        writer.Doc("How many rows there are.");
        writer.Line("public int Count => Date.Length;");
        Check();
        Row();
        writer.Close();
        writer.Block(
            program.Vocabulary.Payers.IsEmpty
                ? Outcomes
                : Outcomes.Replace(Granted, PaidBy + Granted, StringComparison.Ordinal)
        );
    }

    private IEnumerable<FactSymbol> Facts =>
        program.Vocabulary.Facts.Where(fact => fact.Storage != FactStorage.Own).OrderBy(fact => fact.Owner);

    private void Column(string declaration, FactSymbol? fact, string otherwise)
    {
        writer.Gap();
        writer.Doc(fact is null ? otherwise : VocabularyEmitter.Title(fact.Name, fact.Label));
        writer.Line($"public {declaration} {{ get; init; }}");
    }

    private void Check()
    {
        writer.Gap();
        writer.Line("internal void Check()");
        writer.Open("");
        foreach (
            var column in ((string[])["Function", "BeneficiaryId", "Id", "ProviderId"]).Concat(
                Facts.Select(names.ColumnOf)
            )
        )
        {
            writer.Line($"ColumnLengths.Check({Escaping.Literal(column)}, {column}, \"Date\", Date);");
        }

        writer.Close();
    }

    // Whatever no rule could judge is refused where the session is made, by the name of its fact.
    private void Row()
    {
        writer.Gap();
        writer.Line("internal Session Row(int i) =>");
        writer.Indented(() =>
        {
            writer.Line("new()");
            writer.Line("{");
            writer.Indented(() =>
            {
                writer.Line("Date = Date[i],");
                writer.Line("Function = Function[i],");
                writer.Line("Id = Id?[i],");
                Assign(FactOwner.Session);
                Person("Providers", "Provider", "ProviderId?[i]", FactOwner.Provider);
                Person("Beneficiaries", "Beneficiary", "BeneficiaryId[i]", FactOwner.Beneficiary);
            });
            writer.Line("};");
        });
    }

    private void Person(string list, string type, string id, FactOwner owner)
    {
        writer.Line($"{list} = [new {type}");
        writer.Line("{");
        writer.Indented(() =>
        {
            writer.Line($"Id = {id},");
            Assign(owner);
        });
        writer.Line("}],");
    }

    private void Assign(FactOwner owner)
    {
        foreach (var fact in Facts.Where(fact => fact.Owner == owner))
        {
            var cell = $"{names.ColumnOf(fact)}?[i]";
            writer.Line(
                $"{names.PropertyOf(fact)} = {(fact.WhenMissing is { } value ? $"{cell} ?? {(value ? "true" : "false")}" : cell)},"
            );
        }
    }

    private string TypeOf(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Identifier => "string?",
            FactKind.Date => "DateOnly?",
            FactKind.Enumeration => names.EnumOf(fact) + "?",
            FactKind.YesNo when fact.WhenMissing is not null => "bool",
            FactKind.YesNo => "bool?",
            FactKind.Decimal => "decimal?",
            FactKind.Number or FactKind.Minutes => "long?",
            FactKind.Money => "Cents?",
            _ => throw new UnreachableException($"no column for {fact.Kind}"),
        };
}
