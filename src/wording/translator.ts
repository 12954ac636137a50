/** The wording of a part of the program in one language, by key; `{name}` stands for a parameter. */
export type Texts = Readonly<Record<string, string>>;

/** The same wording in both languages: Chinese decides which keys and parameters there are. */
export type Dictionary<Chinese extends Texts> = {
  readonly zh: Chinese;
  readonly en: Readonly<Record<keyof Chinese, string>>;
};

type Parameter<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Parameter<Rest> : never;

/** The parameters that a text asks for; none, where it asks for none. */
type Arguments<Text> = [Parameter<Text>] extends [never] ? [] : [Readonly<Record<Parameter<Text>, string | number>>];

/** Gives a text by its key; what the text asks for has to be given along. */
export type Translate<Chinese extends Texts> = <Key extends keyof Chinese>(
  key: Key,
  ...args: Arguments<Chinese[Key]>
) => string;

type Language = keyof Dictionary<Texts>;

/**
 * Makes a dictionary speak. Declare the Chinese texts `as const`, so that keys and parameters are checked where they are used.
 * @returns the wording in a language; always the same function for the same language
 */
export function translator<const Chinese extends Texts>(
  dictionary: Dictionary<Chinese>,
): (language: Language) => Translate<Chinese> {
  const speak =
    (texts: Dictionary<Chinese>['en']): Translate<Chinese> =>
    (key, ...args) => {
      const values: Readonly<Record<string, string | number>> = args[0] ?? {};
      return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
    };
  const spoken: Readonly<Record<Language, Translate<Chinese>>> = {
    zh: speak(dictionary.zh),
    en: speak(dictionary.en),
  };
  return (language) => spoken[language];
}
