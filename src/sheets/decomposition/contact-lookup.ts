import { build, type Expression } from '../../formula';
import { departmentContactCells } from '../contacts-sheet';
import type { Contents } from '../contents';
import { hasContacts } from '../ids';
import { cell } from '../sheet';
import type { CellSpec } from '../spec';

/** Whom to call in a department; its columns are none where the workbook has no contacts. */
export type ContactLookup = {
  readonly columns: readonly { readonly key: string; readonly header: string; readonly width: number }[];
  /** @param department where its name stands */
  readonly cells: (department: Expression) => Readonly<Record<string, CellSpec>>;
};

const PERSON = { key: 'person', header: '联系人', width: 12 } as const;
const TELEPHONE = { key: 'telephone', header: '电话', width: 20 } as const;

/** Looks departments up on 联系人信息表: a person, and a telephone number, or else a mobile one. */
export function contactLookup(contents: Contents): ContactLookup {
  if (!hasContacts(contents.template)) return { columns: [], cells: () => ({}) };
  const { departments, field } = departmentContactCells(contents);
  const [names, telephones, mobiles] = [field('name'), field('telephone'), field('mobile')];
  return {
    columns: [PERSON, TELEPHONE],
    cells: (department) => {
      // Trimmed: Excel shows an empty cell that is found as 0.
      const found = (results: typeof names) =>
        results.length === 0 ? build.expression('') : build.trim(build.lookup(department, departments, results, ''));
      const telephone = found(telephones);
      return {
        [PERSON.key]: cell('centred', found(names)),
        [TELEPHONE.key]: cell('centred', build.when(build.equal(telephone, ''), found(mobiles), telephone)),
      };
    },
  };
}
