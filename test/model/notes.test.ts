import { documentNotes } from '../../src/model';
import { describe as explain } from '../../src/issues';
import { clause, section, template } from '../support/templates';

const met = (points: number) => clause({ kind: 'met', points });
const codes = (parts: Record<string, unknown>) => documentNotes(template(parts)).map(({ code, at }) => [code, at.id]);

describe('notes on the document are computed', () => {
  test('K601: a section whose items do not add up to its declared points', () => {
    const one = { number: '1', title: '甲', declaredPoints: 3, clauses: [met(3)] };
    const parts = {
      sections: [{ id: 'base', title: '政府投入', role: 'base', declaredPoints: 25, indicators: [one] }],
    };
    expect(codes(parts)).toEqual([['K601', 'sample/base']]);
    const [note] = documentNotes(template(parts));
    expect(note && explain(note).message).toBe('“政府投入”标明 25 分，所列各项合计 3 分。');
  });

  test('K601: an indicator whose clauses do not add up; those that do are silent', () => {
    const indicators = [
      { number: '1', title: '甲', declaredPoints: 3, clauses: [met(1), met(1)] },
      { number: '2', title: '乙', declaredPoints: 2, clauses: [met(1), met(1)] },
    ];
    expect(codes({ sections: [{ id: 'base', title: 's', role: 'base', declaredPoints: 5, indicators }] })).toEqual([
      ['K601', 'sample/1'],
    ]);
  });

  test('K601: combined clauses count once, deductions by what they take', () => {
    const best = { kind: 'best', clauses: ['a', 'b'] };
    const indicators = [
      { number: '1', title: '甲', declaredPoints: 2, combine: [best], clauses: [met(2), met(1)] },
      {
        number: '2',
        title: '乙',
        declaredPoints: 2,
        clauses: [clause({ kind: 'penalty', points: 0.2, per: '起', cap: 2 })],
      },
    ];
    expect(codes({ sections: [{ id: 'base', title: 's', role: 'base', indicators }] })).toEqual([]);
  });

  test('K602: a number printed twice', () => {
    const indicators = [
      { id: '16a', number: '16', title: '质押融资', clauses: [met(1)] },
      { id: '16b', number: '16', title: '运用转化', clauses: [met(1)] },
    ];
    expect(codes({ sections: [{ id: 'base', title: 's', role: 'base', indicators }] })).toEqual([['K602', 'sample']]);
  });

  test('K603 and K604: missing text, and the template’s own remarks', () => {
    const parts = {
      notes: ['全文'],
      sections: [section('base', [clause({ kind: 'met', points: 1 }, { textMissing: true })], { notes: ['一节'] })],
    };
    expect(codes(parts)).toEqual([
      ['K604', 'sample'],
      ['K604', 'sample/base'],
      ['K603', 'sample/1/a'],
    ]);
  });
});
