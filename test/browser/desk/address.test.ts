import { addressOf, wantedBy } from '../../../src/browser/desk/address';
import { newDraftId } from '../../../src/browser/drafts/draft-id';

test('the address of a draft asks for it again', () => {
  const id = newDraftId();
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(wantedBy(addressOf(id))).toEqual({ kind: 'draft', id });
});

test('the address of no draft asks for an empty page', () => {
  expect(wantedBy(addressOf(undefined))).toEqual({ kind: 'new' });
});

test.each(['', '#', '#draft=', '#draft=a b', '#else'])('%s asks for nothing in particular', (hash) => {
  expect(wantedBy(hash)).toEqual({ kind: 'any' });
});
