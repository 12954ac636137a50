import type { Template } from '../model';

/** What a list of templates shows; known without loading them. */
export type TemplateSummary = Pick<Template, 'id' | 'version' | 'title' | 'kind' | 'source'> & {
  /** Its place among the templates of its document. */
  readonly order?: number;
  readonly variants?: readonly { readonly id: string; readonly title: string }[];
};

/** A template of ours: loaded when it is asked for. */
export type LibraryEntry = {
  readonly summary: TemplateSummary;
  /** What its author wrote. */
  readonly load: () => Promise<unknown>;
};
