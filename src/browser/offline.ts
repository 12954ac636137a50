/** Keeps the page for the time without a network. On servers without https browsers do not offer that. */
export async function keepForOffline(onUpdate: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
    followUpdates(registration, onUpdate);
  } catch {
    // Private windows refuse it, servers may lack the file: the page works all the same.
  }
}

/** A newer version waits until all tabs of the older one are closed; reloading one of them is not enough. */
function followUpdates(registration: ServiceWorkerRegistration, onUpdate: () => void): void {
  const tell = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) onUpdate();
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}
