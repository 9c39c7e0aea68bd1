/** One measured figure, with the bound it is held to where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'times' | 'ms' | 'MB' | 'ns per unit';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What each `*.bench.ts` exports as `measure`. An empty list: what it needs is not there, and it has said so. */
export type Measure = () => Promise<readonly Figure[]>;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/**
 * Times things side by side: each once a round, in turn, so that whatever else the machine does hits all of them.
 * @returns by name, the median of its times, in milliseconds
 */
export function timeInTurn<Name extends string>(
  things: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(things) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) things[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      things[name]();
      times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name)!)])) as Record<Name, number>;
}
