/**
 * What numbers, dates, times, percentages, truth values and errors are written with, in any language of Excel. A text
 * that holds anything else cannot be taken for one of them.
 */
const MAY_BE_READ =
  /^[\s\p{N}\p{Sc}\p{P}+\-=<>|~^`a-zA-Z０-９ａ-ｚＡ-Ｚ年月日时時分秒点上下午星期周一二三四五六七八九十百千万亿元零〇]*$/u;
const BEGINS_FORMULA = /^[=+\-@']/;

/**
 * A text as it has to be entered so that Excel keeps it as a text: what could be read as a formula, a number or a date
 * gets the apostrophe that Excel itself hides.
 */
export const literal = (text: string): string =>
  text !== '' && (BEGINS_FORMULA.test(text) || MAY_BE_READ.test(text)) ? `'${text}` : text;
