using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Sessions that are not paid and still count: the first cases of the fee and of the share.</summary>
internal static class UnpaidSessions
{
    /// <summary>A price with such cases before its own; what is nothing anyway needs none.</summary>
    public static BoundPrice Before(BoundPrice price, IReadOnlyList<BoundCase> unpaid) =>
        unpaid.Count == 0 || price.Body.Forms.All(IsNothing)
            ? price
            : price with
            {
                Body = price.Body with
                {
                    Forms =
                    [
                        .. price.Body.Forms.Select(form => form with { Cases = form.Cases.InsertRange(0, unpaid) }),
                    ],
                },
            };

    private static bool IsNothing(BoundGuarded form) =>
        form is { Cases.IsEmpty: true, Otherwise: BoundLiteral { Value: 0 } };
}
