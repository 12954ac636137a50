import type { Indicator, Template } from '../model';

/** What of a template speaks of departments. */
export type NamingTemplate = Pick<Template, 'title' | 'sections' | 'columns'>;

/**
 * The template with those as responsible who stand in the first column of departments, unless the document says that
 * they lead: 资料提供部门 do not.
 */
export function withPrintedRoles({ columns = [], ...template }: NamingTemplate): NamingTemplate {
  const header = columns.find(({ field, own }) => field === 'lead' && !own)?.header;
  if (header === undefined || /牵头|主办/.test(header)) return template;
  const responsible = (indicator: Indicator): Indicator =>
    indicator.lead.length === 0 ? indicator : { ...indicator, lead: [], responsible: indicator.lead.join('、') };
  return {
    ...template,
    sections: template.sections.map((section) => ({ ...section, indicators: section.indicators.map(responsible) })),
  };
}
