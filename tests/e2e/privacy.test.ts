import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const ADDRESS = 'https://www.indeed.com/viewjob';
const SKILLS = ['Python', 'Django', 'PostgreSQL', 'Docker', 'Kubernetes', 'Redis'];

/**
 * A page that looks at everything a page can: its own patched prototypes, observers of every kind, messages, the registry,
 * our element, what stands over its words, find-in-page.
 */
const SPY = `
const seen = { messages: 0, calls: [], records: [], entries: [], events: 0 };
window.spy = seen;
addEventListener('message', () => seen.messages++);
for (const [home, names] of [
  [Element.prototype, ['attachShadow', 'append', 'getBoundingClientRect', 'setAttribute']],
  [Node.prototype, ['appendChild', 'insertBefore', 'textContent']],
  [Document.prototype, ['createElement', 'elementFromPoint', 'createRange']],
  [Range.prototype, ['getClientRects']],
  [HighlightRegistry.prototype, ['set', 'delete', 'get']],
  [Array.prototype, ['push', 'map', 'filter']],
  [Map.prototype, ['set']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
]) for (const name of names) {
  const own = Object.getOwnPropertyDescriptor(home, name);
  if (typeof own?.value !== 'function') continue;
  let isInside = false;
  home[name] = function (...args) {
    // What the page itself calls says nothing; only a stack without a page script would.
    if (!isInside) { isInside = true; if (!/viewjob|evaluate|pptr|debugger|<anonymous>/.test(new Error().stack ?? '')) seen.calls.push(name); isInside = false; }
    return own.value.apply(this, args);
  };
}
// From the parser's end on; our script comes later.
addEventListener('DOMContentLoaded', () => new MutationObserver((records) => { for (const r of records) seen.records.push(r.type + ' ' + r.target.nodeName + ' ' + r.attributeName); })
  .observe(document, { childList: true, attributes: true, characterData: true, subtree: true }));
for (const type of PerformanceObserver.supportedEntryTypes)
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.entryType === 'largest-contentful-paint') seen.largest = Math.max(seen.largest ?? 0, entry.size);
      else
        if (!/navigation|resource|longtask|long-animation-frame|event|first-input|visibility|mark|measure|paint/.test(entry.entryType))
          seen.entries.push(entry.entryType + ' ' + Math.round(entry.size ?? 0) + ' ' + (entry.sources?.length ?? ''));
    }).observe({ type, buffered: true, durationThreshold: 16 });
  } catch {}
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Engineer</title><script>${SPY}</script></head><body>
<h1 class="jobsearch-JobInfoHeader-title">Engineer</h1>
<div id="jobDescriptionText"><p>We are looking for an engineer who knows the following things well.</p>
<h2>Requirements</h2><ul>${SKILLS.map((skill) => `<li><span>${skill}</span> in production, every day</li>`).join('')}</ul>
</div></body></html>`;

/** Everything the page can say of us, with the one thing of chance (the variant in names) taken out. */
async function readAll(page: Page): Promise<unknown> {
  return page.evaluate(
    async (words) => {
      const { spy } = window as unknown as { spy: Record<string, unknown> };
      const host = document.documentElement.lastElementChild!;
      const style = getComputedStyle(host);
      const spans = [...document.querySelectorAll('li span')];
      const stacks = spans.map((span) => {
        const { left, top, width, height } = span.getBoundingClientRect();
        const points = [
          [left + width / 2, top + height / 2],
          [left + width + 2, top],
          [left + width, top + height + 20],
        ] as const;
        return points.map(([x, y]) => document.elementsFromPoint(x, y).map((element) => element.nodeName));
      });
      // IntersectionObserver of the second version tells whether anything is painted over an element.
      const covered = await new Promise<unknown>((resolve) => {
        const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
          trackVisibility: true,
          delay: 100,
        };
        const observer = new IntersectionObserver((entries) => {
          observer.disconnect();
          resolve(entries.map((entry) => (entry as { isVisible?: boolean }).isVisible));
        }, options);
        for (const span of spans) observer.observe(span);
      });
      const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
      const found = words.map((word) => find(word));
      getSelection()!.selectAllChildren(document.documentElement);
      const selected = getSelection()!.toString();
      getSelection()!.removeAllRanges();
      return {
        registry: [...CSS.highlights].map(([name, highlight]) => [
          name.replace(/\d/u, 'N'),
          [...highlight].map((range) => `${range.startContainer.textContent} ${range.startOffset} ${range.endOffset}`),
        ]),
        host: [host.outerHTML, host.shadowRoot, JSON.stringify(host.getBoundingClientRect()), host.getAttributeNames()],
        style: [...style].map((name) => `${name}:${style.getPropertyValue(name)}`),
        sizes: [document.documentElement, document.body, host].map(({ scrollWidth, scrollHeight }) => [
          scrollWidth,
          scrollHeight,
        ]),
        globals: Object.getOwnPropertyNames(window).length,
        animations: document.getAnimations().length,
        active: document.activeElement?.nodeName,
        stacks,
        covered,
        found,
        selected,
        spy,
      };
    },
    ['you have it', 'missing', 'Frameworks and libraries', 'must-have', 'Add your skills'],
  );
}

describe.each(KINDS)('what a hostile page learns in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());

  async function spyOn(skills: readonly string[]): Promise<unknown> {
    await extension.clearStore();
    await extension.store({ profile: { version: 1, content: { skills: skills.map((skill) => ({ skill })) } } });
    const page = await extension.openPage(new Map([[ADDRESS, PAGE]]), ADDRESS);
    await waitForMarks(page);
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('li span')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    // The person's own pointer rests on a word, so the card is up.
    await page.mouse.move(box.x, box.y);
    await page.mouse.move(box.x + 1, box.y);
    await page.evaluate(async () => {
      const ended = performance.now() + 600;
      while (performance.now() < ended) await new Promise(requestAnimationFrame);
      // The page's own clicks and pointers on its words.
      for (const span of document.querySelectorAll('li span'))
        for (const name of ['pointermove', 'pointerdown', 'click', 'mouseover'])
          span.dispatchEvent(new PointerEvent(name, { bubbles: true, clientX: 50, clientY: 150 }));
    });
    const readings = await readAll(page);
    await page.close();
    return readings;
  }

  it('is the same for a person with all skills, with one, with none of them, and without a profile', async () => {
    const all = await spyOn(SKILLS);
    expect(await spyOn(['COBOL'])).toEqual(all);
    expect(await spyOn(SKILLS.slice(0, 1))).toEqual(all);
    expect(await spyOn([])).toEqual(all);
  });

  it('names us nowhere: no message, no call of a patched function, one bare element outside of the body', async () => {
    const readings = JSON.parse(JSON.stringify(await spyOn(SKILLS))) as {
      host: unknown[];
      found: boolean[];
      selected: string;
      spy: { messages: number; calls: string[]; records: string[]; entries: string[] };
    };
    expect(readings.host.slice(0, 2)).toEqual(['<div></div>', null]);
    expect(readings.spy.messages).toBe(0);
    expect(readings.spy.calls).toEqual([]);
    expect(readings.spy.records).toEqual(['childList HTML null']);
    expect(readings.found).toEqual([false, false, false, false, false]);
    expect(readings.selected).not.toContain('must-have');
  });
});
