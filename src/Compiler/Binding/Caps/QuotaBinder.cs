using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Caps;

/// <summary>Binds the quota within which one more act is accepted as exceptional.</summary>
internal sealed class QuotaBinder(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>A quota, or null where it means nothing, which is reported.</summary>
    /// <param name="syntax">The words.</param>
    /// <param name="cap">The acts of the cap.</param>
    /// <param name="binder">Binds in the function.</param>
    public BoundQuota? Bind(QuotaSyntax syntax, BoundActs cap, ExpressionBinder binder)
    {
        var acts = binder.Acts(syntax.Acts);
        var window = binder.Window(syntax.Window);
        if (acts.IsError || window.IsError || syntax.Percentage.Parts is not { } parts)
        {
            return null;
        }

        var beneficiary = vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary);
        if (window.Keys.IsEmpty || window.Keys.Any(key => key.Equals(beneficiary)))
        {
            file.Report(QuotaDescriptors.QuotaOfOne, syntax.Window);
            return null;
        }

        if (!Belong(cap, acts))
        {
            file.Findings.Add(QuotaDescriptors.OutsideQuota, acts.Place, CounterKey.Phrase(cap));
            return null;
        }

        // The parts are compared with the whole: neither may be forgotten, however many there are.
        if (window.RemembersActs)
        {
            file.Report(QuotaDescriptors.RollingQuota, syntax.Window);
            return null;
        }

        // A beneficiary's window must begin and end with everybody's.
        if (syntax.Beneficiaries && !window.Form.Forms.All(form => form.IsOfCalendar))
        {
            file.Report(QuotaDescriptors.QuotaWindow, syntax.Window);
            return null;
        }

        var seen = syntax.Beneficiaries
            ? window with
            {
                Keys = [.. window.Keys.Append(beneficiary!).OrderBy(vocabulary.Facts.IndexOf)],
            }
            : null;
        return new BoundQuota(
            file.At(syntax),
            parts,
            syntax.Percentage.Whole,
            acts with
            {
                Exceptional = false,
            },
            window with
            {
                CountsAttendances = true,
            },
            seen
        );
    }

    private static bool Belong(BoundActs some, BoundActs all) =>
        !all.Exceptional
        && some.Functions.All(all.Functions.Contains)
        && all.Filters.All(filter =>
            some.Filters.Any(pair => pair.Fact.Equals(filter.Fact) && (pair.Set - filter.Set).IsEmpty)
        );
}
