import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const VIEWJOB = 'https://www.indeed.com/viewjob';
const LEVER = 'https://jobs.lever.co/kiteloom/0c8f3d52-6a1e-4b57-9d2c-3f1a7e5b9c04';
const GREENHOUSE = 'https://boards.greenhouse.io/embed/job_app';
const ADS = 'https://ads.example/banner';

/** A page of a job board whose description is the given markup. */
const viewjob = (description: string, style = '', script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Job</title><style>${style}</style></head><body>
<h1 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title">Tram Dispatcher Software Engineer</h1>
<div data-testid="inlineHeader-companyName">Tram Works</div>
<div id="jobDescriptionText"><h2>Requirements</h2><p>You have worked with PostgreSQL for some years and like it.</p>${description}</div>
<script>${script}</script></body></html>`;

/** A whole posting such as an embedded board shows, naming one skill of its own. */
const posting = (
  skill: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Engineer at Kite Loom</title></head>
<body><main><h1>Engineer</h1><h2>Responsibilities</h2><p>You will keep the looms running, together with a team of six people who like their work
and who review what each other writes. You will own what you build, from the first sketch to the night it breaks.</p>
<h2>Requirements</h2><ul><li>5 years of experience with ${skill}</li><li>A calm voice in a loud hall</li></ul>
<h2>Benefits</h2><p>Full-time, hybrid. We offer a season ticket and fruit that somebody else cut. How to apply: write to us.</p></main></body></html>`;

describe.each(KINDS)('reading pages in %s', (kind) => {
  let extension: LoadedExtension;
  const open: Page[] = [];
  const show = async (url: string, pages: Readonly<Record<string, string>>) => {
    const page = await extension.openPage(new Map(Object.entries(pages)), url);
    open.push(page);
    return page;
  };
  const skillsOf = async (page: Page): Promise<readonly string[]> => {
    const tab = await extension.readTab(page);
    return tab.state === 'posting' ? tab.posting.requirements.flatMap(({ skills }) => skills) : [tab.state];
  };

  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });
  afterAll(() => extension.close());

  it('leaves out what no eye can see, and keeps what can be opened', async () => {
    const page = await show(`${VIEWJOB}?jk=1`, {
      [VIEWJOB]: viewjob(
        `<p hidden>COBOL</p><p style="display:none">Fortran</p><p style="visibility:hidden">Erlang</p>
         <p style="opacity:0">Haskell</p><p class="sr">Elixir</p><p style="position:absolute;left:-9999px">Clojure</p>
         <p style="font-size:0">Scala</p><p style="color:transparent">Kotlin</p><p style="text-indent:-9999px">Ruby on Rails</p>
         <p style="height:0;overflow:hidden">Django</p><noscript><p>Laravel</p></noscript><template><p>Symfony</p></template>
         <p style="clip-path:inset(50%);position:absolute">Flask</p><nav><a href="/">Angular</a></nav>
         <details><summary>More</summary><p>Kafka</p></details>
         <div style="max-height:1.2em;overflow:hidden"><p>First line of a text that is cut short.</p><p>Docker</p></div>
         <p style="display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden">We use it<br>with Terraform</p>`,
        '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
      ),
    });
    await waitForMarks(page);
    expect(await skillsOf(page)).toEqual(['PostgreSQL', 'Kafka', 'Docker', 'Terraform']);
  });

  it('reads open, closed, nested and slotted shadow roots, marks what it finds there and follows changes', async () => {
    const page = await show(`${VIEWJOB}?jk=2`, {
      [VIEWJOB]: viewjob(
        `<div id="open"></div><x-closed></x-closed><x-slot><p>Kafka</p></x-slot>
         <div><template shadowrootmode="open"><p>Terraform</p></template></div>`,
        '',
        `document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<p>Docker</p><div></div>';
         const inner = document.querySelector('#open').shadowRoot.querySelector('div').attachShadow({ mode: 'closed' });
         inner.innerHTML = '<p>Ansible</p>';
         window.closedRoot = document.querySelector('x-closed').attachShadow({ mode: 'closed' });
         closedRoot.innerHTML = '<p>MongoDB</p>';
         document.querySelector('x-slot').attachShadow({ mode: 'open' }).innerHTML = '<b>With</b> <slot></slot>';`,
      ),
    });
    await waitForMarks(page);
    const wanted = ['PostgreSQL', 'Docker', 'Ansible', 'MongoDB', 'Kafka', 'Terraform'];
    expect(await skillsOf(page)).toEqual(wanted);
    await page.waitForFunction(
      (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === count,
      {},
      wanted.length,
    );
    await page.evaluate(() => {
      (window as unknown as { closedRoot: ShadowRoot }).closedRoot.querySelector('p')!.textContent = 'Redis';
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((one) => [...one].some((range) => range.startContainer.nodeValue === 'Redis')),
    );
    expect(await skillsOf(page)).toEqual(['PostgreSQL', 'Docker', 'Ansible', 'Redis', 'Kafka', 'Terraform']);
  });

  it('reads a posting that stands in a closed shadow root as a whole', async () => {
    const page = await show(LEVER, {
      [LEVER]: `<!doctype html><html lang="en"><head><title>Engineer at Kite Loom</title></head><body><career-page></career-page>
        <script>const root = document.querySelector('career-page').attachShadow({ mode: 'closed' });
        root.innerHTML = ${JSON.stringify(
          posting('Kafka')
            .replace(/^.*<main>/su, '<main>')
            .replace(/<\/main>.*$/su, '</main>'),
        )};</script></body></html>`,
    });
    await waitForMarks(page);
    expect(await skillsOf(page)).toContain('Kafka');
  });

  it('reads a page that was served empty, and text that is added to it or shown later', async () => {
    const page = await show(`${VIEWJOB}?jk=3`, { [VIEWJOB]: '<!doctype html><title>Job</title><div id="app"></div>' });
    expect(await skillsOf(page)).toEqual(['none']);
    await page.evaluate(() => {
      document.querySelector('#app')!.innerHTML =
        '<h1 class="jobsearch-JobInfoHeader-title">Engineer</h1><div id="jobDescriptionText"><h2>Requirements</h2><p>Years with PostgreSQL, in a place that had to be up.</p><p id="later" hidden>Kafka</p></div>';
    });
    await waitForMarks(page);
    expect(await skillsOf(page)).toEqual(['PostgreSQL']);
    await page.evaluate(() => document.querySelector('#later')!.removeAttribute('hidden'));
    await waitForText(page, 'Kafka');
    await page.evaluate(() => document.querySelector('#jobDescriptionText')!.append('And some Docker.'));
    await waitForText(page, 'And some Docker.');
    expect(await skillsOf(page)).toEqual(['PostgreSQL', 'Kafka', 'Docker']);
  });

  it('reads text that fades in once it stands', async () => {
    const page = await show(`${VIEWJOB}?jk=4`, {
      [VIEWJOB]: viewjob(
        '<p id="fade">Kafka</p>',
        '#fade{opacity:0;transition:opacity 50ms} #fade.in{opacity:1}',
        'addEventListener("click", () => document.querySelector("#fade").classList.add("in"))',
      ),
    });
    await waitForMarks(page);
    expect(await skillsOf(page)).toEqual(['PostgreSQL']);
    await page.evaluate(() => dispatchEvent(new Event('click')));
    await waitForText(page, 'Kafka');
  });

  it('keeps the cells of a table row together', async () => {
    const page = await show(`${VIEWJOB}?jk=5`, {
      [VIEWJOB]: viewjob(
        '<table><tr><td>Kafka</td><td>4 years</td></tr><tr><td>Docker</td><td>nice to have</td></tr></table>',
      ),
    });
    await waitForMarks(page);
    const tab = await extension.readTab(page);
    const asked = tab.state === 'posting' ? tab.posting.requirements : [];
    expect(asked.map(({ skills, need, years }) => [skills[0], need, years])).toEqual([
      ['PostgreSQL', 'must', undefined],
      ['Kafka', 'must', 4],
      ['Docker', 'nice', undefined],
    ]);
  });

  it('reads frames of every kind that belong to a job site, and no frame of another host', async () => {
    const top = `<!doctype html><html lang="en"><head><title>Kite Loom</title><style>iframe { width: 15%; height: 700px }</style></head><body><h1>Kite Loom</h1>
      <iframe name="vendor" src="${GREENHOUSE}?token=1"></iframe><iframe name="ad" src="${ADS}"></iframe>
      <iframe name="srcdoc"></iframe><iframe name="blank"></iframe><iframe name="blob"></iframe>
      <script>
        frames.srcdoc.frameElement.srcdoc = ${JSON.stringify(posting('Kafka'))};
        const blank = frames.blank.document; blank.open(); blank.write(${JSON.stringify(posting('Docker'))}); blank.close();
        frames.blob.location = URL.createObjectURL(new Blob([${JSON.stringify(posting('Terraform'))}], { type: 'text/html' }));
      </script></body></html>`;
    const page = await show(LEVER, { [LEVER]: top, [GREENHOUSE]: vendor('Ansible'), [ADS]: posting('Redis') });
    for (const name of ['vendor', 'srcdoc', 'blank', 'blob']) await waitForFrameMarks(await frameOf(page, name));
    expect(await (await frameOf(page, 'ad')).evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('prints nothing to the console of any page', () => {
    expect(extension.errors).toEqual([]);
  });
});

/** A board's page as it is embedded. */
const vendor = (
  skill: string,
) => `<!doctype html><html lang="en"><head><title>Job Application for Engineer at Kite Loom</title></head>
<body><div class="job__title"><h1>Engineer</h1></div><div class="job__description"><h2>Requirements</h2><p>Some years of work with ${skill} in a hall full of looms.</p></div></body></html>`;

async function frameOf(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[name="${name}"]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${name}`);
  return frame;
}

async function waitForFrameMarks(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => CSS.highlights.size > 0);
}

/** Waits until a mark stands in a text node of that text. */
async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()].some((one) => [...one].some((range) => range.startContainer.nodeValue === wanted)),
    {},
    text,
  );
}
