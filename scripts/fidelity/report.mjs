// What the comparison found, as lines for a person to read.

const SHOWN = 40;
const short = (text, length = 60) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
};

const some = (items, toLine) => [
  ...items.slice(0, SHOWN).map(toLine),
  ...(items.length > SHOWN ? [`    ……另有 ${items.length - SHOWN} 处`] : []),
];

const COLUMN_NAMES = {
  number: '序号',
  section: '工作重点',
  title: '工作内容',
  task: '具体任务',
  outcome: '成果形式',
  responsible: '责任部门',
};
const columnName = (name) => COLUMN_NAMES[name] ?? name;

/** A document: cells, how many are found, what is missing, what is left out and why, what is invented. */
export function documentLines({ title, cells, missing, excused, invented }) {
  const gone = new Set(missing.map(({ line, column, at, text }) => `${line}/${column ?? at}/${text}`)).size;
  const found = Math.max(0, cells - gone);
  const share = cells === 0 ? '—' : `${((found / cells) * 100).toFixed(found === cells ? 0 : 2)}%`;
  return [
    `${title}：${cells} 格，找到 ${found} 格（${share}）`,
    ...some(
      missing,
      ({ line, column, text }) => `  缺  第 ${line} 行${column ? `${columnName(column)}：` : '：'}${short(text)}`,
    ),
    ...excused.map(({ line, text, reason }) => `  不列入  第 ${line} 行：${short(text)}（${reason}）`),
    ...some(invented, ({ name, keys, text }) => `  原文没有  ${name} ${keys}：${short(text)}`),
  ];
}

/** Printed lines and tasks of each region. */
export function regionLines(regions) {
  const sum = (key) => regions.reduce((total, region) => total + region[key], 0);
  return [
    '  地区 | 原表行数 | 接续后的行数 | 模板任务数',
    ...regions.map(({ name, printed, rows, tasks }) => `  ${name} | ${printed} | ${rows} | ${tasks}`),
    `  合计 ${regions.length} 个 | ${sum('printed')} | ${sum('rows')} | ${sum('tasks')}`,
  ];
}

/** Every place where two printed cells were made one, for a person to check. */
export function joinLines(joins) {
  return [
    `接续的文字（${joins.length} 处）：行 ← 接在哪一行之后 | 地区 | 栏目 | 前段末尾 ‖ 后段开头`,
    ...joins.map(
      ({ line, to, region, column, left, right }) =>
        `  ${line} ← ${to} | ${region} | ${columnName(column)} | ${left.slice(-24)} ‖ ${right.slice(0, 24)}`,
    ),
  ];
}
