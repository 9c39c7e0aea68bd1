// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults, close, show } from './show.tsx';

afterEach(close);

describe('the accessibility check of the component tests', () => {
  it('sees a button without a name, a list of something else, and a lost reference', async () => {
    await show(
      <main>
        <h1>Title</h1>
        <button type="button" />
        <ul>
          <p>no item</p>
        </ul>
        <input type="text" />
      </main>,
    );
    const faults = (await axeFaults()).map((fault) => fault.split(':')[0]);
    expect(faults).toEqual(expect.arrayContaining(['button-name', 'list', 'label']));
  });
});
