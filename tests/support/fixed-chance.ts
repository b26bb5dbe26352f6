import * as fc from 'fast-check';

/*
 * Every run tries the same cases, so that it says the same of the same code. With SEED in the environment, a number, the
 * tests in Node try others.
 */
const { process: node } = globalThis as { process?: { readonly env?: Record<string, string | undefined> } };
fc.configureGlobal({ seed: Number(node?.env?.['SEED'] ?? 20_260_105) });
