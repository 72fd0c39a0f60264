using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <content>What the insurer pays is said in place of the share: the beneficiary owes the rest of the fee.</content>
internal sealed partial class ParseTreeToSyntax
{
    private static BodySyntax<GuardedSyntax> LeftByInsurer(BodySyntax<GuardedSyntax> body) =>
        body with
        {
            Forms = [.. body.Forms.Select(form => (form.Alternative, LeftByInsurer(form.Form)))],
        };

    private static GuardedSyntax LeftByInsurer(GuardedSyntax guarded) =>
        guarded with
        {
            Cases = [.. guarded.Cases.Select(branch => branch with { Value = LeftByInsurer(branch.Value) })],
            Otherwise = LeftByInsurer(guarded.Otherwise),
        };

    private static LeftByInsurerSyntax LeftByInsurer(ValueSyntax part) => new(part.Span, part);
}
