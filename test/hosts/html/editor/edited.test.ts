import { dateSerial } from '../../../../src/formula';
import { editedText, editorKind } from '../../../../src/hosts/html/editor/edited';
import { cellAt, xinyangTable } from '../../../support/tables';

describe('what is typed into', () => {
  test('follows the validation', async () => {
    const evidence = await xinyangTable('evidence');
    const kinds = evidence.cellsIn(4).map(editorKind);
    expect(kinds).toEqual(['number', 'list', 'text', 'text', 'date', 'text', 'text', 'text']);
    const plain = cellAt(evidence, 4, 3);
    const { validation, ...spec } = plain.spec;
    expect(validation).toBeDefined();
    expect(editorKind({ ...plain, spec })).toBe('text');
    expect(editorKind({ spec, style: { ...plain.style, format: '0.0%' } })).toBe('number');
  });

  test('shows a value as it is typed', async () => {
    const evidence = await xinyangTable('evidence');
    expect(editedText(dateSerial('2021-05-27') ?? 0, cellAt(evidence, 4, 5))).toBe('2021-05-27');
    expect(editedText('不是日期', cellAt(evidence, 4, 5))).toBe('不是日期');
    const cell = cellAt(evidence, 4, 1);
    expect(editedText(0.125, { ...cell, style: { ...cell.style, format: '0.0%' } })).toBe('0.125');
    expect(editedText(null, cell)).toBe('');
    expect(editedText("'十四五'规划", cellAt(evidence, 4, 3))).toBe("''十四五'规划");
  });
});
