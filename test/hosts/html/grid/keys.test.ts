import { fieldKey } from '../../../../src/hosts/html/editor/editor-keys';
import { commandOf, isComposing, type Key } from '../../../../src/hosts/html/grid/keys';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };
const alt = { altKey: true };

describe('keys of the sheet', () => {
  test.each([
    [key('ArrowDown'), { kind: 'step', direction: 'down', extend: false }],
    [key('ArrowLeft', shift), { kind: 'step', direction: 'left', extend: true }],
    [key('ArrowRight', ctrl), { kind: 'leap', direction: 'right', extend: false }],
    [key('ArrowUp', { ...ctrl, ...shift }), { kind: 'leap', direction: 'up', extend: true }],
    [key('Home'), { kind: 'row', edge: 'first', extend: false }],
    [key('End', ctrl), { kind: 'corner', edge: 'last', extend: false }],
    [key('PageDown', shift), { kind: 'page', direction: 'down', extend: true }],
    [key('Enter'), { kind: 'enter', direction: 'down' }],
    [key('Enter', shift), { kind: 'enter', direction: 'up' }],
    [key('Tab', shift), { kind: 'tab', direction: 'previous' }],
    [key('Delete'), { kind: 'clear' }],
    [key('Backspace'), { kind: 'clear' }],
    [key('z', ctrl), { kind: 'undo' }],
    [key('Z', { ...ctrl, ...shift }), { kind: 'redo' }],
    [key('y', ctrl), { kind: 'redo' }],
    [key('z', { metaKey: true }), { kind: 'undo' }],
    [key('a', ctrl), { kind: 'all' }],
    [key('Escape'), { kind: 'escape' }],
    [key('ArrowDown', alt), { kind: 'filter' }],
  ])('%j', (pressed, command) => {
    expect(commandOf(pressed)).toEqual(command);
  });

  test.each([key('a'), key('c', ctrl), key('v', ctrl), key('ArrowUp', alt), key('F5'), key('Process')])(
    '%j is left alone',
    (pressed) => {
      expect(commandOf(pressed)).toBeUndefined();
    },
  );

  test('none is taken from an input method', () => {
    expect(commandOf(key('Enter', { isComposing: true }))).toBeUndefined();
    // Where a browser tells of the key before it tells of composing.
    expect(commandOf(key('ArrowDown', { keyCode: 229 }))).toBeUndefined();
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});

describe('keys of an entry', () => {
  test('before anything is typed all are the sheet’s but those that begin', () => {
    for (const name of ['ArrowLeft', 'Delete', 'Escape', 'Enter', 'Tab', 'Home', 'a']) {
      expect(fieldKey(key(name), 'ready', 'text')).toBe('sheet');
    }
    expect(fieldKey(key('F2'), 'ready', 'number')).toBe('edit');
    expect(fieldKey(key('ArrowDown', alt), 'ready', 'list')).toBe('open');
  });

  test('after typing arrows still leave, but what is typed can be mended', () => {
    expect(fieldKey(key('ArrowLeft'), 'typing', 'number')).toBe('sheet');
    expect(fieldKey(key('ArrowLeft', shift), 'typing', 'number')).toBe('field');
    expect(fieldKey(key('Backspace'), 'typing', 'number')).toBe('field');
    expect(fieldKey(key('z', ctrl), 'typing', 'number')).toBe('field');
    expect(fieldKey(key('Escape'), 'typing', 'number')).toBe('cancel');
    expect(fieldKey(key('Enter'), 'typing', 'number')).toBe('sheet');
    expect(fieldKey(key('Tab', shift), 'typing', 'number')).toBe('sheet');
  });

  test('when editing arrows move the caret', () => {
    for (const name of ['ArrowLeft', 'ArrowDown', 'Home', 'PageUp']) {
      expect(fieldKey(key(name), 'edit', 'text')).toBe('field');
    }
    expect(fieldKey(key('ArrowLeft', ctrl), 'edit', 'text')).toBe('field');
    expect(fieldKey(key('Enter'), 'edit', 'text')).toBe('sheet');
  });

  test('a new line is for texts', () => {
    expect(fieldKey(key('Enter', alt), 'edit', 'text')).toBe('newline');
    expect(fieldKey(key('Enter', alt), 'edit', 'number')).toBe('sheet');
  });
});
