import fc from 'fast-check';
import { literal } from '../../../src/hosts/excel/literal';
import { startExcel } from '../../host';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'x",
  '1',
  '１２',
  '1,234',
  '50%',
  '2021-05-27',
  '2021年5月27日',
  '5月',
  '上午8:00',
  'TRUE',
  '#N/A',
  '3.',
  '1E5',
  '￥5',
  '二〇二一年',
])('%p could be read as something else: it gets an apostrophe', (text) => {
  expect(literal(text)).toBe(`'${text}`);
});

test.each(['每召开一次得2分，最多4分。', '研究部署', '（一）总则', '信知战联办〔2022〕1号'])(
  '%p is plainly a text',
  (text) => {
    expect(literal(text)).toBe(text);
  },
);

test('whatever text is entered, Excel keeps it', async () => {
  const { host } = startExcel();
  const pieces = fc.constantFrom(
    '=',
    '+',
    "'",
    '@',
    '1',
    '2021',
    '-',
    '/',
    '年',
    '月',
    '是',
    ' ',
    '%',
    '.',
    'TRUE',
    '元',
    '字',
  );
  const texts = fc.sample(
    fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    {
      numRuns: 200,
      seed: 20211231,
    },
  );
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${texts.length}`);
    range.formulas = texts.map((text) => [literal(text)]);
    await context.sync();
  });
  expect(host.sheet('Sheet1').values(`A1:A${texts.length}`)).toEqual(texts.map((text) => [text]));
});
