import { describe, expect, it } from 'vitest';
import { findDealbreakers } from '../../../src/core/dealbreaker.ts';
import { splitText } from '../../../src/core/text-run.ts';

function read(text: string): string[] {
  return findDealbreakers(splitText(text).runs).map(
    ({ kind, evidence }) => `${kind}: ${evidence.sentence.slice(evidence.from, evidence.to)}`,
  );
}

describe('what may rule a person out', () => {
  it.each([
    // work authorisation
    ['You must be legally authorized to work in Canada.', 'work-authorisation: authorized to work'],
    ['Applicants need the right to work in the UK.', 'work-authorisation: right to work'],
    ['Must be a U.S. citizen or permanent resident.', 'work-authorisation: U.S. citizen'],
    ['We are unable to sponsor visas for this role.', 'work-authorisation: sponsor visas'],
    ['Visa sponsorship is not available.', 'work-authorisation: Visa sponsorship'],
    ['Eine gültige Arbeitserlaubnis für Deutschland setzen wir voraus.', 'work-authorisation: Arbeitserlaubnis'],
    ['Un permis de travail valide est exigé.', 'work-authorisation: permis de travail'],
    ['Es imprescindible tener permiso de trabajo en España.', 'work-authorisation: permiso de trabajo'],
    ['É preciso ter autorização de trabalho em Portugal.', 'work-authorisation: autorização de trabalho'],
    ['Je hebt een geldige werkvergunning.', 'work-authorisation: werkvergunning'],
    // clearance
    ['Active Secret clearance required.', 'clearance: Secret clearance'],
    ['You can obtain SC clearance within three months.', 'clearance: SC clearance'],
    ['Bereitschaft zur Sicherheitsüberprüfung nach SÜG.', 'clearance: Sicherheitsüberprüfung'],
    ['Vous êtes habilitable secret défense.', 'clearance: habilitable'],
    ['Een veiligheidsonderzoek maakt deel uit van de procedure.', 'clearance: veiligheidsonderzoek'],
    // licence
    ["A valid driver's license is required.", "licence: driver's license"],
    ['Führerschein der Klasse B', 'licence: Führerschein'],
    ['Permis B obligatoire', 'licence: Permis B'],
    ['Carnet de conducir', 'licence: Carnet de conducir'],
    ['CNH categoria B', 'licence: CNH'],
    ['In het bezit van rijbewijs B', 'licence: rijbewijs'],
    // on site
    ['This role is on-site in Leeds.', 'on-site: on-site'],
    ['You work three days a week in our office.', 'on-site: in our office'],
    ['Location: Ghent (hybrid)', 'on-site: hybrid'],
    ['This is not a remote position.', 'on-site: not a remote position'],
    ['Du arbeitest drei Tage pro Woche vor Ort.', 'on-site: vor Ort'],
    ['Poste en présentiel obligatoire.', 'on-site: en présentiel'],
    ['Modalidad: presencial', 'on-site: presencial'],
    ['Modelo de trabalho: presencial', 'on-site: presencial'],
    ['Je werkt drie dagen per week op kantoor.', 'on-site: op kantoor'],
    // spoken language
    ['Fluent English, spoken and written', 'spoken-language: English'],
    ['German at C1 level', 'spoken-language: German'],
    ['Verhandlungssicheres Deutsch in Wort und Schrift', 'spoken-language: Deutsch'],
    ['Sehr gute Englischkenntnisse', 'spoken-language: Englischkenntnisse'],
    ['Anglais courant', 'spoken-language: Anglais'],
    ['Nivel alto de inglés', 'spoken-language: inglés'],
    ['Inglês avançado', 'spoken-language: Inglês'],
    ['Je spreekt vloeiend Nederlands', 'spoken-language: Nederlands'],
    // degree
    ["Bachelor's degree in computer science", "degree: Bachelor's degree"],
    ['MSc or PhD in physics', 'degree: MSc'],
    ['B.S. in Engineering required', 'degree: B.S.'],
    ['Abgeschlossenes Studium der Informatik', 'degree: Abgeschlossenes Studium'],
    ['Abgeschlossene Ausbildung als Fachinformatiker', 'degree: Abgeschlossene Ausbildung'],
    ["Diplôme d'ingénieur ou équivalent", "degree: Diplôme d'ingénieur"],
    ['Formation Bac+5 en informatique', 'degree: Formation Bac'],
    ['Titulación universitaria en informática', 'degree: Titulación universitaria'],
    ['Ensino superior completo', 'degree: Ensino superior'],
    ['HBO werk- en denkniveau', 'degree: HBO werk'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    // said to be not asked
    ['No degree required.'],
    ['No university degree required.'],
    ["A bachelor's degree is not required."],
    ["We don't need a bachelor's degree."],
    ['Ein abgeschlossenes Studium ist nicht erforderlich.'],
    ["Pas de diplôme exigé : seule l'envie compte."],
    ['No se requiere titulación universitaria.'],
    ['No security clearance needed.'],
    ["You do not need a driver's license."],
    ['Kein Führerschein nötig.'],
    ['Geen rijbewijs nodig.'],
    // optional
    ['German is a plus.'],
    ['Fluent German would be a plus.'],
    ["A master's degree is a plus."],
    ['Sehr gute Französischkenntnisse sind von Vorteil.'],
    ['Un bon niveau d’espagnol serait un plus.'],
    ['Preferred: active Secret clearance'],
    ['Driving licence is an advantage.'],
    ['Nice to have:\n- Fluent Spanish\n- PhD in statistics'],
    // possible, not demanded
    ['Remote possible.'],
    ['On-site or remote, as you like.'],
    ['Fully remote, with an office if you want one.'],
    ['Hybrid or remote, your choice.'],
    ['We sponsor visas.'],
    ['Visa sponsorship is available.'],
    // other meanings
    ['On-site gym, on-site parking and a canteen.'],
    ['You support our on-site customers.'],
    ['You build hybrid cloud solutions.'],
    ['We decide on qualifications, without regard to race, citizenship status or age.'],
    ['You manage our software licenses.'],
    ['Experience with open source licence compliance.'],
    ['We are an English company with German customers.'],
    ['You will work on our master data.'],
    ['We trust you with a high degree of freedom.'],
    ['Our 360-degree feedback helps you grow.'],
    ['Equal opportunity employer regardless of citizenship.'],
    ['What we offer:\n- German lessons\n- Support for your bachelor’s degree'],
  ])('asks nothing of the kind: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('quotes the place and its sentence', () => {
    const text = 'We are a bank. You hold a valid driver’s licence. You like trains.';
    const [found] = findDealbreakers(splitText(text).runs);
    expect(found?.evidence).toMatchObject({ run: 0, sentence: 'You hold a valid driver’s licence.' });
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe('driver’s licence');
  });

  it('tells a sentence that stands twice only once', () => {
    expect(read('Fluent English\nFluent English')).toEqual(['spoken-language: English']);
  });
});
