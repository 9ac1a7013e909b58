import fc from 'fast-check'

/**
 * Generated cases are the same in every run, so that a change that breaks nothing fails nothing; `GALLEY_SEED=2 npx vitest run` draws
 * others.
 */
fc.configureGlobal({ seed: Number(process.env.GALLEY_SEED ?? 1) })
