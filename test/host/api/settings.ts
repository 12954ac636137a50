import type { Workbook } from '../model/workbook';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { text } from './arguments';

type Setting = { readonly workbook: Workbook; readonly key: string };

const SETTING: ClassDefinition<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

const COLLECTION: ClassDefinition<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => expose(SETTING, { workbook, key })),
  item: (workbook, key) => (workbook.settings.has(key) ? expose(SETTING, { workbook, key }) : null),
  methods: {
    Add: (workbook, key, value) => {
      workbook.settings.set(text(key), value);
      return expose(SETTING, { workbook, key: text(key) });
    },
  },
};

export const settingsOf = (workbook: Workbook): HostObject => expose(COLLECTION, workbook);
