import { browser } from './browser.ts';

/**
 * A sentence of the user's language.
 * @param key a key of `public/_locales/<language>/messages.json`
 * @param values what stands for $1, $2, ... at most nine
 */
export function say(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** As `say`, with the plural form that fits `n`: `KEY_one`, `KEY_few`, ..., falling back to `KEY_other`. $1 is the number, written for the locale. */
export function sayCount(key: string, n: number, ...values: string[]): string {
  const locale = localeOf();
  const form = new Intl.PluralRules(locale).select(n);
  const all = [new Intl.NumberFormat(locale).format(n), ...values];
  return say(`${key}_${form}`, ...all) || say(`${key}_other`, ...all);
}

/** The language of the words shown, as a BCP 47 tag; not the browser's, whose language we may not speak. */
export function localeOf(): string {
  return say('languageTag') || 'en';
}
