/** What a command may touch of the world outside. */
export interface Terminal {
  /** Results. */
  print(text: string): void;
  /** Words: problems, hints, what was written where. */
  say(text: string): void;
  /** A file's text; null when there is no such file. */
  readFile(path: string): Promise<string | null>;
  /** Whether the file could be written. */
  writeFile(path: string, text: string): Promise<boolean>;
}

/** 0: done; 1: the plan has problems; 2: the command was not written as it should be. */
export type ExitCode = 0 | 1 | 2;
