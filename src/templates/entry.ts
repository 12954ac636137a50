import type { Template } from '../model';

/** What a list of templates shows; known without loading them. */
export type TemplateSummary = Pick<Template, 'id' | 'version' | 'title' | 'kind' | 'source'> & {
  readonly variants?: readonly { readonly id: string; readonly title: string }[];
};

/** A template of ours: loaded when it is asked for. */
export type LibraryEntry = {
  readonly summary: TemplateSummary;
  readonly load: () => Promise<{ readonly default: unknown }>;
};
