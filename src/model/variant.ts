import { type Issue, issue } from '../issues';
import type { Template } from './template';

/** Templates with a variant applied: the same object each time, so that what was made from it can be kept. */
const applied = new WeakMap<Template, Map<string, Template>>();

/**
 * The template as a variant has it: the variant's sections stand in the place of those with the same ids.
 * @param variantId undefined for the template as it is
 */
export function withVariant(
  template: Template,
  variantId: string | undefined,
): { readonly template?: Template; readonly issues: readonly Issue[] } {
  if (variantId === undefined) return { template, issues: [] };
  const variant = template.variants.find(({ id }) => id === variantId);
  if (!variant) {
    const known = template.variants.map(({ id }) => id).join('、') || '无';
    return { issues: [issue('K016', {}, { template: template.id, variant: variantId, known })] };
  }
  const known = applied.get(template) ?? new Map<string, Template>();
  const sections = template.sections.map((section) => variant.sections.find(({ id }) => id === section.id) ?? section);
  const found = known.get(variantId) ?? { ...template, sections };
  applied.set(template, known.set(variantId, found));
  return { template: found, issues: [] };
}
