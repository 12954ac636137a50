/** What stands in the place of points where a document sets a target and gives no points for it. */
export const RESULT = { reached: '达标', missed: '未达标', done: '完成', notDone: '未完成' } as const;

/** Results that say that what was asked has been done. */
export const FULFILLED: readonly string[] = [RESULT.reached, RESULT.done];
export const UNFULFILLED: readonly string[] = [RESULT.missed, RESULT.notDone];

/** What stands in the place of a result that cannot be computed, by what is wanting. */
export const LACK = { denominator: '缺分母', figure: '缺数据', parameter: '缺设定值', target: '缺目标值' } as const;
