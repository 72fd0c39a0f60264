import * as path from 'node:path';
import * as vscode from 'vscode';
import { call } from './program';

interface Mismatch {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly date: string;
  readonly person: string;
  readonly expected: string;
  readonly decided: string;
}

interface Scenario {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly passed: boolean;
  readonly mismatches: readonly Mismatch[];
  readonly disagreements: readonly unknown[];
}

/** The scenarios in the test explorer: found in saved files, run by `conv test --json`. */
export function scenarios(): vscode.Disposable {
  const tests = vscode.tests.createTestController('conv', 'conv');
  const refresh = async () => {
    const files = await vscode.workspace.findFiles('**/*.conv');
    tests.items.replace(await Promise.all(files.map((file) => read(tests, file))));
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.conv');
  watcher.onDidCreate(refresh);
  watcher.onDidDelete(refresh);
  watcher.onDidChange(refresh);
  tests.refreshHandler = refresh;
  tests.resolveHandler = async (item) => (item === undefined ? refresh() : undefined);
  tests.createRunProfile('Run', vscode.TestRunProfileKind.Run, (request, stop) => run(tests, request, stop), true);
  return vscode.Disposable.from(tests, watcher);
}

const title = /^\s*scenario\s+"((?:[^"\r\n]|"")*)"/;

async function read(tests: vscode.TestController, uri: vscode.Uri): Promise<vscode.TestItem> {
  const item = tests.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
  const text = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('utf8');
  text.split(/\r?\n/).forEach((line, number) => {
    const found = title.exec(line)?.[1]?.replaceAll('""', '"');
    if (found !== undefined) {
      const scenario = tests.createTestItem(`${uri}#${number + 1}`, found, uri);
      scenario.range = new vscode.Range(number, 0, number, line.length);
      item.children.add(scenario);
    }
  });
  return item;
}

async function run(
  tests: vscode.TestController,
  request: vscode.TestRunRequest,
  stop: vscode.CancellationToken,
): Promise<void> {
  const running = tests.createTestRun(request);
  const abort = new AbortController();
  stop.onCancellationRequested(() => abort.abort());
  const folders = byFolder(wanted(tests, request));
  for (const [folder, items] of folders) {
    items.forEach((item) => running.started(item));
    try {
      const called = await call(folder, ['test', '.', '--json'], abort.signal);
      report(running, items, folder, called.out, called.error);
    } catch (failure) {
      const message = new vscode.TestMessage(failure instanceof Error ? failure.message : String(failure));
      items.forEach((item) => running.errored(item, message));
    }
  }
  running.end();
}

function wanted(tests: vscode.TestController, request: vscode.TestRunRequest): vscode.TestItem[] {
  const chosen = request.include ?? [...tests.items].map(([, item]) => item);
  const leaves = chosen.flatMap((item) => (item.children.size > 0 ? [...item.children].map(([, child]) => child) : [item]));
  return leaves.filter((item) => item.range !== undefined && !request.exclude?.includes(item));
}

function report(running: vscode.TestRun, items: vscode.TestItem[], folder: string, out: string, error: string): void {
  const groups = parsed(out);
  for (const item of items) {
    const found = groups.find((scenario) => isOf(scenario, item, folder));
    if (found === undefined) {
      running.errored(item, new vscode.TestMessage(error === '' ? 'It was not run: save the file first.' : error));
    } else if (found.passed) {
      running.passed(item);
    } else {
      running.failed(item, [...found.mismatches.map((mismatch) => message(mismatch, folder)), ...disagreement(found)]);
    }
  }
}

// One object, or a list of them where the folder has several vocabularies; without scenarios where the files have errors.
function parsed(out: string): Scenario[] {
  const answer: unknown = out === '' ? [] : JSON.parse(out);
  const groups = (Array.isArray(answer) ? answer : [answer]) as { scenarios?: Scenario[] }[];
  return groups.flatMap((group) => group.scenarios ?? []);
}

function isOf(scenario: Scenario, item: vscode.TestItem, folder: string): boolean {
  return scenario.title === item.label && path.resolve(folder, scenario.file) === path.normalize(item.uri!.fsPath);
}

function message(mismatch: Mismatch, folder: string): vscode.TestMessage {
  const who = mismatch.person === '' ? '' : `, ${mismatch.person}`;
  const told = vscode.TestMessage.diff(`${mismatch.date}${who}`, mismatch.expected, mismatch.decided);
  const place = new vscode.Position(mismatch.line - 1, mismatch.column - 1);
  told.location = new vscode.Location(vscode.Uri.file(path.resolve(folder, mismatch.file)), place);
  return told;
}

function disagreement(scenario: Scenario): vscode.TestMessage[] {
  return scenario.disagreements.length === 0
    ? []
    : [new vscode.TestMessage('The two engines disagree: a fault of conv itself. conv test --verbose shows it.')];
}

function byFolder(items: vscode.TestItem[]): Map<string, vscode.TestItem[]> {
  const folders = new Map<string, vscode.TestItem[]>();
  for (const item of items) {
    const folder = path.dirname(item.uri!.fsPath);
    folders.set(folder, [...(folders.get(folder) ?? []), item]);
  }
  return folders;
}
