import { build } from '../../src/formula';
import type { Contact, Template } from '../../src/model';
import { CONTACTS_SHEET, layout, LiveCells, locator, type SheetSpec } from '../../src/sheets';
import { departmentContactCells } from '../../src/sheets/contacts-sheet';
import { contentsOf } from '../../src/sheets/contents';
import { submissionOf, template, xinyang } from '../support/templates';

const CONTACTS: readonly Contact[] = [
  { name: '张三', telephone: '0376-0000000' },
  { department: '县公安局', name: '李四', telephone: '0376-0000001' },
  { department: '县司法局', name: '王五', mobile: '13800000000' },
];

const drawn = (found: Template, contacts: readonly Contact[] = CONTACTS) => {
  const submission = submissionOf(found, { contacts });
  const spec = layout(found, submission);
  const sheet = spec.sheets.find(({ id }) => id === CONTACTS_SHEET);
  if (!sheet) throw new Error('no contact sheet');
  return { spec, sheet, live: new LiveCells(spec), cells: departmentContactCells(contentsOf(found, submission, {})) };
};

describe('departmentContactCells', () => {
  test('finds the rows of departments, and what is known of each', async () => {
    const { live, cells } = drawn(await xinyang());
    expect(cells.departments.map((ref) => live.value(ref)).slice(0, 3)).toEqual(['县公安局', '县司法局', null]);
    const found = (name: string, field: 'name' | 'mobile') =>
      live.compute(build.lookup(name, cells.departments, cells.field(field), ''));
    expect(found('县公安局', 'name')).toBe('李四');
    expect(found('县司法局', 'mobile')).toBe('13800000000');
    expect(found('县财政局', 'name')).toBe('');
  });

  test('every cell is on the sheet, in one area, however many contacts there are', async () => {
    const many = Array.from({ length: 40 }, (_, i): Contact => ({ department: `部门${i}` }));
    const { spec, cells } = drawn(await xinyang(), [{ name: '张三' }, { name: '李四' }, ...many]);
    const locate = locator(spec);
    const rows = cells.departments.map((ref) => locate(ref).row);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows).toEqual(rows.map((_, i) => (rows[0] ?? 0) + i));
    expect(cells.field('fax').map((ref) => locate(ref).row)).toEqual(rows);
  });

  test('has none for a field that the contact sheet does not ask for', () => {
    const found = template({
      contactSheet: {
        title: '联系表',
        unitLabel: '单位',
        personLabel: '联系人',
        fields: [{ id: 'name', label: '姓名' }],
      },
    });
    expect(drawn(found).cells.field('fax')).toEqual([]);
    expect(drawn(found).sheet.highlights).toEqual([]);
  });
});

describe('the contact sheet', () => {
  const isMarked = (sheet: SheetSpec, live: LiveCells, key: string): boolean => {
    const at = sheet.rows.findIndex((row) => row.key === key);
    return sheet.highlights.some(({ area, when }) => {
      const [from, to] = area.rows.map((one) => sheet.rows.findIndex((row) => row.key === one));
      const isWithin = (from ?? 0) <= at && at <= (to ?? -1);
      return isWithin && live.compute(when, { sheet: sheet.id, row: key }) === true;
    });
  };

  test.each([
    [undefined, false],
    ['13800000000', false],
    [' 13800000000 ', false],
    ['1380000000', true],
    ['138000000000', true],
    ['无', true],
  ])('a mobile number %p is marked: %p', async (mobile, marked) => {
    const given = mobile === undefined ? {} : { mobile };
    const { sheet, live } = drawn(await xinyang(), [
      { name: '张三', ...given },
      { department: '县公安局', ...given },
    ]);
    expect(isMarked(sheet, live, 'contact/1')).toBe(marked);
    expect(isMarked(sheet, live, 'contact/2')).toBe(marked);
  });

  test('repeats its heads on each printed page', async () => {
    const { sheet } = drawn(await xinyang());
    expect(sheet.printTitle).toEqual({ from: 4, to: 4 });
    expect(sheet.rows[3]?.key).toBe('header');
  });
});
