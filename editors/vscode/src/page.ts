import type { Consequences, Kind, Money, Place, Proved, Rule, Scenario } from './told';

/** The page of the panel. It asks for nothing and runs one script of its own: a click on a place is told to the editor. */
export function page(all: readonly Consequences[], nonce: string): string {
  const body = all.length === 0 ? '<p>Nothing is known yet: open a .conv file.</p>' : all.map(group).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Consequences</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body}
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

const states = {
  working: 'working: more will come',
  current: 'of the text as it is',
  typing: 'of the text before the last keystroke',
  broken: 'of the last text without errors',
};

function group(told: Consequences): string {
  return `<main class="${told.state}">
<h1>${safe(told.headline)}</h1>
<p class="faint">${safe(told.vocabulary)}, against ${safe(told.against || 'nothing')}; ${states[told.state]}. <button data-compare>Both versions</button></p>
${told.problems.map((problem) => `<p class="problem">${safe(problem)}</p>`).join('\n')}
${part('Rules', told.rules, rule)}
${part('Scenarios that come out otherwise', told.scenarios, scenario)}
${told.money === undefined ? '' : money(told.money)}
${told.proved === undefined ? '' : proved(told.proved)}
<p class="faint">${told.phases.map((phase) => `${safe(phase.name)} ${phase.again} of ${phase.of}, ${Math.round(phase.milliseconds)} ms`).join('; ')}</p>
</main>`;
}

function part<T>(title: string, items: readonly T[], one: (item: T) => string): string {
  return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${one(item)}</li>`).join('\n')}\n</ul>`;
}

function rule(it: Rule): string {
  const touched = it.money && `${count(it.money.attendances)} attendances, ${safe(it.money.text)}${it.isAlone ? '' : ' with others'}`;
  const lines = [...it.proved.map(safe), ...it.scenarios.map((title) => `flips “${safe(title)}”`), ...(touched ? [touched] : [])];
  return `${link(it.place, it.text)}${lines.map((line) => `<br><span class="faint">${line}</span>`).join('')}`;
}

function scenario(it: Scenario): string {
  return `<span class="${it.passes ? 'good' : 'bad'}">${it.passes ? 'passes now' : 'fails now'}</span> ${link(it.place, it.title)}<br><span class="faint">${safe(it.text)}</span>`;
}

function money(it: Money): string {
  const rows: [string, string][] = [
    ['Attendances that differ', count(it.changed.attendances)],
    ['accepted now, refused now', `${count(it.changed.nowAccepted)}, ${count(it.changed.nowRefused)}`],
    ['Payments that differ', count(it.changed.payments)],
    ['Beneficiaries touched', `${count(it.changedBeneficiaries)} of ${count(it.beneficiaries)}`],
    ['Shares', euros(it.changed.shares)],
    ['Fees', euros(it.changed.fees)],
    ['The insurer pays', safe(it.changed.text)],
  ];
  return `<h2>On ${safe(it.file)} (${count(it.sessions)} sessions)</h2>
<table>${rows.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`).join('\n')}</table>
${it.byRule ? '' : '<p class="faint">The rules are counted one by one.</p>'}`;
}

function proved(it: Proved): string {
  const rest = it.isComplete ? 'Everything else is unchanged' : 'Everything else is unchanged but for what is not proved';
  return `<h2>Proved</h2>
${it.changes.map(kind).join('\n')}
${part('Not proved', it.open, safe)}
<p class="faint">${rest}: ${safe(it.range)}.</p>`;
}

function kind(it: Kind): string {
  const regions = it.regions.map((region) => {
    const rows = region.example.map((session) => `<tr><td>${safe(session.date)}</td><td>${safe(session.text)}</td><td>${safe(session.old)}</td><td>${safe(session.new)}</td></tr>`);
    return `<details><summary>${region.isAtMost ? 'at most ' : ''}where ${safe(region.where)}</summary>
<table><thead><tr><th>day</th><th>session</th><th>published</th><th>edited</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`;
  });
  return `<section><p>${safe(it.functions)}: ${safe(it.output)} <del>${safe(it.old)}</del> <ins>${safe(it.new)}</ins></p>${regions.join('\n')}</section>`;
}

function link(place: Place | undefined, text: string): string {
  return place === undefined
    ? safe(text)
    : `<button class="place" data-uri="${safe(place.uri)}" data-line="${place.range.start.line}">${safe(text)}</button>`;
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
}

function euros(amount: number): string {
  return `${amount > 0 ? '+' : ''}${amount.toFixed(2)} EUR`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const script = `
const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : { postMessage: (click) => (document.body.dataset.click = JSON.stringify(click)) };
document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button !== null) {
    editor.postMessage(button.dataset.uri === undefined ? {} : { uri: button.dataset.uri, line: Number(button.dataset.line) });
  }
});
`;

const style = `
body { font: 14px/1.5 var(--vscode-font-family, sans-serif); color: var(--vscode-foreground, #222); padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 1.2em; } h2 { font-size: 1.05em; margin-top: 1.5em; }
ul { padding-left: 1.2em; } li { margin: .4em 0; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .2em .8em .2em 0; vertical-align: top; font-weight: normal; }
thead th, .faint { color: var(--vscode-descriptionForeground, #555); }
.typing, .broken { opacity: .65; }
.problem { border-left: 3px solid var(--vscode-editorWarning-foreground, #9a6700); padding-left: .6em; }
.bad, del { color: var(--vscode-testing-iconFailed, #b42318); } .good, ins { color: var(--vscode-testing-iconPassed, #1a7f37); text-decoration: none; }
button { font: inherit; color: var(--vscode-textLink-foreground, #0550ae); background: none; border: 0; padding: 0; text-align: left; text-decoration: underline; cursor: pointer; }
`;
