/** How the page that plays Excel is set up. */
export type PageConfig = {
  readonly displayLanguage: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly paneWidth: number;
  /** Document settings as name and text, as they were saved. */
  readonly settings: readonly (readonly [string, string])[];
};

/** What the test process provides in the page. */
export type FromTest = {
  excelAnswer(body: string, flags: number, partition: string): Promise<string>;
  excelSaveSettings(settings: readonly (readonly [string, string])[]): Promise<void>;
  excelLacks(what: string): Promise<void>;
};

/** What the page provides to the test process. */
export type ToTest = {
  openAddin(path: string, isVisible: boolean): void;
  pushEvents(entries: readonly EventMessage[]): void;
  /** Resolves with the status that the command reports, 0 where all is well. */
  pressButton(path: string, name: string): Promise<number>;
};

export type EventMessage = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

/**
 * Plays Excel on the web around an unmodified add-in: the parent's side of the protocol that Office.js speaks across
 * frames. The add-in learns of its host by the name of its frame only. Runs in the page: nothing outside is in reach.
 */
export function playExcel(config: PageConfig): void {
  type Request = {
    readonly _messageType: number;
    readonly _actionType: number;
    readonly _actionName: string;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: Data;
  };
  type Data = {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: [string, string][] };
    readonly [index: number]: unknown;
  };
  type Reply = (data: unknown, responseType?: number, errorCode?: number) => void;
  type Addin = {
    readonly path: string;
    readonly frame: HTMLIFrameElement;
    events?: Reply;
    readonly commands: { resolve: (send: Reply) => void; readonly ready: Promise<Reply> };
  };

  const REQUEST = 0;
  const RESPONSE = 1;
  const EVENT = 1;
  const [INVOKE, LISTEN] = [0, 1];
  const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 };
  const NOT_SUPPORTED = 5000;
  const APP = 'app';
  const test = window as unknown as FromTest;
  const addins = new Map<string, Addin>();
  const pressed = new Map<string, (status: number) => void>();
  let settings = config.settings;

  const appContext = (url: string) => ({
    _id: APP,
    _appName: 16, // Excel on the web
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appInstanceId: APP,
    _appUILocale: config.displayLanguage,
    _dataLocale: 'zh-CN',
    _docUrl: `${location.origin}/book.xlsx`,
    _clientMode: 1, // read and write
    _settings: settings,
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify(config.requirements),
    _hostFullVersion: '16.0.18000.10000',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'add-in',
    _appDomains: [new URL(url).origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  });

  const openAddin = (path: string, isVisible: boolean): Addin => {
    const conversation = `conversation-${addins.size}`;
    const frame = document.createElement('iframe');
    const hostInfo = `Excel$Web$16.01$${config.displayLanguage}$correlation$$disableLogging$0`;
    const xdmInfo = `${conversation}|${APP}|${location.origin}`;
    frame.name = JSON.stringify({ baseFrameName: '', hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
    frame.src = path;
    frame.style.cssText = `width:${config.paneWidth}px;height:100%;border:0;${isVisible ? '' : 'display:none'}`;
    let resolve: (send: Reply) => void = () => undefined;
    const ready = new Promise<Reply>((done) => {
      resolve = done;
    });
    const addin: Addin = { path, frame, commands: { resolve, ready } };
    addins.set(conversation, addin);
    document.body.append(frame);
    return addin;
  };

  const listen = (addin: Addin, event: string, send: Reply): void => {
    if (event === 'richApiMessage') addin.events = send;
    if (event === 'appCommandInvoked') addin.commands.resolve(send);
    send({ Error: 0 });
  };

  const execute = async (data: Data, send: Reply): Promise<void> => {
    const done = (more: object = {}) => {
      send({ Version: 1, Error: 0, ...more });
    };
    switch (data.DdaMethod?.DispatchId ?? 0) {
      case METHOD.richApi: {
        const [partition, , , , body, , flags] = data.ArrayData ?? [];
        const text = await test.excelAnswer(String(body), Number(flags), String(partition));
        done({ Data: [200, ['Content-Type', 'application/json'], text] });
        return;
      }
      case METHOD.saveSettings:
        settings = data.DdaSettingsMethod?.Properties ?? [];
        await test.excelSaveSettings(settings);
        done();
        return;
      case METHOD.loadSettings:
        done({ Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case METHOD.commandCompleted:
        pressed.get(String(data[0]))?.(Number(data[1]));
        done();
        return;
      default:
        await test.excelLacks(`method ${data.DdaMethod?.DispatchId ?? ''}`);
        send({ Version: 1, Error: NOT_SUPPORTED });
    }
  };

  const invoke = async (addin: Addin, { _actionName, _data }: Request, send: Reply): Promise<void> => {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        send(appContext(addin.frame.src));
        return;
      case 'ContextActivationManager_notifyHost':
        send({});
        return;
      case 'executeMethod':
        await execute(_data, send);
        return;
      default:
        await test.excelLacks(_actionName);
        send(null, 0, -2);
    }
  };

  const parse = (text: unknown): Request | undefined => {
    try {
      return JSON.parse(String(text)) as Request;
    } catch {
      return undefined; // somebody else's message
    }
  };

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = parse(event.data);
    const addin = request && addins.get(request._conversationId);
    if (!addin || request._messageType !== REQUEST) return;
    const send: Reply = (data, responseType = 0, errorCode = 0) => {
      const reply = {
        _messageType: RESPONSE,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      };
      addin.frame.contentWindow?.postMessage(JSON.stringify(reply), event.origin);
    };
    if (request._actionType === INVOKE) void invoke(addin, request, send);
    else if (request._actionType === LISTEN) listen(addin, request._actionName, send);
    else send({ Error: 0 });
  });

  const page: ToTest = {
    openAddin: (path, isVisible) => void openAddin(path, isVisible),
    pushEvents: (entries) => {
      const rows = entries.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message, 0, false]);
      for (const { events } of addins.values()) events?.({ ArrayData: rows }, EVENT);
    },
    pressButton: async (path, name) => {
      const addin = [...addins.values()].find((a) => a.path === path) ?? openAddin(path, false);
      const send = await addin.commands.ready;
      const id = `press-${pressed.size}`;
      return new Promise((resolve) => {
        pressed.set(id, resolve);
        send([id, name, JSON.stringify({ source: { id: name } })], EVENT);
      });
    },
  };
  Object.assign(window, page);
}
