namespace Conv.Cli.Testing.Page;

/// <summary>How the page looks: on a desk, on a telephone, in the dark and on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --text: #1b1f24; --back: #fff; --faint: #667085; --rule: #e4e7ec; --link: #175cd3;
          --ok: #157f3b; --ok-back: #ecfaf0; --part: #9a5b00; --part-back: #fff6e0; --no: #c01f2e; --no-back: #feeceb; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --back: #14171a; --faint: #98a2b3; --rule: #2a2f36; --link: #84adff;
          --ok: #5fd08a; --ok-back: #12261a; --part: #f0b75a; --part-back: #2b2110; --no: #ff8a85; --no-back: #331716; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 84rem; color: var(--text); background: var(--back); font: 15px/1.5 system-ui, sans-serif; }
        h1 { margin: 0; font-size: 1.6rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
        h2 small, nav small { color: var(--faint); font-weight: normal; }
        .sub, .legend { color: var(--faint); margin: .25rem 0 1rem; } .bad { color: var(--no); }
        .legend span { margin-right: 1rem; white-space: nowrap; }
        .ok b { color: var(--ok); } .part b { color: var(--part); } .no b { color: var(--no); } .never b { color: var(--faint); } .l li.ok b { color: var(--ok); } .l li.no { font-weight: 600; }
        a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
        table { border-collapse: collapse; } th { text-align: left; font-weight: normal; } th::first-letter { text-transform: uppercase; }
        th, td { padding: .1rem 1.2rem .1rem 0; font-variant-numeric: tabular-nums; } td { text-align: right; }
        .bar { width: 14rem; } meter { width: 100%; vertical-align: middle; }
        nav { display: flex; flex-wrap: wrap; gap: .25rem .5rem; } nav small { margin-right: 1rem; }
        section > ul { padding-left: 1.2rem; } code, .n, .c { font: 13px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
        .code { border: 1px solid var(--rule); border-radius: 6px; overflow: hidden; }
        .l:not(details), summary { display: flex; gap: .75rem; align-items: baseline; padding: 0 .75rem 0 0; border-left: 4px solid transparent; }
        summary { cursor: pointer; list-style: none; } summary::-webkit-details-marker { display: none; }
        .n { flex: none; width: 3.2rem; text-align: right; color: var(--faint); user-select: none; }
        .l code { flex: 1; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; padding-left: calc(var(--i) * 1ch); }
        .l code:empty::before { content: "\200b"; }
        .c { flex: none; color: var(--faint); white-space: nowrap; }
        details.ok > summary { border-color: var(--ok); background: var(--ok-back); }
        details.part > summary { border-color: var(--part); background: var(--part-back); }
        details.no > summary { border-color: var(--no); background: var(--no-back); }
        summary:hover { filter: brightness(.97); } summary:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
        details > ul { margin: 0; padding: .3rem .75rem .5rem 4.7rem; list-style: none; border-left: 4px solid var(--rule); font-size: .9rem; }
        details.s > summary code { font-weight: 600; } :target > summary, .l:target { outline: 2px solid var(--link); outline-offset: -2px; }
        @media (max-width: 40rem) {
          body { padding: .75rem; font-size: 16px; } .bar { display: none; } td, th { padding-right: .8rem; }
          .l code { white-space: normal; padding-left: calc(var(--i) * .5ch); } .l:not(details), summary { gap: .4rem; padding-right: .4rem; }
          .n { width: 2rem; font-size: 10px; } code, .c { font-size: 12px; } details > ul { padding-left: 1rem; } section > ul li code { overflow-wrap: anywhere; }
          summary { min-height: 2rem; padding-block: .2rem; } .legend span { display: inline-block; }
        }
        @media print {
          body { padding: 0; max-width: none; font-size: 10pt; } code, .n, .c { font-size: 8pt; } nav, .bar { display: none; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } .l { break-inside: avoid; } a { color: inherit; }
        }
        """;
}
