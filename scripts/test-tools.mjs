// Before the tests: the programs they work with must be there. On Debian, as root, what is missing is installed.
import { spawnSync } from 'node:child_process';

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' });
const works = (command, ...args) => run(command, ...args).status === 0;

const TOOLS = [
  { package: 'libreoffice-calc', found: () => works('soffice', '--version') },
  { package: 'python3-openpyxl', found: () => works('/usr/bin/python3', '-c', 'import openpyxl') },
  // The pages are tested in it; KAOHE_CHROMIUM names another.
  { package: 'chromium', found: () => works(process.env.KAOHE_CHROMIUM ?? '/usr/bin/chromium', '--version') },
  // Without Chinese glyphs, widths of texts in the pages are not those of a real desk.
  { package: 'fonts-noto-cjk', found: () => run('fc-list', ':lang=zh').stdout?.trim() },
  // For the checker of .xlsx files and the schemas of the manifest, where they are named.
  {
    package: 'libxml2-utils',
    found: () => !(process.env.KAOHE_XLSX_CHECKER || process.env.KAOHE_MANIFEST_XSD) || works('xmllint', '--version'),
  },
];

const missing = () => TOOLS.filter(({ found }) => !found()).map((tool) => tool.package);

const wanted = missing();
if (wanted.length > 0 && process.getuid?.() === 0 && works('apt-get', '--version')) {
  console.error(`安装测试所需的软件 / installing for the tests: ${wanted.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
const lacking = missing();
if (lacking.length > 0) {
  console.error(`测试需要以下软件，请先安装 / please install for the tests: sudo apt-get install ${lacking.join(' ')}`);
  process.exit(1);
}
