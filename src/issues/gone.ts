import type { Issue } from './issue';

/**
 * The issues that are not said any more, of several that are alike as many as are gone. What counts is what an issue is
 * about: where that stands may have changed.
 */
export function goneFrom(before: readonly Issue[], after: readonly Issue[]): readonly Issue[] {
  const left = after.map(contentOf);
  return before.filter((one) => {
    const at = left.indexOf(contentOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const contentOf = ({ code, at: { id }, params }: Issue): string => JSON.stringify([code, id, params]);
