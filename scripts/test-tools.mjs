// Before the tests: the programs they work with must be there. On Debian, as root, what is missing is installed.
import { spawnSync } from 'node:child_process';

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const TOOLS = [
  { package: 'libreoffice-calc', found: () => works('soffice', '--version') },
  { package: 'python3-openpyxl', found: () => works('/usr/bin/python3', '-c', 'import openpyxl') },
  // For the checker of .xlsx files, where one is named.
  { package: 'libxml2-utils', found: () => !process.env.KAOHE_XLSX_CHECKER || works('xmllint', '--version') },
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
