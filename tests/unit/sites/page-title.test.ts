// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPageTitle } from '../../../src/sites/page-title.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('title and company of a page', () => {
  it.each([
    ['Rigger - Tall Ships Ltd', 'Rigger', 'Rigger', 'Tall Ships Ltd'],
    ['Rigger | Tall Ships Ltd | Careers', 'Rigger', 'Rigger', 'Tall Ships Ltd'],
    ['Job Application for Rigger at Tall Ships Ltd', '', 'Rigger', 'Tall Ships Ltd'],
    ['Rigger @ Tall Ships Ltd', '', 'Rigger', 'Tall Ships Ltd'],
    ['Takelmeister (m/w/d) bei Rahsegler GmbH', 'Takelmeister (m/w/d)', 'Takelmeister (m/w/d)', 'Rahsegler GmbH'],
    ['Tall Ships Careers - Rigger', 'Rigger', 'Rigger', 'Tall Ships'],
    ['Careers', 'Rigger', 'Rigger', ''],
    ['', 'Rigger', 'Rigger', ''],
  ])('reads "%s" with the heading "%s"', (named, heading, title, company) => {
    document.title = named;
    document.body.innerHTML = heading === '' ? '' : `<h1>Careers</h1><h1><style>.x{}</style>${heading}</h1>`;
    expect(readPageTitle(document)).toEqual({ title, company });
  });

  it('takes the company from the name of the site where the title does not tell', () => {
    document.head.innerHTML = '<meta property="og:site_name" content="Tall Ships Ltd Careers">';
    document.body.innerHTML = '<h1>Rigger</h1>';
    expect(readPageTitle(document).company).toBe('Tall Ships Ltd');
  });
});
