import { execFile } from 'node:child_process';
import * as vscode from 'vscode';

/** What a call of `conv` gave. */
export interface Call {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** The program and the arguments that stand before those of a call. */
export function program(): { command: string; args: string[] } {
  const [command, ...args] = vscode.workspace.getConfiguration('conv').get<string[]>('command', ['conv']);
  return { command: command ?? 'conv', args };
}

/** Calls `conv` in a folder and waits for its end; a program that is not there is an error, one that finds faults is not. */
export function call(folder: string, args: string[], stop?: AbortSignal): Promise<Call> {
  const { command, args: before } = program();
  const options = { cwd: folder, signal: stop, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) =>
    execFile(command, [...before, ...args], options, (failure, out, error) => {
      if (failure && typeof failure.code !== 'number') {
        reject(new Error(`${command} cannot be called: ${failure.message}`));
      } else {
        resolve({ status: failure ? Number(failure.code) : 0, out, error });
      }
    }),
  );
}
