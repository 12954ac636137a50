import type { ColumnField, Group, Indicator, Section } from '../../model';

/**
 * What a printed column shows of an indicator, once for all of its rows; undefined for what groups have in common and
 * for what every row has of its own.
 */
export function indicatorText(field: ColumnField, indicator: Indicator): string | number | undefined {
  const { number, title, evidence, declaredPoints, outcome, lead, support, responsible, remark } = indicator;
  switch (field) {
    case 'number':
      return number;
    case 'title':
      return title;
    case 'evidence':
      return evidence ?? '';
    case 'declared':
      return declaredPoints ?? '';
    case 'outcome':
      return outcome ?? '';
    case 'lead':
      return lead.join('、');
    case 'support':
      return support.join('、');
    case 'responsible':
      return responsible ?? '';
    case 'remark':
      return remark ?? '';
    case 'sectionNumber':
    case 'section':
    case 'groupNumber':
    case 'group':
    case 'text':
    case 'unit':
    case 'entry':
      return undefined;
  }
}

/** Columns whose cells go over the rows of a group, or of the whole table. */
export type SharedField = 'sectionNumber' | 'section' | 'groupNumber' | 'group';

/** What such a column shows. */
export function groupText(field: SharedField, section: Section, group: Group | undefined): string {
  switch (field) {
    case 'sectionNumber':
      return section.number ?? '';
    case 'section':
      return section.title;
    case 'groupNumber':
      return group?.number ?? '';
    case 'group':
      return group ? withRemark(group) : '';
  }
}

const withRemark = ({ title, remark }: Group): string => (remark === undefined ? title : `${title}\n${remark}`);
