import { readFileSync } from 'node:fs';
import { type Attributes, attributesOf, scanXml } from '../../src/hosts/xlsx/xml';

export type ManifestElement = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly ManifestElement[];
  readonly text: string;
};

type Open = { name: string; attributes: Attributes; children: Open[]; text: string };

/** A manifest as a tree; names come without their prefixes. */
export function readManifest(file: string): ManifestElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  scanXml(readFileSync(file, 'utf8'), {
    open: (name, source) => {
      const element: Open = { name, attributes: attributesOf(source), children: [], text: '' };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text: (text) => {
      const element = path.at(-1);
      if (element) element.text += text;
    },
    close: () => path.pop(),
  });
  return root.children[0] ?? root;
}

/** The element and all below it, in the order of the file. */
export function all(element: ManifestElement, name?: string): ManifestElement[] {
  const below = element.children.flatMap((child) => all(child));
  return [element, ...below].filter((one) => name === undefined || one.name === name);
}

/** The texts of all elements of a name. */
export const texts = (element: ManifestElement, name: string): string[] => all(element, name).map(({ text }) => text);

/** Every address: those of the elements that hold one, and those of resources. */
export const addresses = (manifest: ManifestElement): string[] =>
  all(manifest)
    .map(({ attributes }) => attributes.DefaultValue ?? '')
    .filter((value) => /^https?:/i.test(value));
