import { readCues, type ClauseCue } from './clause.ts';
import { leadsChoice } from './either-or.ts';
import type { Outline } from './outline.ts';
import { readEach, type Steps } from './steps.ts';
import { findYears } from './years.ts';

/** A line that leads in a list is told by its last so many units. */
const MAX_LEAD = 160;
const LEADS_LIST = /(?:following|folgenden|suivante?s?|siguientes?|seguintes|volgende)\b[^.]{0,60}:\s{0,2}$/iu;

/** What a line says for the list below it: "5 years of experience in one of the following:". */
export interface Lead {
  readonly years: number | undefined;
  /** Any member of the list will do. */
  readonly isChoice: boolean;
  readonly cue: ClauseCue | undefined;
}

/** By run, what leads in the list that it belongs to. */
export function* readLeads(outline: Outline): Steps<readonly (Lead | undefined)[]> {
  let lead: Lead | undefined;
  let isListed = false;
  return yield* readEach(outline.runs, (run, i): Lead | undefined => {
    if (LEADS_LIST.test(run.text.slice(-MAX_LEAD))) {
      const end = run.text.length;
      lead = {
        years: findYears(run.text, { start: 0, end })[0]?.years,
        isChoice: leadsChoice(run.text),
        cue: readCues(run.text, outline.wordsOf(i), { start: 0, end }, [{ start: end, end }])[0],
      };
      isListed = false;
      return undefined;
    }
    // Without list items only the next line belongs to it.
    if (run.role === 'list-item') isListed = true;
    else if (isListed) lead = undefined;
    const own = lead;
    if (run.role !== 'list-item') lead = undefined;
    return own;
  });
}
