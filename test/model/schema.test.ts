import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templateJsonSchema } from '../../src/model';

test('assets/template.schema.json is generated from the schema in use (npm run schema)', () => {
  const file = path.join(__dirname, '..', '..', 'assets', 'template.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())));
});
