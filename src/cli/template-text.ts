import { type Clause, documentNotes, type Indicator, numberLabel, type Section, type Template } from '../model';
import { definitionOf } from '../rules';
import { describeEntry } from '../sheets';
import type { Console } from './console';
import { entryLines, fieldKeys } from './entry-text';
import { noteText } from './note-text';

/** A template whole, for a person to read. */
export function templateText(template: Template, console: Console): string {
  const { id, version, title, source, sections, bands, parameters, variants, tests, lists } = template;
  const origin = [`${source.document}${source.number ? `（${source.number}）` : ''}`, source.issuer, source.date];
  const notes = documentNotes(template);
  return [
    ...template.heading,
    title,
    `${id}（第${version}版） ${origin.filter((part) => part !== undefined).join(' ')}`,
    ...sections.flatMap(sectionLines),
    ...block(
      '变体：',
      variants.map((variant) => `${variant.id}  ${variant.title}`),
    ),
    ...block(
      '设定值：',
      parameters.map((parameter) => `${parameter.id}  ${parameter.title}${inBrackets(parameter.unit)}`),
    ),
    ...block(
      '清单：',
      lists.map(
        (list) => `${list.id}  ${list.title}（${list.columns.map((one) => `"${one.id}" ${one.header}`).join('、')}）`,
      ),
    ),
    ...block(
      '达标条件：',
      tests.map((test) => `${test.title}：${test.text ?? ''}`),
    ),
    ...(bands.length === 0 ? [] : ['']),
    ...bands.map(({ label, text = '', result }) => `${label}：${text}${result ? `，${result}` : ''}`),
    ...block('填报 JSON 的写法（kaohe fill --entries）：', entryLines(template)),
    ...block(
      '关于文件的说明：',
      notes.map((note, i) => `${i + 1}. ${noteText(note, console)}`),
    ),
  ].join('\n');
}

const block = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

/** Some remarks are printed in brackets. */
const inBrackets = (text: string | undefined): string =>
  text === undefined ? '' : text.startsWith('（') ? text : `（${text}）`;
const points = (declared: number | undefined): string => (declared === undefined ? '' : `（${declared}分）`);

function sectionLines({ number, title, declaredPoints, remark, groups, indicators }: Section): readonly string[] {
  let group: string | undefined;
  return [
    '',
    `${number === undefined ? '' : `${number} `}${title}${points(declaredPoints)}${inBrackets(remark)}`,
    ...indicators.flatMap((indicator) => {
      const isNew = indicator.group !== group;
      ({ group } = indicator);
      const found = isNew ? groups.find(({ id }) => id === group) : undefined;
      return [
        ...(found ? [` ${found.title}${points(found.declaredPoints)}${inBrackets(found.remark)}`] : []),
        ...indicatorLines(indicator),
      ];
    }),
  ];
}

function indicatorLines(indicator: Indicator): readonly string[] {
  const { number, title, copy, continued, declaredPoints, unit, clauses } = indicator;
  const name = `${numberLabel(number)}${title}${copy === undefined ? '' : `（${copy}）`}`;
  const facts = [
    ['单位', unit],
    ['成果形式', indicator.outcome],
    ['牵头', indicator.lead.join('、') || undefined],
    ['配合', indicator.support.join('、') || undefined],
    ['责任', indicator.responsible],
    ['备注', indicator.remark],
  ] as const;
  return [
    ...(continued ? [] : [`  ${name}${points(declaredPoints)}`]),
    ...clauses.map(clauseLine),
    ...facts.flatMap(([label, text]) => (text === undefined ? [] : [`      ${label}：${text}`])),
  ];
}

function clauseLine(clause: Clause): string {
  const { id, text, optional, from, rule } = clause;
  const entry = definitionOf(rule).entry(rule);
  const fields = fieldKeys(clause);
  // What is reported of a task is the same for all: it is told once, at the end.
  const facts = [
    ...(rule.kind === 'task' ? [] : [fields === undefined ? `填${describeEntry(entry)}` : `分别填${fields}`]),
    ...(optional ? ['可不填'] : []),
    ...(from === undefined ? [] : [`取自 ${from}`]),
  ];
  const sentence = [definitionOf(rule).sentence(rule), ...facts].join('；');
  return `    ${id}  ${sentence}${text && `  ${text}`}`;
}
