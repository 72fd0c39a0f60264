using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Vocabularies;

/// <summary>Binds the facts that stand in registers, once those on the lines of sessions are known: among these is the key of each.</summary>
internal sealed class RegisterBinder(NameScope scope)
{
    private readonly List<(FactsSyntax Syntax, FileBinder From)> _declared = [];
    private readonly Dictionary<string, RegisterSymbol> _registers = new(StringComparer.Ordinal);

    /// <summary>Notes a declaration of facts that are in a register.</summary>
    public void Declare(FactsSyntax syntax, FileBinder from) => _declared.Add((syntax, from));

    /// <summary>Binds what was noted.</summary>
    /// <param name="lines">The facts on the lines of sessions.</param>
    /// <param name="add">Adds a fact of a register.</param>
    public void Bind(
        IReadOnlyCollection<FactSymbol> lines,
        Action<FactSyntax, FactOwner, FileBinder, RegisterSymbol> add
    )
    {
        var known = lines.ToList();
        foreach (var (syntax, from) in _declared)
        {
            if (Key(syntax, known, from) is not { } key || Register(syntax, key, from) is not { } register)
            {
                continue;
            }

            foreach (var fact in syntax.Facts)
            {
                if (IsOfLine(fact, key) || fact.Name.Text is RegisterSymbol.From or RegisterSymbol.To)
                {
                    from.Report(RegisterDescriptors.RegisterFact, fact.Name, fact.Name.Text);
                }
                else
                {
                    add(fact, key.Owner, from, register);
                }
            }
        }
    }

    // Whose birthday it is, a register of beneficiaries may say.
    private static bool IsOfLine(FactSyntax fact, FactSymbol key) =>
        fact.Kind is FactKindSyntax.Identity or FactKindSyntax.DateOfSession or FactKindSyntax.Function
        || (
            fact.Kind == FactKindSyntax.DateOfBirth
            && key is not { Owner: FactOwner.Beneficiary, Role: FactRole.Identity }
        );

    private FactSymbol? Key(FactsSyntax syntax, List<FactSymbol> lines, FileBinder from)
    {
        if (syntax.Key is not { } name)
        {
            var owner = VocabularyBinder.Owner(syntax.Owner!.Value);
            if (owner == FactOwner.Session)
            {
                from.Report(
                    RegisterDescriptors.RegisterKey,
                    syntax.From!,
                    new LocalizableText("session", "séance", "zitting", "Sitzung")
                );
                return null;
            }

            // That a vocabulary has no identity is reported where its roles are.
            return lines.Find(fact => fact.Role == FactRole.Identity && fact.Owner == owner);
        }

        if (
            scope.Values.Find(name.Text) is NamedFact { Fact: { Kind: FactKind.Identifier } fact }
            && lines.Contains(fact)
        )
        {
            if (fact.Role == FactRole.None || (fact.Role == FactRole.Identity && fact.Owner != FactOwner.Session))
            {
                return fact;
            }
        }

        from.Report(RegisterDescriptors.RegisterKey, name, name.Text);
        return null;
    }

    // One file is one register, wherever facts of it are declared.
    private RegisterSymbol? Register(FactsSyntax syntax, FactSymbol key, FileBinder from)
    {
        if (syntax.From is not { } path)
        {
            from.Report(RegisterDescriptors.RegisterWithoutFile, syntax.Key!, syntax.Key!.Text);
            return null;
        }

        var register = new RegisterSymbol(NameOf(path.Text), path.Text, key);
        if (
            register.Name.Length == 0
            || path.Text.AsSpan().IndexOfAny("/\\:=\0") >= 0
            || path.Text is "." or ".."
            || (_registers.TryGetValue(register.Name, out var other) && other != register)
        )
        {
            from.Report(RegisterDescriptors.RegisterFile, path, path.Text);
            return null;
        }

        _registers[register.Name] = register;
        return register;
    }

    private static string NameOf(string file) => file.LastIndexOf('.') is > 0 and var point ? file[..point] : file;
}
