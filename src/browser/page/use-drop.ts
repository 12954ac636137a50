import { useEffect, useState } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Files that are dropped onto something that takes them itself are not for the page. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

/** Whether something in sight takes files itself: it must not be covered, and says what becomes of them. */
const isTakerInSight = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-takes-files]')].some((zone) => zone.offsetParent !== null);

/**
 * Takes files that are dropped anywhere on the page, but for what takes files itself.
 * @returns whether some hover above it, and only the page takes them
 */
export function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [hovers, setHovers] = useState(false);
  useEffect(() => {
    // A drag enters the next element before it leaves the last one.
    let depth = 0;
    const follow = (change: number): void => {
      depth = Math.max(0, depth + change);
      setHovers(depth > 0 && !isTakerInSight());
    };
    const onEnter = (event: DragEvent): void => {
      if (holdsFiles(event)) follow(1);
    };
    const onLeave = (event: DragEvent): void => {
      if (holdsFiles(event)) follow(-1);
    };
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const onDropped = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      follow(-depth);
      if (isTaken(event)) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDropped } as const;
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name as keyof typeof listeners, listener, true);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name as keyof typeof listeners, listener, true);
      }
    };
  }, [onDrop]);
  return hovers;
}
