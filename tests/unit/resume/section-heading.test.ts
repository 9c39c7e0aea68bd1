import { describe, expect, it } from 'vitest';
import { readSectionHeading } from '../../../src/resume/section-heading.ts';

describe('section headings', () => {
  it.each([
    ['TECHNICAL SKILLS', 'skills'],
    ['Work Experience:', 'experience'],
    ['Education & Training', 'education'],
    ['S K I L L S', 'skills'],
    ['Professional Summary', 'summary'],
    ['Selected Projects', 'projects'],
    ['Berufserfahrung', 'experience'],
    ['Compétences techniques', 'skills'],
    ['Licenses & Certifications', 'certificates'],
    ['## Open Source', 'projects'],
    ['Experiencia profesional', 'experience'],
  ])('knows "%s"', (text, section) => {
    expect(readSectionHeading(text)).toBe(section);
  });

  it.each([
    'Projects at Northlake',
    'Improved my skills in Go',
    'Python',
    'Experience with Kafka and Go',
    'Director of Education Technology',
    '',
  ])('takes "%s" for none', (text) => {
    expect(readSectionHeading(text)).toBeUndefined();
  });
});
