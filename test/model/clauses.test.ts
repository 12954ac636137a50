import { indicatorLabel } from '../../src/model';
import { clause, section, template } from '../support/templates';

test.each([
  ['3', '3. 指导思想'],
  ['1.2', '1.2. 指导思想'],
  ['（一）', '（一）指导思想'],
  ['(1)', '(1)指导思想'],
  ['一', '一、指导思想'],
])('an indicator with the number %j is called %s', (number, label) => {
  const { sections } = template({
    sections: [
      section('base', [], {
        indicators: [{ id: 'i', number, title: '指导思想', clauses: [clause({ kind: 'met', points: 1 })] }],
      }),
    ],
  });
  const indicator = sections[0]?.indicators[0];
  expect(indicator && indicatorLabel(indicator)).toBe(label);
});
