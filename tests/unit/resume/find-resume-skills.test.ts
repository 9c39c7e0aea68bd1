import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { findResumeSkills } from '../../../src/resume/find-resume-skills.ts';
import type { FoundSkill } from '../../../src/resume/resume-text.ts';
import { readText } from './read.ts';

const TODAY = new Date(2026, 5, 15);

async function find(content: string): Promise<FoundSkill[]> {
  return findResumeSkills(await readText(content), loadLexicon(), TODAY);
}
async function names(content: string): Promise<string[]> {
  return (await find(content)).map(({ skill }) => skill);
}
async function years(content: string): Promise<Record<string, unknown>> {
  return Object.fromEntries((await find(content)).map((found) => [found.skill, found.years]));
}

describe('finding the skills of a resume', () => {
  it('shows each skill once, with the line that names it first and where', async () => {
    const found = await find(
      'Ada Moss\n\nSkills\nPython, Docker\n\nExperience\nEngineer, Northlake, 2019 - 2020\n- Wrote Python\n',
    );
    expect(found.map(({ skill, line, start, end }) => [skill, line, line.slice(start, end)])).toEqual([
      ['Python', 'Python, Docker', 'Python'],
      ['Docker', 'Python, Docker', 'Docker'],
    ]);
  });

  it('takes no skill from links, e-mail addresses and host names', async () => {
    expect(
      await names(
        'github.com/adamoss · linkedin.com/in/ada · ada@python.example · https://docker.example/x · www.redis.example\nWrote Kotlin',
      ),
    ).toEqual(['Kotlin']);
  });

  it('takes "Node.js" and its like for names, not for hosts', async () => {
    expect(await names('Skills: Node.js, Vue.js, ASP.NET')).toEqual(expect.arrayContaining(['Node.js', 'Vue.js']));
  });

  it('takes no skill from the name of an employer, but does from a job title', async () => {
    const resume = 'Experience\nPython Developer | Docker Solutions Ltd. | Jan 2019 – Dec 2020\n- Wrote Kotlin\n';
    expect(await names(resume)).toEqual(['Python', 'Kotlin']);
  });

  it('takes the subject of a degree for no skill, but courses for skills', async () => {
    const resume =
      'Education\nB.Sc. in Machine Learning, University of Oslo\nCoursework: Databases, Machine Learning\n';
    const found = await find(resume);
    expect(found.find(({ skill }) => skill === 'Machine learning')?.line).toBe(
      'Coursework: Databases, Machine Learning',
    );
    expect(await names('Education\nB.Sc. in Machine Learning, University of Oslo\n')).toEqual([]);
  });

  it('knows short names in a list of skills without a word that vouches for them', async () => {
    expect(await names('Skills\n- Go\n- R\n- C\n')).toEqual(['Go', 'R', 'C']);
    expect(await names('Summary\nGo to market, grade C, vitamin R.\n')).toEqual([]);
  });

  it('reads a list of skills that only spaces part, as the columns of a table come out', async () => {
    expect(await names('Skills\nSpring Boot Scala React AWS\n')).toEqual(['Spring Boot', 'Scala', 'React', 'AWS']);
    expect(await names('Skills\nWe go where React grows\n')).not.toContain('Go');
  });

  it('takes the number that a sentence moved for a result, not for a skill', async () => {
    const result =
      'Experience\nEngineer, Northlake, 2019 - 2020\n- Cut p99 checkout latency from 940 ms to 210 ms with Redis\n';
    expect(await names(result)).toEqual(['Redis']);
    expect(await names('Skills\nLow latency, Redis\n')).toEqual(['Low latency', 'Redis']);
  });

  it('estimates years from the dates of the positions that name the skill, overlaps once', async () => {
    const resume = [
      'Experience',
      'Engineer, Northlake, Jan 2018 – Dec 2020',
      '- Wrote Kotlin and Python',
      'Engineer, Southmere, Jan 2020 – Dec 2021',
      '- Wrote Kotlin',
      'Lead, Westfold, Jan 2024 – Present',
      '- Runs Terraform',
      'Education',
      'University, 2010 - 2015',
      'Course in Java',
    ].join('\n');
    expect(await years(resume)).toEqual({
      Kotlin: { count: 4, stated: false },
      Python: { count: 3, stated: false },
      Terraform: { count: 3, stated: false },
      Java: undefined,
    });
  });

  it('counts a position whose dates stand under its title and employer', async () => {
    const resume =
      'Experience\nNorthlake Ltd., Oslo\nKotlin Engineer\nJan 2018 – Dec 2019\n- Kept things running\nSouthmere\nClerk\n2010 – 2017\n- Filed papers\n';
    expect(await years(resume)).toEqual({ Kotlin: { count: 2, stated: false } });
  });

  it('takes the years that a file states, and the names that it declares', async () => {
    const own = JSON.stringify({
      format: 'skillmark-profile',
      version: 1,
      content: { skills: [{ skill: 'k8s', years: 2 }, { skill: 'Widget whispering' }] },
    });
    expect(await find(own)).toEqual([
      { skill: 'Kubernetes', line: 'k8s', start: 0, end: 3, years: { count: 2, stated: true } },
      { skill: 'Widget whispering', line: 'Widget whispering', start: 0, end: 17, custom: true },
    ]);
  });

  it('shows a very long line around the name', async () => {
    const [found] = await find(`${'x '.repeat(400)} Kotlin ${'y '.repeat(400)}`);
    expect(found?.line.length).toBeLessThanOrEqual(300);
    expect(found?.line.slice(found.start, found.end)).toBe('Kotlin');
  });
});
