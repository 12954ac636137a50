import { define } from './definition';

/** K2: evidence. */
export const EVIDENCE = {
  K201: define(
    'error',
    ['材料对应的指标“{found}”不存在。', '请从下拉列表中选择指标。'],
    ['The material names an unknown indicator, "{found}".', 'Choose the indicator from the list.'],
  ),
} as const;
