import { quoteIn, type Outline } from './outline.ts';
import type { Fact } from './posting.ts';
import { makePace, type Steps } from './steps.ts';

const CURRENCY = '(?:US|CA|AU|A|C|R|S|HK|NZ)?[$€£]|USD|EUR|GBP|CHF|CAD|AUD|PLN|BRL|SEK|NOK|DKK|₹|INR|zł|kr';
const AMOUNT =
  "\\d{1,3}(?:[.,  ’']\\d{3}){1,2}(?:[.,]\\d{2})?|\\d{2,3}(?:[.,]\\d{1,2})?\\s?[kK]|\\d{4,6}|\\d{2,3}(?:[.,]\\d{1,2})?";
const PERIOD =
  "(?:\\s?(?:\\/|per|an?|pro|par|al|por|ao|a la|à l['’]|p\\.)\\s?(?:year|yr|annum|hour|hr|month|day|week|jahr|monat|stunde|an|mois|jour|heure|año|mes|hora|mês|ano|jaar|maand|uur|a\\.)|\\s?(?:p\\.a\\.|annually|yearly|hourly|jährlich|brutto|bruto|brut|gross|OTE|anual(?:es)?|mensual(?:es)?|brutos? (?:anuales|al año)|brutto im jahr))?";
/** "$120,000 - $150,000 per year", "60.000 € bis 75.000 €", "£500 a day", "55-70k €". */
const SALARY = new RegExp(
  `(?:(?:${CURRENCY})\\s?(?:${AMOUNT})|(?<![\\p{L}\\p{N}.,])(?:${AMOUNT})\\s?(?:${CURRENCY}))(?:\\s?(?:${CURRENCY}))?(?:\\s?(?:-|–|—|to|bis|à|a|e|y|and|und|et|en|tot|até)\\s?(?:(?:${CURRENCY})\\s?)?(?:${AMOUNT})(?:\\s?(?:${CURRENCY})(?![\\p{L}]))?)?${PERIOD}(?![\\p{L}\\p{N}])`,
  'giu',
);
const RANGE_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?:${AMOUNT})\\s?(?:-|–|—|to|bis|à|a|y|tot|até)\\s?(?:${AMOUNT})\\s?(?:${CURRENCY})${PERIOD}(?![\\p{L}\\p{N}])`,
  'iu',
);
const OF_SALARY =
  /salar|\bpay\b|\bwage|compensation|remuneration|\bbase\b|\bote\b|hourly rate|day rate|\brate:|gehalt|vergütung|lohn|entgelt|rémunération|salaire|\btjm\b|retribución|sueldo|remuneración|remuneração|salário|salaris|beloning|bruto|brutto|per (?:year|annum|hour|day|month|jaar|maand|uur)|pro (?:jahr|monat|stunde|tag)|par (?:an|mois|jour)|al (?:año|mes)|por (?:año|hora|mes|mês|ano)|a year|\/\s?(?:yr|year|hr|hour)|annually/iu;
const NO_SALARY =
  /bonus|referral|stipend|budget|allowance|reimburs|\b401|funding|raised|series [a-e]\b|revenue|million|billion|\barr\b|valuation|customers|insurance|donat|grant|gutschein|zuschuss|voucher|relocation|equipment|learning|wellness|match/iu;

/** The first amount of money that is said to be the pay. */
export function* readSalary(outline: Outline): Steps<Fact<string> | undefined> {
  const isFull = makePace();
  for (const [at, run] of outline.runs.entries()) {
    if (isFull(run.text.length)) yield;
    if (run.role === 'title' || !/[$€£₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|BRL|SEK|NOK|DKK|INR)\b/u.test(run.text))
      continue;
    for (const sentence of outline.sentencesOf(at)) {
      const text = run.text.slice(sentence.start, sentence.end);
      if (!/\d/u.test(text)) continue;
      const match = RANGE_FIRST.exec(text) ?? [...text.matchAll(SALARY)].find((it) => isPay(it[0], text, it.index));
      if (match == null || !isPay(match[0], text, match.index)) continue;
      const lead = text.slice(0, match.index);
      if (!OF_SALARY.test(lead) && !OF_SALARY.test(match[0]) && !OF_SALARY.test(run.heading) && !isRange(match[0]))
        continue;
      const start = sentence.start + match.index;
      const value = match[0].trim();
      return { value, evidence: quoteIn(outline, at, { start, end: start + value.length }) };
    }
  }
  return undefined;
}

/** Whether an amount can be pay: not a bonus, a budget or a company's funding. */
function isPay(amount: string, text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 60), at) + text.slice(at + amount.length, at + amount.length + 30);
  if (/^\s?(?:[mb]n?\b|million|billion|mio|mrd)/iu.test(text.slice(at + amount.length))) return false;
  return (
    !NO_SALARY.test(near) &&
    (/\d{4}|\d[.,  ’']\d{3}|\d\s?k/iu.test(amount) || /hour|hr|day|stunde|heure|hora|uur|jour/iu.test(amount))
  );
}

function isRange(amount: string): boolean {
  return (
    /\d\s?k?\s?[$€£]?\s?(?:[-–—]|to|bis|à|tot|até)\s?[$€£]?\s?\d/iu.test(amount) &&
    /\d{5}|\d[.,  ’']\d{3}|\d\s?k/iu.test(amount)
  );
}
