import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../src/platform/messages.ts';
import { KINDS, loadExtension, type LoadedExtension } from '../support/extension.ts';

/** How often the page goes from posting to posting; `NAVIGATIONS=1000` for the long run. */
const NAVIGATIONS = Number(process.env['NAVIGATIONS'] ?? 60);
/** Roughly what one step may take on a busy machine (milliseconds). */
const STEP_MS = 3000;

const SEARCH = 'https://www.indeed.com/jobs';

const JOBS = [
  [
    'Weaver of Queries',
    'Loom & Co',
    '<h2>Requirements</h2><p>Years with PostgreSQL and SQL.</p><h2>Nice to have</h2><p>Redis</p>',
  ],
  [
    'Backend Engineer',
    'Ferry Line',
    '<p>You must know Python. Django is a plus.</p><ul><li>Experience with Docker or Podman</li></ul>',
  ],
  [
    'Page Builder',
    'Paper Lamp',
    '<h3>What you bring</h3><ul><li>HTML, CSS and JavaScript</li><li>3+ years of React</li></ul>',
  ],
  [
    'Night Watch',
    'Harbour Lights',
    '<p>Nothing technical here: you walk around the harbour at night with a good lamp and report what you see.</p>',
  ],
  ['Platform Engineer', 'Tall Ship', '<h2>Requirements</h2><p>Kubernetes, Terraform and AWS.</p><p>No PHP.</p>'],
  [
    'Data Engineer',
    'Tram Works',
    '<h2>Requirements</h2><ul><li>Apache Airflow</li><li>Java, Kotlin or Scala</li></ul><p>Snowflake is a plus.</p>',
  ],
] as const;

/** A split view that shows job after job in one document, in the ways in which such pages do. */
const page = (
  first: number,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body>
<div id="jobsearch-ViewjobPaneWrapper"></div>
<script>
const JOBS = ${JSON.stringify(JOBS)};
const pane = document.querySelector('#jobsearch-ViewjobPaneWrapper');
const markup = ([title, company, text]) =>
  '<h2 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>' + title + '<span> - job post</span></span></h2>' +
  '<div data-testid="inlineHeader-companyName">' + company + '</div><div id="jobDescriptionText">' + text + '</div>';
const draw = (n) => { pane.innerHTML = markup(JOBS[n]); };
/** Keeps the elements and changes what is in them, as frameworks do. */
const patch = (n) => {
  const [title, company, text] = JOBS[n];
  if (!pane.querySelector('#jobDescriptionText')) return draw(n);
  pane.querySelector('h2 span').firstChild.data = title;
  pane.querySelector('[data-testid="inlineHeader-companyName"]').textContent = company;
  pane.querySelector('#jobDescriptionText').innerHTML = text;
};
const later = (work) => setTimeout(work, 20);
const address = (n) => '?vjk=' + n;
const WAYS = {
  push: (n) => { history.pushState(n, '', address(n)); draw(n); },
  replace: (n) => { history.replaceState(n, '', address(n)); draw(n); },
  late: (n) => { history.pushState(n, '', address(n)); pane.innerHTML = ''; later(() => draw(n)); },
  early: (n) => { draw(n); later(() => history.pushState(n, '', address(n))); },
  hash: (n) => { location.hash = 'job-' + n; draw(n); },
  patch: (n) => { history.pushState(n, '', address(n)); patch(n); },
  bare: (n) => patch(n),
  parts: (n) => { history.pushState(n, '', address(n)); const at = document.createElement('div'); at.innerHTML = markup(JOBS[n]);
    pane.replaceChildren(); for (const child of [...at.children]) later(() => pane.append(child)); },
  hidden: (n) => { pane.hidden = true; draw(n); later(() => { pane.hidden = false; }); },
  back: (n) => { history.pushState(n, '', address(n)); history.pushState(-1, '', '?other'); addEventListener('popstate', () => draw(n), { once: true }); history.back(); },
  cancelled: (n) => { navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true }); try { history.pushState(9, '', '?never'); } catch {} draw(n); },
};
draw(${first});
</script></body></html>`;

/** What is told of a posting, but for its address and the id of the reading. */
function toldBy(tab: TabState): unknown {
  if (tab.state !== 'posting') return tab.state;
  const { title, company, requirements, dealbreakers, facts } = tab.posting;
  return { title, company, requirements, dealbreakers, facts };
}

describe.each(KINDS)('navigation inside one document in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());

  it(
    `shows the same after each of ${NAVIGATIONS} mixed navigations as after a fresh load`,
    async () => {
      const fresh: unknown[] = [];
      for (const first of JOBS.keys()) {
        const tab = await extension.openPage(new Map([[SEARCH, page(first)]]), `${SEARCH}?vjk=${first}`);
        fresh.push(toldBy(await extension.readTab(tab)));
        await tab.close();
      }
      expect(new Set(fresh.map((one) => JSON.stringify(one))).size).toBe(JOBS.length);

      const tab = await extension.openPage(new Map([[SEARCH, page(0)]]), `${SEARCH}?vjk=0`);
      const ways = await waysOf(tab);
      let job = 0;
      for (let step = 0; step < NAVIGATIONS; step++) {
        const way = ways[step % ways.length]!;
        // Every pair of postings comes up with every way in the long run; never the same posting twice in a row.
        job = (job + 1 + (Math.floor(step / ways.length) % (JOBS.length - 1))) % JOBS.length;
        await tab.evaluate(
          (name, n) => (window as unknown as { go(name: string, n: number): void }).go(name, n),
          way,
          job,
        );
        const told = await extension.readTab(
          tab,
          (state) => JSON.stringify(toldBy(state)) === JSON.stringify(fresh[job]),
        );
        expect(toldBy(told), `step ${step}, ${way} to ${job}`).toEqual(fresh[job]);
      }
      await tab.close();
    },
    30_000 + NAVIGATIONS * STEP_MS,
  );

  it('prints nothing to the console of any page', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** Names the ways, and lets the test take them. */
function waysOf(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    // `WAYS` is a constant of the page's own script, which only a script of the page sees.
    const script = document.createElement('script');
    script.textContent = 'window.go = (name, n) => WAYS[name](n); window.ways = Object.keys(WAYS);';
    document.head.append(script);
    return (window as unknown as { ways: string[] }).ways;
  });
}
