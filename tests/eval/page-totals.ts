import type { PageLabel } from './page-labels.ts';
import type { PageReading } from './read-in-page.ts';

/** One page's figures. */
export interface Row {
  readonly label: PageLabel;
  /** What the extension itself answered: "posting", "none", "failed", ... */
  readonly state: string;
  readonly reading: PageReading;
  readonly marks: number;
  readonly outsideMarks: number;
  /** Milliseconds from the navigation's start to the extension's answer. */
  readonly ms: number;
  /** The extension and the reading in the page say different things. */
  readonly differs: boolean;
}

const MIN_COVERED = 0.98;
const MAX_OUTSIDE = 0.1;

/** Undefined where the label has nothing to compare with. */
export const isTitleRight = ({ label, reading }: Row): boolean | undefined =>
  label.title === '' ? undefined : isSameName(label.title.replace(/ - job post$/u, ''), reading.title);

export const isCompanyRight = ({ label, reading }: Row): boolean | undefined =>
  label.company === '' ? undefined : isSameName(label.company, reading.company);

export const isCovered = ({ label, reading }: Row): boolean | undefined => {
  if (label.description.selector === '' && !label.description.isJsonLd) return undefined;
  return (reading.covered ?? 0) >= MIN_COVERED && (reading.outside ?? 1) <= MAX_OUTSIDE;
};

export const areCardsFound = ({ label, reading }: Row): boolean | undefined =>
  label.cards === ''
    ? undefined
    : Math.abs((reading.labelled ?? 0) - (reading.represented ?? 0)) <= 1 && (reading.stray ?? 0) <= 1;

/** A posting where there is none: on a page of `_negative` or `_shell`, or on a list without an open posting. */
export const isFalse = (row: Row): boolean => {
  const { label, reading, state, marks } = row;
  const claims = state === 'posting' || reading.kind === 'posting';
  if (/^(?:negative|shell)$/u.test(label.kind)) return claims || marks > 0;
  return label.kind === 'list' && label.description.selector === '' && claims;
};

/** Labels hold the heading's whole text: the company behind the title, "· 3 minutes ago" behind the company. */
function isSameName(label: string, read: string): boolean {
  const [a, b] = [fold(label), fold(read)];
  return b !== '' && (a === b || a.startsWith(`${b} · `) || a.startsWith(`${b} at `));
}

function fold(text: string): string {
  return text.split(/\s/u).filter(Boolean).join(' ').toLowerCase();
}

type Test = (row: Row) => boolean | undefined;

function count(rows: readonly Row[], test: Test): string {
  const known = rows.map(test).filter((result) => result !== undefined);
  return `${known.filter(Boolean).length} of ${known.length}`;
}

/** Each site weighs the same, however many of its pages there are. */
function mean(rows: readonly Row[], test: Test): number | undefined {
  const shares = [...groupBySite(rows).values()].flatMap((own) => {
    const known = own.map(test).filter((result) => result !== undefined);
    return known.length === 0 ? [] : [known.filter(Boolean).length / known.length];
  });
  if (shares.length === 0) return undefined;
  return Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 1000) / 1000;
}

export function groupBySite(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.label.site, [...(groups.get(row.label.site) ?? []), row]);
  return groups;
}

const TESTS: Readonly<Record<string, Test>> = {
  descriptionCovered: isCovered,
  titleRight: isTitleRight,
  companyRight: isCompanyRight,
  cardsFound: areCardsFound,
};

export function summarise(rows: readonly Row[], browser: string, consoleErrors: number) {
  const jobs = rows.filter(({ label }) => label.kind === 'job');
  const lists = rows.filter(({ label }) => label.kind === 'list');
  const figures = (own: readonly Row[], names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, { pages: count(own, TESTS[name]!), bySite: mean(own, TESTS[name]!) }]),
    );
  const times = rows.map(({ reading }) => reading.ms).sort((a, b) => a - b);
  return {
    browser,
    pages: rows.length,
    jobs: figures(jobs, ['descriptionCovered', 'titleRight', 'companyRight']),
    lists: figures(lists, ['cardsFound']),
    openPanes: count(lists, isCovered),
    falsePostings: rows.filter(isFalse).length,
    failed: rows.filter(({ state }) => state === 'failed').length,
    differs: rows.filter(({ differs }) => differs).length,
    consoleErrors,
    marks: rows.reduce((sum, { marks }) => sum + marks, 0),
    marksOutside: jobs.reduce((sum, { outsideMarks }) => sum + outsideMarks, 0),
    readMs: { median: times[times.length >> 1] ?? 0, most: times.at(-1) ?? 0 },
    sites: Object.fromEntries(
      [...groupBySite(rows)].map(([site, own]) => [
        site,
        Object.fromEntries(
          Object.entries(TESTS)
            .map(([name, test]) => [name, count(own, test)] as const)
            .filter(([, text]) => !text.endsWith(' of 0')),
        ),
      ]),
    ),
  };
}
