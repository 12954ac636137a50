import type { Locale } from '../../issues';
import { helpEn } from '../help/help-text-en';
import { helpZh } from '../help/help-text-zh';
import { en } from './text-en';
import { zh } from './text-zh';

const chinese = { ...zh, ...helpZh } as const;
type Chinese = typeof chinese;

export type TextKey = keyof Chinese;

/** All wording by language; a test holds the languages' keys and parameters together. */
export const TEXTS: Readonly<Record<Locale, Readonly<Record<TextKey, string>>>> = {
  zh: chinese,
  en: { ...en, ...helpEn },
};

type Parameter<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameter<Rest>
  : never;

/** The parameters that a text asks for; none, where it asks for none. */
type Arguments<Key extends TextKey> = [Parameter<Chinese[Key]>] extends [never]
  ? []
  : [Readonly<Record<Parameter<Chinese[Key]>, string | number>>];

export type Translate = <Key extends TextKey>(key: Key, ...args: Arguments<Key>) => string;

const translators: Readonly<Record<Locale, Translate>> = { zh: translator('zh'), en: translator('en') };

/** The wording in a language; always the same function for the same language. */
export const translate = (locale: Locale): Translate => translators[locale];

function translator(locale: Locale): Translate {
  return (key, ...args) => {
    const values: Readonly<Record<string, string | number>> = args[0] ?? {};
    return TEXTS[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
