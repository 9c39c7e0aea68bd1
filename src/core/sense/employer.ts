import { makePace, type Steps } from '../steps.ts';
import type { TextRun } from '../text-run.ts';

/** Words after "About" that name no company. */
const NOT_A_COMPANY = new Set(
  (
    'the us you our your this job role position company team we me it who what how a an my opportunity business project product ' +
    'der die das uns dich dem den nous vous le la les nosotros el los você nós ons het de jou'
  ).split(' '),
);
const ABOUT =
  /^(?:about|über|à propos d[eu]|acerca de|sobre|over|why|join|who is|life at|working at|careers at)\s+([\p{Lu}][\p{L}\p{N}.&'’+-]{0,30})/iu;
const AT_WE =
  /(?:^|[.!?]\s)(?:At|Bei|Chez|En|Bij|Na)\s([\p{Lu}][\p{L}\p{N}.&'’+-]{1,30}),?\s(?:we|our|wir|nous|wij|nós|you)\b/u;
const IS_A =
  /^([\p{Lu}][\p{L}\p{N}.&'’+-]{1,30})(?:,? Inc\.?,?|,? LLC,?|,? Ltd\.?,?|,? GmbH)?\s(?:is|are|was|has|provides|helps|builds|offers|ist|est|es|is een|é)\s(?:a|an|the|one|on|redefining|building|proud|seeking|looking|hiring|currently|ein|eine|der|das|une?|una?|la|le|een|uma?)\b/u;
/** Only the first part of a long run is searched (UTF-16 units). */
const SEARCHED = 600;

/**
 * The names by which the posting calls its employer, in lower case: the company's name where it is given, and what the
 * text itself says ("About Acme", "At Acme, we").
 */
export function* readEmployers(runs: readonly TextRun[], company: string): Steps<ReadonlySet<string>> {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    const clean = name?.replace(/(?:['’]s|[.,:!?'’])+$/u, '').toLowerCase();
    if (clean !== undefined && clean.length > 1 && !NOT_A_COMPANY.has(clean)) names.add(clean);
  };
  if (company.trim() !== '') {
    add(company.trim());
    // "Oracle Corporation" is called Oracle.
    add(company.trim().split(/[\s,]/u)[0]);
  }
  const isFull = makePace();
  for (const run of runs) {
    if (isFull(run.text.length)) yield;
    const text = run.text.length > SEARCHED ? run.text.slice(0, SEARCHED) : run.text;
    if (text.length <= 60) add(ABOUT.exec(text)?.[1]);
    else {
      add(AT_WE.exec(text)?.[1]);
      add(IS_A.exec(text)?.[1]);
    }
  }
  return names;
}
