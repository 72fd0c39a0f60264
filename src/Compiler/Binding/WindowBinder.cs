using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding;

/// <summary>Binds the forms of windows.</summary>
internal sealed class WindowBinder(FileBinder file)
{
    private const int MostDays = 36500;
    private const int MostWeeks = 5200;
    private const int MostMonths = 1200;
    private const int MostYears = 100;

    /// <summary>The form of a window, or null.</summary>
    public BoundWindowForm? Form(WindowFormSyntax syntax)
    {
        var length = syntax.Length is null ? 1 : syntax.Length.Value;
        var anchor = syntax.Anchor is null ? null : Anchor(syntax.Anchor);
        if (length is null || (syntax.Anchor is not null && anchor is null))
        {
            return null;
        }

        var most = syntax.Unit switch
        {
            TimeUnitSyntax.Days => MostDays,
            TimeUnitSyntax.Weeks => MostWeeks,
            TimeUnitSyntax.Months => MostMonths,
            _ => MostYears,
        };
        if (length < 1 || length > most)
        {
            file.Report(TypeDescriptors.TooLarge, syntax);
            return null;
        }

        return new BoundWindowForm(syntax.Kind, (int)length.Value, syntax.Unit, anchor);
    }

    private FactSymbol? Anchor(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, "date") is not { } entry)
        {
            return null;
        }

        if (
            entry is FactSymbol
            {
                Kind: FactKind.Date,
                Role: not FactRole.SessionDate,
                Owner: not FactOwner.Provider
            } fact
        )
        {
            return fact;
        }

        file.Report(TypeDescriptors.NoAnchor, name, name.Text);
        return null;
    }
}
