import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { page } from './page';
import type { Consequences } from './told';

const scheme = 'conv-published';

/** The panel of what an edit changes, and the published version beside the edited one. */
export function consequences(client: LanguageClient): vscode.Disposable {
  const told = new Map<string, Consequences>();
  let panel: vscode.WebviewPanel | undefined;

  const draw = () => {
    if (panel !== undefined) {
      panel.webview.html = page([...told.values()], nonce());
    }
  };
  const show = () => {
    if (panel === undefined) {
      panel = vscode.window.createWebviewPanel(
        'conv.consequences',
        'conv: consequences',
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, localResourceRoots: [] },
      );
      panel.onDidDispose(() => (panel = undefined));
      panel.webview.onDidReceiveMessage(follow);
    }
    panel.reveal(undefined, true);
    draw();
  };
  const listening = client.onNotification('conv/consequences', (news: Consequences) => {
    told.set(`${news.uri}\n${news.vocabulary}`, news);
    draw();
  });
  const published = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => (await ask(client, uri.with({ scheme: 'file', query: '' })))?.text ?? '',
  });
  return vscode.Disposable.from(
    listening,
    published,
    vscode.commands.registerCommand('conv.consequences', show),
    vscode.commands.registerCommand('conv.compare', () => compare(client)),
    new vscode.Disposable(() => panel?.dispose()),
  );
}

interface Click {
  readonly uri?: string;
  readonly line?: number;
}

// A click in the panel leads to the rule or the scenario, or opens both versions.
async function follow(click: Click): Promise<void> {
  if (click.uri === undefined) {
    await vscode.commands.executeCommand('conv.compare');
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(click.uri, true));
  const place = new vscode.Position(click.line ?? 0, 0);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.One,
    selection: new vscode.Range(place, place),
  });
}

async function compare(client: LanguageClient): Promise<void> {
  const document = vscode.window.visibleTextEditors.find((editor) => editor.document.languageId === 'conv')?.document;
  const before = document && (await ask(client, document.uri));
  if (document === undefined || before == null || before.text == null) {
    await vscode.window.showInformationMessage('There is no published version of an open .conv file.');
    return;
  }
  const name = path.basename(document.uri.fsPath);
  const old = document.uri.with({ scheme, query: before.against });
  await vscode.commands.executeCommand('vscode.diff', old, document.uri, `${name} (${before.against} ↔ edited)`);
}

interface Published {
  readonly against: string;
  readonly text?: string;
}

function ask(client: LanguageClient, uri: vscode.Uri): Promise<Published | null> {
  return client.sendRequest<Published | null>('conv/published', { textDocument: { uri: uri.toString() } });
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
