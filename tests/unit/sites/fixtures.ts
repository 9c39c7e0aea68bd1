import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

export interface ExpectedCard {
  readonly title: string;
  readonly company: string;
  readonly link?: string;
}

/** A page of ours in the markup of a site, and what must be read there. */
export interface Fixture {
  /** SITE--SLUG */
  readonly name: string;
  readonly html: string;
  readonly expected: {
    readonly address: string;
    readonly kind: 'posting' | 'list' | 'none';
    readonly site?: string;
    readonly title?: string;
    readonly company?: string;
    /** First and last words of the text, words in between, and words of the page that are not the posting's. */
    readonly starts?: string;
    readonly ends?: string;
    readonly holds?: readonly string[];
    readonly absent?: readonly string[];
    readonly facts?: Readonly<Record<string, string>>;
    readonly cards?: readonly ExpectedCard[];
  };
}

export const FIXTURES: readonly Fixture[] = readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Fixture['expected'],
  }));
