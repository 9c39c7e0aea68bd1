/**
 * Runs inside a saved page: reads it with the very modules that the content script is built from, and measures the
 * reading against the page's label. The message that the extension sends carries conclusions, never the whole text, and
 * no reader of it needs more; so the text is measured here, and the extension's own answer is compared with it.
 */
import { readRuns } from '../../src/page/read-runs.ts';
import { readPage, type FoundPage } from '../../src/sites/index.ts';
import type { PageLabel } from './page-labels.ts';

export interface PageReading {
  readonly kind: FoundPage['kind'];
  readonly site: string;
  readonly title: string;
  readonly company: string;
  /** Shares by length of words; absent where the label or the page has no description. */
  readonly covered?: number;
  readonly outside?: number;
  /** Cards read; labelled cards that show text; of those the ones read; and read ones outside of all labelled ones. */
  readonly cards: number;
  readonly labelled?: number;
  readonly represented?: number;
  readonly stray?: number;
  readonly cardTitles: readonly string[];
  /** Milliseconds for finding the posting and the cards. */
  readonly ms: number;
  readonly nodes: number;
}

export function measure(label: PageLabel): PageReading {
  const begun = performance.now();
  const found = readPage(document, new URL(location.href));
  const ms = performance.now() - begun;
  const cards = found.kind === 'none' ? [] : found.cards;
  return {
    kind: found.kind,
    site: found.kind === 'none' ? '' : found.site,
    title: found.kind === 'posting' ? found.title : '',
    company: found.kind === 'posting' ? found.company : '',
    ...(found.kind === 'posting' ? compareText(readText(found.parts, found.title), label) : {}),
    cards: cards.length,
    ...compareCards(
      cards.map(({ element }) => element),
      label,
    ),
    cardTitles: cards.slice(0, 5).map((card) => `${card.title} · ${card.company}`),
    ms: Math.round(ms * 10) / 10,
    nodes: document.getElementsByTagName('*').length,
  };
}

function readText(parts: readonly Element[], title: string): string {
  const steps = readRuns(parts, title, (element) => element.shadowRoot ?? undefined);
  for (;;) {
    const step = steps.next();
    if (step.done === true)
      return step.value.runs
        .slice(1)
        .map(({ text }) => text)
        .join('\n');
  }
}

function compareText(read: string, label: PageLabel): { covered?: number; outside?: number } {
  const wanted = labelledText(label);
  if (wanted === '') return {};
  const counts = new Map<string, number>();
  for (const word of wordsOf(wanted)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Buttons inside a labelled element ("Connect", "Show more") are controls, not text of the posting.
  for (const word of wordsOf(controlsText(label))) counts.set(word, Math.max(0, (counts.get(word) ?? 0) - 1));
  const length = [...counts].reduce((sum, [word, times]) => sum + word.length * times, 0);
  let total = 0;
  let both = 0;
  for (const word of wordsOf(read)) {
    total += word.length;
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    both += word.length;
  }
  return { covered: length === 0 ? 1 : both / length, outside: total === 0 ? 0 : 1 - both / total };
}

function controlsText({ description }: PageLabel): string {
  if (description.selector === '') return '';
  return [...document.querySelectorAll<HTMLElement>(description.selector)]
    .flatMap((element) => [...element.querySelectorAll<HTMLElement>('button')])
    .map((button) => button.innerText)
    .join('\n');
}

/** The labelled elements' visible text; of a page that is empty as served the text of its JSON-LD, read on its own. */
function labelledText({ description }: PageLabel): string {
  if (description.selector !== '')
    return [...document.querySelectorAll<HTMLElement>(description.selector)]
      .filter((element) => element.parentElement?.closest(description.selector) == null)
      .map((element) => element.innerText)
      .join('\n');
  if (!description.isJsonLd) return '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = JSON.parse(script.textContent) as { '@type'?: string; description?: string };
    if (data['@type'] !== 'JobPosting' || data.description === undefined) continue;
    const body = new DOMParser().parseFromString(data.description, 'text/html').body;
    // As plain text, with the ends of blocks as white space.
    for (const block of body.querySelectorAll('p, li, br, div, h1, h2, h3, h4')) block.append('\n');
    return body.textContent;
  }
  return '';
}

function wordsOf(text: string): readonly string[] {
  // Scripts without spaces (Japanese) are compared by their characters.
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}+#]+/gu) ?? [];
}

function compareCards(
  read: readonly Element[],
  label: PageLabel,
): { labelled?: number; represented?: number; stray?: number } {
  if (label.cards === '') return {};
  const labelled = [...document.querySelectorAll(label.cards)].filter(
    (element) => element.textContent.trim() !== '' && !isReply(element),
  );
  const meets = (a: Element, b: Element) => a.contains(b) || b.contains(a);
  return {
    labelled: labelled.length,
    represented: labelled.filter((element) => read.some((card) => meets(card, element))).length,
    stray: read.filter((card) => !labelled.some((element) => meets(card, element))).length,
  };
}

/** The labels of Hacker News count replies to comments; those are talk about a posting, not postings. */
function isReply(element: Element): boolean {
  if (!element.matches('tr.athing.comtr')) return false;
  const indent = element.querySelector('td.ind');
  return indent?.getAttribute('indent') !== '0' && indent?.querySelector('img')?.getAttribute('width') !== '0';
}
