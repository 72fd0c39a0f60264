using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conv.House.Tests;

/// <summary>A default arm over a closed family that says nothing when a case is forgotten.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Line">Where it is.</param>
/// <param name="Family">The family that is switched over.</param>
internal sealed record SilentDefault(string File, int Line, string Family)
{
    public override string ToString() => $"{File}:{Line}: a default over {Family}";
}

/// <summary>
/// Finds default arms (<c>_ =&gt;</c>, <c>default:</c>, a <c>var</c> without a guard) of switches whose value is of a closed family: an enumeration, or a class or
/// record that others of the same sources derive from; or are several at once, an enumeration among them. An arm that throws is not silent.
/// </summary>
internal static class SilentDefaults
{
    /// <summary>All of a compilation, by file and line.</summary>
    public static IReadOnlyList<SilentDefault> Of(CSharpCompilation compilation)
    {
        var found = new ConcurrentBag<SilentDefault>();
        var families = Families(compilation);
        Parallel.ForEach(
            compilation.SyntaxTrees,
            tree =>
            {
                SemanticModel? model = null;
                foreach (var node in tree.GetRoot().DescendantNodes())
                {
                    var (value, arm) = node switch
                    {
                        SwitchExpressionSyntax of => (of.GoverningExpression, SilentArm(of)),
                        SwitchStatementSyntax of => (of.Expression, SilentArm(of)),
                        _ => (null, null),
                    };
                    if (value is not null && arm is not null)
                    {
                        model ??= compilation.GetSemanticModel(tree);
                        if (
                            FamilyOf(model.GetTypeInfo(value).Type, families) is { } family
                            && !(value is TupleExpressionSyntax && IsNull(arm))
                        )
                        {
                            var line = tree.GetLineSpan(arm.Span).StartLinePosition.Line + 1;
                            found.Add(new(tree.FilePath, line, family));
                        }
                    }
                }
            }
        );
        return [.. found.OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line)];
    }

    // The types of these sources that others of them derive from.
    private static HashSet<ISymbol> Families(CSharpCompilation compilation)
    {
        var families = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (declaration.BaseList is not null)
                {
                    model ??= compilation.GetSemanticModel(tree);
                    for (
                        var type = model.GetDeclaredSymbol(declaration)?.BaseType;
                        type is not null && !type.DeclaringSyntaxReferences.IsEmpty;
                        type = type.BaseType
                    )
                    {
                        families.Add(type.OriginalDefinition);
                    }
                }
            }
        }

        return families;
    }

    // Of several values at once: enumerations only. Two records are told apart where a simplification needs both; the rest stays as it is.
    private static string? FamilyOf(ITypeSymbol? type, HashSet<ISymbol> families)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } several)
        {
            var enumerations = several.TupleElements.Select(element => element.Type).Where(IsEnumeration).ToList();
            return enumerations.Count == 0 ? null : string.Join(" and ", enumerations.Select(Names));
        }

        var of = Plain(type);
        return of is not null && (IsEnumeration(of) || families.Contains(of.OriginalDefinition)) ? of.Name : null;
    }

    private static string Names(ITypeSymbol type) => Plain(type)!.Name;

    private static bool IsEnumeration(ITypeSymbol type) =>
        Plain(type) is { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences.IsEmpty: false };

    private static ITypeSymbol? Plain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static SyntaxNode? SilentArm(SwitchExpressionSyntax of) =>
        of.Arms.FirstOrDefault(arm =>
            arm.WhenClause is null && TakesAll(arm.Pattern) && arm.Expression is not ThrowExpressionSyntax
        );

    private static SyntaxNode? SilentArm(SwitchStatementSyntax of) =>
        of.Sections.FirstOrDefault(section => section.Labels.Any(TakesAll) && !Throws(section));

    private static bool TakesAll(SwitchLabelSyntax label) =>
        label is DefaultSwitchLabelSyntax
        || (label is CasePatternSwitchLabelSyntax { WhenClause: null } of && TakesAll(of.Pattern));

    private static bool TakesAll(PatternSyntax pattern) =>
        pattern is DiscardPatternSyntax or VarPatternSyntax { Designation: not ParenthesizedVariableDesignationSyntax }
        || (pattern is RecursivePatternSyntax { Type: null, PropertyPatternClause: null } both && IsAll(both))
        || (pattern is RecursivePatternSyntax { Type: null, PropertyPatternClause.Subpatterns.Count: 0 });

    // Of pairs, what no arm names may have no value: that is said, not forgotten.
    private static bool IsNull(SyntaxNode arm) =>
        arm is SwitchExpressionArmSyntax { Expression: LiteralExpressionSyntax literal }
        && literal.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsAll(RecursivePatternSyntax pattern) =>
        pattern.PositionalPatternClause?.Subpatterns.All(part => TakesAll(part.Pattern)) == true;

    private static bool Throws(SwitchSectionSyntax section) =>
        section.Statements is [ThrowStatementSyntax] or [BlockSyntax { Statements: [ThrowStatementSyntax] }];
}
