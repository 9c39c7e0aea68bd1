import { foldName, joinSpace, readText } from './page-text.ts';

/** What a page calls itself, as far as it can be told without knowing the site. */
export interface PageTitle {
  readonly title: string;
  /** '' where the page does not say. */
  readonly company: string;
}

const SEPARATOR = / \| | [-–—·•»] | :: /u;
/** "Title at Company", "Title @ Company", "Titel bei Firma", "Job Application for Title at Company". */
const AT =
  /^(?:job application for |(?:join us as|apply for) )?(.{2,120}?) (?:at|@|bei|chez|en|bij|na) ([^|]{2,80})$/iu;
/** Parts of a document's title that are neither the job nor the company. */
const NOISE =
  /^(?:jobs?|careers?|karriere|stellenangebote?|offres? d(?:'|’)emploi|empleos?|vagas?|vacatures?|job (?:details?|description|application|board|opening)s?|current openings?|open positions?|apply(?: now)?|home|recruitment|career (?:site|opportunities))$/iu;

/** The job's title and the company from a page's heading and its own title. */
export function readPageTitle(document: Document): PageTitle {
  const named = joinSpace(document.title);
  const heading = headingOf(document, named);
  const og = contentOf(document, 'meta[property="og:title"]');
  const site = contentOf(document, 'meta[property="og:site_name"]');
  const title = heading || titlePart(og || named, site);
  return { title, company: companyOf(title, named, og) || cleanCompany(site) };
}

/** The first `h1` that the document's title repeats, else the first that says anything. */
function headingOf(document: Document, named: string): string {
  const texts = [...document.querySelectorAll('h1, [role="heading"][aria-level="1"]')]
    .slice(0, 8)
    .map((element) => readText(element))
    .filter((text) => text !== '' && text.length <= 200 && !NOISE.test(text));
  const folded = foldName(named);
  return texts.find((text) => folded.includes(foldName(text))) ?? texts[0] ?? '';
}

function titlePart(named: string, site: string): string {
  const at = AT.exec(named.split(' | ')[0] ?? '');
  if (at !== null) return at[1]!;
  const parts = partsOf(named).filter((part) => foldName(part) !== foldName(site));
  return parts[0] ?? '';
}

/** What the document's title says besides the job: "Title at Company", "Title - Company | Careers". */
function companyOf(title: string, ...names: readonly string[]): string {
  const folded = foldName(title);
  if (folded === '') return '';
  for (const named of names) {
    const parts = partsOf(named);
    for (const part of parts) {
      const at = AT.exec(part);
      if (at !== null && (foldName(at[1]!) === folded || folded.startsWith(foldName(at[1]!))))
        return cleanCompany(at[2]!);
    }
    const index = parts.findIndex((part) => foldName(part) === folded);
    if (index < 0) continue;
    const rest = parts
      .filter((_, i) => i !== index)
      .map(cleanCompany)
      .filter((part) => part !== '');
    // With more than one left over the last one is the site.
    if (rest.length > 0) return rest.at(-1)!;
  }
  return '';
}

function partsOf(named: string): readonly string[] {
  return named
    .split(SEPARATOR)
    .map(joinSpace)
    .filter((part) => part !== '' && !NOISE.test(part));
}

/** "Careers at Company", "Company Careers", "Company Jobs" -> "Company". */
function cleanCompany(text: string): string {
  const name = text
    .replace(/^(?:careers?|jobs?|karriere|arbeiten) (?:at|bei|@) /iu, '')
    .replace(/ (?:careers?|jobs?|job board|karriere|career site|recruiting|stellenangebote)$/iu, '')
    .trim();
  return NOISE.test(name) ? '' : name;
}

function contentOf(document: Document, selector: string): string {
  return joinSpace(document.querySelector(selector)?.getAttribute('content') ?? '');
}
