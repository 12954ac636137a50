import { type Issue, issue } from '../issues';
import type { Template } from './template';

/**
 * The template as a variant has it, for scoring: the variant's sections stand in the place of those with the same ids.
 * @param variantId undefined for the template as it is
 */
export function asScorecard(
  template: Template,
  variantId: string | undefined,
): { readonly template?: Template; readonly issues: readonly Issue[] } {
  if (template.kind !== 'scorecard') return { issues: [issue('K017', {}, { kind: template.kind })] };
  if (variantId === undefined) return { template, issues: [] };
  const variant = template.variants.find(({ id }) => id === variantId);
  if (!variant) {
    const known = template.variants.map(({ id }) => id).join('、') || '无';
    return { issues: [issue('K016', {}, { template: template.id, variant: variantId, known })] };
  }
  const sections = template.sections.map((section) => variant.sections.find(({ id }) => id === section.id) ?? section);
  return { template: { ...template, sections }, issues: [] };
}
