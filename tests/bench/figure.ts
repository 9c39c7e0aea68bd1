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
 * Times things side by side on each piece of work: each once a round, in turn, so that whatever else the machine does hits
 * all of them, and in pieces so short that it seldom comes between.
 * @returns by name, the sum over the pieces of the median of its times, in milliseconds
 */
export function timeInTurn<Piece, Name extends string>(
  pieces: readonly Piece[],
  things: Readonly<Record<Name, (piece: Piece) => void>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(things) as Name[];
  const times = pieces.map(() => new Map(names.map((name) => [name, [] as number[]])));
  // The first rounds are the compiler's.
  for (let round = -2; round < rounds; round++) {
    for (const [at, piece] of pieces.entries()) {
      for (const name of names) {
        const start = performance.now();
        things[name](piece);
        if (round >= 0) times[at]!.get(name)!.push(performance.now() - start);
      }
    }
  }
  const sum = (name: Name) => times.reduce((total, own) => total + medianOf(own.get(name)!), 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Record<Name, number>;
}
