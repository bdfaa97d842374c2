import fc from 'fast-check';

/** Milliseconds after which a property, shrinking included, says what it found: before the test's own timeout drops the counterexample. */
const LIMIT = 40_000;

// This runs before every test file, but the files of a process share their fast-check.
const shared = globalThis as { propertiesAreLimited?: true };
if (!shared.propertiesAreLimited) fc.installGlobalPlugin(fc.interruptAfterTimeLimit(LIMIT));
shared.propertiesAreLimited = true;
