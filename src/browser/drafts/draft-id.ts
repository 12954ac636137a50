/** A name for a draft that no other has. (`crypto.randomUUID` is there with https only.) */
export const newDraftId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
