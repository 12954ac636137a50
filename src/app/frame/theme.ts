import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../../issues';

const CHINESE = '"Microsoft YaHei UI"';
const LATIN = '"Segoe UI"';
const OTHERS = '"Noto Sans CJK SC", sans-serif';

/** A Chinese font has wide quotation marks, so that in English the Latin one comes first. */
const FONTS: Readonly<Record<Locale, string>> = {
  zh: `${CHINESE}, ${LATIN}, ${OTHERS}`,
  en: `${LATIN}, ${CHINESE}, ${OTHERS}`,
};

const themeFor = (base: Theme, locale: Locale): Theme => ({ ...base, fontFamilyBase: FONTS[locale] });

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const media = query();
  media.addEventListener('change', onChange);
  return () => {
    media.removeEventListener('change', onChange);
  };
}

/** @param isDark what the host says; where it says nothing, the system decides and is followed */
export function useTheme(
  locale: Locale,
  isDark: boolean | undefined,
): { readonly theme: Theme; readonly isDark: boolean } {
  const system = useSyncExternalStore(subscribe, () => query().matches);
  const chosen = isDark ?? system;
  const theme = useMemo(() => themeFor(chosen ? webDarkTheme : webLightTheme, locale), [chosen, locale]);
  return { theme, isDark: chosen };
}
