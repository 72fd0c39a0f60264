using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Expressions;

/// <content>What earlier sessions come to: their number, what they add up to.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression Count(CountSyntax syntax)
    {
        var acts = Acts(syntax.Acts);
        var window = syntax.Window is { } written ? Window(written) : BoundWindow.Ever(file.At(syntax));
        return !MayCount(acts, window) ? Error(syntax) : new BoundCount(file.At(syntax), acts, window);
    }

    // A window that remembers each act would have to remember them all.
    private BoundExpression Total(TotalSyntax syntax)
    {
        var acts = Acts(syntax.Acts);
        var window = syntax.Window is { } written ? Window(written) : BoundWindow.Ever(file.At(syntax));
        var quantity = syntax.Quantity is null ? null : QuantityNames.Find(file, syntax.Quantity);
        if (!MayCount(acts, window) || quantity is { IsError: true })
        {
            return Error(syntax);
        }

        if (window.RemembersActs)
        {
            file.Report(CapDescriptors.RollingSum, syntax);
            return Error(syntax);
        }

        return new BoundTotal(file.At(syntax), acts, quantity, window);
    }
}
