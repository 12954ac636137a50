export * from './address';
export * as build from './build';
export { cellNumber, Decimal, decimalPlaces, exactSum } from './decimal';
export { dateOfSerial, dateSerial } from './date';
export { calculator, evaluate, type ReadCell } from './evaluate';
export { type CellRef, type Expression, type Operator, refKey, THIS_ROW } from './expression';
export { FUNCTIONS, type FunctionName } from './functions';
export { print, type PrintOptions } from './print';
export { type CellValue, FormulaError, fromCell, isDecimal, toCell, type Value } from './value';
