type Settings = {
  readonly baseUrl: (value?: string, name?: string) => string;
  readonly officeJs: (value?: string) => { readonly src: string; readonly origins: readonly string[] };
};
const { baseUrl, officeJs } = jest.requireActual<Settings>('../../webpack/settings');

describe('the address a build is for', () => {
  test.each([
    ['https://kaohe.example.gov.cn', 'https://kaohe.example.gov.cn/'],
    ['https://kaohe.example.gov.cn/addin', 'https://kaohe.example.gov.cn/addin/'],
    ['https://kaohe.example.gov.cn:8443/addin/', 'https://kaohe.example.gov.cn:8443/addin/'],
  ])('%s', (value, url) => {
    expect(baseUrl(value)).toBe(url);
  });

  test.each(['http://kaohe.example.gov.cn/', '内网', '//kaohe.example.gov.cn/', 'file:///c:/addin/'])(
    '%s is refused: Excel opens https only',
    (value) => {
      expect(() => baseUrl(value)).toThrow('KAOHE_BASE_URL 必须是 https:// 开头的网址');
    },
  );

  test.each(['https://a.example/?x=1', 'https://a.example/#x', 'https://me@a.example/'])('%s is refused', (value) => {
    expect(() => baseUrl(value, '--url')).toThrow('--url 不能带参数、锚点或用户名');
  });
});

describe('where office.js is', () => {
  test.each([
    ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', ['https://appsforoffice.microsoft.com']],
    [
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ['https://appsforoffice.cdn.partner.office365.cn'],
    ],
    ['office/office.js', []],
    ['/office/office.js', []],
  ])('%s', (value, origins) => {
    expect(officeJs(value)).toEqual({ src: value, origins });
  });

  test.each(['office/', 'https://a.example/my-office.js.txt', 'http://a.example/office.js', '//a.example/office.js'])(
    '%s is refused',
    (value) => {
      expect(() => officeJs(value)).toThrow('KAOHE_OFFICE_JS 必须');
    },
  );
});
