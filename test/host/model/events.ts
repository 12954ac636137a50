/** Numbers of Excel's events, as they travel. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
export type EventName = keyof typeof EVENT;

/** What the transports deliver. */
export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

const CATEGORY = 65_536;
const WORKBOOK = 'Workbook';

/** Who listens to what, and what is still to be told. Events wait until the request or the keystroke is over. */
export class Events {
  isEnabled = true;
  private readonly registrations = new Map<string, number>();
  private pending: EventEntry[] = [];

  register(name: EventName, sheetId: string | undefined, by: 1 | -1): void {
    const key = registration(name, sheetId);
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + by));
  }

  isListening(name: EventName, sheetId?: string): boolean {
    return this.count(name, undefined) > 0 || (sheetId !== undefined && this.count(name, sheetId) > 0);
  }

  hasListeners(name: EventName): boolean {
    return [...this.registrations].some(([key, count]) => count > 0 && key.startsWith(`${EVENT[name]}|`));
  }

  /** Tells listeners of the sheet and of the collection of sheets. */
  raise(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.isEnabled) return;
    for (const target of [sheetId, undefined]) {
      if (this.count(name, target) === 0) continue;
      const message = JSON.stringify({ worksheetId: sheetId, ...details });
      this.pending.push({ messageCategory: CATEGORY, messageType: EVENT[name], targetId: target ?? WORKBOOK, message });
    }
  }

  take(): readonly EventEntry[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }

  private count(name: EventName, sheetId: string | undefined): number {
    return this.registrations.get(registration(name, sheetId)) ?? 0;
  }
}

const registration = (name: EventName, sheetId: string | undefined): string => `${EVENT[name]}|${sheetId ?? WORKBOOK}`;
