/**
 * Property tests draw the same cases in every run, so that a red run can be had again. `SEED=<number>` draws others, and
 * a case so found becomes a test of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261124) });
