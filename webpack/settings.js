/** Where the add-in is served from while it is developed; manifest.xml has these addresses. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Microsoft's own copy. In China: https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The address a build is for: Excel opens nothing but https, and the manifest appends file names to it.
 * @param name what the user set, for the message
 */
function baseUrl(value = process.env.KAOHE_BASE_URL || DEVELOPMENT_URL, name = 'KAOHE_BASE_URL') {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`${name} 必须是 https:// 开头的网址：${value}`);
  if (url.search || url.hash || url.username) throw new Error(`${name} 不能带参数、锚点或用户名：${value}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Where the pages find office.js, and which other origins they have to allow for it.
 * A path is a copy beside the pages, at their own origin.
 */
function officeJs(value = process.env.KAOHE_OFFICE_JS || OFFICE_JS) {
  if (!/(^|\/)office(\.debug)?\.js$/.test(value)) throw new Error(`KAOHE_OFFICE_JS 必须以 office.js 结尾：${value}`);
  if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return { src: value, origins: [] };
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`KAOHE_OFFICE_JS 必须是 https:// 开头的网址或相对路径：${value}`);
  return { src: url.href, origins: [url.origin] };
}

module.exports = { DEVELOPMENT_URL, baseUrl, officeJs };
