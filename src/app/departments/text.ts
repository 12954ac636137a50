import { translator } from '../../wording';
import { usePane } from '../frame/pane-context';
import { en } from './text-en';
import { zh } from './text-zh';

/** What the page 分工 says; it comes when the page is opened. */
export const DEPARTMENT_TEXTS = { zh, en } as const;

export const translateDepartments = translator(DEPARTMENT_TEXTS);

export type TranslateDepartments = ReturnType<typeof translateDepartments>;

/** The words of the page, in the language of the pane. */
export const useWords = (): TranslateDepartments => translateDepartments(usePane().locale);
