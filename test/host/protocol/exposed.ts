import { itemNotFound, notSimulated } from './errors';

/** A class of the object model: what the add-in may read, set, reach and call, by Excel's own names. */
export type ClassDefinition<T> = {
  readonly name: string;
  /** The identifier that the runtime keeps to find the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: unknown[]) => unknown>>;
  /** Of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** The collection's indexer, where the key is no number. */
  readonly item?: (target: T, key: string) => HostObject | null;
};

export type Property<T> = {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
};

/** What a query asks for: paths such as "values" or "format/fill/color". */
export type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

/** An object of the workbook as the protocol handles it. */
export type HostObject = {
  readonly className: string;
  readonly target: unknown;
  identity(): Record<string, unknown>;
  query(query: Query): Record<string, unknown>;
  set(name: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
};

export const isHostObject = (value: unknown): value is HostObject => value instanceof Exposed;

export const expose = <T>(definition: ClassDefinition<T>, target: T): HostObject => new Exposed(definition, target);

class Exposed<T> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  identity(): Record<string, unknown> {
    return { ...this.definition.identity?.(this.target) };
  }

  set(name: string, value: unknown): void {
    const set = this.definition.properties?.[name]?.set;
    if (!set) throw notSimulated(`setting ${this.className}.${name}`);
    set(this.target, value);
  }

  child(name: string): HostObject | null {
    const child = this.definition.children?.[name];
    if (!child) throw notSimulated(`${this.className}.${name}`);
    return child(this.target);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.definition.methods?.[name];
    if (method) return method(this.target, ...args);
    if (!this.definition.items) throw notSimulated(`${this.className}.${name}()`);
    return this.callCollection(name, args[0]);
  }

  item(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  query({ Select = [], Expand = [], Top, Skip = 0 }: Query): Record<string, unknown> {
    const paths = [...Select, ...Expand];
    if (!this.definition.items) return this.read(paths);
    const own = paths.filter((path) => this.propertyNamed(path));
    const ofItems = paths.filter((path) => !this.propertyNamed(path));
    const answer = own.length > 0 ? this.read(own) : this.identity();
    if (ofItems.length === 0 && own.length > 0) return answer;
    const items = this.definition.items(this.target).slice(Skip, Top ? Skip + Top : undefined);
    const _Items = items.map((item, i) => ({ _Index: i, ...item.query({ Select: ofItems }) }));
    return { ...answer, _Items };
  }

  /** The wanted properties, all of them where none is named. */
  private read(paths: readonly string[]): Record<string, unknown> {
    const answer = this.identity();
    const wanted = new Map<string, string[]>();
    for (const path of paths.length > 0 ? paths : ['*']) {
      const [head = '*', ...rest] = path.replaceAll('.', '/').split('/');
      const further = wanted.get(head) ?? [];
      wanted.set(head, rest.length > 0 ? [...further, rest.join('/')] : further);
    }
    for (const [name, further] of wanted) this.readOne(name, further, answer);
    return answer;
  }

  private readOne(name: string, further: readonly string[], answer: Record<string, unknown>): void {
    const { properties = {}, children = {} } = this.definition;
    if (name === '*') {
      for (const [key, property] of Object.entries(properties)) answer[key] = property.get(this.target);
      return;
    }
    const property = this.propertyNamed(name);
    const child = Object.keys(children).find((key) => key.toLowerCase() === name.toLowerCase());
    if (property) answer[property] = properties[property]?.get(this.target);
    else if (child) answer[child] = this.child(child)?.query({ Select: further }) ?? null;
    else throw notSimulated(`loading ${this.className}.${name}`);
  }

  private propertyNamed(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return Object.keys(this.definition.properties ?? {}).find((key) => key.toLowerCase() === wanted);
  }

  private find(key: unknown): HostObject | null {
    const { items, item } = this.definition;
    if (!items) throw notSimulated(`${this.className}[]`);
    if (typeof key === 'number') return items(this.target)[key] ?? null;
    return item?.(this.target, String(key)) ?? null;
  }

  /** What all collections can. */
  private callCollection(name: string, key: unknown): unknown {
    switch (name) {
      case 'GetItem':
      case 'GetItemAt':
        return this.item(key);
      case 'GetItemOrNullObject':
        return this.find(key);
      case 'GetCount':
        return this.definition.items?.(this.target).length;
      default:
        throw notSimulated(`${this.className}.${name}()`);
    }
  }
}
