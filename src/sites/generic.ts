import { joinSpace, readText, type FoundPosting } from './site.ts';

/** Phrases that postings have and other pages rarely have together; each counts once. */
const PHRASES = [
  /\b(?:requirements|qualifications|what you(?:'|’)?ll need|who you are|what we(?:'|’)?re looking for|must have|nice to have)\b/iu,
  /\b(?:responsibilities|what you(?:'|’)?ll do|your role|the role|your mission|duties)\b/iu,
  /\b(?:years? of experience|years(?:'|’)? experience|\d\+? years)\b/iu,
  /\b(?:benefits|perks|we offer|compensation|salary)\b/iu,
  /\b(?:apply now|apply for this|how to apply|submit your application|equal opportunity)\b/iu,
  /\b(?:full[- ]time|part[- ]time|permanent|remote|hybrid)\b/iu,
  /\b(?:we are looking for|you will|about the job|job description)\b/iu,
  /(?:anforderungen|aufgaben|dein profil|ihr profil|wir bieten|bewerben)/iu,
  /(?:missions|profil recherché|compétences|nous offrons|postuler)/iu,
  /(?:requisitos|funciones|ofrecemos|responsabilidades|benefícios|functie-eisen|wij bieden|solliciteer)/iu,
];
const MIN_PHRASES = 4;
const MIN_TEXT = 400;
const MAX_TEXT = 40_000;
const SKIP =
  'nav, header, footer, aside, form, script, style, noscript, template, [role="navigation"], [role="banner"], [aria-hidden="true"]';

/** Looks for a posting on a page that no adapter knows. Undefined where the page does not read like one. */
export function readGeneric(document: Document): FoundPosting | undefined {
  const heading = document.querySelector('h1');
  const title = heading === null ? '' : readText(heading);
  if (title === '') return undefined;
  const block = bestBlock(document);
  if (block === undefined) return undefined;
  const site = document.querySelector('meta[property="og:site_name"]');
  return { kind: 'posting', site: 'generic', title, company: site === null ? '' : readText(site), parts: [block] };
}

/** The smallest block that holds nearly all of the page's posting phrases. */
function bestBlock(document: Document): Element | undefined {
  const blocks = [...document.querySelectorAll('article, main, section, div')].filter(
    (element) => !element.closest(SKIP),
  );
  let best: { element: Element; phrases: number; length: number } | undefined;
  for (const element of blocks) {
    const length = element.textContent.length;
    if (length < MIN_TEXT || length > MAX_TEXT) continue;
    const text = joinSpace(readText(element));
    if (text.length < MIN_TEXT) continue;
    const phrases = PHRASES.filter((phrase) => phrase.test(text)).length;
    if (phrases < MIN_PHRASES) continue;
    const isBetter =
      best === undefined || phrases > best.phrases || (phrases === best.phrases && text.length < best.length);
    if (isBetter) best = { element, phrases, length: text.length };
  }
  return best?.element;
}
