import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commands } from './commands';
import { consequences } from './consequences';
import { scenarios } from './scenarios';
import { server } from './server';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('conv: answers');
  context.subscriptions.push(output, ...commands(output), scenarios());
  client = server();
  context.subscriptions.push(consequences(client));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
