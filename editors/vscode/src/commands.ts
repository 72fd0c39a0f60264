import * as path from 'node:path';
import * as vscode from 'vscode';
import { call } from './program';

/** The commands: each calls `conv` for the folder of the document at hand and shows what it says. */
export function commands(output: vscode.OutputChannel): vscode.Disposable[] {
  const register = (name: string, args: (folder: string) => Promise<string[] | undefined>) =>
    vscode.commands.registerCommand(`conv.${name}`, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'conv' || document.uri.scheme !== 'file') {
        await vscode.window.showErrorMessage('Open a .conv file of the folder that is meant.');
        return;
      }
      await vscode.workspace.saveAll(false);
      const folder = path.dirname(document.uri.fsPath);
      const given = await args(folder);
      if (given !== undefined) {
        await show(output, folder, [name, ...given]);
      }
    });
  return [
    register('check', async () => ['.']),
    register('test', async () => ['.']),
    register('run', async () => {
      const sessions = await file('Session file', { 'Session files': ['csv'] });
      const target = sessions && (await folderOf('Write the decisions to this folder'));
      return sessions && target ? ['.', '--input', sessions, '--output', target] : undefined;
    }),
    register('diff', async () => {
      const old = await folderOf('Compare: the version before');
      return old ? [old, '.'] : undefined;
    }),
    register('explain', async () => {
      const sessions = await file('Session file', { 'Session files': ['csv'] });
      const beneficiary = sessions && (await vscode.window.showInputBox({ prompt: 'Identifier of the beneficiary' }));
      return sessions && beneficiary ? ['.', '--input', sessions, '--beneficiary', beneficiary] : undefined;
    }),
  ];
}

async function show(output: vscode.OutputChannel, folder: string, args: string[]): Promise<void> {
  output.appendLine(`$ conv ${args.join(' ')}`);
  output.show(true);
  try {
    const { out, error } = await call(folder, args);
    output.append(out);
    output.append(error);
  } catch (failure) {
    output.appendLine(failure instanceof Error ? failure.message : String(failure));
  }
  output.appendLine('');
}

async function file(label: string, filters: Record<string, string[]>): Promise<string | undefined> {
  return (await vscode.window.showOpenDialog({ openLabel: label, filters }))?.[0]?.fsPath;
}

async function folderOf(label: string): Promise<string | undefined> {
  const options = { openLabel: label, canSelectFiles: false, canSelectFolders: true };
  return (await vscode.window.showOpenDialog(options))?.[0]?.fsPath;
}
