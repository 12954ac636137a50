const { DEVELOPMENT_URL } = require('./settings');

/**
 * Serves the add-in where manifest.xml says it is. Excel opens only pages whose certificate it trusts: on first use
 * office-addin-dev-certs makes one and asks to have it trusted.
 */
module.exports = async () => {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: new URL(DEVELOPMENT_URL).hostname,
    port: Number(new URL(DEVELOPMENT_URL).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    // Whole pages are loaded anew: replaced modules would leave listeners of the workbook behind.
    hot: false,
    liveReload: true,
  };
};
