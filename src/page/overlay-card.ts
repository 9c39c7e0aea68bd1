import type { Standing } from '../core/report.ts';
import type { Need } from '../core/requirement.ts';

/** What the hover card says of one mark, in the person's language. */
export interface CardText {
  /** The skill, or the members of an either/or group. */
  readonly title: string;
  /** Its area; '' where it has none. */
  readonly area: string;
  /** "one of: Flask, Django"; '' where the skill is asked alone. */
  readonly group: string;
  readonly need: Need;
  /** How it is asked: "must, 3+ years". */
  readonly asked: string;
  /** Absent where nothing can be compared. */
  readonly standing?: Standing;
  /** "you have 2 years"; private. */
  readonly standingText: string;
  /** "through Django"; '' where there is nothing to explain; private. */
  readonly why: string;
  /** Heading and sentences of the other places; public. */
  readonly placesTitle: string;
  readonly places: readonly string[];
}

/** Rows of other places that are shown. */
const MOST_PLACES = 3;

/**
 * Builds the card. Its rows are the same for every standing, and each is one line high, so that its size tells nothing
 * of the person.
 */
export function buildCard(document: Document, text: CardText): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  const row = (className: string, content: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = `row ${className}`;
    element.textContent = content;
    card.append(element);
    return element;
  };
  row('title', text.title);
  row('quiet', text.area);
  if (text.group !== '') row('quiet', text.group);
  const asked = row('', '');
  const need = document.createElement('span');
  need.className = `mark-${text.need}`;
  need.textContent = text.asked;
  asked.append(need);
  const standing = row('', text.standingText);
  if (text.standing !== undefined) {
    const sign = document.createElement('span');
    sign.className = `sign ${text.standing}`;
    standing.prepend(sign);
  }
  row('quiet', text.why);
  if (text.places.length > 0) row('quiet', text.placesTitle);
  for (const place of text.places.slice(0, MOST_PLACES)) row('place', place);
  return card;
}

/** Words of the legend. */
export interface LegendText {
  readonly needs: readonly (readonly [Need, string])[];
  readonly standings: readonly (readonly [Standing, string])[];
}

/** Builds the legend: the line shapes and the signs with their words. It is the same for everybody. */
export function buildLegend(document: Document, { needs, standings }: LegendText): HTMLElement {
  const legend = document.createElement('div');
  legend.className = 'legend';
  for (const [need, word] of needs) {
    const row = document.createElement('div');
    row.className = 'row';
    const sample = document.createElement('span');
    sample.className = `mark-${need}`;
    sample.textContent = word;
    row.append(sample);
    legend.append(row);
  }
  for (const [standing, word] of standings) {
    const row = document.createElement('div');
    row.className = 'row';
    const sign = document.createElement('span');
    sign.className = `sign ${standing}`;
    row.append(sign, word);
    legend.append(row);
  }
  return legend;
}
