/** What Excel answers when it refuses an action: one of its own codes. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
  ) {
    super(message);
    this.name = 'HostError';
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation is not permitted for the current object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  GeneralException: 'There was an internal error while processing the request.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
};

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  RequestPayloadSizeLimitExceeded: 413,
  GeneralException: 500,
};

export const invalidArgument = (message?: string): HostError => new HostError('InvalidArgument', message);
export const accessDenied = (): HostError => new HostError('AccessDenied');
export const itemNotFound = (): HostError => new HostError('ItemNotFound');

/** Whatever is not simulated says so loudly; passing in silence would make tests lie. */
export const notSimulated = (what: string): HostError =>
  new HostError('ApiNotFound', `simulated Excel does not implement ${what}`);
