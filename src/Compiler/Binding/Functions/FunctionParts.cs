using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Functions;

/// <summary>What is known of a function so far.</summary>
/// <param name="file">The file that declares it: that of the convention, or of an extension.</param>
/// <param name="syntax">Its declaration.</param>
internal sealed class FunctionParts(FileBinder file, FunctionSyntax syntax)
{
    public FileBinder File { get; } = file;
    public FunctionSyntax Syntax { get; } = syntax;
    public FunctionSymbol? Predecessor { get; set; }
    public bool Registers { get; set; }
    public List<BoundRequirement> Requirements { get; } = [];
    public List<BoundCap> Caps { get; } = [];
    public List<BoundExclusion> Exclusions { get; } = [];
    public List<BoundCeiling> Ceilings { get; } = [];
    public List<BoundFeed> Feeds { get; } = [];

    /// <summary>What payers pay, in file order.</summary>
    public List<(PayerSymbol Payer, BoundPrice Price)> PayerParts { get; } = [];

    /// <summary>Cases that go before all others of the fee and of the share.</summary>
    public List<BoundCase> Unpaid { get; } = [];

    /// <summary>Where an extension changed what is paid, by whether it is the fee: a second one would make the order of files matter.</summary>
    public Dictionary<bool, SourceSpan> Changed { get; } = [];

    public BoundPrice? Fee { get; set; }
    public BoundPrice? Share { get; set; }

    /// <summary>Its caps that mean something.</summary>
    public IEnumerable<BoundCap> WholeCaps => Caps.Where(cap => !cap.IsError);

    /// <summary>Whether all its caps mean something.</summary>
    public bool CapsAreWhole => Caps.TrueForAll(cap => !cap.IsError);
}
