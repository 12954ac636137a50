import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Materials that make a sheet of 2,000 rows: twenty are always left free. */
const MATERIALS = 1980;

function kaohe(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli/kaohe.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`kaohe ${args[0]}`);
}

/** A workbook with a long list of materials, made by the command line. @param at names files in a folder */
export function longList(at) {
  const evidence = Array.from({ length: MATERIALS }, (_, i) => ({
    number: i + 1,
    indicator: `xinyang-2021/${(i % 20) + 1}`,
    title: `材料${i + 1}`,
  }));
  writeFileSync(at('entries.json'), JSON.stringify({ evidence }));
  kaohe('generate', 'xinyang-2021', '--unit', '示例县', '-o', at('empty.xlsx'));
  kaohe('fill', at('empty.xlsx'), '--entries', at('entries.json'), '-o', at('long.xlsx'));
  return at('long.xlsx');
}

/** The work points of the region that has the most tasks. */
export function longTasks(at) {
  kaohe('generate', 'work-points-2017-guangdong', '--unit', '示例省', '-o', at('tasks.xlsx'));
  return at('tasks.xlsx');
}
