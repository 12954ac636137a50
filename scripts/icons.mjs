// Draws the icons of the manifest, assets/icons/*.png, from the SVG files beside them. Run it after changing one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const FOLDER = path.join('assets', 'icons');

/** Every size that Excel asks for: 16 and 32 pixels, and these at the scales of Windows' display settings. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Runs in the page: moves the edges of upright rectangles to whole pixels, so that 20, 24 and 40 are as crisp as 16. */
function sharpen(svg) {
  const scale = svg.clientWidth / svg.viewBox.baseVal.width;
  for (const rect of svg.querySelectorAll('rect')) {
    for (const [edge, length] of [
      ['x', 'width'],
      ['y', 'height'],
    ]) {
      const start = rect[edge].baseVal.value;
      const end = start + rect[length].baseVal.value;
      const snapped = Math.round(start * scale);
      rect.setAttribute(edge, String(snapped / scale));
      rect.setAttribute(length, String(Math.max(1, Math.round(end * scale) - snapped) / scale));
    }
  }
}

const browser = await chromium.launch({ executablePath: process.env.KAOHE_CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(path.join(FOLDER, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      await page.locator('svg').evaluate(sharpen);
      await page.screenshot({
        path: path.join(FOLDER, `${path.basename(file, '.svg')}-${size}.png`),
        omitBackground: true,
      });
    }
  }
} finally {
  await browser.close();
}
