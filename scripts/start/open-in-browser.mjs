import open from 'open';

/** Whether somebody sits before this: a terminal, on a machine with a screen. */
function isDesktop() {
  if (!process.stdout.isTTY || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens an address in the browser of whoever started this; where that fails, the address was printed. */
export async function openInBrowser(address) {
  if (!isDesktop()) return;
  const apologise = () => console.log('没能自动打开浏览器，请自行打开上面的网址。');
  try {
    (await open(address)).once('error', apologise);
  } catch {
    apologise();
  }
}
