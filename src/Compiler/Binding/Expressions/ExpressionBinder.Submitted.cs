using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds questions for acts that a file names, before or after, whatever is decided about them.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression Submitted(SubmittedActSyntax syntax)
    {
        switch (syntax.Standing)
        {
            case ActStandingSyntax.Accepted when syntax.Side == SideSyntax.Before:
                return Earlier(new EarlierActSyntax(syntax.Span, syntax.Negated, syntax.Acts, null, [], syntax.Within));
            case ActStandingSyntax.Accepted:
                DependsOnItself(syntax);
                return Error(syntax);
            case ActStandingSyntax.Unsaid:
                file.Report(RuleDescriptors.SubmittedOrAccepted, syntax);
                return Error(syntax);
        }

        var place = file.At(syntax);
        var acts = Acts(syntax.Acts);
        if (Days(syntax.Within) is not { } days || acts.IsError || !IsKnownWhenSubmitted(syntax.Acts, acts))
        {
            return Error(syntax);
        }

        var submitted = new BoundSubmitted(
            place,
            acts,
            syntax.Side == SideSyntax.After ? 0 : days,
            syntax.Side == SideSyntax.Before ? 0 : days
        );
        return syntax.Negated ? new BoundNot(place, submitted) : submitted;
    }

    // Whether a later session is accepted may rest on this one, so this one cannot rest on it.
    private void DependsOnItself(SubmittedActSyntax syntax)
    {
        if (Acts(syntax.Acts) is not { IsError: false } acts)
        {
            return;
        }

        var later = acts.Functions[0];
        file.Findings.Add(
            Diagnostic
                .Create(RuleDescriptors.AcceptedLater, file.At(syntax), later.Name)
                .WithRelated(
                    later.Place,
                    new LocalizableText(
                        $"`{later.Name}` is decided after this session, and what this one counts decides there",
                        $"`{later.Name}` se décide après cette séance, et ce que compte celle-ci y décide",
                        $"`{later.Name}` wordt na deze zitting beslist, en wat deze telt, beslist daar",
                        $"`{later.Name}` wird nach dieser Sitzung entschieden, und was diese zählt, entscheidet dort"
                    )
                )
        );
    }

    private bool IsKnownWhenSubmitted(ActsSyntax syntax, BoundActs acts)
    {
        if (acts.Exceptional)
        {
            file.Report(
                RuleDescriptors.NotSubmitted,
                syntax,
                new LocalizableText(
                    "what is decided about it",
                    "ce qui en est décidé",
                    "wat erover wordt beslist",
                    "was darüber entschieden wird"
                )
            );
            return false;
        }

        return true;
    }
}
