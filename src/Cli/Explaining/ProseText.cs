using System.Diagnostics;
using Conv.Runtime.Explaining;
using Spectre.Console;

namespace Conv.Cli.Explaining;

/// <summary>Writes explanations: as a tree on a terminal, by indentation elsewhere.</summary>
internal sealed class ProseText(Terminal terminal)
{
    /// <summary>Writes a line and everything below it.</summary>
    /// <param name="root">The line.</param>
    /// <param name="tone">The tone of its head; null: that of its kind.</param>
    public void Write(ProseLine root, Tone? tone = null)
    {
        if (terminal.OutIsTerminal)
        {
            WriteTree(root, tone ?? ToneOf(root.Kind));
            return;
        }

        foreach (var line in root.Lines())
        {
            terminal.Out.WriteLine(Terminal.Safe(line));
        }
    }

    /// <summary>How a kind of line is coloured.</summary>
    public static Tone ToneOf(ProseKind kind) =>
        kind switch
        {
            ProseKind.Note or ProseKind.Read => Tone.Plain,
            ProseKind.Holds or ProseKind.Applies => Tone.Good,
            ProseKind.Fails or ProseKind.Rejected or ProseKind.RefusedPayment => Tone.Bad,
            ProseKind.Person or ProseKind.Granted or ProseKind.Share or ProseKind.Part or ProseKind.Fee => Tone.Strong,
            ProseKind.OtherCaps or ProseKind.AppliesNot or ProseKind.Passage => Tone.Faint,
            ProseKind.Opens or ProseKind.Counts => Tone.Place,
            ProseKind.Nearest => Tone.Warning,
            _ => throw new UnreachableException($"no tone for {kind}"),
        };

    private void WriteTree(ProseLine root, Tone tone)
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
        var tree = new Tree(Label(root, tone))
        {
            Guide = TreeGuide.Line,
            Style = new Style(decoration: Decoration.Dim),
        };
        foreach (var inner in root.Inner)
        {
            Add(tree, inner);
        }

        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, ProseLine node)
    {
        var added = parent.AddNode(Label(node, ToneOf(node.Kind)));
        foreach (var inner in node.Inner)
        {
            Add(added, inner);
        }
    }

    private static Paragraph Label(ProseLine node, Tone tone)
    {
        var label = new Paragraph();
        if (node.Head.Length > 0)
        {
            label.Append(Terminal.Safe(node.Head) + " ", StyleOf(tone));
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
