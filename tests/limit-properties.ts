import fc from 'fast-check';

/** A property that takes this long, shrinking included, says what it found, before the test's own timeout drops the counterexample. */
fc.configureGlobal({ interruptAfterTimeLimit: 40_000 });
