import { HostError, notSimulated } from './errors';
import { type HostObject, isHostObject } from './exposed';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** What a query works on. */
export type Service = {
  readonly root: HostObject;
  /** An object that the add-in keeps across requests. */
  byReference(id: string): HostObject;
  /** An object of the host's that is asked for by its name. */
  serviceOf(name: string): HostObject | undefined;
  /** Called before each action; may throw to make it fail. */
  beforeAction(): void;
};

/** Carries out a batch, action by action. It knows objects, members and arguments, and nothing of spreadsheets. */
export function processQuery(service: Service, body: RequestBody): ResponseBody {
  const query = new QueryRun(service, body.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      service.beforeAction();
      results.push({ ActionId: action.Id, Value: query.run(action) ?? null });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      // What came before stays done, what follows is not tried, as in Excel.
      return { Results: results, TraceIds: traceIds, Error: errorBody(error, index, query.location) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function errorBody(error: unknown, index: number, location: string): NonNullable<ResponseBody['Error']> {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', `simulated Excel is at fault: ${faultOf(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
    Location: location,
  };
}

const fail = (error: Error): never => {
  throw error;
};

const faultOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

class QueryRun {
  /** The member that was last asked for, such as "WorksheetCollection.getItem". */
  location = '';
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly service: Service,
    private readonly paths: RequestBody['ObjectPaths'],
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    const name = action.Name ?? '';
    this.location = memberName(object, name);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
      case ACTION.recursiveQuery:
        return object.query(action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return withClientNames(object.query(action.QueryInfo ?? {}));
      case ACTION.method:
        return plainResult(object.call(name, this.arguments(action.ArgumentInfo)));
      case ACTION.setProperty:
        object.set(name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [property, value] of Object.entries(action.ObjectState ?? {})) object.set(property, value);
        return null;
      default:
        throw notSimulated(`actions of type ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `there is no object path ${id}`);
    const object = this.build(path);
    this.objects.set(id, object);
    return object;
  }

  private build(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.service.root;
      case PATH.reference:
        return this.service.byReference(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        return this.service.serviceOf(path.Name) ?? fail(notSimulated(`the service ${path.Name}`));
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    // What belongs to an object that is not there is not there either.
    return parent === null ? null : this.member(parent, path);
  }

  private member(parent: HostObject, path: ObjectPath): HostObject | null {
    const args = this.arguments(path.ArgumentInfo);
    this.location = memberName(parent, path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name);
    switch (path.ObjectPathType) {
      case PATH.method: {
        const result = parent.call(path.Name, args) ?? null;
        if (result !== null && !isHostObject(result))
          throw notSimulated(`${parent.className}.${path.Name}() as an object`);
        return result;
      }
      case PATH.property:
        return parent.child(path.Name);
      case PATH.indexer:
        return parent.item(args[0]);
      default:
        throw notSimulated(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => this.argument(argument, references?.[i]));
  }

  /** Objects stand as path ids: beside the arguments, or within plain data as `_ObjectPathId`. */
  private argument(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(argument)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return argument.map((each, i) => this.argument(each, inner[i]));
    }
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (typeof argument !== 'object' || argument === null) return argument;
    if ('_ObjectPathId' in argument) return this.resolve(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.argument(value, undefined)]));
  }
}

/** A method called for its effect may hand back an object; only data travels. */
const plainResult = (result: unknown): unknown => (isHostObject(result) ? null : result);

/** Names as the add-in spells them, for answers that go to it unprocessed. */
function withClientNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withClientNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [clientName(key), withClientNames(inner)]));
}

const memberName = (object: HostObject, name: string): string =>
  name === '' ? object.className : `${object.className}.${clientName(name)}`;

const clientName = (name: string): string =>
  name === '_Items' ? 'items' : name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
