import { type Issue, issue } from '../issues';
import { parseTemplate, type Template, withVariant } from '../model';
import { loadTemplate, templateIds } from '../templates';
import { readBytes } from './files';

export type Found = { readonly template?: Template; readonly issues: readonly Issue[] };

/** The templates at hand: those of the program, and one from a file of the user's. */
export class TemplateCatalogue {
  private constructor(private readonly own: Template | undefined) {}

  /** @param file a template file named with --template */
  static async open(file: string | undefined): Promise<{ catalogue?: TemplateCatalogue; issues: readonly Issue[] }> {
    if (file === undefined) return { catalogue: new TemplateCatalogue(undefined), issues: [] };
    const { bytes, issues } = await readBytes(file);
    if (!bytes) return { issues };
    const parsed = parseTemplate(new TextDecoder().decode(bytes), file);
    return parsed.template
      ? { catalogue: new TemplateCatalogue(parsed.template), issues: parsed.issues }
      : { issues: parsed.issues };
  }

  get ids(): readonly string[] {
    return [...new Set([...(this.own ? [this.own.id] : []), ...templateIds])];
  }

  async load(id: string): Promise<Template | undefined> {
    return this.own?.id === id ? this.own : loadTemplate(id);
  }

  /** A template with a variant applied, or as it is. */
  async find(id: string, variant: string | undefined): Promise<Found> {
    const template = await this.load(id);
    if (!template) return { issues: [issue('K014', {}, { template: id })] };
    return withVariant(template, variant);
  }
}
