import { joinNames, namesIn } from '../../src/entries';

test.each([
  ['县公安局、县司法局', ['县公安局', '县司法局']],
  ['县公安局，县司法局;县法院,县检察院；', ['县公安局', '县司法局', '县法院', '县检察院']],
  [' 县 公安局 \n县公安局', ['县公安局']],
  [' 、，', []],
  [
    '县文化局（版权局、旅游局）、县教育局(县体育局,县文物局)',
    ['县文化局（版权局、旅游局）', '县教育局(县体育局,县文物局)'],
  ],
  ['“县委、县政府督查室”、县公安局', ['县委、县政府督查室', '县公安局']],
  ['县公安局（', ['县公安局（']],
  ['县“双打”办、县法院', ['县“双打”办', '县法院']],
])('names in "%s"', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('names are written as documents write them, and read again', () => {
  const names = ['县公安局', '县司法局'];
  expect(joinNames(names)).toBe('县公安局、县司法局');
  expect(namesIn(joinNames(names))).toEqual(names);
});
