import { isError, wireValue } from '../grid/value';
import type { DefinedName } from '../model/names';
import type { Workbook } from '../model/workbook';
import { HostError, itemNotFound } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { boolean, optional, rangeOf, text } from './arguments';
import { exposeRange } from './range';

type Named = { readonly workbook: Workbook; readonly name: DefinedName };

function rangeNamed({ workbook, name }: Named): HostObject | null {
  const range = workbook.resolve(name.formula, workbook.active);
  return range ? exposeRange(range) : null;
}

/** Excel.NamedItemType. */
function typeOf({ workbook, name }: Named): string {
  if (workbook.resolve(name.formula, workbook.active)) return 'Range';
  const value = workbook.calculation.evaluate(name.formula, workbook.active);
  if (isError(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function valueOf({ workbook, name }: Named): unknown {
  return workbook.resolve(name.formula, workbook.active)
    ? name.formula
    : wireValue(workbook.calculation.evaluate(name.formula, workbook.active));
}

const NAMED_ITEM: ClassDefinition<Named> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value) => {
        name.formula = formula(workbook, value);
        workbook.calculation.invalidate();
      },
    },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Scope: { get: () => 'Workbook' },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = boolean(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = text(value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, name }) => {
      workbook.names.delete(name.name);
      workbook.calculation.invalidate();
    },
    GetRange: (named) => {
      const range = rangeNamed(named);
      if (!range) throw new HostError('InvalidArgument');
      return range;
    },
    GetRangeOrNullObject: rangeNamed,
  },
};

function formula(workbook: Workbook, value: unknown): string {
  const range = rangeOf(value);
  if (range) return range.reference;
  const given = text(value);
  // What is no formula is a text, even where it looks like an address.
  return workbook.acceptFormula(given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`);
}

const COLLECTION: ClassDefinition<Workbook> = {
  name: 'NamedItemCollection',
  items: (workbook) => [...workbook.names].map((name) => expose(NAMED_ITEM, { workbook, name })),
  item: (workbook, key) => {
    const name = workbook.names.find(key);
    return name ? expose(NAMED_ITEM, { workbook, name }) : null;
  },
  methods: {
    Add: (workbook, name, reference, comment) => {
      const added = workbook.names.add(text(name), formula(workbook, reference), optional(text, comment));
      workbook.calculation.invalidate();
      return expose(NAMED_ITEM, { workbook, name: added });
    },
    GetItem: (workbook, key) => {
      const name = workbook.names.find(text(key));
      if (!name) throw itemNotFound();
      return expose(NAMED_ITEM, { workbook, name });
    },
  },
};

export const namesOf = (workbook: Workbook): HostObject => expose(COLLECTION, workbook);
