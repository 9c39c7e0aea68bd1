import { resolveLink } from './address.ts';
import { firstText, outermost, readText } from './page-text.ts';
import type { CardSelectors, FoundCard } from './site.ts';

/**
 * The cards of a list. Cards that are not filled yet, as virtualised lists keep them, are left out until they are.
 * @param company of all cards, where the page is of one company
 */
export function readCards(where: CardSelectors, document: Document, company = ''): readonly FoundCard[] {
  for (const selector of where.card) {
    const found = cardElements(selector, where.around, document);
    const cards = found.flatMap((element) => readCard(element, where, document, company) ?? []);
    if (cards.length > 0) return cards;
  }
  return [];
}

function cardElements(selector: string, around: string | undefined, document: Document): readonly Element[] {
  const found = [...document.querySelectorAll(selector)];
  if (around === undefined) return outermost(found);
  return [...new Set(found.map((element) => element.parentElement?.closest(around) ?? element))];
}

function readCard(element: Element, where: CardSelectors, document: Document, company: string): FoundCard | undefined {
  const isTitle = where.title.length === 0 || where.title.some((selector) => element.matches(selector));
  const title = isTitle ? readText(element) : firstText(element, where.title);
  if (title === '') return undefined;
  const parts = partsOf(element, where.text);
  return {
    element,
    title,
    company: firstText(element, where.company) || company,
    link: resolveLink(linkOf(element, where), document),
    parts: parts.length > 0 ? parts : [element],
    isPartial: where.isWhole !== true,
  };
}

function partsOf(element: Element, selectors: readonly string[] | undefined): readonly Element[] {
  for (const selector of selectors ?? []) {
    const parts = outermost([...element.querySelectorAll(selector)]);
    if (parts.length > 0) return parts;
  }
  return [];
}

function linkOf(card: Element, { link, title }: CardSelectors): string | null {
  const href = (element: Element | null | undefined) => element?.getAttribute('href') ?? null;
  for (const selector of link ?? []) {
    const found = href(card.querySelector(selector));
    if (found !== null) return found;
  }
  for (const selector of title) {
    const named = card.querySelector(selector);
    const found = href(named?.closest('a[href]')) ?? href(named?.querySelector('a[href]'));
    if (found !== null) return found;
  }
  return href(card.closest('a[href]')) ?? href(card.querySelector('a[href]'));
}
