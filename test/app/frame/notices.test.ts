import { faultOf, type Notice, withNotice, worstOf } from '../../../src/app/frame/notices';
import { issue } from '../../../src/issues';

const done = (id: number, text = '好'): Notice => ({ id, kind: 'done', text });
const fault = (id: number, reason: string): Notice => ({ id, kind: 'issues', issues: [issue('K801', {}, { reason })] });

describe('notices', () => {
  test('the newest comes first, and no more than three are kept', () => {
    const notices = [1, 2, 3, 4].reduce<readonly Notice[]>((before, id) => withNotice(before, fault(id, `${id}`)), []);
    expect(notices.map(({ id }) => id)).toEqual([4, 3, 2]);
  });

  test('the same fault again takes the place of the first', () => {
    expect(withNotice([fault(1, '忙'), fault(2, '满')], fault(3, '忙')).map(({ id }) => id)).toEqual([3, 2]);
  });

  test('once something is done, what stood in the way goes', () => {
    expect(withNotice([fault(1, '忙'), done(2)], done(3))).toEqual([done(3)]);
  });

  test('a warning that comes with success stands beside it', () => {
    expect(withNotice([done(1)], fault(2, '忙')).map(({ id }) => id)).toEqual([2, 1]);
  });

  test('the worst issue decides', () => {
    expect(worstOf([issue('K604', {}), issue('K107', {})])).toBe('warning');
    expect(worstOf([issue('K107', {}), issue('K801', {})])).toBe('error');
    expect(worstOf([issue('K604', {})])).toBe('note');
  });

  test('whatever is thrown becomes an issue with the first line of its reason', () => {
    expect(faultOf(new Error('Loading chunk failed\n(error: https://…)'))).toEqual(
      issue('K812', {}, { reason: 'Loading chunk failed' }),
    );
    expect(faultOf('busy').params).toEqual({ reason: 'busy' });
  });
});
