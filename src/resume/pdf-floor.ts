// What must stand before pdf.js loads in a worker of ours.

// The worker half of pdf.js takes any worker for its own and starts to listen there, unless it sees a window.
Object.assign(globalThis, { window: globalThis });

/** Takes the pretended window away again, once pdf.js is loaded. */
export function endPretence(): void {
  Reflect.deleteProperty(globalThis, 'window');
}

// Language features that pdf.js 6.5 uses and that Chrome 140 to 146 lack (its legacy build would bring them, and core-js's
// `Function('return this')` with them, which the stores' linter refuses). Goes when the floor is Chrome 147.

for (const prototype of [Map.prototype, WeakMap.prototype]) {
  define(
    prototype,
    'getOrInsertComputed',
    function getOrInsertComputed(this: Map<unknown, unknown>, key: unknown, compute: (key: unknown) => unknown) {
      if (!this.has(key)) this.set(key, compute(key));
      return this.get(key);
    },
  );
  define(prototype, 'getOrInsert', function getOrInsert(this: Map<unknown, unknown>, key: unknown, value: unknown) {
    if (!this.has(key)) this.set(key, value);
    return this.get(key);
  });
}

define(Math, 'sumPrecise', (numbers: Iterable<number>) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
});

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
