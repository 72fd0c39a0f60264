import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { program } from './program';

/** The language server, not started yet. */
export function server(): LanguageClient {
  const { command, args } = program();
  const settings = vscode.workspace.getConfiguration('conv');
  const chosen = (name: string) => settings.get<string>(name, '');
  return new LanguageClient(
    'conv',
    'conv',
    { command, args: [...args, 'lsp'] },
    {
      documentSelector: [{ language: 'conv' }],
      initializationOptions: {
        day: chosen('day'),
        published: chosen('published'),
        sessions: chosen('sessions'),
        panel: true,
      },
      synchronize: { configurationSection: 'conv' },
    },
  );
}
