using System.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Compiler.Emit.State;

/// <summary>What an assembly says of its scopes; nothing where windows are kept for beneficiaries alone.</summary>
internal static class ScopesInfo
{
    /// <summary>The scopes of a program.</summary>
    public static IReadOnlyList<ScopeInfo> Of(IrProgram program) =>
        program.Scopes.Length == 1
            ? []
            :
            [
                .. program.Scopes.Select(scope => new ScopeInfo(
                    scope.Name,
                    scope.IsOfSession,
                    scope.RefinesBeneficiary,
                    [.. scope.Keys.Select(Key)]
                )),
            ];

    /// <summary>The scopes that a function reads or counts in.</summary>
    public static IReadOnlyList<int> Of(IrProgram program, IrFunction function) =>
        program.Scopes.Length == 1
            ? []
            : [.. new FunctionPlan(program, function, 0, 0).AllStates.Select(scope => scope.Id)];

    private static ScopeKeyInfo Key(FactSymbol key) =>
        new(
            key.Name,
            key.Owner switch
            {
                FactOwner.Session => ScopeKeyOwner.Session,
                FactOwner.Provider => ScopeKeyOwner.Provider,
                FactOwner.Beneficiary => ScopeKeyOwner.Beneficiary,
                _ => throw new UnreachableException($"nobody is called {key.Owner}"),
            },
            key.Storage switch
            {
                FactStorage.Identifiers => ScopeKeyStorage.Identifiers,
                FactStorage.Values => ScopeKeyStorage.Values,
                FactStorage.Dates => ScopeKeyStorage.Dates,
                FactStorage.Own => ScopeKeyStorage.Identity,
                _ => throw new UnreachableException($"no key of a scope is stored as {key.Storage}"),
            },
            key.Storage == FactStorage.Own ? 0 : key.Slot
        );
}
