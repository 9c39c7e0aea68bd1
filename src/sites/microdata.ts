import type { StatedFacts } from '../core/posting-facts.ts';
import { firstText, hasText, outermost } from './page-text.ts';
import { readPageTitle } from './page-title.ts';
import type { FoundPosting } from './site.ts';

const SCOPE = '[itemtype$="schema.org/JobPosting"]';
/** The properties that hold a posting's text; publishers use one or several. */
const TEXTS = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'incentives',
]
  .map((name) => `[itemprop~="${name}"]`)
  .join(', ');
/** Shorter texts are no descriptions (UTF-16 units). */
const MIN_TEXT = 120;

/** Reads a page whose elements are annotated as one `JobPosting`. Undefined where there is none, or several: a list. */
export function readMicrodata(document: Document): FoundPosting | undefined {
  const scopes = outermost([...document.querySelectorAll(SCOPE)]);
  const [scope] = scopes;
  if (scope === undefined || scopes.length > 1) return undefined;
  const parts = outermost([...scope.querySelectorAll(TEXTS)]).filter((element) => element.localName !== 'meta');
  if (!hasText(parts, MIN_TEXT)) return undefined;
  const named = readPageTitle(document);
  return {
    kind: 'posting',
    site: 'structured-data',
    title:
      firstText(scope, ['[itemprop~="title"]', '[itemprop="name"]:not([itemprop="hiringOrganization"] *)', 'h1']) ||
      named.title,
    company:
      firstText(scope, ['[itemprop~="hiringOrganization"] [itemprop="name"]', '[itemprop~="hiringOrganization"]']) ||
      named.company,
    parts,
    facts: readStated(scope),
    cards: [],
  };
}

function readStated(scope: Element): StatedFacts {
  const place = ['addressLocality', 'addressRegion', 'addressCountry']
    .map((name) => firstText(scope, [`[itemprop="jobLocation"] [itemprop="${name}"]`, `[itemprop="${name}"]`]))
    .filter(Boolean)
    .join(', ');
  const salary = firstText(scope, ['[itemprop~="baseSalary"]']);
  const employment = firstText(scope, ['[itemprop~="employmentType"]']);
  return {
    ...(salary === '' ? {} : { salary }),
    ...(place === '' ? {} : { place }),
    ...(employment === '' ? {} : { employment }),
  };
}
