import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly propertySeed: number;
  }
}

// The same examples in every run: a change is judged by what it changes. `PROPERTY_SEED=7 npm test` tries others.
fc.configureGlobal({ seed: inject('propertySeed') });
