// Holds the templates against the official documents, both ways: is every printed cell in a template, and does no template
// say what its document does not? npm run fidelity -- <folder of sources> [--joins] [--templates DIR] [--documents DIR]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import YAML from 'yaml';
import { compareDocument } from './fidelity/compare.mjs';
import { compareRegions } from './fidelity/regions.mjs';
import { documentLines, joinLines, regionLines } from './fidelity/report.mjs';
import { readTemplates } from './fidelity/templates.mjs';

const ROOT = path.join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    joins: { type: 'boolean', default: false },
    templates: { type: 'string', default: path.join(ROOT, 'src', 'templates') },
    documents: { type: 'string', default: path.join(ROOT, 'scripts', 'fidelity') },
  },
});
const [sources] = positionals;
if (!sources) {
  console.error('用法：npm run fidelity -- <原文所在文件夹> [--joins]');
  process.exit(2);
}

/** What is known of the documents; a set of documents may do without the compilation of the regions. */
const known = (name) => {
  const file = path.join(values.documents, `${name}.yaml`);
  return existsSync(file) ? YAML.parse(readFileSync(file, 'utf8')) : undefined;
};
const own = known('own-wording') ?? [];
const national = known('national');
const textOf = ({ file }) => {
  const source = path.join(sources, file);
  if (existsSync(source)) return readFileSync(source, 'utf8');
  console.error(`找不到原文：${source}`);
  return process.exit(2);
};
const templatesOf = ({ templates }) => readTemplates(path.join(values.templates, templates));

const results = (known('documents') ?? []).map((document) =>
  compareDocument(document, textOf(document), templatesOf(document), own),
);
if (national) results.push(compareRegions(textOf(national), templatesOf(national), national, own));

for (const result of results) {
  console.log(documentLines(result).join('\n'));
  if (result.regions) console.log(regionLines(result.regions).join('\n'));
  if (result.joins && values.joins) console.log(joinLines(result.joins).join('\n'));
}

const faults = results.reduce((sum, { missing, invented }) => sum + missing.length + invented.length, 0);
console.log(faults === 0 ? '全部相符。' : `有 ${faults} 处不符。`);
process.exit(faults === 0 ? 0 : 1);
