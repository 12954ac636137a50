import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';

/** Office tells its host by this that the add-in is ready for the ribbon's commands; nothing is done about it. */
const ADDIN: ClassDefinition<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Objects that the runtime asks for by name alone. */
export const serviceOf = (name: string): HostObject | undefined =>
  name === 'Microsoft.InternalService.AddinInternalService' ? expose(ADDIN, null) : undefined;
