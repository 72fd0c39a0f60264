using System.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.State;

/// <summary>How callers of a function's methods spell the states that they hand over.</summary>
internal sealed class ScopeArguments(Names names)
{
    /// <summary>From the stores of the typed surface, by the facts in its structures.</summary>
    public IEnumerable<string> FromStore(IEnumerable<IrScope> scopes, bool changes = false) =>
        scopes.Select(scope =>
            scope.Id == 0
                ? "ref trajectories[i]"
                : $"{Keyword(scope, changes)} scopes.{names.Scopes[scope.Id].Member}.Of({KeyOf(scope)})"
        );

    /// <summary>The key of a state, by the facts in the structures of the typed surface.</summary>
    public string KeyOf(IrScope scope) => $"new ScopeKey({string.Join(", ", scope.Keys.Select(Key))})";

    /// <summary>From the arrays of a batch: session <c>s</c>, attendance <c>a</c>.</summary>
    /// <param name="scopes">The scopes.</param>
    /// <param name="beneficiary">The state of the beneficiary.</param>
    /// <param name="changes">Whether the callee changes what attendances share.</param>
    public IEnumerable<string> FromBatch(IEnumerable<IrScope> scopes, string beneficiary, bool changes = false) =>
        scopes.Select(scope =>
            scope.Id == 0
                ? "ref " + beneficiary
                : $"{Keyword(scope, changes)} {At(names.Scopes[scope.Id].Local, scope)}"
        );

    /// <summary>Declares the arrays and numbers of scopes as locals.</summary>
    public void Declare(CodeWriter writer, IEnumerable<IrScope> scopes)
    {
        writer.Line("var states = BatchStates.Of(decisions);");
        foreach (var scope in scopes)
        {
            var (type, member, local) = names.Scopes[scope.Id];
            writer.Line($"var {local} = states.{member};");
            if (scope.Id > 0)
            {
                writer.Line(FormattableString.Invariant($"var {local}Of = states.Numbers.Rows({scope.Id});"));
                writer.Line($"var {local}None = default({type});");
            }
        }
    }

    private static string At(string local, IrScope scope) =>
        $"ScopeStates.At({local}, {local}Of[{(scope.IsOfSession ? "s" : "a")}], ref {local}None)";

    private static string Keyword(IrScope scope, bool changes) => scope.IsOfSession && !changes ? "in" : "ref";

    private string Key(FactSymbol key)
    {
        var property = names.PropertyOf(key);
        if (key.Owner == FactOwner.Provider)
        {
            return $"providers.Length > 0 ? {Part(key, "providers[0]." + property)} : ScopeKey.Missing";
        }

        return Part(key, (key.Owner == FactOwner.Session ? "session." : "beneficiary.") + property);
    }

    private static string Part(FactSymbol key, string value) =>
        key.Storage switch
        {
            FactStorage.Values => $"ScopeKey.Value((byte){value})",
            FactStorage.Dates => value,
            FactStorage.Identifiers or FactStorage.Own => $"ScopeKey.Identifier({value})",
            _ => throw new UnreachableException($"no key of a scope is stored as {key.Storage}"),
        };
}
