import { type Issue, issue } from '../../issues';

/** Whether Excel answered with an error; anything else is a fault of this program. */
export const isExcelError = (error: unknown): error is OfficeExtension.Error =>
  typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;

/** What Excel's answer means to the user. */
export function toIssue({ code, message }: OfficeExtension.Error, found = ''): Issue {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return issue('K802', {});
    case 'AccessDenied':
      return issue('K809', {}, { found });
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return issue('K804', {}, { reason: code });
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidBinding':
      return issue('K807', {}, { found });
    default:
      return issue('K801', {}, { reason: reasonOf({ code, message }) });
  }
}

/** Whether what failed is a chart, a filter or the print set-up. */
export const isDecoration = ({ debugInfo }: OfficeExtension.Error): boolean =>
  /^(PageLayout|HeaderFooter|PageBreak|Chart|AutoFilter)/.test(
    (debugInfo as { errorLocation?: string } | undefined)?.errorLocation ?? '',
  );

/** Whether the request was longer than Excel on the web takes. */
export const isTooLong = ({ code }: OfficeExtension.Error): boolean => code === 'RequestPayloadSizeLimitExceeded';

/** For the people who are asked about it. */
export const reasonOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  message && message !== code ? `${code}：${message}` : code;

/**
 * Runs a piece of work with Excel.
 * @param found what the work is about, for messages
 * @returns what Excel refused, as an issue
 * @throws what is not an answer of Excel's
 */
export async function attempt<T>(
  work: () => Promise<T>,
  found = '',
): Promise<
  | { readonly value: T; readonly issues: readonly [] }
  | { readonly value?: undefined; readonly issues: readonly Issue[] }
> {
  try {
    return { value: await work(), issues: [] };
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { issues: [toIssue(error, found)] };
  }
}
