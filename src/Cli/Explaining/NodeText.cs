using System.Diagnostics;
using Spectre.Console;

namespace Conv.Cli.Explaining;

/// <summary>Writes explanations: as a tree on a terminal, by indentation elsewhere.</summary>
internal sealed class NodeText(Terminal terminal)
{
    private const string Step = "  ";

    /// <summary>Writes a line and everything below it.</summary>
    public void Write(Node root)
    {
        if (terminal.OutIsTerminal)
        {
            WriteTree(root);
        }
        else
        {
            WriteIndented(root, "");
        }
    }

    private void WriteIndented(Node node, string indent)
    {
        var head = node.Head.Length == 0 ? "" : node.Head + " ";
        var source = node.Source.Length == 0 ? "" : $"  ({node.Source})";
        terminal.Out.WriteLine(Terminal.Safe(indent + head + node.Text + source));
        foreach (var inner in node.Inner)
        {
            WriteIndented(inner, indent + Step);
        }
    }

    private void WriteTree(Node root)
    {
        var colours = terminal.HasColours(terminal.Out);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(terminal.Out),
                Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        var tree = new Tree(Label(root)) { Guide = TreeGuide.Line, Style = new Style(decoration: Decoration.Dim) };
        foreach (var inner in root.Inner)
        {
            Add(tree, inner);
        }

        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, Node node)
    {
        var added = parent.AddNode(Label(node));
        foreach (var inner in node.Inner)
        {
            Add(added, inner);
        }
    }

    private static Paragraph Label(Node node)
    {
        var label = new Paragraph();
        if (node.Head.Length > 0)
        {
            label.Append(Terminal.Safe(node.Head) + " ", StyleOf(node.Tone));
        }

        label.Append(Terminal.Safe(node.Text));
        if (node.Source.Length > 0)
        {
            label.Append("  " + Terminal.Safe(node.Source), new Style(Color.Teal));
        }

        return label;
    }

    private static Style StyleOf(Tone tone) =>
        tone switch
        {
            Tone.Strong => new Style(decoration: Decoration.Bold),
            Tone.Good => new Style(Color.Green),
            Tone.Warning => new Style(Color.Olive),
            Tone.Bad => new Style(Color.Maroon),
            Tone.Place => new Style(Color.Teal),
            Tone.Faint => new Style(decoration: Decoration.Dim),
            Tone.Plain => Style.Plain,
            _ => throw new UnreachableException($"the tone {tone}"),
        };
}
