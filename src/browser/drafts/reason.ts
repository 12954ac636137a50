import type { Translate } from '../text/text';

/** Why a browser keeps nothing, in words: what is known by its name is translated, the rest is said as it says it. */
export function reasonOf(thrown: unknown, t: Translate): string {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return t('reason.quota');
    case 'VersionError':
      return t('reason.newer');
    case 'SecurityError':
    case 'InvalidStateError':
      return t('reason.refused');
    default:
      return thrown instanceof Error && thrown.message ? thrown.message : t('reason.other');
  }
}
