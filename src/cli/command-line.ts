import { readArguments, usageOf } from './arguments.ts';
import { commands } from './commands/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { noSuch, UsageError } from './usage-error.ts';

function usage(): string {
  return commands.map(({ name, signature }) => usageOf(name, signature)).join('\n');
}

/** Runs one command line, its words in `words`, and gives the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--help' || name === 'help') {
    terminal.print(usage());
    return 0;
  }
  if (name === undefined) {
    terminal.say(usage());
    return 2;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command)
      throw noSuch(
        { en: 'command', zh: '命令' },
        name,
        commands.map((known) => known.name),
      );
    return await command.run(readArguments(rest, name, command.signature), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.sentence[asksForChinese(words) ? 'zh' : 'en']);
    return 2;
  }
}

/** The language of a command line that cannot be read whole. */
function asksForChinese(words: readonly string[]): boolean {
  return words.some((word, index) => word === '--lang=zh' || (word === '--lang' && words[index + 1] === 'zh'));
}
