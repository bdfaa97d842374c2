import type { Arguments, Signature } from './arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** One word of the command line. */
export interface Command {
  readonly name: string;
  readonly signature: Signature;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}
