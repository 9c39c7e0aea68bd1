import workerAddress from './resume-worker.ts?worker&url';

/** The name that the pages' `trusted-types` rule must allow. */
const POLICY = 'resume-worker';

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** Starts the worker that reads resumes. */
export function startResumeWorker(): Worker {
  const trusted = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  // Under `require-trusted-types-for 'script'` a worker's address must come from a policy; this one lets a single address through.
  const address =
    trusted === undefined ? workerAddress : (policy ??= makePolicy(trusted)).createScriptURL(workerAddress);
  return new Worker(address as string, { type: 'module', name: 'resume' });
}

let policy: { createScriptURL(address: string): unknown } | undefined;

function makePolicy(trusted: TrustedTypesFactory): { createScriptURL(address: string): unknown } {
  return trusted.createPolicy(POLICY, {
    createScriptURL(address) {
      if (address !== workerAddress) throw new TypeError('no worker of ours');
      return address;
    },
  });
}
