import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/posting-facts.ts';
import { splitText } from '../../../src/core/text-run.ts';

const read = (text: string, title = '') => readFacts(splitText(text, title).runs, []);

describe('the years of work that a posting asks in all', () => {
  it.each([
    ['8+ years of software development experience', 8],
    ['At least five (5) years of professional experience.', 5],
    ['Three years in a software engineering role', 3],
    ['Minimum of 2 yrs experience', 2],
    ['3-5 years of relevant work experience', 3],
    ['10+ years of experience as a backend developer', 10],
    ['Mindestens 4 Jahre Berufserfahrung', 4],
    ['Drei Jahre Erfahrung in der Softwareentwicklung', 3],
    ["5 ans d'expérience en développement", 5],
    ['Al menos 3 años de experiencia como desarrollador', 3],
    ['Mínimo de 2 anos de experiência em desenvolvimento', 2],
    ['Minimaal 4 jaar werkervaring', 4],
  ])('%s', (text, years) => {
    expect(read(text).totalYears?.value).toBe(years);
  });

  it.each([
    ['We have 20 years of experience in software.'],
    ['5+ years of experience with PostgreSQL'],
    ['Python: 4 years'],
    ['A contract of two years'],
    ['What we offer:\n- 5 years of experience in growing engineers'],
    ['The past 10 years have been good to us.'],
  ])('none in: %s', (text) => {
    expect(read(text).totalYears).toBeUndefined();
  });
});

describe('the level of a posting', () => {
  it.each([
    ['Senior Backend Engineer', 'senior'],
    ['Sr. Java Developer', 'senior'],
    ['Staff Engineer, Payments', 'lead'],
    ['Lead Data Engineer', 'lead'],
    ['Senior Staff Engineer', 'lead'],
    ['Junior PHP Developer', 'junior'],
    ['Werkstudent Softwareentwicklung', 'intern'],
    ['Stage développeur web', 'intern'],
    ['Desarrollador Pleno', 'mid'],
    ['Medior Python developer', 'mid'],
    ['Mid-level Engineer', 'mid'],
    ['Estágio em engenharia de software', 'intern'],
  ] as const)('%s', (title, level) => {
    expect(read('We write software.', title).seniority?.value).toBe(level);
  });

  it.each([['Software Engineer'], ['Junior/Senior Developer'], ['International Sales Engineer'], ['Engineer, Leads']])(
    'is not said by "%s"',
    (title) => {
      expect(read('We write software.', title).seniority).toBeUndefined();
    },
  );

  it('is read from a line that names it', () => {
    expect(read('Seniority level: Mid-Senior level', 'Engineer').seniority).toBeUndefined();
    expect(read('Seniority level: Entry level', 'Engineer').seniority?.value).toBe('junior');
  });
});

describe('employment, salary and place', () => {
  it.each([
    ['Job type: Full-time', 'full-time'],
    ['Employment type: Part time', 'part-time'],
    ['This is a contract position.', 'contract'],
    ['Arbeitszeit: Vollzeit', 'full-time'],
    ['Type de contrat : CDD', 'temporary'],
    ['Jornada: jornada completa', 'full-time'],
    ['Regime: tempo integral', 'full-time'],
    ['Dienstverband: fulltime', 'full-time'],
    ['Job type: Full-time internship', 'internship'],
  ])('%s', (text, kind) => {
    expect(read(text).employment?.value).toBe(kind);
  });

  it('is silent where the posting leaves the kind open', () => {
    expect(read('Job type: Full-time or part-time').employment).toBeUndefined();
    expect(read('You will work full-time on hard problems.').employment).toBeUndefined();
  });

  it.each([
    ['Salary: $120,000 - $150,000 per year', '$120,000 - $150,000 per year'],
    ['The base pay range is $95,500.00 to $130,000.00 annually.', '$95,500.00 to $130,000.00 annually'],
    ['£500 per day is the day rate.', '£500 per day'],
    ['Gehalt: 60.000 € bis 75.000 €', '60.000 € bis 75.000 €'],
    ['Rémunération : 45-55k €', '45-55k €'],
    ['Salario: 30.000 € - 40.000 € brutos anuales', '30.000 € - 40.000 € brutos anuales'],
    ['Salaris: €3.500 tot €4.800', '€3.500 tot €4.800'],
    ['$25 - $40/hr', '$25 - $40/hr'],
  ])('%s', (text, salary) => {
    expect(read(text).salary?.value).toBe(salary);
  });

  it.each([
    ['We raised $20 million last year.'],
    ['A yearly learning budget of $2,000.'],
    ['Referral bonus of $5,000.'],
    ['We move €3,000,000 a day for our customers.'],
    ['You get a 401k match up to $10,000.'],
  ])('is no salary: %s', (text) => {
    expect(read(text).salary).toBeUndefined();
  });

  it.each([
    ['Location: Porto, Portugal', 'Porto, Portugal'],
    ['Standort: Hamburg', 'Hamburg'],
    ['Lieu : Lyon', 'Lyon'],
    ['Ubicación: Valencia', 'Valencia'],
    ['📍 Location: Remote, EU', 'Remote, EU'],
    ['Standplaats: Utrecht', 'Utrecht'],
  ])('%s', (text, place) => {
    const found = read(text).place;
    expect(found?.value).toBe(place);
    expect(found?.evidence?.sentence.slice(found.evidence.from, found.evidence.to)).toBe(place);
  });

  it('takes from structured data what the text does not say, without evidence', () => {
    const stated = { salary: 'EUR 50,000 – 60,000/year', place: 'Hamburg, DE', employment: 'FULL_TIME' };
    const facts = readFacts(splitText('We write software.').runs, [], stated);
    expect(facts).toEqual({
      salary: { value: 'EUR 50,000 – 60,000/year' },
      place: { value: 'Hamburg, DE' },
      employment: { value: 'full-time' },
    });
  });

  it('says nothing where nothing is said', () => {
    expect(read('We write software.', 'Engineer')).toEqual({});
  });
});
