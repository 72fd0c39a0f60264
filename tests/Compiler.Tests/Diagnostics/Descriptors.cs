using System.Collections.Immutable;
using System.Reflection;
using Conv.Compiler.Diagnostics;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>All kinds of findings, found by reflection.</summary>
internal static class Descriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(DiagnosticDescriptor)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
