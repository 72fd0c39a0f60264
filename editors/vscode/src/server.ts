import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { program } from './program';

/** The language server, not started yet. */
export function server(): LanguageClient {
  const { command, args } = program();
  const day = vscode.workspace.getConfiguration('conv').get<string>('day', '');
  return new LanguageClient(
    'conv',
    'conv',
    { command, args: [...args, 'lsp'] },
    { documentSelector: [{ language: 'conv' }], initializationOptions: day === '' ? {} : { day } },
  );
}
