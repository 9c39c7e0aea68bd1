import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BACKEND_GUIDE } from '../../../src/core/guide.ts';
import { LEVELS } from '../../../src/core/profile.ts';
import { FAULTS } from '../../../src/resume/resume-messages.ts';
import { AREAS } from '../../../src/core/skill.ts';
import { ORDERS } from '../../../src/ui/options/sort-skills.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOCALES = join(ROOT, 'public/_locales');
const LANGUAGES = readdirSync(LOCALES);

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const read = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Messages;
const ENGLISH = read('en');

/** Keys that the code puts together, with all their endings. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  area_: AREAS,
  level_: LEVELS,
  resumeError_: FAULTS.map((fault) => fault.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())),
  order_: ORDERS,
  cardNeed_: ['must', 'nice', 'mentioned'],
  guideArea_: BACKEND_GUIDE.areas.map(({ id }) => id),
  guideRule_: BACKEND_GUIDE.areas.map(({ id }) => id),
};

interface Uses {
  /** Whole keys, in single quotes anywhere in the code: some are handed on before they are said. */
  readonly quoted: ReadonlySet<string>;
  /** Keys that stand in a call of say. */
  readonly said: ReadonlySet<string>;
  /** Keys that stand in a call of sayCount. */
  readonly counted: ReadonlySet<string>;
  /** Beginnings of keys that are put together. */
  readonly made: ReadonlySet<string>;
}

/** Reads the code as the compiler does, so that a key in a condition or over several lines is seen as well. */
function readUses(): Uses {
  const quoted = new Set<string>();
  const said = new Set<string>();
  const counted = new Set<string>();
  const made = new Set<string>();
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.includes('.gen.'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const keysIn = (node: ts.Node, into: Set<string>): void => {
    if (ts.isStringLiteral(node)) into.add(node.text);
    else if (ts.isTemplateExpression(node)) made.add(node.head.text);
    else if (ts.isConditionalExpression(node)) {
      keysIn(node.whenTrue, into);
      keysIn(node.whenFalse, into);
    }
  };
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) quoted.add(node.text);
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const [key] = node.arguments;
        if (key !== undefined && node.expression.text === 'say') keysIn(key, said);
        if (key !== undefined && node.expression.text === 'sayCount') keysIn(key, counted);
      }
      ts.forEachChild(node, visit);
    };
    const text = readFileSync(file, 'utf8');
    // Another room may have a `say` of its own.
    if (/(?:platform|from '\.)\/words\.ts'/u.test(text))
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  for (const [, key] of readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/gu)) said.add(key!);
  said.add('languageTag');
  return { quoted, said, counted, made };
}

const USES = readUses();
const FORM = /_(zero|one|two|few|many|other)$/u;
const isMade = (key: string) => Object.keys(MADE).some((head) => key.startsWith(head));
/** The key without its plural form, or the key itself. */
const stem = (key: string) => (isMade(key) ? key : key.replace(FORM, ''));
const isPlural = (key: string) => stem(key) !== key;
const places = (message: string) => [...new Set(message.match(/\$\d/gu))].sort();

describe('the words', () => {
  it('are there for six languages', () => {
    expect(LANGUAGES.sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'pt']);
  });

  it('exist for every key the code says', () => {
    expect([...USES.said].filter((key) => ENGLISH[key] === undefined)).toEqual([]);
  });

  it('exist in a plural for every key the code counts', () => {
    expect([...USES.counted].filter((key) => ENGLISH[`${key}_other`] === undefined)).toEqual([]);
  });

  it('exist for every key the code puts together', () => {
    expect([...USES.made].filter((head) => MADE[head] === undefined)).toEqual([]);
    const all = Object.entries(MADE).flatMap(([head, ends]) => ends.map((end) => `${head}${end}`));
    expect(all.filter((key) => ENGLISH[key] === undefined)).toEqual([]);
  });

  it('hold none that the code never says', () => {
    const made = new Set(Object.entries(MADE).flatMap(([head, ends]) => ends.map((end) => `${head}${end}`)));
    const isUsed = (key: string) =>
      isMade(key)
        ? made.has(key)
        : isPlural(key)
          ? USES.counted.has(stem(key))
          : USES.said.has(key) || USES.quoted.has(key);
    expect(Object.keys(ENGLISH).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = read(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('have every key of the English ones, with every plural form of this language, and no other', () => {
    const wanted = new Set(
      Object.keys(ENGLISH).flatMap((key) => (isPlural(key) ? forms.map((form) => `${stem(key)}_${form}`) : [key])),
    );
    expect(new Set(Object.keys(messages))).toEqual(wanted);
  });

  it('are never empty and have no stray space', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message === '' || message !== message.trim())).toEqual(
      [],
    );
  });

  it('take the same values as the English ones', () => {
    const english = (key: string) => ENGLISH[key] ?? ENGLISH[`${stem(key)}_other`]!;
    const differ = Object.entries(messages).filter(
      ([key, { message }]) => places(message).join() !== places(english(key).message).join(),
    );
    expect(differ).toEqual([]);
  });

  it('say the number in each plural', () => {
    const mute = Object.entries(messages).filter(([key, { message }]) => isPlural(key) && !message.includes('$1'));
    expect(mute).toEqual([]);
  });

  it('name their own language', () => {
    expect(messages['languageTag']?.message).toBe(language);
  });

  it('fit where the stores and browsers cut', () => {
    expect(messages['extName']!.message.length).toBeLessThanOrEqual(45);
    expect(messages['extShortName']!.message.length).toBeLessThanOrEqual(12);
    expect(messages['extDescription']!.message.length).toBeLessThanOrEqual(132);
  });

  it('never promise what an employer’s software thinks', () => {
    expect(Object.entries(messages).filter(([, { message }]) => /\bATS\b/u.test(message))).toEqual([]);
  });
});
