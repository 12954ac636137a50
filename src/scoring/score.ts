import { type CellRef, type CellValue, dateSerial, FormulaWeb, refKey, toCell } from '../formula';
import { type Clause, clausesOf, type Entry, scoredSections, type Submission, type Template } from '../model';
import { definitionOf, formatOf } from '../rules';
import {
  answeredCell,
  bandCell,
  entryCell,
  measureCell,
  parameterCell,
  partCell,
  pointsCell,
  requiredCell,
  type Side,
  statusCell,
  testCell,
  totalCell,
} from './cells';
import type { Status } from './clause-formulas';
import { compile } from './compile';

/** Points of a clause; `null` where there are none: unanswered, invalid, or a rule that gives none. */
export type ClauseScore = {
  readonly id: string;
  readonly status: Status;
  readonly points: number | null;
  /** What stands in the place of points: 达标, 未达标, 已报, 缺分母; of a task how far it is. */
  readonly result?: string;
  /** A completion rate (1 = all of it), or the value of an indicator; a text where it cannot be computed. */
  readonly measure?: number | string;
  readonly reviewed: number | null;
  /** The same for the city's side; 有误 where its entry is faulty. */
  readonly reviewedResult?: string;
};

export type SideScore = {
  /** `null` where there is none: not a scorecard, or weights have not been set. */
  readonly total: number | null;
  /** What stands in the place of the total: 权重未设定. */
  readonly result?: string;
  /** The grade; `null` while nothing is answered or where the document has no grades. */
  readonly band: string | null;
  readonly sections: readonly { readonly id: string; readonly points: number }[];
  readonly parts: readonly { readonly id: string; readonly points: number }[];
  /** 达到, 未达到, or why that is not known; '' while nothing is answered. */
  readonly tests: readonly { readonly id: string; readonly result: string }[];
};

export type Scorecard = {
  readonly answered: number;
  readonly required: number;
  readonly self: SideScore;
  readonly reviewed: SideScore;
  readonly clauses: readonly ClauseScore[];
};

/** Scores submissions of one template, from their entries alone. */
export function createScorer(template: Template): (submission: Submission) => Scorecard {
  const web = new FormulaWeb(compile(template));
  const clauses = clausesOf(template);
  const scored = template.kind === 'scorecard' ? scoredSections(template) : [];
  // What the submission before held stays where this one holds the same: of a few new entries little is computed anew.
  let entered: ReadonlyMap<string, CellValue> = new Map();
  const enter = (inputs: ReadonlyMap<string, CellValue>): void => {
    for (const key of entered.keys()) if (!inputs.has(key)) web.enter(key, null);
    for (const [key, value] of inputs) web.enter(key, value);
    entered = inputs;
  };
  return (submission) => {
    enter(inputsOf(template, submission));
    const at = (ref: CellRef): CellValue => toCell(web.read(ref));
    const number = (ref: CellRef) => numberOrNull(at(ref));
    const side = (which: Side): SideScore => {
      const result = textOrNull(at(totalCell(which)));
      return {
        total: number(totalCell(which)),
        ...(result === null ? {} : { result }),
        band: textOrNull(at(bandCell(which))),
        sections: scored.map(({ id }) => ({ id, points: number(pointsCell(id, which)) ?? 0 })),
        parts: template.parts.map(({ id }) => ({ id, points: number(partCell(id, which)) ?? 0 })),
        tests: template.tests.map(({ id }) => ({ id, result: textOrNull(at(testCell(id, which))) ?? '' })),
      };
    };
    return {
      answered: number(answeredCell) ?? 0,
      required: number(requiredCell) ?? 0,
      self: side('self'),
      reviewed: side('reviewed'),
      clauses: clauses.map(({ clause: { id } }) => {
        const result = textOrNull(at(pointsCell(id)));
        const measure = at(measureCell(id));
        const reviewedResult = textOrNull(at(pointsCell(id, 'reviewed')));
        return {
          id,
          status: at(statusCell(id)) as Status,
          points: number(pointsCell(id)),
          reviewed: number(pointsCell(id, 'reviewed')),
          ...(result === null ? {} : { result }),
          ...(typeof measure === 'number' || (typeof measure === 'string' && measure !== '') ? { measure } : {}),
          ...(reviewedResult === null ? {} : { reviewedResult }),
        };
      }),
    };
  };
}

const numberOrNull = (value: CellValue): number | null => (typeof value === 'number' ? value : null);
const textOrNull = (value: CellValue): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What a submission puts into the cells of a scorecard, by `refKey`. */
export function inputsOf(template: Template, submission: Submission): ReadonlyMap<string, CellValue> {
  const { entries, review, parameters } = submission;
  const inputs: [CellRef, CellValue][] = [
    ...clausesOf(template).flatMap(({ clause }) => [
      ...entryInputs(clause, entries[clause.id], 'self'),
      ...entryInputs(clause, review[clause.id]?.entry, 'reviewed'),
    ]),
    ...Object.entries(parameters).map(([id, value]): [CellRef, CellValue] => [parameterCell(id), value]),
  ];
  return new Map(inputs.map(([ref, value]) => [refKey(ref), value]));
}

function entryInputs({ id, rule }: Clause, entry: Entry | undefined, side: Side): [CellRef, CellValue][] {
  const spec = definitionOf(rule).entry(rule);
  return Object.entries(entry ?? {}).flatMap(([key, value]): [CellRef, CellValue][] => {
    const field = spec.fields.find((one) => one.key === key);
    if (!field) return [];
    const isDate = formatOf(spec, field).type === 'date' && typeof value === 'string';
    // A sheet holds a date as a number of days.
    return [[entryCell(id, field, side), isDate ? (dateSerial(value) ?? value) : value]];
  });
}
