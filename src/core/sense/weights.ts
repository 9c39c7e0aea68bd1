/** A name counts from this sum on. */
export const ENOUGH = 3;

/** The evidence for the sense of a name, as decision note 0012 explains. A person set the weights; nothing is fitted. */
export const WEIGHTS = {
  start: {
    tech: { none: 4, case: 4, word: 0, list: 1, common: 0 },
    concept: { none: 4, case: 4, word: 1, list: 1, common: 1 },
    soft: { none: 0, case: 0, word: 0, list: 0, common: -1 },
    other: { none: 0, case: 3, word: 0, list: 1, common: -1 },
  },
  written: 1,
  acronym: 3,
  plural: -5,
  midSentence: 1,
  used: 2,
  writtenIn: 2,
  orSimilar: 2,
  ideaCraft: 2,
  strong: 2,
  unwritten: -2,
  listOfTech: 4,
  listOfSkill: 2,
  looseList: 2,
  besideTech: 1,
  craft: 3,
  asked: 2,
  askedNear: 1,
  namedElsewhere: 3,
  techPosting: 1,
  postingOfManyTechs: 1,
  reference: -5,
  section: { must: 2, nice: 2, stack: 2, duties: 1, open: 0, about: -1, apply: -1, benefits: -4, legal: -4 },
  company: -2,
  offer: -3,
  people: -6,
  person: -4,
  unaddressed: -2,
  buzz: -2,
  vague: -1,
  verb: -1,
  generic: -6,
  otherTrade: -3,
  headOfName: -4,
  degree: -5,
  trap: -7,
  weakTrap: -3,
  profile: -6,
  employer: -5,
  partOfName: -3,
  opensSentence: -1,
} as const;

/** Says why, for the eyes of who tunes. */
export type Note = (why: string, weight: number) => void;

export type Add = (why: string, weight: number) => void;
