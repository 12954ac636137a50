import type { SimulatedExcel } from '../simulated-excel';
import type { Bridge, OfficeRuntime } from './load-office';

type Message = { readonly id: number; readonly flags: number; readonly message: { readonly body: string | object } };

/** Joins the runtime to a simulated Excel by the runtime's own hook for native hosts; returns how to part them. */
export function attach(runtime: OfficeRuntime, host: SimulatedExcel): () => void {
  let isAttached = true;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      // Never within the call itself: Excel is another process.
      setTimeout(() => void answer(id, body, flags), 0);
    },
  };
  const answer = async (id: number, body: string, flags: number) => {
    const text = await host.handle(body, flags);
    const message = { statusCode: 200, headers: {}, body: text };
    if (isAttached) bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, flags: 0, message }));
  };
  const ignoreEvents = host.onEvents((entries) => {
    if (isAttached) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  // Handlers that were added while another host was attached.
  runtime.GenericEventRegistration.s_genericEventRegistrations = {};
  runtime.HostBridge.init(bridge);
  return () => {
    isAttached = false;
    ignoreEvents();
  };
}
